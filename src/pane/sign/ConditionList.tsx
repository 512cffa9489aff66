import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { usePane } from "../PaneContext";
import { conditionsOf } from "../state/steps";
import { signStrings } from "./signStrings";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalM, listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  met: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  text: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
});

/** What must hold before signing; the first that does not has the button that leads on. */
export function ConditionList() {
  const styles = useStyles();
  const { progress, dispatch } = usePane();
  const conditions = conditionsOf(progress);
  const next = conditions.find(({ isMet }) => !isMet);
  const waived = progress.checked?.waived ?? 0;
  return (
    <ul className={styles.list}>
      {conditions.map(({ id, step, isMet }) => (
        <li key={id} className={styles.item}>
          {isMet ? (
            <CheckmarkCircleFilled fontSize={20} className={styles.met} title={signStrings.met} />
          ) : (
            <CircleRegular fontSize={20} className={styles.open} title={signStrings.notMet} />
          )}
          <div className={styles.text}>
            <Text weight="semibold">{signStrings.conditions[id]}</Text>
            {!isMet && <Text size={200}>{signStrings.reasons[id]}</Text>}
            {isMet && id === "checked" && waived > 0 && <Text size={200}>{signStrings.waived(waived)}</Text>}
            {!isMet && (
              <Button
                size="small"
                appearance={id === next?.id ? "primary" : "secondary"}
                onClick={() => dispatch({ kind: "showStep", step })}
              >
                {signStrings.actions[id]}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
