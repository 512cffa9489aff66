import { Field, Select } from "@fluentui/react-components";
import { strings } from "../strings";
import { usePane } from "../PaneContext";
import { valueAt, withValue } from "../state/typedChange";
import { fieldLabel } from "./FigureLabel";
import { fieldMessage } from "./fieldMessage";
import type { FieldProps } from "./fieldProps";

/** One of the choices that the form set names. A value from elsewhere stays choosable: nothing is dropped. */
export function ChoiceField({ definition, path }: FieldProps) {
  const { draft, review, edit } = usePane();
  const value = valueAt(draft.figures, path);
  const current = typeof value === "string" ? value : "";
  const choices = definition.choices ?? [];
  const all = current === "" || choices.includes(current) ? choices : [...choices, current];
  return (
    <Field label={fieldLabel(definition)} {...fieldMessage(null, review.problemsAt(path))} data-path={path}>
      <Select
        value={current}
        onChange={(_, { value: chosen }) =>
          edit(path, (before) => withValue(before, path, chosen === "" ? null : chosen))
        }
      >
        <option value="">{strings.choose}</option>
        {all.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    </Field>
  );
}
