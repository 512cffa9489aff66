import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { useMemo } from "react";
import type { Figures } from "../../figures/figures";
import { mentionedPeriods } from "../../workflows/mentionedPeriods";
import { usePane } from "../PaneContext";
import { rowsOf, valueOf } from "../state/editFigures";
import { withSeen } from "../state/paneState";
import { reportPeriod } from "../state/reportPeriod";
import { groupStrings } from "../figures/groupStrings";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    marginTop: `calc(-1 * ${tokens.spacingVerticalS})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
});

interface InheritedMarkProps {
  readonly label: string;
  /** Of a single figure or a list. */
  readonly path: string;
}

/** Under words of the last period's report: where they come from, which periods they speak of, and "seen". */
export function InheritedMark({ label, path }: InheritedMarkProps) {
  const styles = useStyles();
  const { index, draft, edit } = usePane();
  const { figures } = draft;
  const mentions = useMemo(
    () => mentionedPeriods(wordsAt(figures, path), reportPeriod(index, figures)),
    [index, figures, path],
  );
  return (
    <div className={styles.root}>
      <HistoryRegular fontSize={16} />
      <Text size={200}>
        {groupStrings.inherited}
        {mentions.length > 0 && ` ${groupStrings.mentions(mentions)}`}
      </Text>
      <Button
        size="small"
        aria-label={groupStrings.seenOf(label)}
        onClick={() => edit(`seen:${path}`, (before) => withSeen(before, [path]))}
      >
        {groupStrings.seen}
      </Button>
    </div>
  );
}

/** All words of a single figure, or of the rows of a list; a date names no period. */
function wordsAt(figures: Figures, path: string): string {
  const value = valueOf(figures, path);
  const cells = value === null ? (rowsOf(figures, path) ?? []).flatMap((row) => Object.values(row)) : [value];
  return cells
    .flat()
    .filter((cell) => typeof cell === "string")
    .join("\n");
}
