/** A sheet of two columns, what and how many, as single figures: "Số TTHC do Trung ương quy định | 51". */
import type { Figures, FigureValue } from "../figures/figures";
import { typedFigures } from "../figures/typedFigures";
import { isDerived, type Concept } from "../forms/concepts";
import { findReference, type FormSetIndex } from "../forms/formSetIndex";
import { type Words, likeness, wordsOf } from "../language/likeness";
import { type ReadCell, numberIn, readCell } from "./readCell";
import { isNumeric } from "./sourceParts";
import { type SourceCell, type SourceTable, filledCells } from "./sourceTable";

/** One line of the sheet: its words, and the figure that it states. */
export interface LabelledLine {
  /** Index in the source. */
  readonly at: number;
  readonly label: string;
  readonly text: string;
  /** Path of the figure; null: not recognised, or not wanted. */
  readonly path: string | null;
  readonly sure: boolean;
  /** As read for that figure; null without one. */
  readonly cell: ReadCell | null;
  readonly before: FigureValue;
  /** The figure is computed: its number is compared, not taken. */
  readonly derived: boolean;
}

/** Words in common from which a figure is proposed, and from which nobody needs to look. */
const LEAST = 0.5;
const SURE = 0.85;

/** Single figures that a line may state, with their names. */
interface Named {
  readonly concept: Concept;
  readonly names: readonly Words[];
}

/** `paths`: what the drafter chose for a line, by its index. Lines without words and a value are not there. */
export function readLabelled(
  index: FormSetIndex,
  source: SourceTable,
  figures: Figures,
  paths: ReadonlyMap<number, string | null>,
): readonly LabelledLine[] {
  const named = singleFigures(index);
  const lines = source.rows.flatMap((row, at) => lineOf(row, at) ?? []);
  const typed = typedFigures(index, figures);
  const taken = new Set([...paths.values()].filter((path) => path !== null));
  const proposals = propose(
    lines.filter(({ at }) => !paths.has(at)),
    named,
    taken,
  );
  return lines.map(({ at, label, value }): LabelledLine => {
    const chosen = paths.get(at);
    const proposal = proposals.get(at);
    const path = chosen === undefined ? (proposal?.path ?? null) : chosen;
    const reference = path === null ? null : findReference(index, path);
    const definition = reference?.concept.definition;
    return {
      at,
      label,
      text: value.text,
      path: reference ? path : null,
      sure: chosen !== undefined || (proposal?.score ?? 0) >= SURE,
      cell: definition ? readCell(definition, value, index.formSet.cutOff.firstDay) : null,
      before: reference ? typed.value(reference) : null,
      derived: definition !== undefined && isDerived(definition),
    };
  });
}

/** Most of the lines of such a sheet state a figure. */
export function looksLabelled(lines: readonly LabelledLine[]): boolean {
  const found = lines.filter(({ path }) => path !== null).length;
  return found >= 2 && found * 2 >= lines.length;
}

const kinds: ReadonlySet<string> = new Set(["count", "money", "score", "text", "date"]);

const singleFigures = (index: FormSetIndex): readonly Named[] =>
  [...index.concepts.values()]
    .filter(({ table, kind }) => table === null && kinds.has(kind))
    .map((concept) => ({ concept, names: concept.names.map(wordsOf) }));

interface Line {
  readonly at: number;
  readonly label: string;
  readonly value: SourceCell;
}

/** The words of a row, then its value: the first number behind them, or else its last cell. */
function lineOf(row: readonly SourceCell[], at: number): Line | null {
  const cells = filledCells(row);
  const first = cells.findIndex((cell) => /\p{L}{2}/u.test(cell.text) && !isNumeric(cell));
  const label = cells[first];
  const rest = cells.slice(first + 1);
  const value = rest.find(({ text }) => /^\d/.test(text)) ?? rest[0];
  if (!label || !value || label.text.length > 300) return null;
  return { at, label: label.text.replace(/^[-+*•\s]+/, "").replace(/[\s:;.]+$/, ""), value };
}

interface Proposal {
  readonly path: string;
  readonly score: number;
}

/** The best pairs first; no figure twice. A number goes to a figure that is one. */
function propose(
  lines: readonly Line[],
  named: readonly Named[],
  taken: ReadonlySet<string>,
): ReadonlyMap<number, Proposal> {
  const pairs = lines.flatMap(({ at, label, value }) => {
    const words = wordsOf(label);
    return named.flatMap(({ concept, names }) => {
      const isWords = concept.kind === "text" || concept.kind === "date";
      if (taken.has(concept.id) || (isWords && isNumeric(value))) return [];
      const score = Math.max(...names.map((name) => likeness(words, name)));
      return score >= LEAST ? [{ at, path: concept.id, score }] : [];
    });
  });
  pairs.sort((one, other) => other.score - one.score);
  const found = new Map<number, Proposal>();
  const used = new Set<string>();
  for (const { at, path, score } of pairs) {
    if (found.has(at) || used.has(path)) continue;
    found.set(at, { path, score });
    used.add(path);
  }
  return found;
}

/** The line sets a figure, or would if its text could be read. */
export const isTaken = ({ path, derived, cell, before }: LabelledLine): boolean =>
  path !== null &&
  !derived &&
  cell?.typed != null &&
  !(cell.typed.kind === "read" && JSON.stringify(cell.typed.value) === JSON.stringify(before));

/** The number of a line of a computed figure, to be held against what is computed. */
export const statedNumber = ({ derived, cell }: LabelledLine): number | null =>
  derived && cell ? numberIn(cell) : null;
