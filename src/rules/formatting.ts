/** Effective formatting of passages, measured in characters. */
import type { Facts } from "../facts/facts";
import type { Passage } from "../facts/passages";
import type { ParagraphFormat, RunFormat } from "../document/snapshot";
import { formLimits, type FormLimits, type Range } from "./data/formLimits";

const POINTS_PER_MM = 72 / 25.4;
/** Word rounds lengths to twentieths of a point, people to tenths of a millimetre. */
const TOLERANCE_MM = 0.5;
const TOLERANCE_POINTS = 0.25;

export const millimetres = (points: number): number => points / POINTS_PER_MM;

/** The limits in force on the report's day; the latest when the day is not known. */
export function limitsFor(facts: Facts): FormLimits | null {
  const day = facts.identity.lastDay ?? facts.identity.range?.to ?? null;
  const inForce = formLimits.filter(
    ({ from, to }) => day === null || (from <= day && (to === null || day < to)),
  );
  return inForce.at(-1) ?? null;
}

export function isWithinMm(points: number, [lowest, highest]: Range): boolean {
  const value = millimetres(points);
  return value >= lowest - TOLERANCE_MM && value <= highest + TOLERANCE_MM;
}

export function isWithinPoints(points: number, [lowest, highest]: Range): boolean {
  return points >= lowest - TOLERANCE_POINTS && points <= highest + TOLERANCE_POINTS;
}

/** "13", "13,5". */
export function plainNumber(value: number): string {
  return String(Math.round(value * 100) / 100).replace(".", ",");
}

/** "13 đến 14", "13". */
export function rangeWords([lowest, highest]: Range): string {
  return lowest === highest ? plainNumber(lowest) : `${plainNumber(lowest)} đến ${plainNumber(highest)}`;
}

interface ShownRun {
  readonly format: RunFormat;
  /** How many letters and digits it shows. */
  readonly letters: number;
}

const shown = new WeakMap<Passage, readonly ShownRun[]>();

/** The runs of a passage that show letters or digits; several rules ask for them. */
export function shownRuns(facts: Facts, index: number): readonly ShownRun[] {
  const passage = facts.passages[index];
  if (passage === undefined) return [];
  const runs = shown.get(passage) ?? readRuns(facts, passage);
  shown.set(passage, runs);
  return runs;
}

function readRuns(facts: Facts, passage: Passage): readonly ShownRun[] {
  return passage.pieces.flatMap(({ paragraph: index }) => {
    const paragraph = facts.snapshot.paragraphs[index];
    if (paragraph === undefined) return [];
    return paragraph.runs.flatMap(({ start, end, format }) => {
      const letters = paragraph.text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      return letters > 0 ? [{ format, letters }] : [];
    });
  });
}

/** Paragraph formatting of the passage's first paragraph. */
export function paragraphFormat(facts: Facts, passage: number): ParagraphFormat | null {
  const piece = facts.passages[passage]?.pieces[0];
  return facts.snapshot.paragraphs[piece?.paragraph ?? -1]?.format ?? null;
}

/** Is the trait that of most letters shown? */
export function isMostly(runs: readonly ShownRun[], trait: (format: RunFormat) => boolean): boolean {
  const sum = (list: readonly ShownRun[]): number => list.reduce((total, { letters }) => total + letters, 0);
  return sum(runs.filter(({ format }) => trait(format))) * 2 > sum(runs);
}

/** Paragraphs of running text in the report: text and items outside tables, long enough to be set as such. */
export function bodyPassages(facts: Facts, shortest: number): readonly number[] {
  return facts.outline.lines.flatMap(({ passage, role, part }) => {
    const { text = "", story } = facts.passages[passage] ?? {};
    const isBody = part === 0 && (role === "text" || role === "item") && story === "body";
    return isBody && text.length >= shortest ? [passage] : [];
  });
}
