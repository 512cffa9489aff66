import { Button, Field, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState, useSyncExternalStore } from "react";
import { openFigures } from "../session/files";
import { type SessionStore, begin, takeAlong, takeFromDocument, takeSample } from "../session/session";
import { useShellStyles } from "../shellStyles";
import { draftOf } from "../state/paneState";
import { strings } from "../strings";
import { useFilePicker } from "./useFilePicker";

const CheckStep = lazy(() => import("../check/CheckStep").then((part) => ({ default: part.CheckStep })));

const useStyles = makeStyles({
  column: { display: "grid", rowGap: tokens.spacingVerticalL, justifyItems: "stretch" },
  others: { display: "grid", rowGap: tokens.spacingVerticalS },
});

/** Beside a document without figures: where they shall come from. */
export function StartScreen({ session }: { readonly session: SessionStore }) {
  const shell = useShellStyles();
  const styles = useStyles();
  const { services, before } = useSyncExternalStore(session.subscribe, session.get);
  const [isChecking, setIsChecking] = useState(false);
  const [chosen, choose] = useState(services.formSets[0]?.formSet.id ?? "");
  const figures = useFilePicker(".json", (file) => void openFigures(session, file));
  const index = services.formSets.find(({ formSet }) => formSet.id === chosen);
  return (
    <main className={shell.content}>
      {figures.input}
      <div className={styles.column}>
        <div>
          <Text as="h2" size={400} weight="semibold" block>
            {strings.start.title}
          </Text>
          <Text>{strings.start.text}</Text>
        </div>
        {before && (
          <Button appearance="primary" onClick={() => takeAlong(session, before)}>
            {strings.start.keep}
          </Button>
        )}
        <Field label={strings.start.formSet}>
          <RadioGroup value={chosen} onChange={(_, { value }) => choose(value)}>
            {services.formSets.map(({ formSet }) => (
              <Radio key={formSet.id} value={formSet.id} label={formSet.title} />
            ))}
          </RadioGroup>
        </Field>
        <Button
          appearance={before ? "secondary" : "primary"}
          disabled={!index}
          onClick={() => {
            if (index) begin(session, index, draftOf({ formSet: index.formSet.id, groups: {} }), false);
          }}
        >
          {strings.start.begin}
        </Button>
        <div className={styles.others}>
          <Button onClick={() => void takeFromDocument(session)}>{strings.foreign.take}</Button>
          <Button onClick={figures.pick}>{strings.header.openFigures}</Button>
          {services.samples.map((sample) => (
            <Button key={sample.name} onClick={() => void takeSample(session, sample)}>
              {strings.header.sample(sample.name)}
            </Button>
          ))}
          <Button aria-expanded={isChecking} onClick={() => setIsChecking(!isChecking)}>
            {strings.foreign.check}
          </Button>
        </div>
        {isChecking && (
          <Suspense>
            <CheckStep />
          </Suspense>
        )}
      </div>
    </main>
  );
}
