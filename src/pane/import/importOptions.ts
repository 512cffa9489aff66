/** What the tables at hand may be taken for: each as a list or grid of the form set, or as labels and values. */
import type { Figures } from "../../figures/figures";
import type { FormSetIndex } from "../../forms/formSetIndex";
import { looksLabelled, readLabelled } from "../../import/labelledFigures";
import { type Recognition, recogniseAs, recogniseTable } from "../../import/recogniseTable";
import type { SourceTable } from "../../import/sourceTable";

/** In place of a path: the table is labels beside values. */
export const LABELLED = "@labelled";

export interface SourceOption {
  readonly source: SourceTable;
  /** The likeliest target: path of a list or grid, or `LABELLED`; null: nothing was recognised. */
  readonly proposed: string | null;
  readonly fit: number;
}

/** Labels and values are proposed only where no list or grid fits better than this. */
const GOOD_FIT = 0.5;
/** Nobody writes more single figures than these one under the other. */
const MOST_LINES = 400;

/** `wanted`: path of the list or grid from which the import began; null: any. */
export function sourceOption(
  source: SourceTable,
  index: FormSetIndex,
  figures: Figures,
  wanted: string | null,
): SourceOption {
  if (wanted !== null) {
    const recognition = recogniseAs(source, index, wanted);
    return { source, proposed: recognition ? wanted : null, fit: recognition?.fit ?? 0 };
  }
  const [best] = recogniseTable(source, index);
  if (best && best.fit >= GOOD_FIT) return { source, proposed: best.path, fit: best.fit };
  const isShort = source.rows.length <= MOST_LINES;
  if (isShort && looksLabelled(readLabelled(index, source, figures, new Map())))
    return { source, proposed: LABELLED, fit: GOOD_FIT };
  return { source, proposed: best?.path ?? null, fit: best?.fit ?? 0 };
}

/** Index of the option to begin with: the first in the order of the source that fits well, or what fits best. */
export function bestOption(options: readonly SourceOption[]): number {
  const good = options.findIndex(({ fit }) => fit >= GOOD_FIT);
  return good >= 0
    ? good
    : options.reduce((best, { fit }, at) => (fit > (options[best]?.fit ?? 0) ? at : best), 0);
}

/** A table that nobody recognised, to be told column by column by the drafter. */
export function unrecognised({ rows }: SourceTable, path: string): Recognition {
  const [first] = rows;
  return {
    path,
    headings: (first ?? []).map(({ text }) => ({ labels: text === "" ? [] : [text], number: null })),
    matches: (first ?? []).map(() => ({ target: null, score: 0 })),
    headerFrom: 0,
    body: Math.min(1, rows.length),
    fit: 0,
  };
}
