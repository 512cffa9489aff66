import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useState, useSyncExternalStore } from "react";
import { appliesOn } from "../../figures/inForce";
import type { Figures } from "../../figures/figures";
import type { FormSetIndex } from "../../forms/formSetIndex";
import type { ReportingPeriod } from "../../language/periods";
import { type SessionStore, begin } from "../session/session";
import { setValue } from "../state/editFigures";
import { keepUnit, keptUnit, unitPath } from "../state/keptUnit";
import { draftOf } from "../state/paneState";
import { type PeriodParts, partsOf, periodFrom } from "../state/periodParts";
import { StartPeriod } from "./StartPeriod";
import { startStrings } from "./startStrings";

const useStyles = makeStyles({ form: { display: "grid", rowGap: tokens.spacingVerticalM } });

/** The two questions that a new report begins with: who reports, about which period. */
export function NewReport({
  session,
  primary,
}: {
  readonly session: SessionStore;
  readonly primary: boolean;
}) {
  const styles = useStyles();
  const { services, importing } = useSyncExternalStore(session.subscribe, session.get);
  const [unit, setUnit] = useState(() => keptUnit(services.storage));
  const [parts, setParts] = useState<PeriodParts>(() => ({
    ...partsOf(null),
    year: String(new Date(services.now()).getFullYear()),
  }));
  const [isAsked, setAsked] = useState(false);
  const found = formFor(services.formSets, parts);
  const unitProblem = isAsked && unit.trim() === "" ? startStrings.unitMissing : null;
  const periodProblem = isAsked && periodFrom(parts, 1) === null ? startStrings.periodMissing : null;

  const start = (withImport: boolean) => {
    setAsked(true);
    const name = unit.trim();
    if (name === "" || !found) return;
    if (withImport) session.dispatch({ importing: { file: null } });
    keepUnit(services.storage, name);
    begin(session, found.index, draftOf(firstFigures(found, name)), "nowhere");
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        start(false);
      }}
    >
      <Field
        label={startStrings.unit}
        hint={startStrings.unitHint}
        {...(unitProblem !== null && { validationMessage: unitProblem })}
      >
        <Input value={unit} onChange={(_, { value }) => setUnit(value)} />
      </Field>
      <StartPeriod parts={parts} onParts={setParts} problem={periodProblem} />
      <Text size={200}>
        {found
          ? startStrings.formSet(found.index.formSet.title)
          : periodFrom(parts, 1) !== null && startStrings.noFormSet}
      </Text>
      {importing?.file && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{startStrings.waiting(importing.file.name)}</MessageBarBody>
        </MessageBar>
      )}
      <Button type="submit" appearance={primary ? "primary" : "secondary"}>
        {startStrings.begin}
      </Button>
      {!importing?.file && (
        <Button icon={<TableRegular />} onClick={() => start(true)}>
          {startStrings.beginWithImport}
        </Button>
      )}
    </form>
  );
}

interface Found {
  readonly index: FormSetIndex;
  readonly period: ReportingPeriod;
}

/** The form set in force when the period ends; the days of the period are its own. */
function formFor(formSets: readonly FormSetIndex[], parts: PeriodParts): Found | null {
  for (const index of formSets) {
    const period = periodFrom(parts, index.formSet.cutOff.firstDay);
    if (period && appliesOn(index.formSet, period.to)) return { index, period };
  }
  return null;
}

function firstFigures({ index, period }: Found, name: string): Figures {
  const empty: Figures = { formSet: index.formSet.id, groups: {} };
  const concept = [...index.concepts.values()].find(({ kind, table }) => kind === "period" && table === null);
  const dated = concept ? setValue(empty, concept.id, period) : empty;
  const unit = unitPath(index);
  return unit === null ? dated : setValue(dated, unit, name);
}
