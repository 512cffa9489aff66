import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from "@fluentui/react-components";
import { useTask } from "../compose/useTask";
import type { Unfinished } from "../services";
import type { SessionStore } from "../session/session";
import { useShellStyles } from "../shellStyles";
import { strings } from "../strings";
import { unfinishedStrings } from "./unfinishedStrings";

interface UnfinishedBarProps {
  readonly session: SessionStore;
  readonly unfinished: Unfinished;
  /** Vietnamese sentences, each one change that stands. */
  readonly changes: readonly string[];
}

/** A write failed half-way and could not be taken back at once: what stands in the document, and the way back. */
export function UnfinishedBar({ session, unfinished, changes }: UnfinishedBarProps) {
  const styles = useShellStyles();
  const { task, run } = useTask<true>();
  const isRunning = task.stage === "running";
  const restore = () =>
    run(async () => {
      await unfinished.restore();
      session.dispatch({ notice: { intent: "success", title: unfinishedStrings.restored, text: "" } });
      return true;
    });
  return (
    <div className={styles.notices} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.noticeText}>
          <MessageBarTitle>{unfinishedStrings.title}</MessageBarTitle>
          {changes.join("\n")}
          {task.stage === "failed" && `\n${task.message}`}
        </MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            icon={isRunning ? <Spinner size="tiny" aria-label={strings.loading} /> : null}
            disabledFocusable={isRunning}
            onClick={() => void restore()}
          >
            {unfinishedStrings.restore}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
