import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentArrowLeftRegular } from "@fluentui/react-icons/svg/document-arrow-left";
import { Suspense, lazy, useState, useSyncExternalStore } from "react";
import { openFigures } from "../session/files";
import { foreignStrings } from "../session/foreignStrings";
import { type SessionStore, takeAlong, takeSample } from "../session/session";
import { takeFromDocument } from "../session/takeFromDocument";
import { takePrevious } from "../session/takePrevious";
import { useShellStyles } from "../shellStyles";
import { strings } from "../strings";
import { NewReport } from "./NewReport";
import { startStrings } from "./startStrings";
import { useFilePicker } from "./useFilePicker";

const CheckStep = lazy(() => import("../check/CheckStep").then((part) => ({ default: part.CheckStep })));

const useStyles = makeStyles({
  column: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** Beside a document without figures: what Khớp does, the two questions of a new report, and the other ways in. */
export function StartScreen({ session }: { readonly session: SessionStore }) {
  const shell = useShellStyles();
  const styles = useStyles();
  const { services, before, startStep } = useSyncExternalStore(session.subscribe, session.get);
  const [isChecking, setIsChecking] = useState(startStep === "check");
  const [isReading, setReading] = useState(false);
  const figures = useFilePicker(".json", (file) => void openFigures(session, file));
  const previous = useFilePicker(".docx", (file) => {
    setReading(true);
    void takePrevious(session, file).finally(() => setReading(false));
  });
  return (
    <main className={shell.content}>
      {figures.input}
      {previous.input}
      <div className={styles.column}>
        <div>
          <Text as="h2" size={400} weight="semibold" block className={styles.heading}>
            {startStrings.title}
          </Text>
          <Text>{startStrings.text}</Text>
        </div>
        {before && (
          <Button appearance="primary" onClick={() => takeAlong(session, before)}>
            {startStrings.keep}
          </Button>
        )}
        {services.readPrevious && (
          <div className={styles.section}>
            <Button
              icon={
                isReading ? (
                  <Spinner size="tiny" aria-label={startStrings.reading} />
                ) : (
                  <DocumentArrowLeftRegular />
                )
              }
              disabledFocusable={isReading}
              onClick={previous.pick}
            >
              {startStrings.previous}
            </Button>
            <Text size={200}>{startStrings.previousHint}</Text>
          </div>
        )}
        <NewReport session={session} primary={before === null} />
        <section className={styles.section}>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {startStrings.others}
          </Text>
          <Button onClick={() => void takeFromDocument(session)}>{foreignStrings.take}</Button>
          <Button aria-expanded={isChecking} onClick={() => setIsChecking(!isChecking)}>
            {foreignStrings.check}
          </Button>
          {isChecking && (
            <Suspense>
              <CheckStep />
            </Suspense>
          )}
          <Button onClick={figures.pick}>{strings.header.openFigures}</Button>
          {services.samples.map((sample) => (
            <Button key={sample.name} onClick={() => void takeSample(session, sample)}>
              {strings.header.sample(sample.name)}
            </Button>
          ))}
        </section>
      </div>
    </main>
  );
}
