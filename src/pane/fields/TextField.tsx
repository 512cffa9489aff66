import { Field, Textarea, mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { strings } from "../strings";
import { usePane } from "../PaneContext";
import { fieldLabel } from "./FigureLabel";
import { fieldMessage } from "./fieldMessage";
import type { FieldProps } from "./fieldProps";
import { useFieldStyles } from "./fieldStyles";
import { useTypedText } from "./useTypedText";

/** A text, or free paragraphs (one a line). The box grows with what is in it: nothing typed is out of sight. */
export function TextField({ definition, path }: FieldProps) {
  const styles = useFieldStyles();
  const { review } = usePane();
  const typed = useTypedText(definition, path);
  const isParagraphs = definition.kind === "paragraphs";
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !isParagraphs && !event.nativeEvent.isComposing) event.preventDefault();
  };
  return (
    <Field
      label={fieldLabel(definition)}
      hint={isParagraphs ? strings.paragraphsHint : undefined}
      {...fieldMessage(typed.problem, review.problemsAt(path))}
      data-path={path}
    >
      <Textarea
        className={styles.growingRoot}
        textarea={{ className: mergeClasses(styles.growing, isParagraphs && styles.paragraphs) }}
        rows={1}
        placeholder={definition.optional === true ? strings.optional : strings.missing}
        value={typed.text}
        onChange={(_, { value }) => typed.onText(isParagraphs ? value : value.replaceAll("\n", " "))}
        onBlur={typed.onLeave}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}
