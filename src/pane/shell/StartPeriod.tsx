import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { type PeriodParts, periodKinds, withPart } from "../state/periodParts";
import { strings } from "../strings";
import { periodStrings } from "../state/periodStrings";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  control: { minWidth: 0, width: "100%" },
});

interface StartPeriodProps {
  readonly parts: PeriodParts;
  readonly onParts: (parts: PeriodParts) => void;
  /** What is wrong with it; shown under the part that is still to be chosen, or under the year. */
  readonly problem: string | null;
}

/** The period of a new report: kind, number, year. A free range of days is set among the figures. */
export function StartPeriod({ parts, onParts, problem }: StartPeriodProps) {
  const styles = useStyles();
  const set = (part: keyof PeriodParts, text: string) => onParts(withPart(parts, part, text));
  const { kind } = parts;
  const numbers = kind === "quarter" ? periodStrings.quarters : periodStrings.months;
  const isNumberMissing = (kind === "quarter" || kind === "month") && parts.number === "";
  const wrong = problem === null ? {} : { validationMessage: problem };
  return (
    <div className={styles.row}>
      <Field label={periodStrings.kind}>
        <Select className={styles.control} value={kind} onChange={(_, { value }) => set("kind", value)}>
          {periodKinds
            .filter((each) => each !== "custom")
            .map((each) => (
              <option key={each} value={each}>
                {periodStrings.kinds[each]}
              </option>
            ))}
        </Select>
      </Field>
      {(kind === "quarter" || kind === "month") && (
        <Field label={periodStrings.which[kind]} {...(isNumberMissing && wrong)}>
          <Select
            className={styles.control}
            value={parts.number}
            onChange={(_, { value }) => set("number", value)}
          >
            <option value="">{strings.choose}</option>
            {numbers.map((name, index) => (
              <option key={name} value={String(index + 1)}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={periodStrings.year} {...(!isNumberMissing && wrong)}>
        <Input
          className={styles.control}
          inputMode="numeric"
          value={parts.year}
          onChange={(_, { value }) => set("year", value)}
        />
      </Field>
    </div>
  );
}
