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
import { useServices } from "../PaneContext";
import type { CheckResult } from "../services";
import { useShellStyles } from "../shellStyles";
import { strings } from "../strings";
import { checkStrings } from "./checkStrings";
import { useFocusAfter } from "../useFocusAfter";
import { CoverageLine } from "./CoverageLine";
import { FindingLists } from "./FindingLists";
import { RecordButton } from "./RecordButton";
import { useChecking } from "./useChecking";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  undo: { justifySelf: "start" },
});

/** Step "Kiểm tra": what does not tally in the document as it stands, gravest first, each with the way there. */
export function CheckStep() {
  const styles = useStyles();
  const shell = useShellStyles();
  const services = useServices();
  const checking = useChecking();
  const { isRunning, result, failure, last, made } = checking;
  // A finding that was mended or let stand is gone, and its buttons with it.
  const told = useFocusAfter<HTMLDivElement>(
    result && [result.findings.length, result.waived.length, made.length].join(),
  );
  const stage = isRunning ? "running" : result || failure !== null ? "done" : "idle";
  return (
    <div className={styles.root}>
      <Text>{checkStrings.intro}</Text>
      <Button
        appearance="primary"
        disabledFocusable={isRunning}
        icon={isRunning ? <Spinner size="tiny" aria-label={strings.loading} /> : null}
        onClick={() => void checking.check()}
      >
        {checkStrings.button[stage]}
      </Button>
      <div ref={told} tabIndex={-1} role="status" className={shell.focusTarget}>
        {failure !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{checkStrings.failed}</MessageBarTitle>
              {failure}
            </MessageBarBody>
          </MessageBar>
        )}
        {failure === null && result && !isRunning && <Summary result={result} />}
      </div>
      {last && (
        <Button
          className={styles.undo}
          size="small"
          disabledFocusable={isRunning}
          onClick={() => void checking.undo()}
        >
          {last.after === "" ? checkStrings.undoRemoval : checkStrings.undo(last.after)}
        </Button>
      )}
      {result && (
        <>
          <CoverageLine coverage={result.coverage} />
          <FindingLists result={result} checking={checking} />
          {services.saveRecord && <RecordButton save={services.saveRecord} result={result} />}
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
        {errors + warnings === 0 ? checkStrings.nothing : checkStrings.found(errors, warnings)}
      </MessageBarBody>
    </MessageBar>
  );
}
