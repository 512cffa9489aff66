import type { Inline, ParagraphBlock, ParagraphRole } from "../../document/blocks";
import { boldWidth } from "./fontWidths";
import { figureControl, inlineProperties, run } from "./inline";
import { RULE_STYLE, SEPARATOR_STYLE } from "./styleSheet";

/** What writing needs to know of the document it writes for. */
export interface WriteContext {
  /** Id of a style of the official template in this document, by its id in the template. */
  readonly styleId: (id: string) => string;
  /** Id of the style of a role in this document. */
  readonly roleStyle: (role: ParagraphRole) => string;
  /** An id that no other content control of the document has. */
  readonly nextControlId: () => number;
  /** Width between the margins, in twentieths of a point. */
  readonly textWidth: number;
  /** Figures in table cells get a control each. */
  readonly cellControls: boolean;
}

/** Runs and figure controls of a paragraph. */
export function inlinesXml(inlines: readonly Inline[], context: WriteContext, controls = true): string {
  let xml = "";
  for (const inline of inlines) {
    const rPr = inlineProperties(inline);
    if (inline.figure !== undefined && controls)
      xml += figureControl(inline.figure, context.nextControlId(), inline.text, rPr);
    else if (inline.text !== "") xml += run(inline.text, rPr);
  }
  return xml;
}

/** `<w:p><w:pPr><w:pStyle/></w:pPr>…</w:p>` and, for the roles that have one, the rule under it. */
export function paragraphXml(block: ParagraphBlock, context: WriteContext, width: number): string {
  const xml = `<w:p><w:pPr><w:pStyle w:val="${context.roleStyle(block.role)}"/></w:pPr>${inlinesXml(block.inlines, context)}</w:p>`;
  const rule = RULES[block.role];
  if (!rule) return xml;
  const text = block.inlines.map((inline) => inline.text).join("");
  const line = Math.min(boldWidth(text, rule.size) * 20, width);
  return xml + ruleXml(Math.round(line * rule.share), width, context);
}

/**
 * Rules of Nghị định 30/2020, Phụ lục I: as long as the line under the motto (II.1.b), a third to a half of it under
 * the issuing body (II.2.b) and the subject (II.5.b). Sizes are those of the styles.
 */
const RULES: { readonly [role in ParagraphRole]?: { readonly share: number; readonly size: number } } = {
  motto: { share: 1, size: 13 },
  issuingBody: { share: 0.42, size: 12 },
  documentSubject: { share: 0.36, size: 14 },
};

/** An empty paragraph with a top border, narrowed by its indents to the rule's length. */
function ruleXml(length: number, width: number, context: WriteContext): string {
  const indent = Math.max(0, Math.round((width - length) / 2));
  return `<w:p><w:pPr><w:pStyle w:val="${context.styleId(RULE_STYLE.id)}"/><w:ind w:left="${indent}" w:right="${indent}"/></w:pPr></w:p>`;
}

/** The thin empty paragraph between controls and around tables. */
export const separatorXml = (context: Pick<WriteContext, "styleId">): string =>
  `<w:p><w:pPr><w:pStyle w:val="${context.styleId(SEPARATOR_STYLE.id)}"/></w:pPr></w:p>`;
