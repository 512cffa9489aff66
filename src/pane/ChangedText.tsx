import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
});

/** Read out between the two texts. */
const BECOMES = "đổi thành";

interface ChangedTextProps {
  readonly before: string;
  readonly after: string;
}

/** What a figure was and what it becomes: old → new. */
export function ChangedText({ before, after }: ChangedTextProps) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <Text className={styles.before}>{before}</Text>
      <ArrowRightRegular role="img" aria-label={BECOMES} />
      <Text weight="semibold">{after}</Text>
    </span>
  );
}
