import { mergeClasses, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle12Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info12Regular } from "@fluentui/react-icons/svg/info";
import { Warning12Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../findings/finding";
import { strings } from "./strings";

const icons = { error: ErrorCircle12Filled, warning: Warning12Filled, note: Info12Regular } as const;

const useStyles = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
});

interface SeverityIconProps {
  readonly severity: Severity;
  readonly className?: string | undefined;
}

/** A sign with a shape of its own for each severity: colour is never the only difference. */
export function SeverityIcon({ severity, className }: SeverityIconProps) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles[severity], className)} title={strings.severity[severity]} />;
}
