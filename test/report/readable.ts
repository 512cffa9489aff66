/** Blocks as text that a person can read: one line for each paragraph and table row, figures in brackets. */
import type { Block, ContentBlock, Inline, TableCell } from "../../src/document/blocks";

/** A linked figure is marked ⟦so⟧. */
const inlineText = ({ text, figure }: Inline): string => (figure === undefined ? text : `⟦${text}⟧`);

export const inlinesText = (inlines: readonly Inline[]): string => inlines.map(inlineText).join("");

export function readableReport(blocks: readonly Block[]): string {
  return blocks.map(readableBlock).join("\n");
}

function readableBlock(block: Block): string {
  const { id, title, place, orientation } = block;
  const turned = orientation === "landscape" ? ", landscape" : "";
  return [`=== ${id} (${place}${turned}): ${title}`, ...block.content.flatMap(contentLines), ""].join("\n");
}

function contentLines(content: ContentBlock): readonly string[] {
  if (content.kind === "paragraph") return [`${content.role.padEnd(15)} ${inlinesText(content.inlines)}`];
  return content.rows.map((row) => {
    const mark = row.header ? "#" : "|";
    return `${mark} ${row.key}: ${row.cells.map(cellText).join(" | ")}`;
  });
}

function cellText(cell: TableCell): string {
  const own = cell.paragraphs
    ? cell.paragraphs.map(({ role, inlines }) => `<${role}> ${inlinesText(inlines)}`).join(" / ")
    : inlinesText(cell.inlines);
  const across = cell.columnSpan > 1 ? `→${cell.columnSpan}` : "";
  const down = cell.rowSpan > 1 ? `↓${cell.rowSpan}` : "";
  return [own, across + down].filter((text) => text !== "").join(" ");
}
