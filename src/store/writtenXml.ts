/**
 * What was written last, as XML and back. A figure's text stands in an element with its path; in a table, cells that
 * hold one figure each stand in the order of the columns, whose paths are given once:
 *
 *     <block id="dossiers"><p>Tiếp nhận <figure path="dossiers.total">26</figure> hồ sơ.</p>
 *     <table header="1"><column key="#"/><column key="received" figure="dossiers.byField.@.received"/>
 *     <row key="f1"><cell>1</cell><c>26</c></row></table></block>
 */
import type {
  Piece,
  WrittenBlock,
  WrittenCell,
  WrittenPart,
  WrittenRow,
  WrittenTable,
} from "../document/written";
import { childElements, type XmlElement, type XmlNode } from "../ooxml/xml";
import { columnPatterns, onlyFigure, pathIn } from "./columnFigures";
import { attribute, escaped, isOurs, line, named, valueOf } from "./dataXml";
import { E } from "./elements";
import { withinBudget } from "./tableDigests";

/** Blocks one a line. */
export const blockLines = (written: readonly WrittenBlock[]): readonly string[] => written.map(blockLine);

/** Blocks one a line. Tables beyond the budget are kept as a digest only. */
export const writtenLines = (written: readonly WrittenBlock[]): readonly string[] =>
  blockLines(withinBudget(written, blockLine));

const blockLine = ({ id, headless, parts }: WrittenBlock): string =>
  line(
    E.block,
    attribute("id", id) + attribute("heading", headless && FOREIGN_HEADING),
    parts.map(partXml).join(""),
  );

/** The heading above the block is the drafter's own. */
const FOREIGN_HEADING = "document";

const partXml = (part: WrittenPart): string =>
  part.kind === "paragraph" ? line(E.paragraph, "", piecesXml(part.pieces)) : tableXml(part);

const piecesXml = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, figure }) =>
      figure === undefined ? escaped(text) : line(E.figure, attribute("path", figure), escaped(text)),
    )
    .join("");

function tableXml(table: WrittenTable): string {
  const patterns = columnPatterns(table);
  const columns = table.columnKeys.map((key) =>
    line(E.column, attribute("key", key) + attribute("figure", patterns.get(key)), ""),
  );
  const rows = table.rows.map(({ key, cells }) => {
    let next = 0;
    const inside = cells.map((cell) => {
      const at = table.columnKeys.indexOf(cell.column);
      const isNext = at === next;
      next = at + (cell.columnSpan ?? 1);
      return cellXml(cell, isNext, key, patterns.get(cell.column));
    });
    return line(E.row, attribute("key", key), inside.join(""));
  });
  const attributes = attribute("header", table.headerRows) + attribute("digest", table.digest);
  return line(E.table, attributes, columns.join("") + rows.join(""));
}

function cellXml(cell: WrittenCell, isNext: boolean, row: string, pattern: string | undefined): string {
  const { column, columnSpan, rowSpan, pieces } = cell;
  const attributes =
    attribute("column", isNext ? undefined : column) +
    attribute("columns", columnSpan) +
    attribute("rows", rowSpan);
  const isPlain = pattern !== undefined && onlyFigure(pieces) === pathIn(pattern, row);
  if (isPlain) return line(E.figureCell, attributes, escaped(pieces[0]?.text ?? ""));
  return line(E.cell, attributes, piecesXml(pieces));
}

/** Blocks in order; whatever is not of our shape is passed over: the refresh then asks instead of assuming. */
export const readWritten = (written: XmlElement | null): readonly WrittenBlock[] =>
  named(written, E.block).map((block) => ({
    id: valueOf(block, "id"),
    ...(valueOf(block, "heading") === FOREIGN_HEADING && { headless: true as const }),
    parts: childElements(block).flatMap((part): readonly WrittenPart[] => {
      if (isOurs(part, E.paragraph)) return [{ kind: "paragraph", pieces: readPieces(part) }];
      return isOurs(part, E.table) ? [readTable(part)] : [];
    }),
  }));

const isText = (node: XmlNode): boolean => node.nodeType === 3 || node.nodeType === 4;

function readPieces(parent: XmlElement): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const text = node.textContent ?? "";
    const last = pieces.at(-1);
    if (!isText(node)) {
      const figure = node as XmlElement;
      if (isOurs(figure, E.figure)) pieces.push({ text, figure: valueOf(figure, "path") });
    } else if (last && last.figure === undefined) pieces[pieces.length - 1] = { text: last.text + text };
    else if (text !== "") pieces.push({ text });
  }
  return pieces;
}

function readTable(table: XmlElement): WrittenTable {
  const columns = named(table, E.column);
  const columnKeys = columns.map((column) => valueOf(column, "key"));
  const patterns = new Map(columns.map((column) => [valueOf(column, "key"), valueOf(column, "figure")]));
  const digest = valueOf(table, "digest");
  return {
    kind: "table",
    columnKeys,
    headerRows: countOf(table, "header") ?? 0,
    rows: named(table, E.row).map((row) => readRow(row, columnKeys, patterns)),
    ...(digest !== "" && { digest }),
  };
}

function readRow(
  element: XmlElement,
  columnKeys: readonly string[],
  patterns: ReadonlyMap<string, string>,
): WrittenRow {
  const key = valueOf(element, "key");
  let next = 0;
  const cells = childElements(element).flatMap((cell): readonly WrittenCell[] => {
    const isFigure = isOurs(cell, E.figureCell);
    if (!isFigure && !isOurs(cell, E.cell)) return [];
    const column = valueOf(cell, "column") || (columnKeys[next] ?? "");
    const columnSpan = countOf(cell, "columns");
    const rowSpan = countOf(cell, "rows");
    next = columnKeys.indexOf(column) + (columnSpan ?? 1);
    const figure = pathIn(patterns.get(column) ?? "", key);
    const pieces = isFigure ? [{ text: cell.textContent ?? "", figure }] : readPieces(cell);
    return [
      {
        column,
        pieces,
        ...(columnSpan !== undefined && { columnSpan }),
        ...(rowSpan !== undefined && { rowSpan }),
      },
    ];
  });
  return { key, cells };
}

/** A count from 1 to 999; undefined: none, or nothing that we wrote. */
function countOf(element: XmlElement, name: string): number | undefined {
  const text = valueOf(element, name);
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
}
