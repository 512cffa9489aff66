import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTask } from "../compose/useTask";
import type { CheckResult } from "../services";
import { checkStrings } from "./checkStrings";

const useStyles = makeStyles({ root: { display: "grid", rowGap: tokens.spacingVerticalXS } });

interface RecordButtonProps {
  readonly save: (result: CheckResult) => Promise<void>;
  readonly result: CheckResult;
}

/** Saves the record of the check that is shown. */
export function RecordButton({ save, result }: RecordButtonProps) {
  const styles = useStyles();
  const { task, run } = useTask<undefined>();
  return (
    <div className={styles.root}>
      <Button
        disabledFocusable={task.stage === "running"}
        onClick={() => void run(() => save(result).then(() => undefined))}
      >
        {checkStrings.record}
      </Button>
      <div role="status">
        {task.stage === "done" && <Text size={200}>{checkStrings.recordSaved}</Text>}
        {task.stage === "failed" && <Text size={200}>{task.message}</Text>}
      </div>
    </div>
  );
}
