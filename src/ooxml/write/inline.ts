import { figureTag, MAX_TAG_LENGTH, type Inline } from "../../document/blocks";
import { HostError } from "../../document/port";
import { W } from "../names";
import { escapeXml } from "../xml";

/** Characters that are elements of their own inside a run (ECMA-376 Part 1, §17.3.3), and the elements' names. */
export const CHARACTER_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ["\t", W.tab],
  ["\n", W.break],
  ["\u2011", W.noBreakHyphen],
  ["\u00ad", W.softHyphen],
]);
const SPLIT = /([\t\n\u2011\u00ad])/;
const LINE_END = /\r\n?/g;

/** Text cut into stretches without special characters and single special characters; nothing is empty. */
export function splitText(text: string): readonly string[] {
  if (!SPLIT.test(text) && !text.includes("\r")) return text === "" ? [] : [text];
  return text
    .replace(LINE_END, "\n")
    .split(SPLIT)
    .filter((piece) => piece !== "");
}

/** Nothing to escape, no element of its own, no space at an end: most figures and labels. */
const PLAIN =
  /^[!#-%'-;=?-~\u00a1-\u00ac\u00ae-\u2010\u2012-\ud7ff](?:[ -!#-%'-;=?-~\u00a0-\u00ac\u00ae-\u2010\u2012-\ud7ff]*[!#-%'-;=?-~\u00a1-\u00ac\u00ae-\u2010\u2012-\ud7ff])?$/;

/** Content of a run: `<w:t>` with its text, and elements for tabs, line breaks and special hyphens. */
export function runContent(text: string): string {
  if (PLAIN.test(text)) return `<w:t>${text}</w:t>`;
  const pieces = splitText(text).map((piece) => {
    const name = CHARACTER_ELEMENTS.get(piece);
    return name === undefined ? textElement(piece) : `<w:${name}/>`;
  });
  return pieces.length > 0 ? pieces.join("") : "<w:t/>";
}

/** `xml:space` keeps the spaces at the ends, which would be dropped otherwise (§17.3.3.31). */
function textElement(text: string): string {
  const keep = text.startsWith(" ") || text.endsWith(" ") ? ' xml:space="preserve"' : "";
  return `<w:t${keep}>${escapeXml(text)}</w:t>`;
}

export const run = (text: string, rPr: string): string => `<w:r>${rPr}${runContent(text)}</w:r>`;

/** `<w:rPr><w:b/><w:i/></w:rPr>`: what an inline says; what it leaves open is the style's. */
export function inlineProperties(inline: Pick<Inline, "bold" | "italic">): string {
  const bold = toggle("b", inline.bold);
  const italic = toggle("i", inline.italic);
  return bold || italic ? `<w:rPr>${bold}${italic}</w:rPr>` : "";
}

const toggle = (name: string, on: boolean | undefined): string =>
  on === undefined
    ? ""
    : on
      ? `<w:${name}/><w:${name}Cs/>`
      : `<w:${name} w:val="0"/><w:${name}Cs w:val="0"/>`;

/** The content control of a linked figure: `<w:sdt><w:sdtPr>rPr? alias? tag id</w:sdtPr><w:sdtContent>` (§17.5.2.31). */
export function figureControl(path: string, id: number, text: string, rPr: string): string {
  const tag = checkedTag(figureTag(path));
  return `<w:sdt><w:sdtPr>${rPr}<w:tag w:val="${tag}"/><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${run(text, rPr)}</w:sdtContent></w:sdt>`;
}

/** A tag as attribute value. Word cuts longer ones, and two figures would become one. Throws `HostError`. */
export function checkedTag(tag: string): string {
  if (tag.length <= MAX_TAG_LENGTH) return escapeXml(tag);
  throw new HostError(
    "not-supported",
    `Mã “${tag}” dài quá ${MAX_TAG_LENGTH} ký tự nên Word không lưu được. Hãy rút ngắn mã trong bộ biểu mẫu.`,
  );
}
