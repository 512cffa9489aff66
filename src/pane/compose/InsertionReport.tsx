import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { Insertion } from "../../workflows/insertReport";
import { strings } from "../strings";

const useStyles = makeStyles({
  conflicts: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: "30vh", overflowY: "auto" },
});

/** What an insertion did, and what it left as it stands. */
export function InsertionReport({ insertion }: { readonly insertion: Insertion }) {
  const styles = useStyles();
  const { inserted, updated, conflicts } = insertion;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{strings.compose.done(inserted.length, new Set(updated).size)}</MessageBarBody>
      </MessageBar>
      {conflicts.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{strings.compose.conflicts(conflicts.length)}</MessageBarTitle>
            <ul className={styles.conflicts}>
              {conflicts.map(({ id, document, figures }) => (
                <li key={id}>{strings.compose.conflict(document, figures)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
