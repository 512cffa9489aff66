import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../findings/finding";
import { SeverityIcon } from "../SeverityIcon";
import { checkStrings } from "./checkStrings";
import { PlaceList } from "./PlaceList";

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
});

interface FindingCardProps {
  readonly finding: Finding;
  /** What can be done about it, under it. */
  readonly children: ReactNode;
}

/** One finding: what is wrong, where (each place leads there), what to do. */
export function FindingCard({ finding: { severity, message, evidence, fix }, children }: FindingCardProps) {
  const styles = useStyles();
  return (
    <li className={styles.card}>
      <div className={styles.message}>
        <SeverityIcon severity={severity} className={styles.icon} />
        <Text>{message}</Text>
      </div>
      <PlaceList places={evidence} />
      <Text size={200}>{checkStrings.fix(fix)}</Text>
      {children}
    </li>
  );
}
