/**
 * Figures out of a report that Khớp did not write: only what the report says in one way. Where two places
 * disagree, or the figures contradict one another, neither is taken and all are told.
 */
import type { Snapshot } from "../document/snapshot";
import { readFacts } from "../facts/readFacts";
import type { Facts } from "../facts/facts";
import { checkFigures } from "../figures/checkFigures";
import { deriveFigures, type FigureBook } from "../figures/deriveFigures";
import { missingPaths } from "../figures/figurePaths";
import type { Figures } from "../figures/figures";
import { figuresFile } from "../figures/figuresFile";
import { formatFigure } from "../figures/formatFigure";
import { parseFigures } from "../figures/parseFigures";
import type { FormSetIndex } from "../forms/formSetIndex";
import { assemble } from "../extract/assemble";
import type { Candidate } from "../extract/candidates";
import { gather, type Gathered } from "../extract/gather";
import { inputsOf } from "../extract/inputs";

/** A figure that the report states in more than one way; it is left missing. */
export interface Doubt {
  readonly path: string;
  readonly label: string;
  readonly candidates: readonly { readonly text: string; readonly place: string }[];
}

export interface ForeignFigures {
  /** A figures file: `readFigures` reads it. */
  readonly json: ReturnType<typeof figuresFile>;
  readonly formSet: string;
  readonly doubts: readonly Doubt[];
  /** How many values were taken. */
  readonly taken: number;
  /** Labels of what the form set asks for and the report did not surely say. */
  readonly missing: readonly string[];
  /** Vietnamese sentences: what could not be read. */
  readonly notes: readonly string[];
}

/** Values that every letter gives; with no more than these nothing of a report is recognised. */
const LEAST = 3;

/** Null when nothing of a report is recognised. */
export function foreignFigures(snapshot: Snapshot, forms: readonly FormSetIndex[]): ForeignFigures | null {
  const facts = readFacts(snapshot);
  const read = inForce(facts, forms).map((index) => ({ index, gathered: gather(facts, index) }));
  const [best] = read.sort((one, other) => other.gathered.candidates.length - one.gathered.candidates.length);
  if (!best || !best.gathered.candidates.some(({ value }) => typeof value === "number")) return null;
  const result = takeFigures(best.index, best.gathered);
  return result.taken < LEAST && result.doubts.length === 0 ? null : { ...result, notes: snapshot.limits };
}

/** The form sets in force when the report's period ended; without such a day all of them. */
function inForce({ identity }: Facts, forms: readonly FormSetIndex[]): readonly FormSetIndex[] {
  const day = identity.range?.to ?? identity.date?.iso ?? identity.lastDay;
  if (day == null) return forms;
  const own = forms.filter(
    ({
      formSet: {
        inForce: { from, to },
      },
    }) => from <= day && (to === null || day <= to),
  );
  return own.length > 0 ? own : forms;
}

function takeFigures(index: FormSetIndex, gathered: Gathered): Omit<ForeignFigures, "notes"> {
  const stated = new Map<string, Candidate[]>();
  for (const candidate of gathered.candidates)
    stated.set(candidate.path, [...(stated.get(candidate.path) ?? []), candidate]);
  const all = readable(index, gathered, stated, new Set());
  const doubts = [...twoValues(stated), ...notDerived(all, stated), ...contradictions(all)];
  const removed = new Set(doubts.flatMap(({ paths }) => paths.flatMap((path) => inputsOf(all, path))));
  const book = readable(index, gathered, stated, removed);
  const json = figuresFile(book.figures);
  return {
    json,
    formSet: index.formSet.id,
    doubts: merged(doubts).map((paths) => ({
      path: paths[0] ?? "",
      label: all.label(paths[0] ?? ""),
      candidates: paths.flatMap((path) => told(all, stated, path)),
    })),
    taken: countOf(book.figures.groups),
    missing: missingPaths(book).map((path) => book.label(path)),
  };
}

/** Paths that cannot all be right; the first names the doubt. */
interface Contradiction {
  readonly paths: readonly string[];
}

const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** One figure with two values. */
function twoValues(stated: ReadonlyMap<string, readonly Candidate[]>): readonly Contradiction[] {
  return [...stated].flatMap(([path, [first, ...others]]) =>
    others.some(({ value }) => !sameValue(value, first?.value)) ? [{ paths: [path] }] : [],
  );
}

/** A total that the report states and that its parts do not make. */
function notDerived(
  book: FigureBook,
  stated: ReadonlyMap<string, readonly Candidate[]>,
): readonly Contradiction[] {
  return [...stated].flatMap(([path, [first]]) => {
    const figure = book.find(path);
    if (!figure?.derived || figure.value === null || first === undefined) return [];
    return figure.value === first.value ? [] : [{ paths: [path] }];
  });
}

/** Identities of the form set that do not hold. */
const contradictions = (book: FigureBook): readonly Contradiction[] =>
  checkFigures(book).flatMap(({ severity, paths }) => (severity === "error" ? [{ paths }] : []));

/** Each path is told once. */
function merged(doubts: readonly Contradiction[]): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return doubts.flatMap(({ paths }) => {
    if (paths.every((path) => seen.has(path))) return [];
    for (const path of paths) seen.add(path);
    return [paths];
  });
}

/** What the document says of the path, each value once, and what its parts make. */
function told(
  book: FigureBook,
  stated: ReadonlyMap<string, readonly Candidate[]>,
  path: string,
): Doubt["candidates"] {
  const own = stated.get(path) ?? [];
  const figure = book.find(path);
  const computed =
    figure?.derived === true && figure.value !== null && !own.some(({ value }) => value === figure.value)
      ? [{ text: formatFigure(book, path), place: `tính từ các số đã đọc: ${book.label(path)}` }]
      : [];
  return [...own.map(({ text, place }) => ({ text, place })), ...computed];
}

/** The book of all single-valued figures but the removed ones; what the form set refuses is left out too. */
function readable(
  index: FormSetIndex,
  gathered: Gathered,
  stated: ReadonlyMap<string, readonly Candidate[]>,
  removed: ReadonlySet<string>,
): FigureBook {
  const values = new Map(
    [...stated].flatMap(([path, [first, ...others]]) =>
      first === undefined || removed.has(path) || others.some(({ value }) => !sameValue(value, first.value))
        ? []
        : [[path, first.value] as const],
    ),
  );
  for (let attempt = 0; attempt <= stated.size; attempt++) {
    const { figures, problems } = parseFigures(index, assemble(index, gathered.rows, values, removed));
    if (figures) return deriveFigures(index, figures);
    const refused = problems.flatMap(({ paths }) => paths).filter((path) => values.delete(path));
    if (refused.length === 0) break;
  }
  const nothing: Figures = { formSet: index.formSet.id, groups: {} };
  return deriveFigures(index, nothing);
}

/** Values in the leaves, ids of rows not counted. */
function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + countOf(one), 0);
  if (typeof value !== "object" || value === null) return value === null ? 0 : 1;
  if ("kind" in value && "from" in value) return 1;
  return Object.entries(value).reduce((sum, [key, one]) => sum + (key === "id" ? 0 : countOf(one)), 0);
}
