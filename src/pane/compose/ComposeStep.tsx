import {
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { Suspense, lazy } from "react";
import { usePane } from "../PaneContext";
import { useShellStyles } from "../shellStyles";
import { strings } from "../strings";
import { composeStrings } from "./composeStrings";
import { useFocusAfter } from "../useFocusAfter";
import { DownloadButton } from "./DownloadButton";
import { InsertionReport } from "./InsertionReport";
import { SectionList } from "./SectionList";
import { usePreview } from "./usePreview";
import { useDocumentState } from "./useDocumentState";
import { useInsertion } from "./useInsertion";

const RefreshPanel = lazy(() =>
  import("../refresh/RefreshPanel").then((part) => ({ default: part.RefreshPanel })),
);

const PlacePanel = lazy(() => import("../place/PlacePanel").then((part) => ({ default: part.PlacePanel })));

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  // As long as there is nothing to tell it takes no room, but it stands there for screen readers.
  told: { display: "grid", rowGap: tokens.spacingVerticalS, ":empty": { position: "absolute" } },
  actions: { display: "grid", rowGap: tokens.spacingVerticalS },
});

const MergePanel = lazy(() => import("../merge/MergePanel").then((part) => ({ default: part.MergePanel })));

/**
 * Step "Soạn thảo": the report into the document, whole or by section, and how it will read. Where somebody else wrote
 * figures into it, these are merged first.
 */
export function ComposeStep() {
  const { overtaken } = usePane();
  if (!overtaken) return <Compose />;
  return (
    <Suspense fallback={<Spinner size="small" label={strings.loading} />}>
      <MergePanel overtaken={overtaken} />
    </Suspense>
  );
}

function Compose() {
  const styles = useStyles();
  const shell = useShellStyles();
  const { services, book, inserted } = usePane();
  const { reading, turn, again } = useDocumentState(inserted === null);
  const state = inserted === null && reading.stage === "read" ? reading.state : null;
  const offer = state?.kind === "foreign" ? state.offer : null;
  const { task, insertAll, insertOne, place, takeBack } = useInsertion(offer !== null, again);
  const { blocks, failure } = usePreview(services, book);
  const isBusy = task.stage === "running";
  const done = task.stage === "done" ? task.result : null;
  const loading = <Spinner size="small" label={strings.loading} />;
  // The button that inserts the report is gone once the report is there.
  const told = useFocusAfter<HTMLDivElement>(task.stage);

  return (
    <div className={styles.root}>
      <Readiness />
      <div ref={told} tabIndex={-1} role="status" className={mergeClasses(styles.told, shell.focusTarget)}>
        {inserted === null && reading.stage === "reading" && (
          <Spinner size="tiny" label={composeStrings.reading} />
        )}
        {inserted === null && reading.stage === "failed" && <Text>{reading.message}</Text>}
        {done?.kind === "inserted" && <InsertionReport done={done} onTakeBack={() => takeBack(done)} />}
        {done?.kind === "takenBack" && (
          <MessageBar intent="success">
            <MessageBarBody>{composeStrings.takenBack}</MessageBarBody>
          </MessageBar>
        )}
        {task.stage === "failed" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{composeStrings.failed}</MessageBarTitle>
              {task.message}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {offer && (
        <Suspense fallback={loading}>
          <PlacePanel
            key={turn}
            offer={offer}
            isBusy={isBusy}
            onInsert={(choices) => place(offer, choices)}
            onReread={again}
          />
        </Suspense>
      )}
      <div className={styles.actions}>
        {inserted ? (
          <Suspense fallback={loading}>
            <RefreshPanel />
          </Suspense>
        ) : (
          <>
            {state?.kind === "empty" && <Text>{composeStrings.empty}</Text>}
            <Button
              appearance={offer ? "secondary" : "primary"}
              icon={isBusy ? <Spinner size="tiny" aria-label={strings.loading} /> : <DocumentAddRegular />}
              disabledFocusable={isBusy}
              onClick={insertAll}
            >
              {isBusy
                ? composeStrings.inserting
                : offer
                  ? composeStrings.insertAllAtEnd
                  : composeStrings.insertAll}
            </Button>
          </>
        )}
        {services.downloadDocument && <DownloadButton download={services.downloadDocument} />}
      </div>
      {failure !== null && <Text>{failure}</Text>}
      {blocks && <SectionList blocks={blocks} onInsert={insertOne} />}
      {!blocks && failure === null && loading}
    </div>
  );
}

/** What the drafter should know before inserting. */
function Readiness() {
  const { review, dispatch } = usePane();
  const { problems, missing, toSee } = review;
  if (problems.length === 0 && missing.length === 0 && toSee.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {problems.length > 0 && `${composeStrings.problems(problems.length)} `}
        {missing.length > 0 && `${composeStrings.missing(missing.length)} `}
        {toSee.length > 0 && `${composeStrings.toSee(toSee.length)} `}
        <Link inline onClick={() => dispatch({ kind: "showStep", step: "figures" })}>
          {composeStrings.toFigures}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
