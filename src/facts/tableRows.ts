/** What each row of a table is: data, a total, a subtotal; its sequence number and label. */
import { foldText } from "../language/fold";
import type { WrittenTable } from "./continuedTables";
import { readMeaning, unknownMeaning } from "./meaning";
import type { Span } from "./passages";
import type { CellPeriods } from "./tablePeriods";
import type { CellFact, RowFact, RowKind } from "./tables";
import { tokenize, type Token } from "./tokens";

/** "STT", "Số TT", "ST T", "TT", "Số thứ tự". */
export function isSequenceLabel(label: string): boolean {
  return /^(?:stt|tt|sốtt|sốthứtự|thứtự)$/.test(foldText(label).replace(/[\s.]/g, ""));
}

const SEQUENCE = /^(?:\d{1,4}(?:\.\d{1,3}){0,3}|[IVXLC]{1,7}|[A-ZĐ]|[a-zđ])[.)]?$/;

export function readRows(
  { grid, header, repeated }: Pick<WrittenTable, "grid" | "header" | "repeated">,
  columns: { readonly sequence: number | null; readonly label: number | null },
  tokens: readonly (readonly Token[])[],
  periodOf: CellPeriods,
): readonly RowFact[] {
  return grid.map((row, index) => {
    if (index === header.numberRow) return emptyRow(index, "number");
    if (index < header.rows || repeated.has(index)) return emptyRow(index, "header");
    if (row.every((cell) => cell === null || cell.text === "")) return emptyRow(index, "empty");
    const sequenceCell = columns.sequence === null ? null : (row[columns.sequence] ?? null);
    const isSequence = sequenceCell !== null && SEQUENCE.test(sequenceCell.text);
    const labelCell = labelOf(row, isSequence ? columns.sequence : null, columns.label);
    const label = labelCell?.text.replace(/\s+/g, " ") ?? "";
    const kind = kindOf(label, row, labelCell);
    return {
      index,
      kind,
      sequence: isSequence ? sequenceCell.text : null,
      sequenceSpan: isSequence ? spanOf(sequenceCell, tokens) : null,
      label,
      labelSpan: labelCell === null ? null : spanOf(labelCell, tokens),
      meaning: kind === "total" ? unknownMeaning : readMeaning(tokenize(label), { header: true }),
      period: labelCell === null ? null : periodOf(labelCell),
    };
  });
}

function emptyRow(index: number, kind: RowKind): RowFact {
  return {
    index,
    kind,
    sequence: null,
    sequenceSpan: null,
    label: "",
    labelSpan: null,
    meaning: unknownMeaning,
    period: null,
  };
}

function labelOf(
  row: readonly (CellFact | null)[],
  sequenceColumn: number | null,
  labelColumn: number | null,
): CellFact | null {
  const usual = labelColumn === null ? null : (row[labelColumn] ?? null);
  if (usual !== null && usual.text !== "" && usual.value === null) return usual;
  return (
    row.find(
      (cell, column) => column !== sequenceColumn && cell !== null && cell.text !== "" && cell.value === null,
    ) ?? null
  );
}

const TOTAL =
  /^(?:tổng cộng|tổng số|tổng|cộng|tổng chung|cộng chung|tổng cộng chung|toàn tỉnh|tổng toàn tỉnh|toàn huyện|toàn ngành)$/;
const SUBTOTAL = /^(?:tổng cộng|tổng số|tổng|cộng)(?: |$)/;

/** "Tổng cộng:", "CỘNG (A+B)": a label that says that all rows are added. */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(plainLabel(label));
}

function plainLabel(label: string): string {
  return foldText(label)
    .replace(/\([^()]*\)/g, "")
    .replace(/[.:=+*]/g, "")
    .trim();
}

function kindOf(label: string, row: readonly (CellFact | null)[], labelCell: CellFact | null): RowKind {
  const text = plainLabel(label);
  const hasValues = row.some((cell) => cell !== null && cell.id !== labelCell?.id && cell.value !== null);
  if (!hasValues) return "data";
  if (TOTAL.test(text)) return "total";
  return SUBTOTAL.test(text) ? "subtotal" : "data";
}

/** The cell's text as a span of its first filled passage. */
export function spanOf(cell: CellFact, tokens: readonly (readonly Token[])[]): Span | null {
  for (const passage of cell.passages) {
    const row = tokens[passage] ?? [];
    const [first] = row;
    const last = row.at(-1);
    if (first !== undefined && last !== undefined) return { passage, start: first.start, end: last.end };
  }
  return null;
}
