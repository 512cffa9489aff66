import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { useShellStyles } from "./shellStyles";
import { type SessionStore, openBeside } from "./session/session";
import { PaneHeader } from "./shell/PaneHeader";
import { PartFailed } from "./shell/PartFailed";
import { Notices } from "./shell/Notices";
import { StartScreen } from "./shell/StartScreen";
import { WorkView } from "./shell/WorkView";
import { strings } from "./strings";
import { useSystemTheme } from "./theme";

interface PaneProps {
  readonly session: SessionStore;
}

/** The task pane. All that it shows comes from the session; a crash inside leaves the session untouched. */
export function Pane({ session }: PaneProps) {
  const theme = useSystemTheme();
  return (
    <FluentProvider theme={theme}>
      <ErrorBoundary fallback={(recover) => <PartFailed recover={recover} />}>
        <Shell session={session} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Shell({ session }: PaneProps) {
  const styles = useShellStyles();
  const { stage, work, failure, services } = useSyncExternalStore(session.subscribe, session.get);
  return (
    <div className={styles.shell}>
      <PaneHeader session={session} />
      <Notices session={session} />
      {stage === "opening" && <Spinner className={styles.waiting} label={strings.opening} />}
      {stage === "failed" && (
        <main className={styles.content}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{failure}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => void openBeside(session, services)}>
                {strings.retry}
              </Button>
            </MessageBarActions>
          </MessageBar>
        </main>
      )}
      {stage === "empty" && <StartScreen session={session} />}
      {work && <WorkView work={work} services={services} />}
    </div>
  );
}
