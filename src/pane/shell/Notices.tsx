import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useSyncExternalStore } from "react";
import { discardRecovered, recover } from "../session/recovery";
import { recoverStrings } from "../session/recoverStrings";
import type { SessionStore } from "../session/session";
import { Disclosure } from "../check/Disclosure";
import { useShellStyles } from "../shellStyles";
import { shownTime } from "../shownTime";
import type { StoredDraft } from "../state/readDrafts";
import { strings } from "../strings";

/** What the user is told at the top of the pane. */
export function Notices({ session }: { readonly session: SessionStore }) {
  const styles = useShellStyles();
  const { notice, recovered } = useSyncExternalStore(session.subscribe, session.get);
  return (
    <section className={styles.notices} aria-label={strings.notices}>
      {recovered && <Recovered session={session} recovered={recovered} />}
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody className={styles.noticeText}>
            <MessageBarTitle>{notice.title}</MessageBarTitle>
            {notice.text}
            {notice.details && (
              <Disclosure title={notice.details.title}>
                <ul className={styles.noticeLines}>
                  {notice.details.lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={strings.dismiss}
                onClick={() => session.dispatch({ notice: null })}
              />
            }
          />
        </MessageBar>
      )}
    </section>
  );
}

interface RecoveredProps {
  readonly session: SessionStore;
  readonly recovered: StoredDraft;
}

function Recovered({ session, recovered }: RecoveredProps) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {recovered.where === "storage"
          ? recoverStrings.found(shownTime(recovered.savedAt), recovered.document)
          : recoverStrings.foundInDocument(shownTime(recovered.savedAt))}
        {recovered.outdated && ` ${recoverStrings.outdated}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => recover(session, recovered)}>
          {strings.recover.restore}
        </Button>
        <Button size="small" onClick={() => void discardRecovered(session, recovered)}>
          {recoverStrings.discard}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
