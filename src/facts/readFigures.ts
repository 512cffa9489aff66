/** Reads the quantities of the running text: sentence by sentence, then lists under their owners. */
import { splitSentences } from "../language/text";
import type { Abbreviation } from "./abbreviations";
import { readSentence, type Sentence } from "./clauses";
import type { Breakdown, FigureFact, Scope } from "./figures";
import { isCount, type Group, type GroupKind, type Mention, type Range } from "./groups";
import type { Identity } from "./identity";
import {
  inherit,
  meaningKey,
  readMeaning,
  unknownMeaning,
  withDossiers,
  withImplied,
  withoutDimensions,
  type Meaning,
} from "./meaning";
import type { PassageNumbers } from "./numbers";
import type { Outline } from "./outline";
import type { Passage, Span } from "./passages";
import type { PeriodMention } from "./periods";
import { ownWordsOf } from "./ownWords";
import { scopeReader } from "./scopeReader";
import type { OwnWords } from "./scopes";
import { foldWord, tokenize, type Token } from "./tokens";

/** All that the reading of figures asks of the document. */
export interface Material {
  readonly passages: readonly Passage[];
  readonly outline: Outline;
  readonly tokens: readonly (readonly Token[])[];
  readonly numbers: readonly PassageNumbers[];
  readonly periods: readonly PeriodMention[];
  readonly identity: Identity;
  readonly abbreviations: readonly Abbreviation[];
}

export interface TextFigures {
  readonly figures: readonly FigureFact[];
  readonly breakdowns: readonly Breakdown[];
}

/** What the items of a list take over from the line above them. */
interface OwnerContext {
  readonly whole: number | null;
  readonly kind: GroupKind | "nested";
  readonly meaning: Meaning;
  readonly scope: Scope;
  readonly parts: number[];
}

export interface Collector {
  readonly material: Material;
  readonly ownWords: OwnWords;
  readonly periodsOf: ReadonlyMap<number, readonly PeriodMention[]>;
  readonly figures: FigureFact[];
  readonly breakdowns: Breakdown[];
  readonly owners: Map<number, OwnerContext>;
  /** What headings set, by the innermost one. */
  readonly headings: Map<number | null, OwnerContext>;
}

/** A numbered line may be a heading or a whole paragraph. */
const READ_ROLES = new Set(["text", "item", "heading"]);

/** Figures in reading order, and which are parts of which. */
export function readFigures(material: Material): TextFigures {
  const collector: Collector = {
    material,
    ownWords: ownWordsOf(material),
    periodsOf: groupByPassage(material.periods),
    figures: [],
    breakdowns: [],
    owners: new Map(),
    headings: new Map(),
  };
  for (const passage of material.passages) {
    const line = material.outline.lines[passage.index];
    if (line !== undefined && READ_ROLES.has(line.role)) readPassage(collector, passage);
  }
  for (const { whole, kind, parts } of collector.owners.values()) {
    if (whole !== null && parts.length > 0) collector.breakdowns.push({ whole, kind, parts });
  }
  const { figures, breakdowns } = collector;
  return { figures, breakdowns };
}

function groupByPassage(periods: readonly PeriodMention[]): Map<number, PeriodMention[]> {
  const groups = new Map<number, PeriodMention[]>();
  for (const period of periods) {
    const group = groups.get(period.span.passage);
    if (group === undefined) groups.set(period.span.passage, [period]);
    else group.push(period);
  }
  return groups;
}

function readPassage(collector: Collector, passage: Passage): void {
  const { tokens, numbers, outline } = collector.material;
  const row = tokens[passage.index] ?? [];
  const line = outline.lines[passage.index];
  const inNumbers = numbers[passage.index];
  if (line === undefined || inNumbers === undefined) return;
  if (!mayCount(row, inNumbers)) return;
  const base =
    (line.owner === null ? undefined : collector.owners.get(line.owner)) ??
    headingContext(collector, line.heading);
  let context = base;
  let at = row.findIndex((token) => token.start >= line.textStart);
  if (at < 0) return;
  let last: { readonly sentence: Sentence; readonly read: ReadSentence } | null = null;
  let isFirst = true;
  for (const { end } of splitSentences(passage.text)) {
    const from = at;
    while (at < row.length && (row[at]?.end ?? 0) <= end) at++;
    if (at === from) continue;
    const sentence = readSentence(row, inNumbers, from, at);
    const setsScope = opensWithScope(row, sentence);
    const read = collectSentence(collector, passage, sentence, setsScope ? base : context);
    if (isFirst && line.owner !== null) base.parts.push(...read.top);
    if (setsScope) context = withScope(base, read, readMeaning(row, sentence.words[0]).object);
    if (read.top.some((index) => collector.figures[index]?.meaning.object === "feedback"))
      context = { ...context, meaning: { ...context.meaning, object: context.meaning.object ?? "feedback" } };
    isFirst = false;
    last = { sentence, read };
  }
  if (last !== null)
    collector.owners.set(passage.index, ownerContext(collector, last.sentence, last.read, context));
}

