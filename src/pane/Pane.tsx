import { FluentProvider, Spinner } from "@fluentui/react-components";
import { Suspense, lazy, useSyncExternalStore } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { ServicesContext } from "./PaneContext";
import type { SessionStore } from "./session/session";
import { DropTarget } from "./shell/DropTarget";
import { PaneHeader } from "./shell/PaneHeader";
import { PartFailed } from "./shell/PartFailed";
import { WorkView } from "./shell/WorkView";
import { useHeadings, useShellStyles } from "./shellStyles";
import { strings } from "./strings";
import { type SchemeSource, useTheme } from "./theme";
import { useFocusAfter } from "./useFocusAfter";

const Notices = lazy(() => import("./shell/Notices").then((part) => ({ default: part.Notices })));
const OpeningFailed = lazy(() =>
  import("./shell/OpeningFailed").then((part) => ({ default: part.OpeningFailed })),
);
const StartScreen = lazy(() => import("./shell/StartScreen").then((part) => ({ default: part.StartScreen })));
const UnfinishedBar = lazy(() =>
  import("./shell/UnfinishedBar").then((part) => ({ default: part.UnfinishedBar })),
);

interface ShellProps {
  readonly session: SessionStore;
}

interface PaneProps extends ShellProps {
  /** What the pane stands in; absent: in nothing but the browser. */
  readonly around?: SchemeSource;
}

/** The task pane. All that it shows comes from the session; a crash inside leaves the session untouched. */
export function Pane({ session, around }: PaneProps) {
  const theme = useTheme(around);
  useHeadings();
  const styles = useShellStyles();
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <ErrorBoundary
        fallback={(failure) => (
          <div className={styles.content}>
            <PartFailed {...failure} />
          </div>
        )}
      >
        <Shell session={session} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Shell({ session }: ShellProps) {
  const styles = useShellStyles();
  const state = useSyncExternalStore(session.subscribe, session.get);
  const { stage, work, failure, services, notice, recovered, importing } = state;
  const { unfinished } = services;
  const changes = useSyncExternalStore(unfinished.subscribe, unfinished.get);
  const told = useFocusAfter<HTMLDivElement>(
    stage === "opening" ? null : [stage, notice?.title, recovered?.key, changes?.length].join(),
  );
  const waiting = <Spinner size="small" className={styles.waiting} label={strings.opening} />;
  return (
    <div className={styles.shell}>
      <PaneHeader session={session} />
      {changes && (
        <Suspense>
          <UnfinishedBar session={session} unfinished={unfinished} changes={changes} />
        </Suspense>
      )}
      {/* Stands there before a notice does: only what comes into it later is read out. */}
      <div ref={told} tabIndex={-1} role="status" className={styles.focusTarget}>
        {(notice ?? recovered) && (
          <Suspense>
            <Notices session={session} />
          </Suspense>
        )}
      </div>
      <Suspense fallback={waiting}>
        {stage === "opening" && waiting}
        {stage === "failed" && <OpeningFailed session={session} failure={failure} />}
        <ServicesContext value={services}>
          {stage === "empty" && <StartScreen session={session} />}
          {stage === "working" && work && (
            <WorkView
              work={work}
              services={services}
              importing={importing}
              onImported={() => session.dispatch({ importing: null })}
            />
          )}
        </ServicesContext>
      </Suspense>
      <DropTarget session={session} />
    </div>
  );
}
