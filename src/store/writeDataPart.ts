/** The data part as XML that a person can read: one line for each figure and each row. */
import type { Figures } from "../figures/figures";
import type { Waiver } from "../findings/waiver";
import type { FormSetIndex } from "../forms/formSetIndex";
import { DATA_NAMESPACE } from "../ooxml/names";
import { attribute, element, escaped, escapedJson, line } from "./dataXml";
import { E } from "./elements";
import { formSetLines } from "./formSetXml";
import { groupLines } from "./figuresXml";
import { draftLines } from "./draftXml";
import { historyLines } from "./historyXml";
import { refreshesLines } from "./refreshesXml";
import type { KeptData, ReportData } from "./reportData";
import { unreadLines } from "./unreadXml";
import { writtenLines } from "./writtenXml";

/** A whole XML document without declaration. `readDataPart` reads it back to the same data. */
export function writeDataPart(index: FormSetIndex, data: ReportData): string {
  const { figures, revision, unread, written, leftOut, history, refreshes } = data;
  const lines = [
    ...formSetLines(index.formSet),
    ...noteLines(figures),
    ...element(E.figures, "", groupLines(index.formSet, figures.groups)),
    ...(figures.others ? [line(E.others, "", escapedJson(figures.others))] : []),
    ...unreadLines(unread),
    ...(written.length > 0 ? element(E.written, ' xml:space="preserve"', writtenLines(written)) : []),
    ...(leftOut.length > 0 ? element(E.leftOut, "", leftOut.map(leftOutLine)) : []),
    ...(history ? historyLines(index.formSet, history, figures) : []),
    ...refreshesLines(refreshes),
    ...(data.waivers.length > 0 ? waiversLines(data) : []),
    ...draftLines(data.draft),
    ...data.other,
  ];
  const attributes = ` xmlns="${DATA_NAMESPACE}" formSet="${escaped(figures.formSet)}" revision="${revision}"`;
  return element(E.report, attributes, lines).join("\n");
}

/** A part without figures, for a document that Khớp did not write. `readDataPart` gives it back as `kept`. */
export function writeKeptData(data: KeptData): string {
  return element(E.report, ` xmlns="${DATA_NAMESPACE}" revision="${data.revision}"`, [
    ...waiversLines(data),
    ...draftLines(data.draft),
    ...data.other,
  ]).join("\n");
}

const leftOutLine = (id: string): string => line(E.block, attribute("id", id), "");

const waiversLines = ({ waivers }: KeptData): readonly string[] =>
  element(E.waivers, "", waivers.flatMap(waiverLines));

function noteLines({ note }: Figures): readonly string[] {
  return note === undefined ? [] : [line(E.note, "", escaped(note))];
}

function waiverLines({ rule, date, reason, quotes }: Waiver): readonly string[] {
  return element(E.waiver, ` rule="${escaped(rule)}" date="${escaped(date)}"`, [
    line(E.reason, "", escaped(reason)),
    ...quotes.map((quote) => line(E.quote, "", escaped(quote))),
  ]);
}