/** "Tại cấp xã: tiếp nhận …", with the colon before any quantity. */
function opensWithScope(tokens: readonly Token[], { from, words }: Sentence): boolean {
  const [first] = words;
  return first?.from === from && tokens[first.to]?.text === ":";
}

/** What the words before a colon set holds until others do, or the paragraph ends. */
function withScope(
  context: OwnerContext,
  { scope, scopeMeaning }: ReadSentence,
  object: string | null,
): OwnerContext {
  const { restriction } = scope;
  return {
    ...context,
    meaning: inherit({ ...scopeMeaning, object }, context.meaning),
    scope: { ...context.scope, restriction },
  };
}

const PLAN_TITLE =
  /phương hướng|nhiệm vụ trọng tâm|nhiệm vụ (?:quý|tháng|6 tháng|năm|thời gian)|kế hoạch công tác|nhiệm vụ,? giải pháp/u;

/** Words without which a passage without digits states no quantity. */
const COUNTING = new Set("không chưa một hai ba bốn năm sáu bảy tám chín mười".split(" ").map(foldWord));

/** Some number counts, or some word may; or the line opens a list. */
function mayCount(tokens: readonly Token[], numbers: PassageNumbers): boolean {
  for (const { value } of numbers.values()) if (value !== null) return true;
  return tokens.at(-1)?.text === ":" || tokens.some(({ text }) => COUNTING.has(text));
}

/** A numbered line that is longer is a paragraph and sets no scope for others. */
const LONGEST_TITLE = 200;

/** The innermost heading gives the level, the object, and tells results from plans. */
function headingContext(collector: Collector, heading: number | null): OwnerContext {
  const known = collector.headings.get(heading);
  if (known !== undefined) return { ...known, parts: [] };
  const context = readHeadings(collector, heading);
  collector.headings.set(heading, context);
  return context;
}

function readHeadings({ material }: Collector, heading: number | null): OwnerContext {
  const { headings } = material.outline;
  let meaning: Meaning = unknownMeaning;
  let period: string | null = null;
  let steps = 0;
  for (let at = heading; at !== null && steps < 8; at = headings[at]?.parent ?? null, steps++) {
    const title = headings[at]?.title ?? "";
    if (title.length > LONGEST_TITLE) continue;
    if (PLAN_TITLE.test(title.toLowerCase())) period = "plan";
    const { object, dimensions } = readMeaning(tokenize(title));
    const level = dimensions.level;
    meaning = inherit(meaning, {
      ...unknownMeaning,
      object,
      dimensions: level === undefined ? {} : { level },
    });
  }
  return { whole: null, kind: "sentence", meaning, scope: { period, restriction: "" }, parts: [] };
}

/** What a sentence hands on: its figures by mention, those that stand at its top level, its scope. */
interface ReadSentence {
  readonly byMention: ReadonlyMap<Mention, number>;
  readonly top: readonly number[];
  readonly scope: Scope;
  readonly scopeMeaning: Meaning;
}

function collectSentence(
  collector: Collector,
  passage: Passage,
  sentence: Sentence,
  context: OwnerContext,
): ReadSentence {
  const byMention = new Map<Mention, number>();
  const { tokens, identity } = collector.material;
  const reader = scopeReader({
    tokens: tokens[passage.index] ?? [],
    sentence,
    periods: collector.periodsOf.get(passage.index) ?? [],
    identity,
    ownWords: collector.ownWords,
    inherited: context.scope,
  });
  const mentions = sentence.groups
    .flatMap((group) => group.mentions)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const stages = new Map<Group, Meaning>();
  for (const mention of mentions) {
    const whole = wholeOf(mention, byMention, collector, context);
    const before = reader.advance(mention, whole?.scope.restriction ?? "");
    const own = inherit(mention.own, { ...before.meaning, object: null });
    const meaning = complete(
      own,
      mention,
      whole?.meaning ?? context.meaning,
      stages.get(mention.group) ?? null,
    );
    if (isCount(mention)) stages.set(mention.group, meaning);
    byMention.set(mention, collector.figures.length);
    const scope = whole === undefined ? before.scope : partScope(before.scope, meaning, whole);
    collector.figures.push(figureOf(collector, passage, sentence, mention, meaning, scope, byMention));
  }
  for (const group of sentence.groups) {
    if (group.whole === null) continue;
    const whole = byMention.get(group.whole);
    const parts = group.mentions.filter(isPart).map((mention) => byMention.get(mention) ?? -1);
    if (whole !== undefined && parts.length > 0)
      collector.breakdowns.push({ whole, kind: group.kind, parts });
  }
  const top = (sentence.groups[0]?.mentions ?? [])
    .filter(isPart)
    .map((mention) => byMention.get(mention) ?? -1);
  const end = reader.finish();
  return { byMention, top, scope: end.scope, scopeMeaning: end.meaning };
}

