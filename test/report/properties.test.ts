import fc from "fast-check";
import type { ContentBlock, Inline, TableBlock } from "../../src/document/blocks";
import { formatFigure } from "../../src/figures/formatFigure";
import { deriveFigures } from "../../src/figures/deriveFigures";
import { formSets } from "../../src/forms/sets/registry";
import { buildReport } from "../../src/report/buildReport";
import { figuresArbitrary } from "../support/figuresArbitrary";
import { indexOf } from "./samples";

const inlinesOf = (content: readonly ContentBlock[]): readonly Inline[] =>
  content.flatMap((part) =>
    part.kind === "paragraph"
      ? part.inlines
      : part.rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => [...cell.inlines, ...inlinesOf(cell.paragraphs ?? [])]),
        ),
  );

function isRectangular({ rows, columnKeys }: TableBlock): boolean {
  const covered = rows.map(() => 0);
  rows.forEach(({ cells }, row) => {
    for (const { columnSpan, rowSpan } of cells)
      for (let down = 0; down < rowSpan; down += 1)
        covered[row + down] = (covered[row + down] ?? 0) + columnSpan;
  });
  return covered.every((width) => width === columnKeys.length);
}

describe.each(formSets.map(({ id }) => [id, indexOf(id)] as const))("any figures of %s", (_, index) => {
  it("become a report, each figure with its one text, each table rectangular", () => {
    fc.assert(
      fc.property(figuresArbitrary(index), (figures) => {
        const book = deriveFigures(index, figures);
        for (const { content } of buildReport(book)) {
          const wrong = inlinesOf(content).filter(
            ({ figure, text }) => figure !== undefined && text !== formatFigure(book, figure),
          );
          expect(wrong).toEqual([]);
          for (const part of content)
            if (part.kind === "table") expect(isRectangular(part)).toBe(true);
            else expect(part.inlines.map(({ text }) => text).join("")).toMatch(/\S/u);
        }
      }),
      { numRuns: 60 },
    );
  });
});
