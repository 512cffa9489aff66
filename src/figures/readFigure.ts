import type { Column, Scalar } from "../forms/formSet";
import { readDate, readPeriod } from "./readDates";
import { readCount, readMoney, readRatio, readScore } from "./readNumbers";
import { found, type ReadFigure } from "./readResult";
import { readChoice, readParagraphs, readText } from "./readWords";

/** What decides how a figure is read; the definition of every single figure and column has it. */
export type ReadAs = Pick<Scalar | Column, "kind" | "outOf" | "choices">;

/**
 * Reads one figure as people give it: a JSON value of a figures file, or the text of a field.
 * Nothing, null and blanks are missing. `firstDay` fixes the dates of a period given by its name
 * (`FormSet.cutOff`).
 */
export function readFigure(definition: ReadAs, raw: unknown, firstDay: number): ReadFigure {
  if (raw === null || raw === undefined) return found(null);
  if (typeof raw === "string" && raw.trim() === "") return found(null);
  switch (definition.kind) {
    case "count":
      return readCount(raw);
    case "money":
      return readMoney(raw);
    case "score":
      return readScore(raw, definition.outOf);
    case "ratio":
      return readRatio(raw);
    case "date":
      return readDate(raw);
    case "text":
      return readText(raw);
    case "choice":
      return readChoice(raw, definition.choices ?? []);
    case "paragraphs":
      return readParagraphs(raw);
    case "period":
      return readPeriod(raw, firstDay);
  }
}
