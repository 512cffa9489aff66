import { identityNature } from "../../src/forms/identityNature";
import { parseFormula } from "../../src/forms/parseFormula";
import { smallIndex } from "../support/smallFormSet";

function natureOf(relation: string, table: string | null): string {
  const { expression } = parseFormula(relation);
  if (expression?.kind !== "comparison") throw new Error(`No comparison: ${relation}`);
  return identityNature(
    smallIndex,
    expression,
    table === null ? null : (smallIndex.tables.get(table) ?? null),
  );
}

const GRID = "dossiers.byField";

it.each<[string, string, string | null]>([
  // It depends on the figures.
  ["depends", "budget.spent <= budget.granted", null],
  ["depends", "budget.granted = 0", null],
  ["depends", "budget.granted > 0", null],
  ["depends", "dossiers.byField.@.received = dossiers.byField.@.resolved", GRID],
  ["depends", "budget.granted - budget.spent >= 0", null],
  ["depends", "budget.granted / budget.spent <= 1", null],
  ["depends", "max(budget.granted, 5) >= 5", null],
  ["depends", "dossiers.byField.@.carried = previous(dossiers.byField.@.pending)", GRID],
  ["depends", "report.date >= report.period.to", null],
  ["depends", 'report.level = "Cấp xã"', null],
  // The same on both sides, as the formulas of the form set have it.
  ["always", "budget.granted = budget.granted", null],
  ["always", "budget.spent = budget.items.total.amount", null],
  ["always", "budget.spent * 2 = tổng(budget.items.*.amount) + budget.spent", null],
  ["always", "(3) = (4) + (5)", GRID],
  ["always", "dossiers.byField.@.received >= dossiers.byField.@.online", GRID],
  // Figures are never negative.
  ["always", "budget.granted >= 0", null],
  ["always", "budget.granted + 1 > 0", null],
  ["never", "budget.granted < 0", null],
  ["never", "budget.granted + 1 <= 0", null],
  ["never", "(4) + 1 = -(5)", GRID],
  ["never", "đếm(budget.items) < 0", null],
  ["never", "1 = 2", null],
])("%s: %s", (nature, relation, table) => {
  expect(natureOf(relation, table)).toBe(nature);
});
