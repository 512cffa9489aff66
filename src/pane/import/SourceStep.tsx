import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  Textarea,
} from "@fluentui/react-components";
import { useState } from "react";
import { useFilePicker } from "../shell/useFilePicker";
import { importStrings as words } from "./importStrings";
import { useImportStyles } from "./importStyles";
import { pastedTables } from "./sources";
import { SPREADSHEETS } from "./spreadsheets";
import type { ImportState } from "./useImport";

interface SourceStepProps {
  readonly state: ImportState;
  readonly onFile: (file: File) => void;
}

/** Where the table comes from: the clipboard or a file. */
export function SourceStep({ state, onFile }: SourceStepProps) {
  const styles = useImportStyles();
  const [typed, setTyped] = useState("");
  const file = useFilePicker(SPREADSHEETS, onFile);
  return (
    <div className={styles.content}>
      {file.input}
      <Text>{words.intro}</Text>
      <Field label={words.pasteLabel} hint={words.pasteHint}>
        <Textarea
          value={typed}
          rows={4}
          onChange={(_, { value }) => setTyped(value)}
          onPaste={(event) => {
            const html = event.clipboardData.getData("text/html");
            const text = event.clipboardData.getData("text/plain");
            event.preventDefault();
            void state.load(() => pastedTables(html, text));
          }}
          onBlur={() => {
            // Typed by hand, or dropped: taken as text.
            if (typed.trim() !== "") void state.load(() => pastedTables("", typed));
          }}
        />
      </Field>
      <div>
        <Button onClick={file.pick}>{words.chooseFile}</Button>
      </div>
      {state.isReading && <Spinner label={words.reading} />}
      {state.failure !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{state.failure}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
