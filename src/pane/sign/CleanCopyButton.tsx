import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentCheckmarkRegular } from "@fluentui/react-icons/svg/document-checkmark";
import { useTask } from "../compose/useTask";
import { strings } from "../strings";
import { signStrings } from "./signStrings";

const useStyles = makeStyles({ root: { display: "grid", rowGap: tokens.spacingVerticalXS } });

interface CleanCopyButtonProps {
  /** Absent: the host gives no file. */
  readonly save: (() => Promise<void>) | undefined;
}

/** Saves a copy without controls and data of Khớp; where the host gives no file, says how to get one. */
export function CleanCopyButton({ save }: CleanCopyButtonProps) {
  const styles = useStyles();
  const { task, run } = useTask<true>();
  if (!save) return <Text size={200}>{signStrings.cleanByHand}</Text>;
  const isRunning = task.stage === "running";
  return (
    <div className={styles.root}>
      <Button
        icon={isRunning ? <Spinner size="tiny" aria-label={strings.loading} /> : <DocumentCheckmarkRegular />}
        disabledFocusable={isRunning}
        onClick={() => void run(() => save().then((): true => true))}
      >
        {signStrings.clean}
      </Button>
      <Text size={200}>{signStrings.cleanHint}</Text>
      <div role="status">
        {task.stage === "done" && <Text size={200}>{signStrings.cleaned}</Text>}
        {task.stage === "failed" && <Text size={200}>{task.message}</Text>}
      </div>
    </div>
  );
}
