/** What the refresh asks of the figures of a report. */
import type { FigureBook } from "../figures/deriveFigures";
import { formatFigure } from "../figures/formatFigure";
import { readFigure } from "../figures/readFigure";
import type { FigureKind } from "../forms/concepts";
import type { FigureNow } from "../reconcile/figureTexts";

const WORDED: ReadonlySet<FigureKind> = new Set(["text", "choice", "paragraphs", "period"]);

/** How a figure reads now, what it is called, and what can be taken into it; null: the report has no such figure. */
export function figureNowIn(book: FigureBook): (path: string) => FigureNow | null {
  const known = new Map<string, FigureNow | null>();
  const find = (path: string): FigureNow | null => {
    const figure = book.find(path);
    if (!figure) return null;
    const { concept, kind, derived } = figure;
    const { firstDay } = book.index.formSet.cutOff;
    return {
      text: formatFigure(book, path),
      unit: concept.unit,
      names: concept.names,
      worded: WORDED.has(kind) && !derived,
      takes: (typed) => !derived && readFigure(concept.definition, typed, firstDay).problem === null,
    };
  };
  return (path) => {
    let now = known.get(path);
    if (now === undefined) known.set(path, (now = find(path)));
    return now;
  };
}
