/** The data part as XML that a person can read: one line for each figure and each row. */
import type { Figures, FigureRow, FigureValue } from "../figures/figures";
import type { Waiver } from "../findings/waiver";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { ReportingPeriod } from "../language/periods";
import { DATA_NAMESPACE } from "../ooxml/names";
import { escapeXml } from "../ooxml/xml";
import type { Piece, Writing } from "../reconcile/writing";
import { E } from "./elements";
import type { KeptData, ReportData } from "./reportData";

/** A whole XML document without declaration. `readDataPart` reads it back to the same data. */
export function writeDataPart(index: FormSetIndex, data: ReportData): string {
  const { figures, revision, written, waivers, other } = data;
  const lines = [
    ...noteLines(figures),
    ...element(E.figures, "", figureLines(index, figures)),
    ...(written.length > 0 ? element(E.written, ' xml:space="preserve"', written.map(writingLine)) : []),
    ...(waivers.length > 0 ? element(E.waivers, "", waivers.flatMap(waiverLines)) : []),
    ...other,
  ];
  const attributes = ` xmlns="${DATA_NAMESPACE}" formSet="${escaped(figures.formSet)}" revision="${revision}"`;
  return element(E.report, attributes, lines).join("\n");
}

/** A part without figures, for a document that Khớp did not write. `readKeptData` reads it back. */
export function writeKeptData({ revision, waivers, other }: KeptData): string {
  return element(E.report, ` xmlns="${DATA_NAMESPACE}" revision="${revision}"`, [
    ...element(E.waivers, "", waivers.flatMap(waiverLines)),
    ...other,
  ]).join("\n");
}

/** Text or attribute value. Line ends as character references, so that no parser changes them. */
const escaped = (text: string): string =>
  escapeXml(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element on one line; without content it has no text node at all. */
const line = (name: string, attributes: string, content: string): string =>
  content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;

/** An element with its content on lines of their own. */
function element(name: string, attributes: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [`<${name}${attributes}/>`];
  return [`<${name}${attributes}>`, ...lines.map((inner) => `  ${inner}`), `</${name}>`];
}

function noteLines({ note }: Figures): readonly string[] {
  return note === undefined ? [] : [line(E.note, "", escaped(note))];
}

function figureLines(index: FormSetIndex, { groups }: Figures): readonly string[] {
  return index.formSet.groups.flatMap(({ id, figures }) => {
    const values = groups[id];
    if (!values) return [];
    const lines = figures.flatMap((figure) => {
      const value = values[figure.id] ?? null;
      if (value === null) return [];
      return isRows(value) ? element(figure.id, "", value.map(rowLine)) : valueLines(figure.id, value);
    });
    return element(id, "", lines);
  });
}

const isRows = (value: FigureValue | readonly FigureRow[]): value is readonly FigureRow[] =>
  Array.isArray(value) && typeof value[0] === "object";

function rowLine({ id, ...cells }: FigureRow): string {
  const content = Object.entries(cells).flatMap(([column, value]) => valueLines(column, value));
  return line(E.row, ` id="${escaped(id)}"`, content.join(""));
}

function valueLines(name: string, value: FigureValue): readonly string[] {
  if (value === null) return [];
  if (typeof value === "number" || typeof value === "string") return [line(name, "", escaped(String(value)))];
  if (isParagraphs(value))
    return element(
      name,
      "",
      value.map((text) => line(E.paragraph, "", escaped(text))),
    );
  return [line(name, periodAttributes(value), "")];
}

const isParagraphs = (value: readonly string[] | ReportingPeriod): value is readonly string[] =>
  Array.isArray(value);

const periodAttributes = ({ kind, year, number, from, to }: ReportingPeriod): string =>
  ` kind="${kind}" year="${year}"${number === undefined ? "" : ` number="${number}"`} from="${from}" to="${to}"`;

function writingLine({ id, parts }: Writing): string {
  const content = parts.map((part) => {
    if (part.kind === "paragraph") return line(E.paragraph, "", piecesXml(part.pieces));
    const columns = part.columnKeys.map((key) => line(E.column, ` key="${escaped(key)}"`, ""));
    const rows = part.rows.map(({ key, cells }) => {
      const inside = cells.map((cell) =>
        line(E.cell, ` column="${escaped(cell.column)}"`, piecesXml(cell.pieces)),
      );
      return line(E.row, ` key="${escaped(key)}"`, inside.join(""));
    });
    return line(E.table, "", columns.join("") + rows.join(""));
  });
  return line(E.block, ` id="${escaped(id)}"`, content.join(""));
}

const piecesXml = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, figure }) =>
      figure === undefined
        ? line(E.text, "", escaped(text))
        : line(E.figure, ` path="${escaped(figure)}"`, escaped(text)),
    )
    .join("");

function waiverLines({ rule, date, reason, quotes }: Waiver): readonly string[] {
  return element(E.waiver, ` rule="${escaped(rule)}" date="${escaped(date)}"`, [
    line(E.reason, "", escaped(reason)),
    ...quotes.map((quote) => line(E.quote, "", escaped(quote))),
  ]);
}
