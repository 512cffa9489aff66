import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Select,
  Text,
  mergeClasses,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { SourceTable } from "../../import/sourceTable";
import { usePane } from "../PaneContext";
import { useEscapeWithoutFocus } from "../useEscapeWithoutFocus";
import { useFocusAfter } from "../useFocusAfter";
import { LabelledView } from "./LabelledView";
import { ReadingView } from "./ReadingView";
import { SourceStep } from "./SourceStep";
import { fileTables } from "./sources";
import { LABELLED } from "./importOptions";
import { importStrings as words } from "./importStrings";
import { useImportStyles } from "./importStyles";
import { type ImportState, useImport } from "./useImport";

export interface ImportDialogProps {
  /** List or grid where the import began; null: any figures. */
  readonly path: string | null;
  /** Tables that are there already, out of a paste; none: the user is asked for some. */
  readonly sources: readonly SourceTable[];
  /** A file to begin with. */
  readonly file?: File | null;
  readonly onClose: () => void;
}

/** Figures out of a spreadsheet: choose, look, take over, undo. */
export function ImportDialog({ path, sources, file = null, onClose }: ImportDialogProps) {
  const styles = useImportStyles();
  const { services } = usePane();
  const state = useImport(path, sources);
  const loadFile = (picked: File) => void state.load(() => fileTables(picked, services.readWorkbook));
  const opened = useRef<File | null>(null);
  useEffect(() => {
    if (file === null || opened.current === file) return;
    opened.current = file;
    loadFile(file);
  });
  const hasSource = state.options.length > 0;
  const stage = state.finished ? "finished" : hasSource ? "look" : "source";
  // What had the focus is gone with what stood there before; keys must still reach the dialog.
  const content = useFocusAfter<HTMLDivElement>([stage, state.stands].join());
  useEscapeWithoutFocus(onClose);
  const isToGoOn = state.finished !== null && state.next !== null;
  const canTake = state.size.figures > 0 || state.size.newRows > 0;
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              const [dropped] = event.dataTransfer.files;
              if (!dropped) return;
              event.preventDefault();
              loadFile(dropped);
            }}
          >
            <div ref={content} tabIndex={-1} className={mergeClasses(styles.content, styles.focusTarget)}>
              {stage === "finished" && <Finished state={state} />}
              {stage === "look" && <Look state={state} />}
              {stage === "source" && <SourceStep state={state} onFile={loadFile} />}
            </div>
          </DialogContent>
          <DialogActions fluid>
            {state.finished && state.stands && <Button onClick={state.undo}>{words.undo}</Button>}
            {isToGoOn && (
              <Button appearance="primary" onClick={state.goOn}>
                {words.goOn}
              </Button>
            )}
            {!state.finished && hasSource && (
              <Button appearance="primary" disabledFocusable={!canTake} onClick={state.take}>
                {words.take}
              </Button>
            )}
            {(state.finished ?? hasSource) && <Button onClick={state.restart}>{words.another}</Button>}
            <Button appearance={state.finished && !isToGoOn ? "primary" : "secondary"} onClick={onClose}>
              {state.finished ? words.close : words.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** What was done, and which tables of the source are still to be taken. */
function Finished({ state: { finished, stands, rest } }: { readonly state: ImportState }) {
  return (
    <>
      <Text role="status">
        {stands && finished ? words.done(finished.figures, finished.newRows) : words.undone}
      </Text>
      {rest > 0 && <Text>{words.rest(rest)}</Text>}
    </>
  );
}

/** Which table, as what, and what it would do. */
function Look({ state }: { readonly state: ImportState }) {
  const styles = useImportStyles();
  const { index } = usePane();
  const { options, option, target, reading, lines, size } = state;
  const targetName = (path: string | null): string =>
    path === LABELLED
      ? words.labelled
      : path === null
        ? words.notRecognised
        : (index.tables.get(path)?.definition.label ?? words.notRecognised);
  return (
    <>
      <div className={styles.choices}>
        {options.length > 1 && (
          <Field label={words.source} className={styles.field}>
            <Select
              className={styles.select}
              value={String(option)}
              onChange={(_, { value }) => state.chooseOption(Number(value))}
            >
              {options.map(({ source, proposed }, at) => (
                <option key={at} value={String(at)}>
                  {words.sourceName(source.name, targetName(proposed))}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={words.target} className={styles.field}>
          <Select
            className={styles.select}
            value={target ?? ""}
            onChange={(_, { value }) => value !== "" && state.chooseTarget(value)}
          >
            {target === null && <option value="">{words.notRecognised}</option>}
            {[...index.tables.values()].map(({ path, definition }) => (
              <option key={path} value={path}>
                {definition.label}
              </option>
            ))}
            <option value={LABELLED}>{words.labelled}</option>
          </Select>
        </Field>
      </div>
      <Text weight="semibold" role="status">
        {target === null ? words.nothingRecognised : words.summary(size.figures, size.newRows)}
      </Text>
      {reading && <ReadingView reading={reading} state={state} />}
      {lines && <LabelledView lines={lines} onChoose={state.choosePath} />}
    </>
  );
}
