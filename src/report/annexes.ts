import type { Block } from "../document/blocks";
import type { Annex } from "../forms/formSet";
import { paragraph } from "./paragraphs";
import { annexCode, annexLabel } from "./references";
import { tableContent } from "./tables";
import type { Writing } from "./writing";

/** The annexes of the report, each with its label, code, title and where it belongs. */
export function annexBlocks({ book, message }: Writing, annexes: readonly Annex[]): readonly Block[] {
  const { annexNote } = book.index.formSet.letter;
  return annexes.map((annex, position): Block => {
    const label = annexLabel(position, annexes.length);
    const code = annex.code === undefined ? "" : annexCode(annex.code);
    return {
      id: annex.id,
      title: code === "" ? label : `${label}, ${code}`,
      place: "annex",
      orientation: annex.orientation,
      content: [
        ...paragraph("annexCode", [{ text: code }]),
        ...paragraph("annexLabel", [{ text: label }]),
        ...paragraph("annexTitle", message(annex.title)),
        ...paragraph("annexNote", message(annexNote)),
        ...annex.lines.flatMap((line) => paragraph("annexLine", message(line))),
        ...annex.tables.flatMap((table) => tableContent(book, table)),
      ],
    };
  });
}
