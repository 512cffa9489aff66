import type { FigureBook } from "../figures/deriveFigures";
import { evaluateFormula, type RowAtHand } from "../forms/evaluateFormula";
import { parseFormula } from "../forms/parseFormula";
import type { MessageWriter } from "./messages";

/** What every part of the report is written with. */
export interface Writing {
  readonly book: FigureBook;
  readonly message: MessageWriter;
}

/** Does a `when` of the form set leave the thing in? Only a condition that is false leaves it out; unknown is not false. */
export function holds(book: FigureBook, when: string | undefined, row: RowAtHand | null = null): boolean {
  if (when === undefined) return true;
  const { expression, problem } = parseFormula(when);
  if (!expression) throw new Error(`Unreadable condition ${when}: ${problem.message}`);
  return evaluateFormula(expression, book.scope, row) !== false;
}
