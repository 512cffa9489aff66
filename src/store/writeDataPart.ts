/** The data part as XML that a person can read: one line for each figure and each row. */
import type { Figures, FigureRow, FigureValue } from "../figures/figures";
import type { Waiver } from "../findings/waiver";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { ReportingPeriod } from "../language/periods";
import { DATA_NAMESPACE } from "../ooxml/names";
import { element, escaped, line } from "./dataXml";
import { E } from "./elements";
import type { KeptData, ReportData } from "./reportData";
import { writtenLines } from "./writtenXml";

/** A whole XML document without declaration. `readDataPart` reads it back to the same data. */
export function writeDataPart(index: FormSetIndex, data: ReportData): string {
  const { figures, revision, written, waivers, other } = data;
  const lines = [
    ...noteLines(figures),
    ...element(E.figures, "", figureLines(index, figures)),
    ...(written.length > 0 ? element(E.written, ' xml:space="preserve"', writtenLines(written)) : []),
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

function waiverLines({ rule, date, reason, quotes }: Waiver): readonly string[] {
  return element(E.waiver, ` rule="${escaped(rule)}" date="${escaped(date)}"`, [
    line(E.reason, "", escaped(reason)),
    ...quotes.map((quote) => line(E.quote, "", escaped(quote))),
  ]);
}
