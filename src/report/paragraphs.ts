import type { Inline, ParagraphBlock, ParagraphRole } from "../document/blocks";
import { MISSING_TEXT } from "../figures/formatFigure";

/** Written in capitals by Nghị định 30/2020/NĐ-CP, Phụ lục I: the text itself, so that it survives any reader. */
const CAPITALS: ReadonlySet<ParagraphRole> = new Set([
  "superiorBody",
  "issuingBody",
  "documentType",
  "heading1",
  "annexTitle",
  "signatureRole",
]);

/** What stands before the text of a list item (Nghị định 30/2020/NĐ-CP leaves dashes to custom). */
const LABELS: Partial<Readonly<Record<ParagraphRole, string>>> = { bullet: "- ", subBullet: "+ " };

/** A paragraph of a role, in capitals and with its dash where the role has them; none without text. */
export function paragraph(role: ParagraphRole, inlines: readonly Inline[]): readonly ParagraphBlock[] {
  if (inlines.every(({ text }) => text.trim() === "")) return [];
  const label = LABELS[role];
  const written = CAPITALS.has(role) ? inlines.map(capitals) : inlines;
  return [{ kind: "paragraph", role, inlines: label === undefined ? written : prefixed(label, written) }];
}

/** Text put before the first words. */
export function prefixed(text: string, [first, ...rest]: readonly Inline[]): readonly Inline[] {
  if (first === undefined) return [{ text }];
  return first.figure === undefined
    ? [{ ...first, text: text + first.text }, ...rest]
    : [{ text }, first, ...rest];
}

/** Text put behind the last words. */
export function suffixed(inlines: readonly Inline[], text: string): readonly Inline[] {
  const last = inlines.at(-1);
  if (last === undefined || last.figure !== undefined) return [...inlines, { text }];
  return [...inlines.slice(0, -1), { ...last, text: last.text + text }];
}

/** A figure in capitals is not linked: one path has one text in the whole document. */
function capitals(inline: Inline): Inline {
  const text = inline.text.toLocaleUpperCase("vi");
  return text === inline.text || inline.text === MISSING_TEXT ? inline : { text };
}
