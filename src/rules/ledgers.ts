/** Statements that stand side by side for the same scope: a section of the text, a row of a table. */
import { groupBy } from "../facts/claims";
import { meaningKey, unknownMeaning, withDimension, type Meaning } from "../facts/meaning";
import type { Facts } from "../facts/facts";
import type { CellFigure } from "../facts/tables";
import { remember } from "./remember";
import { additionsOf, indexParts, type Addition, type PartIndex } from "./splitting";
import { coreOf, factKey, isResult, scopeKey, statementsOf, type Statement } from "./statements";

export interface Ledger {
  readonly source: Statement["source"];
  readonly statements: readonly Statement[];
  readonly index: PartIndex;
  /** Some fact is stated with two numbers and was left out. */
  readonly hasConflict: boolean;
  /** Late dossiers are stated of which it is not said whether they are resolved or pending. */
  readonly hasLate: boolean;
  /** The statements stand in several sections of the report. */
  readonly isWide: boolean;
}

/** Longer ledgers are no account of one scope. */
const LONGEST = 400;

export const ledgersOf = remember((facts): readonly Ledger[] => {
  const results = statementsOf(facts).filter(isResult);
  const late = new Set(results.filter(isLateOfAnyStage).map((one) => sectionKey(facts, one)));
  const usable = results.filter((one) => factKey(one) !== null);
  const sections = groupBy(usable, (one) => sectionKey(facts, one));
  const own = [...sections].flatMap(([key, group]) => ledgerOf(group, late.has(key), false));
  const unit = usable.filter((one) => one.source === "text" && scopeKey(one) === WHOLE_UNIT);
  const parts = groupBy(unit, ({ span }) => facts.outline.lines[span.passage]?.part ?? 0);
  const wide = [...parts.values()].flatMap((group) => ledgerOf(group, late.size > 0, true));
  return [...own, ...wide.filter(({ hasConflict }) => !hasConflict)];
});

/** No level, desk, mechanism, period or restriction. */
const WHOLE_UNIT = scopeKey({ meaning: unknownMeaning, period: null, restriction: "" });

function sectionKey(facts: Facts, one: Statement): string {
  const { span, cell } = one;
  if (cell !== null) return `table:${cell.table}:${accountOf(facts, cell)}:${scopeKey(one)}`;
  const line = facts.outline.lines[span.passage];
  return `text:${line?.part ?? 0}:${line?.heading ?? -1}:${scopeKey(one)}`;
}

/** A row of a table; a column where each row is another item of the account. */
function accountOf(facts: Facts, { table, row, column }: CellFigure): string {
  return facts.tables[table]?.isTransposed === true ? `column ${column}` : `row ${row}`;
}

function isLateOfAnyStage({ meaning: { dimensions }, value }: Statement): boolean {
  return value > 0 && dimensions.stage === undefined && (dimensions.timeliness?.includes("late") ?? false);
}

function ledgerOf(group: readonly Statement[], hasLate: boolean, isWide: boolean): readonly Ledger[] {
  const [first] = group;
  if (first === undefined || group.length < 2 || group.length > LONGEST) return [];
  const statements = withReceived(unambiguous(group));
  const cores = new Set(group.map(({ meaning }) => meaningKey(coreOf(meaning))));
  const hasConflict = statements.length < cores.size;
  return [{ source: first.source, statements, index: indexParts(statements), hasConflict, hasLate, isWide }];
}

/** "Tổng số hồ sơ: 240; đã trả: 235; còn lại: 5": the total is what was received, most likely. */
function withReceived(statements: readonly Statement[]): readonly Statement[] {
  const keys = new Set(statements.map(({ meaning }) => meaningKey(coreOf(meaning))));
  const isPending = ({ meaning }: Statement): boolean => meaning.dimensions.stage?.join() === "pending";
  const isAccount = keys.has("dossier|stage=resolved") && statements.some(isPending);
  if (!isAccount || keys.has("dossier|stage=received")) return statements;
  return statements.map((one) =>
    meaningKey(coreOf(one.meaning)) === "dossier" && one.meaning.total
      ? { ...one, meaning: withDimension(one.meaning, "stage", ["received"]), isLoose: true }
      : one,
  );
}

/** Facts that the ledger states with two different numbers tell nothing; another rule reports them. */
function unambiguous(group: readonly Statement[]): readonly Statement[] {
  const byCore = groupBy(group, ({ meaning }) => meaningKey(coreOf(meaning)));
  return [...byCore.values()].flatMap((same) => {
    const values = new Set(same.map(({ value }) => value));
    const [first] = same;
    return first === undefined || values.size > 1 ? [] : [first];
  });
}

export interface LedgerAddition {
  readonly ledger: Ledger;
  readonly whole: Statement;
  readonly addition: Addition;
}

/** Two sums of one whole that nobody states: carried over + new, resolved + pending. */
export interface UnstatedWhole {
  readonly one: Addition;
  readonly other: Addition;
}

const received: Meaning = { ...unknownMeaning, object: "dossier", dimensions: { stage: ["received"] } };

export const unstatedWholes = remember((facts): readonly UnstatedWhole[] =>
  ledgersOf(facts).flatMap(({ statements, index, hasConflict, isWide }): UnstatedWhole[] => {
    const key = meaningKey(received);
    if (hasConflict || isWide || statements.some(({ meaning }) => meaningKey(coreOf(meaning)) === key))
      return [];
    const [one, other] = additionsOf(received, index).filter(
      ({ split, missing, isLoose }) => missing.length === 0 && !isLoose && split.dimension !== "channel",
    );
    return one === undefined || other === undefined ? [] : [{ one, other }];
  }),
);

/** All sums that the ledgers allow to test; wide ones only where no section holds all of it. */
export const ledgerAdditions = remember((facts): readonly LedgerAddition[] =>
  ledgersOf(facts).flatMap((ledger) =>
    ledger.statements.flatMap((whole) =>
      additionsOf(whole.meaning, ledger.index)
        .filter(({ parts }) => !ledger.isWide || sectionsOf(facts, [whole, ...parts]) > 1)
        .map((addition) => ({ ledger, whole, addition })),
    ),
  ),
);

function sectionsOf(facts: Facts, statements: readonly Statement[]): number {
  return new Set(statements.map(({ span }) => facts.outline.lines[span.passage]?.heading ?? -1)).size;
}
