/** Keys by which findings about one wrong fact are put together. */
import { meaningKey, type Meaning } from "../facts/meaning";
import { coreOf, factKey, type Statement } from "./statements";

/** What a statement is about; one that cannot be compared is about itself. */
export function factRoot(statement: Statement): string {
  const { span } = statement;
  return factKey(statement) ?? `${span.passage}:${span.start}`;
}

export function factRoots(statements: readonly Statement[]): readonly string[] {
  return [...new Set(statements.map(factRoot))];
}

/** A share of one thing stated with one value, in the text and in a table. */
export function shareRoot(part: Meaning, value: number): string {
  return `share|${meaningKey(coreOf(part))}|${value}`;
}
