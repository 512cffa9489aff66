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
import type { Insertion } from "../../workflows/insertReport";
import { usePane } from "../PaneContext";
import { useShellStyles } from "../shellStyles";
import { strings } from "../strings";
import { useFocusAfter } from "../useFocusAfter";
import { DownloadButton } from "./DownloadButton";
import { InsertionReport } from "./InsertionReport";
import { SectionList } from "./SectionList";
import { usePreview } from "./usePreview";
import { useTask } from "./useTask";

const RefreshPanel = lazy(() =>
  import("../refresh/RefreshPanel").then((part) => ({ default: part.RefreshPanel })),
);

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  // As long as there is nothing to tell it takes no room, but it stands there for screen readers.
  told: { display: "grid", rowGap: tokens.spacingVerticalS, ":empty": { position: "absolute" } },
  actions: { display: "grid", rowGap: tokens.spacingVerticalS },
});

/** Step "Soạn thảo": the report into the document, whole or by section, and how it will read. */
export function ComposeStep() {
  const styles = useStyles();
  const shell = useShellStyles();
  const { services, book, draft, inserted, dispatch } = usePane();
  const { task, run } = useTask<Insertion>();
  const { blocks, failure } = usePreview(services, book);
  // The button that inserts the report is gone once the report is there.
  const told = useFocusAfter<HTMLDivElement>(task.stage);

  const insert = (only: readonly string[] | null) =>
    void run(async () => {
      const result = await services.workflows.insert(book, only);
      if (only === null) dispatch({ kind: "inserted", draft });
      return result;
    });

  return (
    <div className={styles.root}>
      <Readiness />
      <div ref={told} tabIndex={-1} role="status" className={mergeClasses(styles.told, shell.focusTarget)}>
        {task.stage === "done" && <InsertionReport insertion={task.result} />}
        {task.stage === "failed" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{strings.compose.failed}</MessageBarTitle>
              {task.message}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.actions}>
        {inserted ? (
          <Suspense fallback={<Spinner size="small" label={strings.loading} />}>
            <RefreshPanel />
          </Suspense>
        ) : (
          <Button
            appearance="primary"
            icon={
              task.stage === "running" ? (
                <Spinner size="tiny" aria-label={strings.loading} />
              ) : (
                <DocumentAddRegular />
              )
            }
            disabledFocusable={task.stage === "running"}
            onClick={() => insert(null)}
          >
            {task.stage === "running" ? strings.compose.inserting : strings.compose.insertAll}
          </Button>
        )}
        {services.downloadDocument && <DownloadButton download={services.downloadDocument} />}
      </div>
      {failure !== null && <Text>{failure}</Text>}
      {blocks && <SectionList blocks={blocks} onInsert={(id) => insert([id])} />}
      {!blocks && failure === null && <Spinner size="small" label={strings.loading} />}
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
        {problems.length > 0 && `${strings.compose.problems(problems.length)} `}
        {missing.length > 0 && `${strings.compose.missing(missing.length)} `}
        {toSee.length > 0 && `${strings.compose.toSee(toSee.length)} `}
        <Link inline onClick={() => dispatch({ kind: "showStep", step: "figures" })}>
          {strings.compose.toFigures}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
