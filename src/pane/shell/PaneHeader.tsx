import { Button, Text, Tooltip } from "@fluentui/react-components";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { Suspense, lazy, useState, useSyncExternalStore } from "react";
import { formatPeriod } from "../../language/periods";
import { capitalise } from "../../language/text";
import type { SessionStore, Work } from "../session/session";
import { useShellStyles } from "../shellStyles";
import { reportPeriod } from "../state/reportPeriod";
import { strings } from "../strings";
import { MenuButton } from "./MenuButton";

const FileMenu = lazy(() => import("./FileMenu").then((part) => ({ default: part.FileMenu })));

/** What is open, for which period; undo, redo, files. */
export function PaneHeader({ session }: { readonly session: SessionStore }) {
  const styles = useShellStyles();
  const { services, work, stage } = useSyncExternalStore(session.subscribe, session.get);
  return (
    <header className={styles.header}>
      <div className={styles.titleRow}>
        <Text as="h1" weight="semibold" className={styles.title} title={services.document.name}>
          {services.document.name}
        </Text>
      </div>
      <div className={styles.toolRow}>
        {work && stage === "working" ? <WorkTools work={work} /> : <span className={styles.period} />}
        <Files session={session} />
      </div>
    </header>
  );
}

/** The menu is asked for by its button; until then there is only the button. */
function Files({ session }: { readonly session: SessionStore }) {
  const [isWanted, setWanted] = useState(false);
  if (!isWanted)
    return <MenuButton aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />;
  return (
    <Suspense fallback={<MenuButton disabledFocusable />}>
      <FileMenu session={session} />
    </Suspense>
  );
}

function WorkTools({ work: { index, store } }: { readonly work: Work }) {
  const styles = useShellStyles();
  const { history } = useSyncExternalStore(store.subscribe, store.get);
  const period = reportPeriod(index, history.present.figures);
  return (
    <>
      <Text size={200} className={styles.period}>
        {period ? capitalise(formatPeriod(period)) : strings.header.noPeriod}
      </Text>
      <Tooltip content={strings.header.undo} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUndoRegular />}
          disabledFocusable={history.past.length === 0}
          onClick={() => store.dispatch({ kind: "undo" })}
        />
      </Tooltip>
      <Tooltip content={strings.header.redo} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowRedoRegular />}
          disabledFocusable={history.future.length === 0}
          onClick={() => store.dispatch({ kind: "redo" })}
        />
      </Tooltip>
    </>
  );
}