/** A part that the vocabulary cannot tell from its whole is still not the whole. */
function partScope(scope: Scope, meaning: Meaning, whole: FigureFact): Scope {
  if (scope.restriction !== whole.scope.restriction || meaningKey(meaning) !== meaningKey(whole.meaning))
    return scope;
  const words = scope.restriction.split(" ").filter((word) => !word.startsWith("#"));
  return { ...scope, restriction: [...words, `#${whole.index}`].join(" ").trim() };
}

function isPart(mention: Mention): boolean {
  return isCount(mention) && mention.change === null;
}

function wholeOf(
  mention: Mention,
  byMention: ReadonlyMap<Mention, number>,
  { figures }: Collector,
  context: OwnerContext,
): FigureFact | undefined {
  const { whole, kind } = mention.group;
  if (whole !== null) return figures[byMention.get(whole) ?? -1];
  return kind === "sentence" && context.whole !== null ? figures[context.whole] : undefined;
}

/**
 * What the label leaves open comes from the whole, then from the neighbour before it ("quá hạn" after
 * "đang giải quyết"). Without either, "quá hạn" may be said of both.
 */
function complete(own: Meaning, { quantity }: Mention, context: Meaning, neighbour: Meaning | null): Meaning {
  const stage = neighbour?.dimensions.stage;
  const wantsStage = own.dimensions.stage === undefined && own.dimensions.timeliness !== undefined;
  const hasContextStage = ["resolved", "pending"].includes(context.dimensions.stage?.join() ?? "");
  const base =
    wantsStage && !hasContextStage && stage !== undefined
      ? { ...own, dimensions: { ...own.dimensions, stage } }
      : own;
  const takesObject = quantity.unit === null && quantity.form !== "score";
  const full = withImplied(
    inherit(base, {
      ...withoutDimensions(context, ["measure", "money"]),
      object: takesObject ? (context.object ?? neighbour?.object ?? null) : null,
    }),
  );
  return takesObject ? withDossiers(full, own.object) : full;
}

function figureOf(
  collector: Collector,
  passage: Passage,
  sentence: Sentence,
  mention: Mention,
  meaning: Meaning,
  scope: Scope,
  byMention: ReadonlyMap<Mention, number>,
): FigureFact {
  const tokens = collector.material.tokens[passage.index] ?? [];
  const { quantity } = mention;
  const span = (range: Range): Span => ({
    passage: passage.index,
    start: tokens[range.from]?.start ?? 0,
    end: tokens[range.to - 1]?.end ?? 0,
  });
  const { form, value, decimals, scale, outOf, approximate, unit, inWords } = quantity;
  return {
    index: collector.figures.length,
    span: span(quantity),
    piece: span({ from: mention.from, to: withoutMarks(tokens, mention.to) }),
    form,
    value,
    decimals,
    scale,
    outOf,
    approximate,
    unit,
    inWords,
    change: mention.change,
    meaning,
    scope,
    of: mention.of === null ? null : (byMention.get(mention.of) ?? null),
    sentence: span(sentence),
  };
}

/** What the items under a line take over from it. */
function ownerContext(
  { figures }: Collector,
  { open }: Sentence,
  read: ReadSentence,
  context: OwnerContext,
): OwnerContext {
  const mention = open?.whole ?? null;
  const only = read.top.length === 1 ? read.top[0] : undefined;
  const whole = mention === null ? (open === null ? only : undefined) : read.byMention.get(mention);
  const figure = whole === undefined ? undefined : figures[whole];
  return {
    whole: whole ?? null,
    kind: open?.kind ?? "nested",
    meaning: figure?.meaning ?? inherit(read.scopeMeaning, context.meaning),
    scope: figure?.scope ?? read.scope,
    parts: [],
  };
}

/** End of a piece without the marks that close it. */
function withoutMarks(tokens: readonly Token[], end: number): number {
  let to = end;
  while (to > 0 && /^[.,;:/]$/.test(tokens[to - 1]?.text ?? "")) to--;
  return to;
}
