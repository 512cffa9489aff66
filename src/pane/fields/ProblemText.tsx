import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Problem } from "../../findings/finding";
import { SeverityIcon } from "../SeverityIcon";
import { byGravity } from "../state/review";

const useStyles = makeStyles({
  problem: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "baseline" },
  icon: { flexShrink: 0, position: "relative", top: "2px" },
  error: { color: tokens.colorPaletteRedForeground1 },
});

interface ProblemTextProps {
  readonly problems: readonly Problem[];
  readonly className?: string;
}

/** Problems under something that is not a field. */
export function ProblemText({ problems, className }: ProblemTextProps) {
  const styles = useStyles();
  return byGravity(problems).map(({ id, severity, message }) => (
    <div key={id + message} className={mergeClasses(styles.problem, className)}>
      <SeverityIcon severity={severity} className={styles.icon} />
      <Text size={200} className={severity === "error" ? styles.error : undefined}>
        {message}
      </Text>
    </div>
  ));
}
