import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { useId, useState } from "react";
import { usePane } from "../PaneContext";
import { SeverityIcon } from "../SeverityIcon";
import { groupOf } from "../state/paneState";
import { worstOf } from "../state/review";
import { strings } from "../strings";

/** Longer lists than this are not read; the rest shows up as these are mended. */
const mostShown = 100;

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: 0,
  },
  well: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, padding: "8px 12px" },
  wellIcon: { color: tokens.colorPaletteGreenForeground1, fontSize: "16px", flexShrink: 0 },
  head: { width: "100%", justifyContent: "flex-start", textAlign: "left" },
  summary: { flexGrow: 1 },
  chevron: { flexShrink: 0 },
  open: { transform: "rotate(180deg)" },
  list: {
    listStyle: "none",
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalXS}`,
    maxHeight: "40vh",
    overflowY: "auto",
  },
  item: {
    width: "100%",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& .fui-Button__icon": { flexShrink: 0 },
  },
  icon: { marginTop: "2px" },
});

/** What is wrong or missing, in one line; opened, the list that leads to each place. */
export function ProblemSummary() {
  const styles = useStyles();
  const listId = useId();
  const { index, book, review, dispatch } = usePane();
  const [isOpen, setOpen] = useState(false);
  const { problems, missing, toSee } = review;

  if (problems.length === 0 && missing.length === 0 && toSee.length === 0)
    return (
      <div className={mergeClasses(styles.root, styles.well)}>
        <CheckmarkCircleFilled className={styles.wellIcon} />
        <Text>{strings.figures.allWell}</Text>
      </div>
    );

  const missingGroups = index.formSet.groups.flatMap(({ id, label }) => {
    const paths = missing.filter((path) => groupOf(path) === id);
    return paths[0] === undefined ? [] : [{ label, first: paths[0], count: paths.length }];
  });
  const worst = worstOf(problems);
  return (
    <section className={styles.root} aria-label={strings.figures.problemList}>
      <Button
        appearance="transparent"
        className={styles.head}
        icon={worst ? <SeverityIcon severity={worst} /> : <CircleRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.summary}>
          {strings.figures.summary(problems.length, missing.length, toSee.length)}
        </span>
        <ChevronDownRegular className={mergeClasses(styles.chevron, isOpen && styles.open)} />
      </Button>
      {isOpen && (
        <ul id={listId} className={styles.list}>
          {problems.slice(0, mostShown).map(({ id, severity, message, paths }) => (
            <li key={`${id} ${paths.join(" ")} ${message}`}>
              <Button
                appearance="subtle"
                className={styles.item}
                icon={<SeverityIcon severity={severity} className={styles.icon} />}
                onClick={() => dispatch({ kind: "jump", path: paths[0] ?? "" })}
              >
                {message}
              </Button>
            </li>
          ))}
          {missingGroups.map(({ label, first, count }) => (
            <li key={label}>
              <Button
                appearance="subtle"
                className={styles.item}
                icon={<CircleRegular className={styles.icon} fontSize={12} />}
                onClick={() => dispatch({ kind: "jump", path: first })}
              >
                {strings.figures.missingIn(label, count)}
              </Button>
            </li>
          ))}
          {toSee.map((path) => (
            <li key={path}>
              <Button
                appearance="subtle"
                className={styles.item}
                icon={<HistoryRegular className={styles.icon} fontSize={12} />}
                onClick={() => dispatch({ kind: "jump", path })}
              >
                {strings.figures.toSee(book.label(path))}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
