import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Group } from "../../forms/formSet";
import { usePane } from "../PaneContext";
import { type Draft, groupOf, withSeen } from "../state/paneState";
import { withTyped } from "../state/typedChange";
import { groupStrings } from "./groupStrings";
import { useFocusAfter } from "../useFocusAfter";
import { NextGroup } from "./NextGroup";

const useStyles = makeStyles({
  root: { outlineStyle: "none", display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalS },
  button: { textAlign: "left", overflowWrap: "anywhere" },
});

/** One of several figures that are missing is quicker typed than asked for. */
const FEWEST = 2;

/** Under the fields of a group: what can be said of all of them at once, and which group is to be filled next. */
export function GroupActions({ group }: { readonly group: Group }) {
  const styles = useStyles();
  const { book, review, edit } = usePane();
  // What was said of all at once: its button is gone then.
  const [said, setSaid] = useState("nothing");
  const toSee = review.toSee.filter((path) => groupOf(path) === group.id);
  const counts = review.missing.filter(
    (path) => groupOf(path) === group.id && book.find(path)?.concept.definition.kind === "count",
  );
  const root = useFocusAfter<HTMLDivElement>(said);
  const say = (what: string, key: string, change: (draft: Draft) => Draft) => {
    setSaid(what);
    edit(key, change);
  };
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {counts.length >= FEWEST && (
        <Button
          size="small"
          className={styles.button}
          onClick={() =>
            say("none", `none:${group.id}`, (before) =>
              withTyped(
                before,
                counts.map((path) => ({ path, text: "0", typed: { kind: "read", value: 0 } })),
              ),
            )
          }
        >
          {groupStrings.noneInGroup(counts.length)}
        </Button>
      )}
      {toSee.length >= FEWEST && group.standing !== true && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => say("seen", `seen:${group.id}`, (before) => withSeen(before, toSee))}
        >
          {groupStrings.seenAll(toSee.length)}
        </Button>
      )}
      <NextGroup after={group.id} size="small" />
    </div>
  );
}
