/** One cell of a source table as a figure. */
import type { FigureValue } from "../figures/figures";
import { readFigure } from "../figures/readFigure";
import { type TypedText, readTyped } from "../figures/readTyped";
import type { Scalar } from "../forms/formSet";
import { capitalise } from "../language/text";
import type { SourceCell } from "./sourceTable";

/** A cell as it was understood. */
export interface ReadCell {
  /** As it stands in the source. */
  readonly text: string;
  /** Null: the cell is empty. */
  readonly typed: TypedText | null;
  /** What the drafter should know of how it was understood, in Vietnamese; null: nothing. */
  readonly note: string | null;
}

/** "1,234": in a count or amount the comma cannot be a decimal mark, and three digits follow each. */
const ENGLISH_THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3})+$/;
/** What spreadsheets show in place of a result. */
const FAILED_FORMULA = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!)$/i;

export function readCell(definition: Scalar, { text, number }: SourceCell, firstDay: number): ReadCell {
  if (text === "") return { text, typed: null, note: null };
  if (FAILED_FORMULA.test(text)) {
    const problem = `Ô báo lỗi công thức ${text}; hãy sửa công thức trong bảng tính hoặc nhập số.`;
    return { text, typed: { kind: "unread", problem }, note: null };
  }
  if (number !== null && definition.kind !== "text" && definition.kind !== "date") {
    const { value, problem } = readFigure(definition, number, firstDay);
    const typed: TypedText =
      problem === null ? { kind: "read", value } : { kind: "unread", problem: capitalise(problem) };
    return { text, typed, note: null };
  }
  const isWhole = definition.kind === "count" || definition.kind === "money";
  if (isWhole && ENGLISH_THOUSANDS.test(text)) {
    const dotted = text.replaceAll(",", ".");
    const note = `“${text}” được hiểu là ${dotted} (dấu phẩy ngăn cách hàng nghìn).`;
    return { text, typed: readTyped(definition, dotted, firstDay), note };
  }
  return { text, typed: readTyped(definition, text, firstDay), note: null };
}

/** The number of a cell that was read as one. */
export const numberIn = ({ typed }: ReadCell): number | null => {
  const value: FigureValue = typed?.kind === "read" ? typed.value : null;
  return typeof value === "number" ? value : null;
};
