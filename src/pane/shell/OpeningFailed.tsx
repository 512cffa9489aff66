import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type SessionStore, openBeside } from "../session/session";
import { useShellStyles } from "../shellStyles";
import { strings } from "../strings";

interface OpeningFailedProps {
  readonly session: SessionStore;
  readonly failure: string;
}

/** The document, or the figures in it, cannot be read: why, and another try. */
export function OpeningFailed({ session, failure }: OpeningFailedProps) {
  const styles = useShellStyles();
  return (
    <main className={styles.content}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{failure}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => void openBeside(session, session.get().services)}>
            {strings.retry}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </main>
  );
}
