import { Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FigureValue } from "../../figures/figures";
import { formatDate } from "../../language/dates";
import type { ReportingPeriod } from "../../language/periods";
import { usePane } from "../PaneContext";
import { strings } from "../strings";
import { periodStrings } from "../state/periodStrings";
import { type PeriodParts, partsOf, periodFrom, periodKinds, withPart } from "../state/periodParts";
import { valueAt, withValue } from "../state/typedChange";
import { FigureLabel } from "./FigureLabel";
import { ProblemText } from "./ProblemText";
import type { FieldProps } from "./fieldProps";

const useStyles = makeStyles({
  group: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  row: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  control: { minWidth: 0, width: "100%" },
});

const isPeriod = (value: FigureValue): value is ReportingPeriod =>
  typeof value === "object" && value !== null && "from" in value;

/** A reporting period: its kind, its number and year; the days follow from the form set, or are free. */
export function PeriodField({ definition, path }: FieldProps) {
  const styles = useStyles();
  const { index, draft, review, edit } = usePane();
  const value = valueAt(draft.figures, path);
  const period = isPeriod(value) ? value : null;
  // Parts that do not make a period yet (a year of three digits) live here until they do, or until an undo.
  const [typing, setTyping] = useState<{ readonly parts: PeriodParts; readonly made: FigureValue } | null>(
    null,
  );
  const parts = typing !== null && typing.made === value ? typing.parts : partsOf(period);

  const set = (part: keyof PeriodParts, text: string) => {
    const next = withPart(parts, part, text);
    const made = periodFrom(next, index.formSet.cutOff.firstDay);
    setTyping({ parts: next, made });
    edit(path, (before) => withValue(before, path, made));
  };

  const numbers = parts.kind === "quarter" ? periodStrings.quarters : periodStrings.months;
  return (
    <fieldset className={styles.group} data-path={path}>
      <legend className={styles.legend}>
        <FigureLabel of={definition} />
      </legend>
      <div className={styles.row}>
        <Field label={periodStrings.kind}>
          <Select
            className={styles.control}
            value={parts.kind}
            onChange={(_, { value: kind }) => set("kind", kind)}
          >
            {periodKinds.map((kind) => (
              <option key={kind} value={kind}>
                {periodStrings.kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        {parts.kind !== "custom" && (
          <Field label={periodStrings.year}>
            <Input
              className={styles.control}
              inputMode="numeric"
              value={parts.year}
              placeholder={strings.missing}
              onChange={(_, { value: year }) => set("year", year)}
            />
          </Field>
        )}
      </div>
      {(parts.kind === "quarter" || parts.kind === "month") && (
        <Field label={periodStrings.which[parts.kind]}>
          <Select value={parts.number} onChange={(_, { value: number }) => set("number", number)}>
            <option value="">{strings.choose}</option>
            {numbers.map((name, index) => (
              <option key={name} value={String(index + 1)}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {parts.kind === "custom" && (
        <div className={styles.row}>
          <DateInput label={periodStrings.from} text={parts.from} onText={(text) => set("from", text)} />
          <DateInput label={periodStrings.to} text={parts.to} onText={(text) => set("to", text)} />
        </div>
      )}
      <Text size={200}>
        {period ? periodStrings.days(formatDate(period.from), formatDate(period.to)) : periodStrings.missing}
      </Text>
      <ProblemText problems={review.problemsAt(path)} />
    </fieldset>
  );
}

interface DateInputProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function DateInput({ label, text, onText }: DateInputProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Input
        className={styles.control}
        value={text}
        placeholder={strings.dateHint}
        onChange={(_, { value }) => onText(value)}
      />
    </Field>
  );
}
