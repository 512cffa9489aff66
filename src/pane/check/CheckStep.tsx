import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useTask } from "../compose/useTask";
import { usePane } from "../PaneContext";
import type { CheckResult } from "../services";
import { strings } from "../strings";
import { CoverageLine } from "./CoverageLine";
import { FindingLists } from "./FindingLists";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
});

/** Step "Kiểm tra": what does not tally in the document as it stands, gravest first, each with the way there. */
export function CheckStep() {
  const styles = useStyles();
  const { services } = usePane();
  const { task, run } = useTask<CheckResult>();
  const isRunning = task.stage === "running";
  return (
    <div className={styles.root}>
      <Text>{strings.check.intro}</Text>
      <Button
        appearance="primary"
        disabledFocusable={isRunning}
        icon={isRunning ? <Spinner size="tiny" aria-label={strings.loading} /> : null}
        onClick={() => void run(() => services.workflows.check())}
      >
        {strings.check.button[task.stage]}
      </Button>
      <div role="status">
        {task.stage === "failed" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{strings.check.failed}</MessageBarTitle>
              {task.message}
            </MessageBarBody>
          </MessageBar>
        )}
        {task.stage === "done" && <Summary result={task.result} />}
      </div>
      {task.stage === "done" && (
        <>
          <CoverageLine coverage={task.result.coverage} />
          <FindingLists findings={task.result.findings} />
        </>
      )}
    </div>
  );
}

/** In one sentence. What is only worth a look does not spoil a report that tallies. */
function Summary({ result: { findings } }: { readonly result: CheckResult }) {
  const count = (severity: "error" | "warning") =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return (
    <MessageBar intent={errors + warnings === 0 ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        {errors + warnings === 0 ? strings.check.nothing : strings.check.found(errors, warnings)}
      </MessageBarBody>
    </MessageBar>
  );
}
