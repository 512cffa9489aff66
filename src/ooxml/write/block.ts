import { blockTag, type Block, type ContentBlock } from "../../document/blocks";
import { escapeXml, withoutForbidden } from "../xml";
import { checkedTag } from "./inline";
import { paragraphXml, separatorXml, type WriteContext } from "./paragraph";
import { tableXml } from "./table";

/**
 * Word slows down with thousands of content controls. A block whose tables have more value cells than this gets one
 * control around it and none in its cells.
 */
export const MAX_CELL_CONTROLS = 2000;

/** Whether the figures in the block's table cells get a control each. */
export function hasCellControls(block: Pick<Block, "content">): boolean {
  let count = 0;
  for (const content of block.content) {
    if (content.kind !== "table") continue;
    for (const row of content.rows)
      for (const cell of row.cells)
        for (const inline of cell.inlines) if (inline.figure !== undefined) count += 1;
  }
  return count <= MAX_CELL_CONTROLS;
}

/**
 * A block as a block-level rich-text control, piece by piece:
 * `<w:sdt><w:sdtPr>alias tag id</w:sdtPr><w:sdtContent>(p | tbl)+</w:sdtContent></w:sdt>` (ECMA-376 Part 1, §17.5.2.29).
 */
export function* blockXml(block: Block, context: WriteContext): Generator<string, void, undefined> {
  const tag = checkedTag(blockTag(block.id));
  const alias = escapeXml(controlTitle(block.title));
  yield `<w:sdt><w:sdtPr><w:alias w:val="${alias}"/><w:tag w:val="${tag}"/><w:id w:val="${context.nextControlId()}"/></w:sdtPr><w:sdtContent>`;
  yield* contentXml(block.content, context);
  yield "</w:sdtContent></w:sdt>";
}

/** Word shows at most 64 characters of a title, on one line. */
export function controlTitle(title: string): string {
  const line = withoutForbidden(title).replace(/\s+/g, " ").trim();
  return line.length <= 64 ? line : `${line.slice(0, 63).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Paragraphs and tables, with a paragraph before and after every table, and at least one paragraph in all. */
export function* contentXml(
  content: readonly ContentBlock[],
  context: WriteContext,
): Generator<string, void, undefined> {
  let afterTable = true;
  for (const part of content) {
    if (part.kind === "paragraph") yield paragraphXml(part, context, context.textWidth);
    else {
      if (afterTable) yield separatorXml(context);
      yield* tableXml(part, context);
    }
    afterTable = part.kind === "table";
  }
  if (afterTable) yield separatorXml(context);
}
