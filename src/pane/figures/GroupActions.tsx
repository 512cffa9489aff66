import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { useState } from "react";
import type { Group } from "../../forms/formSet";
import { usePane } from "../PaneContext";
import { type Draft, groupOf, withSeen } from "../state/paneState";
import { withTyped } from "../state/typedChange";
import { strings } from "../strings";
import { useFocusAfter } from "../useFocusAfter";
import { nextGroup } from "./nextGroup";

const useStyles = makeStyles({
  root: { outlineStyle: "none", display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalS },
  button: { textAlign: "left", overflowWrap: "anywhere" },
});

/** One of several figures that are missing is quicker typed than asked for. */
const FEWEST = 2;

/** Under the fields of a group: what can be said of all of them at once, and which group is to be filled next. */
export function GroupActions({ group }: { readonly group: Group }) {
  const styles = useStyles();
  const { index, book, review, edit, dispatch } = usePane();
  // What was said of all at once: its button is gone then.
  const [said, setSaid] = useState("nothing");
  const toSee = review.toSee.filter((path) => groupOf(path) === group.id);
  const counts = review.missing.filter(
    (path) => groupOf(path) === group.id && book.find(path)?.concept.definition.kind === "count",
  );
  const next = nextGroup(index.formSet.groups, review, group.id);
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
          {strings.figures.noneInGroup(counts.length)}
        </Button>
      )}
      {toSee.length >= FEWEST && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => say("seen", `seen:${group.id}`, (before) => withSeen(before, toSee))}
        >
          {strings.figures.seenAll(toSee.length)}
        </Button>
      )}
      {next && (
        <Button
          size="small"
          className={styles.button}
          icon={<ArrowRightRegular />}
          onClick={() => dispatch({ kind: "jump", path: next.path })}
        >
          {strings.figures.nextGroup(next.label)}
        </Button>
      )}
    </div>
  );
}
