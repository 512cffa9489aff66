/** Statements that stand side by side for the same scope: a section of the text, a row of a table. */
import { groupBy } from "../facts/claims";
import { meaningKey, unknownMeaning, type Meaning } from "../facts/meaning";
import { remember } from "./remember";
import { additionsOf, indexParts, type Addition, type PartIndex } from "./splitting";
import { coreOf, factKey, isResult, scopeKey, statementsOf, type Statement } from "./statements";

export interface Ledger {
  readonly source: Statement["source"];
  readonly statements: readonly Statement[];
  readonly index: PartIndex;
  /** Some fact is stated with two numbers and was left out. */
  readonly hasConflict: boolean;
}

/** Longer ledgers are no account of one scope. */
const LONGEST = 400;

export const ledgersOf = remember((facts): readonly Ledger[] => {
  const usable = statementsOf(facts).filter((one) => isResult(one) && factKey(one) !== null);
  const groups = groupBy(usable, (one) => {
    const { span, cell } = one;
    if (cell !== null) return `table:${cell.table}:${cell.row}:${scopeKey(one)}`;
    const line = facts.outline.lines[span.passage];
    return `text:${line?.part ?? 0}:${line?.heading ?? -1}:${scopeKey(one)}`;
  });
  return [...groups.values()].flatMap((group): Ledger[] => {
    const [first] = group;
    if (first === undefined || group.length < 2 || group.length > LONGEST) return [];
    const statements = unambiguous(group);
    const cores = new Set(group.map(({ meaning }) => meaningKey(coreOf(meaning))));
    const hasConflict = statements.length < cores.size;
    return [{ source: first.source, statements, index: indexParts(statements), hasConflict }];
  });
});

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
  ledgersOf(facts).flatMap(({ statements, index, hasConflict }): UnstatedWhole[] => {
    const key = meaningKey(received);
    if (hasConflict || statements.some(({ meaning }) => meaningKey(coreOf(meaning)) === key)) return [];
    const [one, other] = additionsOf(received, index).filter(
      ({ split, missing, isLoose }) => missing.length === 0 && !isLoose && split.dimension !== "channel",
    );
    return one === undefined || other === undefined ? [] : [{ one, other }];
  }),
);

/** All sums that the ledgers allow to test. */
export const ledgerAdditions = remember((facts): readonly LedgerAddition[] => {
  return ledgersOf(facts).flatMap((ledger) =>
    ledger.statements.flatMap((whole) =>
      additionsOf(whole.meaning, ledger.index).map((addition) => ({ ledger, whole, addition })),
    ),
  );
});
