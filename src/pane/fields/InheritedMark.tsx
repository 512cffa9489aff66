import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { useMemo } from "react";
import { mentionedPeriods } from "../../workflows/mentionedPeriods";
import { usePane } from "../PaneContext";
import { withSeen } from "../state/paneState";
import { reportPeriod } from "../state/reportPeriod";
import { shownText } from "../state/shownText";
import { valueAt } from "../state/typedChange";
import { strings } from "../strings";
import type { FieldProps } from "./fieldProps";

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

/** Under words of the last period's report: where they come from, which periods they speak of, and "seen". */
export function InheritedMark({ definition, path }: FieldProps) {
  const styles = useStyles();
  const { index, draft, edit } = usePane();
  const { figures } = draft;
  const mentions = useMemo(() => {
    const period = reportPeriod(index, figures);
    return definition.kind === "date"
      ? []
      : mentionedPeriods(shownText(definition, valueAt(figures, path)), period);
  }, [index, figures, definition, path]);
  return (
    <div className={styles.root}>
      <HistoryRegular fontSize={16} />
      <Text size={200}>
        {strings.figures.inherited}
        {mentions.length > 0 && ` ${strings.figures.mentions(mentions)}`}
      </Text>
      <Button
        size="small"
        aria-label={strings.figures.seenOf(definition.label)}
        onClick={() => edit(`seen:${path}`, (before) => withSeen(before, [path]))}
      >
        {strings.figures.seen}
      </Button>
    </div>
  );
}
