import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Evidence, Finding } from "../../findings/finding";
import { SeverityIcon } from "../SeverityIcon";
import { strings } from "../strings";

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  message: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  icon: { flexShrink: 0, position: "relative", top: "1px" },
  evidence: { display: "grid", listStyle: "none", margin: 0, padding: 0 },
  place: { justifyContent: "flex-start", textAlign: "left", paddingLeft: tokens.spacingHorizontalXS },
  quote: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly onGoTo: (evidence: Evidence) => void;
}

/** One finding: what is wrong, where (each place leads there), what to do. */
export function FindingCard({ finding: { severity, message, evidence, fix }, onGoTo }: FindingCardProps) {
  const styles = useStyles();
  return (
    <li className={styles.card}>
      <div className={styles.message}>
        <SeverityIcon severity={severity} className={styles.icon} />
        <Text>{message}</Text>
      </div>
      <ul className={styles.evidence}>
        {evidence.map((each, position) => (
          <li key={position}>
            <Button
              size="small"
              appearance="subtle"
              className={styles.place}
              disabled={each.paragraph === null}
              onClick={() => onGoTo(each)}
            >
              <span>
                {each.place}: <span className={styles.quote}>“{each.quote}”</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <Text size={200}>{strings.check.fix(fix)}</Text>
    </li>
  );
}
