/** Figures out of the running text: by the heading that they stand under and by what they count. */
import type { Facts } from "../facts/facts";
import type { FigureFact } from "../facts/figures";
import { meaningKey } from "../facts/meaning";
import { splitSentences } from "../language/text";
import { candidateAt, type Candidate } from "./candidates";
import type { ModelReading, ModelReport } from "./modelReport";
import { likeness, shared, wordsOf, type Words } from "../language/likeness";

const FORMS: readonly FigureFact["form"][] = ["count", "money", "score"];
/** Share of a model heading's rarer words that a heading must have. */
const SAME_HEADING = 0.5;
/** How much likelier the best of several readings must be than the next. */
const CLEARLY = 0.15;
const LIKELY = 0.4;
/** How like the model's words must be that say no more than what is counted. */
const NOT_UNLIKE = 0.34;

/** Which section of the form set each heading of the report itself opens. */
export function sectionsOf(facts: Facts, { headings }: ModelReport): ReadonlyMap<number, string> {
  const frequency = new Map<string, number>();
  for (const words of headings.values())
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weight = (words: Iterable<string>): number =>
    [...words].reduce((sum, word) => sum + 1 / (frequency.get(word) ?? 1) ** 2, 0);
  const found = new Map<number, string>();
  for (const heading of facts.outline.headings) {
    if (facts.outline.lines[heading.passage]?.part !== 0) continue;
    const own = wordsOf(heading.title);
    let best: { readonly section: string; readonly score: number } | null = null;
    for (const [section, words] of headings) {
      const common = [...words].filter((word) => own.has(word));
      const score = weight(common) / weight(words) + likeness(own, words) / 10;
      if (score >= SAME_HEADING && (best === null || score > best.score)) best = { section, score };
    }
    if (best) found.set(heading.index, best.section);
  }
  return found;
}

export function readText(
  facts: Facts,
  model: ModelReport,
  sections: ReadonlyMap<number, string>,
): readonly Candidate[] {
  const sectionAt = (passage: number): string | null => {
    const line = facts.outline.lines[passage];
    return line?.part === 0 && line.heading !== null ? (sections.get(line.heading) ?? null) : null;
  };
  const parts = samePartsOf(facts);
  const own = ownWords(facts);
  return [
    ...facts.figures.flatMap((figure) => {
      const section = sectionAt(figure.span.passage);
      if (section === null || !isPlain(figure)) return [];
      const text = facts.passages[figure.piece.passage]?.text ?? "";
      const words = wordsOf(text.slice(figure.piece.start, figure.piece.end));
      const reading = readingOf(model, section, { figure, words, isPart: parts.has(figure.index) });
      return reading && isOfReport(facts, figure, reading, [own, model.headings.get(section)])
        ? candidateAt(facts, reading.path, figure.value * figure.scale, figure.span)
        : [];
    }),
    ...readZeros(facts, model, sectionAt),
  ];
}

/** Parts that count the same as their whole: "02 công chức, gồm 01 Phó Giám đốc" is 02, not 01. */
function samePartsOf({ breakdowns, figures }: Facts): ReadonlySet<number> {
  return new Set(
    breakdowns.flatMap(({ whole, parts }) => {
      const own = figures[whole];
      return own === undefined ? [] : parts.filter((part) => isSameCount(own, figures[part]));
    }),
  );
}

const isSameCount = (one: FigureFact, other: FigureFact | undefined): boolean =>
  other !== undefined && meaningKey(one.meaning) === meaningKey(other.meaning);

const isPlain = ({ form, approximate, change, of }: FigureFact): boolean =>
  FORMS.includes(form) && of === null && !approximate && change === null;

/** A number of the text: the words of its piece, and whether it is a part of what counts the same. */
interface Stated {
  readonly figure: FigureFact;
  readonly words: Words;
  readonly isPart: boolean;
}

function readingOf(
  { readings }: ModelReport,
  section: string,
  { figure: { meaning, form }, words, isPart }: Stated,
): ModelReading | null {
  const key = meaningKey(meaning);
  const same = readings.filter(
    (reading) => reading.section === section && reading.key === key && reading.form === form,
  );
  const [only] = same;
  if (only === undefined) return null;
  if (same.every(({ path }) => path === only.path)) {
    const isTelling =
      key.includes("|") ||
      key.startsWith("noun:") ||
      same.some((one) => likeness(one.words, words) >= NOT_UNLIKE);
    return isTelling && !isPart ? only : null;
  }
  const ranked = same
    .map((reading) => ({ reading, score: likeness(reading.words, words) }))
    .sort((one, other) => other.score - one.score);
  const [best, ...others] = ranked;
  const next = others.find(({ reading }) => reading.path !== best?.reading.path);
  if (best === undefined || best.score < LIKELY) return null;
  return next === undefined || best.score - next.score >= CLEARLY ? best.reading : null;
}

/** Not of another period, nor of a part that the model does not speak of ("lĩnh vực đất đai", "Chi cục"). */
function isOfReport(
  { identity }: Facts,
  { scope }: FigureFact,
  reading: ModelReading,
  known: readonly (Words | undefined)[],
): boolean {
  const year = identity.period?.year ?? null;
  const isOfYear = reading.yearly && year !== null && scope.period === `year--${year}`;
  if (scope.period !== null && !isOfYear) return false;
  return [...wordsOf(scope.restriction)].every((word) =>
    [reading.words, reading.restriction, ...known].some((words) => words?.has(word)),
  );
}

/** Words of the head of the report: with them the text names the unit itself. */
function ownWords({ outline, passages }: Facts): Words {
  const head = outline.lines.filter(({ role }) => role === "letterhead");
  return wordsOf(head.map(({ passage }) => passages[passage]?.text ?? "").join(" "));
}

const NOTHING = /không|chưa/u;

/** "Không phát sinh việc kiểm tra": sentences without a number that say zero. */
function readZeros(
  facts: Facts,
  { zeros }: ModelReport,
  sectionAt: (passage: number) => string | null,
): readonly Candidate[] {
  return facts.passages.flatMap((passage) => {
    const section = passage.cell === null ? sectionAt(passage.index) : null;
    if (section === null || !NOTHING.test(passage.lower)) return [];
    const own = zeros.filter((zero) => zero.section === section);
    return splitSentences(passage.text).flatMap(({ start, end }) => {
      const sentence = passage.text.slice(start, end);
      const words = wordsOf(sentence);
      const zero = own.find(
        (one) => shared(one.words, words) >= 0.9 * one.words.size && words.size <= 2 * one.words.size + 16,
      );
      if (!zero || /\d+ (?:TTHC|hồ sơ|văn bản)/u.test(sentence)) return [];
      return zero.paths.flatMap((path) =>
        candidateAt(facts, path, 0, { passage: passage.index, start, end }),
      );
    });
  });
}
