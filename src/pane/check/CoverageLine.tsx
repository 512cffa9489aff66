import { ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { formatInteger } from "../../language/numbers";
import type { CheckResult } from "../services";
import { checkStrings } from "./checkStrings";

const useStyles = makeStyles({ root: { display: "grid", rowGap: tokens.spacingVerticalXS } });

/** How many of the document's numbers were accounted for. */
export function CoverageLine({ coverage }: Pick<CheckResult, "coverage">) {
  const styles = useStyles();
  const { numbers, uncovered } = coverage;
  if (numbers === 0) return <Text size={200}>{checkStrings.noNumbers}</Text>;
  const text = checkStrings.coverage(formatInteger(numbers - uncovered), formatInteger(numbers));
  return (
    <div className={styles.root}>
      <Text size={200}>{text}</Text>
      <ProgressBar aria-label={text} value={numbers - uncovered} max={numbers} />
      {uncovered > 0 && <Text size={200}>{checkStrings.uncovered(formatInteger(uncovered))}</Text>}
    </div>
  );
}
