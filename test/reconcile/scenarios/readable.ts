/** Documents as lines that a person can read, and what differs between two of them. */
import { BLOCK_TAG, FIGURE_TAG } from "../../../src/document/blocks";
import type { Control, Paragraph, RunFormat, Snapshot, Table } from "../../../src/document/snapshot";

/** Linked figures are marked ⟦so⟧, formatting by hand **so**. */
export function readableDocument(snapshot: Snapshot): readonly string[] {
  const lines: string[] = [];
  const tables = new Map(snapshot.tables.map((table) => [firstParagraph(table), table]));
  const done = new Set<number>();
  for (const paragraph of snapshot.paragraphs) {
    for (const { tag, start } of snapshot.controls)
      if (tag.startsWith(BLOCK_TAG) && start.paragraph === paragraph.index)
        lines.push(`=== ${tag.slice(BLOCK_TAG.length)}`);
    if (done.has(paragraph.index)) continue;
    const table = tables.get(paragraph.index);
    if (table && !table.parent) {
      lines.push(...tableLines(table, snapshot));
      for (const inside of paragraphsIn(table, snapshot)) done.add(inside);
    } else if (paragraph.text !== "") lines.push(paragraphText(paragraph, snapshot));
  }
  return lines;
}

const firstParagraph = ({ cells }: Table): number =>
  Math.min(...cells.flatMap(({ paragraphs }) => [...paragraphs]));

const paragraphsIn = (table: Table, { paragraphs }: Snapshot): readonly number[] =>
  paragraphs.flatMap(({ index, cell }) => (cell?.table === table.index ? [index] : []));

function tableLines({ rowCount, cells }: Table, snapshot: Snapshot): readonly string[] {
  return Array.from({ length: rowCount }, (_, row) => {
    const own = cells.filter((cell) => cell.row === row);
    return `| ${own
      .map(({ paragraphs, columnSpan, rowSpan }) => {
        const text = paragraphs
          .map((index) => snapshot.paragraphs[index])
          .filter((paragraph) => paragraph !== undefined)
          .map((paragraph) => paragraphText(paragraph, snapshot))
          .filter((line) => line !== "")
          .join(" / ");
        return `${text}${columnSpan > 1 ? ` →${columnSpan}` : ""}${rowSpan > 1 ? ` ↓${rowSpan}` : ""}`;
      })
      .join(" | ")} |`;
  });
}

function paragraphText(paragraph: Paragraph, { controls }: Snapshot): string {
  const marks = new Map<number, string>();
  const mark = (at: number, sign: string, before: boolean): void => {
    const known = marks.get(at) ?? "";
    marks.set(at, before ? sign + known : known + sign);
  };
  const isHere = ({ tag, start }: Control): boolean =>
    tag.startsWith(FIGURE_TAG) && start.paragraph === paragraph.index;
  for (const { start, end } of controls.filter(isHere)) {
    mark(start.offset, "⟦", false);
    mark(end.offset, "⟧", true);
  }
  const usual = usualFormat(paragraph);
  for (const { start, end, format } of paragraph.runs)
    if (usual !== null && formatName(format) !== usual) {
      mark(start, "**", false);
      mark(end, "**", true);
    }
  let text = "";
  for (let at = 0; at <= paragraph.text.length; at++)
    text += (marks.get(at) ?? "") + paragraph.text.charAt(at);
  return text.replaceAll("****", "");
}

const formatName = ({ font, size, bold, italic, underline, color }: RunFormat): string =>
  [font, size, bold, italic, underline, color].join(" ");

/** The format of most of the paragraph. */
function usualFormat({ runs }: Paragraph): string | null {
  const lengths = new Map<string, number>();
  for (const { start, end, format } of runs)
    lengths.set(formatName(format), (lengths.get(formatName(format)) ?? 0) + end - start);
  const [best] = [...lengths].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

/** Lines that went (-) and came (+), each change under the heading of its block. */
export function differences(before: readonly string[], after: readonly string[]): readonly string[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        before[i] === after[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const lines: string[] = [];
  let heading = "";
  let shown = "";
  const add = (line: string): void => {
    if (heading !== shown) lines.push((shown = heading));
    lines.push(line);
  };
  for (let i = 0, j = 0; i < before.length || j < after.length;) {
    const same = i < before.length && j < after.length && before[i] === after[j];
    const down = lengths[(i + 1) * width + j] ?? 0;
    const right = lengths[i * width + j + 1] ?? 0;
    if (same) {
      if (before[i]?.startsWith("===")) heading = before[i] ?? "";
      i++;
      j++;
    } else if (j >= after.length || (i < before.length && down >= right)) add(`- ${before[i++] ?? ""}`);
    else add(`+ ${after[j++] ?? ""}`);
  }
  return lines;
}
