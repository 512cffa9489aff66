import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PartFailure } from "../ErrorBoundary";
import { strings } from "../strings";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorPaletteRedBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Stands in place of a part that crashed. The figures are outside of it. Needs next to nothing itself. */
export function PartFailed({ isAbsent, recover }: PartFailure) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.root}>
      {isAbsent ? strings.recover.notLoaded : strings.recover.crashed}
      <Button onClick={recover}>{strings.recover.restore}</Button>
    </div>
  );
}
