/** Reads the tables of a document. */
import type { Snapshot } from "../document/snapshot";
import { readGrid, withWholeCounts, type Grid } from "./grid";
import {
  inherit,
  readMeaning,
  saysWhich,
  unknownMeaning,
  withDossiers,
  withoutDimensions,
  type Meaning,
} from "./meaning";
import type { Mask } from "./numbers";
import type { Outline } from "./outline";
import type { Identity } from "./identity";
import type { Passage } from "./passages";
import { withoutPeriods, type PeriodMention } from "./periods";
import { cellPeriods, linesPeriod, type CellPeriods } from "./tablePeriods";
import { readContinued } from "./continuedTables";
import { columnNumberOf, pathOf, type Header } from "./tableHeader";
import { isSequenceLabel, readRows, spanOf } from "./tableRows";
import { isTransposed, underTheirStages } from "./transposedTables";
import type { ColumnFact, ColumnKind, TableFact } from "./tables";
import { tokenize, type Token } from "./tokens";

export interface TableMaterial {
  readonly snapshot: Snapshot;
  readonly passages: readonly Passage[];
  readonly outline: Outline;
  readonly tokens: readonly (readonly Token[])[];
  readonly periods: readonly PeriodMention[];
  readonly identity: Identity;
}

/** All tables with at least two rows and columns, in order. Layout tables read as tables of text. */
export function readTables(material: TableMaterial): readonly TableFact[] {
  const { snapshot, passages, outline, tokens } = material;
  const passageOf = new Map<number, number>();
  for (const { index, pieces } of passages)
    for (const { paragraph } of pieces) passageOf.set(paragraph, index);
  const periodOf = cellPeriods(material);
  const tables = readContinued(
    snapshot.tables.filter(({ columnCount }) => columnCount >= 2),
    passages,
    (table) => readGrid(table, passages, tokens, passageOf),
  );
  return tables.flatMap(({ table, grid: written, header, repeated }) => {
    if (written.length < 2) return [];
    const firstCell = written[0]?.find((cell) => cell !== null && cell.passages.length > 0);
    const line = outline.lines[firstCell?.passages[0] ?? -1];
    if (line === undefined) return [];
    const title = titleOf(passages, outline, line.passage) || (outline.parts[line.part]?.title ?? "");
    const columns = readColumns(written, header, title, periodOf);
    const grid = withWholeCounts(written, columns);
    const sequence = columns.find((column) => column.kind === "sequence")?.index ?? null;
    const label = columns.find((column) => column.kind === "label")?.index ?? null;
    const rows = underTheirStages(
      readRows({ grid, header, repeated }, { sequence, label }, tokens, periodOf),
    );
    return [
      {
        table: table.index,
        part: line.part,
        place: line.place,
        title,
        period: linesPeriod(material, line.part, line.passage),
        headerRows: header.rows,
        columns,
        rows,
        isTransposed: isTransposed(rows),
        cells: grid,
      },
    ];
  });
}

function readColumns(
  grid: Grid,
  header: Header,
  title: string,
  periodOf: CellPeriods,
): readonly ColumnFact[] {
  const titleMeaning = readMeaning(tokenize(title), { header: true });
  const count = grid[0]?.length ?? 0;
  let hasLabel = false;
  return Array.from({ length: count }, (_, index) => {
    const { labels, cells } = pathOf(grid, index, header);
    const numberText = header.numberRow === null ? "" : (grid[header.numberRow]?.[index]?.text ?? "");
    const number = columnNumberOf(numberText);
    const kind = kindOf(grid, header, index, labels, hasLabel);
    if (kind === "label") hasLabel = true;
    const meaning = readMeaning(tokenize(withoutPeriods(labels.join(" ; "))), { header: true });
    return {
      index,
      kind,
      path: labels,
      pathCells: cells,
      number: typeof number === "number" ? number : null,
      formula: numberText.includes("=") ? numberText.replace(/\s+/g, " ") : null,
      meaning: withTitle(meaning, titleMeaning),
      period: headerPeriod(grid, header, index, periodOf),
    };
  });
}

