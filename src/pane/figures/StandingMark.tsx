import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Group } from "../../forms/formSet";
import { usePane } from "../PaneContext";
import { groupOf, withSeen } from "../state/paneState";
import { useShellStyles } from "../shellStyles";
import { useFocusAfter } from "../useFocusAfter";
import { groupStrings } from "./groupStrings";

/** How things stood at the end of the last period: marked for the whole group until somebody has looked at it. */
export function StandingMark({ group }: { readonly group: Group }) {
  const { review, edit } = usePane();
  const toSee = review.toSee.filter((path) => groupOf(path) === group.id);
  const shell = useShellStyles();
  const root = useFocusAfter<HTMLDivElement>(toSee.length > 0 ? "to see" : "seen");
  return (
    <div ref={root} tabIndex={-1} className={shell.focusTarget}>
      {toSee.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{groupStrings.standing}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => edit(`seen:${group.id}`, (before) => withSeen(before, toSee))}
            >
              {groupStrings.seenAll(toSee.length)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
