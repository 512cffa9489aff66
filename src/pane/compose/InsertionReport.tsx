import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { blockTag } from "../../document/blocks";
import { usePane } from "../PaneContext";
import { composeStrings } from "./composeStrings";
import type { InsertionDone } from "./useInsertion";

const useStyles = makeStyles({
  conflicts: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: "30vh", overflowY: "auto" },
});

interface InsertionReportProps {
  readonly done: InsertionDone;
  readonly onTakeBack: () => void;
}

/** What an insertion did, what it left as it stands, and the way back. */
export function InsertionReport({ done: { insertion, asked }, onTakeBack }: InsertionReportProps) {
  const styles = useStyles();
  const { services } = usePane();
  const { inserted, updated, conflicts, takeBack } = insertion;
  const stands = asked !== null && inserted.length === 0 ? asked : null;
  const show = (id: string) => {
    // What cannot be shown in the document is told here all the same.
    services.document
      .goTo({ kind: "control", control: { tag: blockTag(id), occurrence: 0 } })
      .catch(() => undefined);
  };
  return (
    <>
      <MessageBar intent={stands ? "info" : "success"} layout="multiline">
        <MessageBarBody>
          {stands && `${composeStrings.already(stands.title)} `}
          {composeStrings.done(inserted.length, new Set(updated).size)}
        </MessageBarBody>
        {(stands ?? takeBack) && (
          <MessageBarActions>
            {stands && <Button onClick={() => show(stands.id)}>{composeStrings.toSection}</Button>}
            {takeBack && <Button onClick={onTakeBack}>{composeStrings.takeBack}</Button>}
          </MessageBarActions>
        )}
      </MessageBar>
      {conflicts.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{composeStrings.conflicts(conflicts.length)}</MessageBarTitle>
            <ul className={styles.conflicts}>
              {conflicts.map(({ id, document, figures }) => (
                <li key={id}>{composeStrings.conflict(document, figures)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
