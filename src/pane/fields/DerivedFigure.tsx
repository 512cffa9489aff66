import { Text, mergeClasses } from "@fluentui/react-components";
import { strings } from "../strings";
import { usePane } from "../PaneContext";
import { FigureLabel } from "./FigureLabel";
import { ProblemText } from "./ProblemText";
import type { FieldProps } from "./fieldProps";
import { useFieldStyles } from "./fieldStyles";

/** A figure that is computed, as it will stand in the report. */
export function DerivedFigure({ definition, path }: FieldProps) {
  const styles = useFieldStyles();
  const { review } = usePane();
  const text = review.textAt(path);
  const isText = definition.kind === "text";
  return (
    <div data-path={path} tabIndex={-1} className={styles.derived}>
      <FigureLabel of={definition} />
      <Text
        className={mergeClasses(
          styles.derivedValue,
          isText && styles.derivedText,
          text === null && styles.derivedMissing,
        )}
      >
        {text ?? strings.missing}
        {text !== null && definition.unit && <span className={styles.unit}> {definition.unit}</span>}
      </Text>
      <ProblemText problems={review.problemsAt(path)} className={styles.fullWidth} />
    </div>
  );
}
