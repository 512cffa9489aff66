import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpenRegular } from "@fluentui/react-icons/svg/lock-open";
import { usePane } from "../PaneContext";
import { RecordButton } from "../check/RecordButton";
import type { SealState } from "../services";
import { useShellStyles } from "../shellStyles";
import { shownTime } from "../shownTime";
import { isReady } from "../state/steps";
import { useFocusAfter } from "../useFocusAfter";
import { CleanCopyButton } from "./CleanCopyButton";
import { ConditionList } from "./ConditionList";
import { signStrings } from "./signStrings";
import { useSeal } from "./useSeal";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  section: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  changes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Step "Trình ký": what must hold, the lock, the record and the copy to send out. */
export function SignStep() {
  const styles = useStyles();
  const { services, progress, lastCheck } = usePane();
  const shell = useShellStyles();
  const { seal, busy, failure, lock, unlock, look } = useSeal();
  const state = useFocusAfter<HTMLElement>(seal ? "locked" : "open");
  return (
    <div className={styles.root}>
      {failure !== null && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{signStrings.failed}</MessageBarTitle>
              {failure}
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      {busy !== null && <Spinner size="small" label={busy} />}
      {seal ? (
        <section ref={state} tabIndex={-1} className={mergeClasses(styles.section, shell.focusTarget)}>
          <Sealed seal={seal} />
          <Button icon={<LockOpenRegular />} disabledFocusable={busy !== null} onClick={() => void unlock()}>
            {signStrings.unseal}
          </Button>
          <Button appearance="subtle" disabledFocusable={busy !== null} onClick={() => void look()}>
            {signStrings.recheck}
          </Button>
        </section>
      ) : (
        <section ref={state} tabIndex={-1} className={mergeClasses(styles.section, shell.focusTarget)}>
          <Text>{signStrings.intro}</Text>
          <ConditionList />
          <Button
            appearance={isReady(progress) ? "primary" : "secondary"}
            icon={<LockClosedRegular />}
            disabledFocusable={busy !== null || !isReady(progress)}
            onClick={() => void lock()}
          >
            {signStrings.seal}
          </Button>
          <Text size={200}>{signStrings.sealHint}</Text>
        </section>
      )}
      <section className={styles.section}>
        <Text as="h2" weight="semibold">
          {signStrings.papers}
        </Text>
        {services.saveRecord && lastCheck && <RecordButton save={services.saveRecord} result={lastCheck} />}
        <CleanCopyButton save={services.saveCleanCopy} />
      </section>
    </div>
  );
}

/** How the locked report stands now. */
function Sealed({ seal: { at, changed } }: { readonly seal: SealState }) {
  const styles = useStyles();
  return (
    <div role="status">
      <MessageBar intent={changed.length > 0 ? "warning" : "success"} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{signStrings.sealedAt(shownTime(at))}</MessageBarTitle>
          {changed.length === 0 ? (
            signStrings.unchanged
          ) : (
            <>
              {signStrings.changedTitle}
              <ul className={styles.changes}>
                {changed.map((part) => (
                  <li key={part}>{part}</li>
                ))}
              </ul>
              {signStrings.changedHint}
            </>
          )}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
