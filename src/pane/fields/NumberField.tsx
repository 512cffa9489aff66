import { Field, Input } from "@fluentui/react-components";
import { strings } from "../strings";
import { usePane } from "../PaneContext";
import { fieldLabel } from "./FigureLabel";
import { fieldMessage } from "./fieldMessage";
import type { FieldProps } from "./fieldProps";
import { useFieldStyles } from "./fieldStyles";
import { useTypedText } from "./useTypedText";

/** A count, an amount, a score or a date: label on the left, what is typed in the column on the right. */
export function NumberField({ definition, path }: FieldProps) {
  const styles = useFieldStyles();
  const { review } = usePane();
  const typed = useTypedText(definition, path);
  const message = fieldMessage(typed.problem, typed.isTyping ? [] : review.problemsAt(path));
  const isDate = definition.kind === "date";
  return (
    <Field
      className={styles.numberRow}
      orientation="horizontal"
      label={fieldLabel(definition, styles.numberLabel)}
      validationState={message.validationState}
      validationMessage={
        message.validationMessage && { className: styles.fullWidth, children: message.validationMessage }
      }
      data-path={path}
    >
      <Input
        className={styles.numberInput}
        input={{ className: styles.numberText }}
        inputMode={isDate ? "text" : "decimal"}
        autoComplete="off"
        placeholder={placeholderOf(definition)}
        contentAfter={
          hasUnit(definition) ? <span className={styles.unit}>{definition.unit}</span> : undefined
        }
        value={typed.text}
        onChange={(_, { value }) => typed.onText(value)}
        onBlur={typed.onLeave}
      />
    </Field>
  );
}

const placeholderOf = ({ kind, optional }: FieldProps["definition"]): string => {
  if (optional === true) return "";
  return kind === "date" ? strings.dateHint : strings.missing;
};

/** A unit longer than this leaves no room for the number; the label names what is counted. */
const LONGEST_UNIT = 12;

const hasUnit = ({ unit }: FieldProps["definition"]): boolean =>
  unit !== undefined && unit.length <= LONGEST_UNIT;
