import { Button, makeStyles } from "@fluentui/react-components";
import type { ButtonProps } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { usePane } from "../PaneContext";
import { groupStrings } from "./groupStrings";
import { nextGroup } from "./nextGroup";

const useStyles = makeStyles({ root: { textAlign: "left", overflowWrap: "anywhere" } });

interface NextGroupProps extends Pick<ButtonProps, "size" | "appearance"> {
  /** The group where the drafter is; null: none. */
  readonly after: string | null;
}

/** Leads to the next group in which something is missing, wrong or to be looked at; nothing when there is none. */
export function NextGroup({ after, size = "medium", appearance = "secondary" }: NextGroupProps) {
  const styles = useStyles();
  const { index, review, dispatch } = usePane();
  const next = nextGroup(index.formSet.groups, review, after);
  return (
    next && (
      <Button
        size={size}
        appearance={appearance}
        icon={<ArrowRightRegular />}
        className={styles.root}
        onClick={() => dispatch({ kind: "jump", path: next.path })}
      >
        {groupStrings.nextGroup(next.label)}
      </Button>
    )
  );
}
