/** Numbers inside a control of Khớp's own, with the path of the figure that its tag names. */
import { groupBy } from "../facts/claims";
import { figureControls } from "./controls";
import { remember } from "./remember";

/** By the index of the number in `facts.numbers`. */
export const linkedPaths = remember((facts): ReadonlyMap<number, string> => {
  const { numbers, passages } = facts;
  const linked = new Map<number, string>();
  const controls = figureControls(facts).filter(({ control }) => control.level !== "block");
  if (controls.length === 0) return linked;
  const byParagraph = groupBy(controls, ({ control }) => control.start.paragraph);
  for (const { index, span } of numbers) {
    const piece = passages[span.passage]?.pieces.find(
      ({ start, end }) => span.start >= start && span.end <= end,
    );
    if (piece === undefined) continue;
    const from = piece.offsets[span.start - piece.start] ?? 0;
    const to = piece.offsets[span.end - piece.start] ?? 0;
    const around = byParagraph
      .get(piece.paragraph)
      ?.find(
        ({ control: { start, end } }) =>
          start.offset <= from && (end.paragraph > piece.paragraph || end.offset >= to),
      );
    if (around) linked.set(index, around.path);
  }
  return linked;
});
