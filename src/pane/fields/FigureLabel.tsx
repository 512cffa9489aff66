import { InfoLabel } from "@fluentui/react-components";
import type { LabelProps } from "@fluentui/react-components";
import type { Scalar } from "../../forms/formSet";
import { strings } from "../strings";

/** Label of a figure; its help and legal source are shown on demand. */
type Labelled = Pick<Scalar, "label" | "hint" | "source">;

interface FigureLabelProps extends LabelProps {
  readonly of: Labelled;
}

export function FigureLabel({ of: { label, hint, source }, ...props }: FigureLabelProps) {
  const hasHelp = hint !== undefined || source !== undefined;
  return (
    <InfoLabel
      {...props}
      {...(hasHelp && {
        info: <Help hint={hint} source={source} />,
        infoButton: { "aria-label": strings.help },
      })}
    >
      {label}
    </InfoLabel>
  );
}

/** The same for the label slot of a Fluent `Field`. */
export const fieldLabel = (of: Labelled, className?: string) => ({
  ...(className !== undefined && { className }),
  children: (_: unknown, props: LabelProps) => <FigureLabel {...props} of={of} />,
});

function Help({ hint, source }: Pick<Labelled, "hint" | "source">) {
  return (
    <>
      {hint !== undefined && <div>{hint}</div>}
      {source !== undefined && <div>{strings.source(source)}</div>}
    </>
  );
}
