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
import type { Evidence, Finding, Severity } from "../../findings/finding";
import { useTask } from "../compose/useTask";
import { usePane } from "../PaneContext";
import { strings } from "../strings";
import type { CheckResult } from "../services";
import { CoverageLine } from "./CoverageLine";
import { FindingCard } from "./FindingCard";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  findings: { display: "grid", rowGap: tokens.spacingVerticalM, listStyle: "none", margin: 0, padding: 0 },
});

const severities: readonly Severity[] = ["error", "warning", "note"];

/** Step "Kiểm tra": what does not tally in the document as it stands, gravest first, each with the way there. */
export function CheckStep() {
  const styles = useStyles();
  const { services } = usePane();
  const { task, run } = useTask<CheckResult>();
  const check = () => void run(() => services.workflows.check());
  const goTo = ({ paragraph, start, end }: Evidence) => {
    if (paragraph !== null)
      void services.document.goTo({ kind: "paragraph", paragraph, start: start ?? 0, end: end ?? 0 });
  };
  return (
    <div className={styles.root}>
      <Text>{strings.check.intro}</Text>
      <Button
        appearance="primary"
        disabledFocusable={task.stage === "running"}
        icon={task.stage === "running" ? <Spinner size="tiny" /> : undefined}
        onClick={check}
      >
        {task.stage === "running"
          ? strings.check.running
          : task.stage === "idle"
            ? strings.check.run
            : strings.check.again}
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
        {task.stage === "done" && (
          <MessageBar intent={task.result.findings.length === 0 ? "success" : "info"} layout="multiline">
            <MessageBarBody>{summary(task.result.findings)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {task.stage === "done" && <CoverageLine coverage={task.result.coverage} />}
      {task.stage === "done" &&
        severities.map((severity) => {
          const findings = task.result.findings.filter((finding) => finding.severity === severity);
          return (
            findings.length > 0 && (
              <ul key={severity} className={styles.findings} aria-label={strings.severity[severity]}>
                {findings.map((finding) => (
                  <FindingCard key={keyOf(finding)} finding={finding} onGoTo={goTo} />
                ))}
              </ul>
            )
          );
        })}
    </div>
  );
}

const keyOf = ({ rule, evidence, message }: Finding): string =>
  [rule, message, ...evidence.map(({ paragraph, start }) => `${paragraph ?? ""}:${start ?? ""}`)].join(" ");

function summary(findings: readonly Finding[]): string {
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [`${count} ${strings.check.count[severity]}`] : [];
  });
  return counts.length === 0 ? strings.check.nothing : strings.check.found(counts.join(", "));
}
