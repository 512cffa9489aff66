/** Khớp's own controls in a document, with where they stand. */
import { FIGURE_TAG } from "../document/blocks";
import type { Control } from "../document/snapshot";
import type { Facts } from "../facts/facts";
import type { Evidence } from "../findings/finding";

/** The controls of linked figures, with the path of the figure. */
export function figureControls({
  snapshot,
}: Facts): readonly { readonly control: Control; readonly path: string }[] {
  return snapshot.controls.flatMap((control) =>
    control.tag.startsWith(FIGURE_TAG) ? [{ control, path: control.tag.slice(FIGURE_TAG.length) }] : [],
  );
}

/** The text of a control in its first paragraph. */
export function evidenceOfControl(facts: Facts, { start, end }: Control): readonly Evidence[] {
  const paragraph = facts.snapshot.paragraphs[start.paragraph];
  if (paragraph === undefined) return [];
  const last = end.paragraph === start.paragraph ? end.offset : paragraph.text.length;
  const raw = paragraph.text.slice(start.offset, last);
  const quote = raw.trim();
  const from = start.offset + raw.length - raw.trimStart().length;
  const { cell } = paragraph;
  const passage = facts.passages.findIndex(({ pieces }) =>
    pieces.some((piece) => piece.paragraph === start.paragraph),
  );
  return [
    {
      quote,
      place: facts.outline.lines[passage]?.place ?? "văn bản",
      paragraph: paragraph.index,
      table: cell?.table ?? null,
      row: cell?.row ?? null,
      column: cell?.column ?? null,
      start: from,
      end: from + quote.length,
    },
  ];
}