function headerPeriod(grid: Grid, header: Header, column: number, periodOf: CellPeriods): string | null {
  for (let row = header.rows - 1; row >= 0; row--) {
    const cell = grid[row]?.[column];
    const period = cell == null || row === header.numberRow ? null : periodOf(cell);
    if (period !== null) return period;
  }
  return null;
}

/** The title tells what a column counts that only says "Số lượng TTHC"; not for whom. */
function withTitle(meaning: Meaning, title: Meaning): Meaning {
  const scope = withoutDimensions(title, ["level", "desk", "mechanism", "measure"]);
  if (saysWhich(meaning))
    return withDossiers({ ...meaning, object: meaning.object ?? title.object }, meaning.object);
  const full = inherit(meaning, { ...unknownMeaning, object: scope.object, dimensions: scope.dimensions });
  return withDossiers(full, meaning.object);
}

/** Numbers that count nothing: ranks, years of birth, telephone numbers. */
const NO_COUNT = /xếp hạng|thứ hạng|xếp loại|năm sinh|điện thoại|ký hiệu|số quyết định|mã số|ngày ban hành/u;
const SHARE_LABEL = /tỷ lệ|tỉ lệ|tỷ trọng|%|bình quân|trung bình/u;

function kindOf(
  grid: Grid,
  header: Header,
  column: number,
  labels: readonly string[],
  hasLabel: boolean,
): ColumnKind {
  if (isSequenceLabel(labels.at(-1) ?? "")) return "sequence";
  let values = 0;
  let texts = 0;
  let money = 0;
  let shares = 0;
  for (const row of grid.slice(header.rows)) {
    const cell = row[column];
    if (cell == null || cell.text === "") continue;
    if (cell.value === null) texts++;
    else values++;
    if (cell.value?.form === "money") money++;
    if (cell.value?.form === "percent" || cell.value?.form === "ratio") shares++;
  }
  if (values === 0 && texts === 0) return "text";
  if (texts > values) return hasLabel ? "text" : "label";
  const label = labels.join(" ").toLowerCase();
  if (NO_COUNT.test(label)) return "text";
  if (SHARE_LABEL.test(label) || shares > 0) return "share";
  return money > 0 || /kinh phí|số tiền|thành tiền|\bđồng\b/u.test(label) ? "money" : "count";
}

/** A longer line is a paragraph of the report and names no table. */
const LONGEST_TITLE = 250;

/** The line nearest above a table that is no remark on units or on who reports. */
function titleOf(passages: readonly Passage[], outline: Outline, firstCell: number): string {
  const part = outline.lines[firstCell]?.part;
  for (let index = firstCell - 1; index >= Math.max(0, firstCell - 8); index--) {
    const line = outline.lines[index];
    const text = passages[index]?.text.trim() ?? "";
    if (line === undefined || line.part !== part || line.role === "cell") return "";
    if (text === "" || /^[-(]|^đơn vị (?:tính|báo cáo|nhận)/iu.test(text)) continue;
    return text.length > LONGEST_TITLE ? "" : text;
  }
  return "";
}

/** The numbers of tables that count nothing: sequence numbers and column numbers. */
export function tableMasks(
  tables: readonly TableFact[],
  tokens: readonly (readonly Token[])[],
): readonly Mask[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row): Mask[] => {
      if (row.kind === "number") {
        return (table.cells[row.index] ?? []).flatMap((cell) => {
          const span = cell === null ? null : spanOf(cell, tokens);
          return span === null ? [] : [{ span, kind: "columnNumber" as const }];
        });
      }
      return row.sequenceSpan === null ? [] : [{ span: row.sequenceSpan, kind: "sequence" }];
    }),
  );
}
