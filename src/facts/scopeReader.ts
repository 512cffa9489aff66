/** Follows the scope through a sentence: level, desk, mechanism, period, restricting words. */
import type { Sentence } from "./clauses";
import type { Scope } from "./figures";
import type { Mention, Range } from "./groups";
import type { Identity } from "./identity";
import { readMeaning, unknownMeaning, type Dimensions, type Meaning } from "./meaning";
import type { PeriodMention } from "./periods";
import { periodKey, periodWordIn, periodWordKey, restrictionOf, type OwnWords } from "./scopes";
import type { Token } from "./tokens";
import type { Dimension } from "./lexicon/entry";

export interface ScopeReader {
  /** The scope at a mention; mentions come in reading order. Parts keep what restricts their whole. */
  readonly advance: (
    mention: Mention,
    wholeRestriction: string,
  ) => { readonly scope: Scope; readonly meaning: Meaning };
  /** The scope at the end of the sentence. */
  readonly finish: () => { readonly scope: Scope; readonly meaning: Meaning };
}

export interface ScopeInput {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** Periods named in the passage, in order. */
  readonly periods: readonly PeriodMention[];
  readonly identity: Identity;
  readonly ownWords: OwnWords;
  /** What the line above, or the heading, sets. */
  readonly inherited: Scope;
}

const SCOPE_DIMENSIONS: readonly Dimension[] = ["level", "desk", "mechanism"];

export function scopeReader(input: ScopeInput): ScopeReader {
  const { tokens, sentence, periods, identity, ownWords, inherited } = input;
  const words = joinAdjacent(sentence.words);
  let dimensions: Dimensions = {};
  let { period } = inherited;
  /** "Sở Y tế tiếp nhận 300 hồ sơ, đã giải quyết 290 hồ sơ": both are Sở Y tế's. */
  let subject = "";
  let nextWord = 0;
  const sentenceStart = tokens[sentence.from]?.start ?? 0;
  let nextPeriod = periods.findIndex(({ span }) => span.start >= sentenceStart);
  if (nextPeriod < 0) nextPeriod = periods.length;

  const advanceTo = (token: number): void => {
    const limit = tokens[token - 1]?.end ?? 0;
    for (
      let at = periods[nextPeriod];
      at !== undefined && at.span.start < limit;
      at = periods[++nextPeriod]
    ) {
      if (inherited.period !== "plan" && !isCompared(tokens, at)) period = periodKey(at, identity);
    }
    for (let range = words[nextWord]; range !== undefined && range.from < token; range = words[++nextWord]) {
      dimensions = { ...dimensions, ...scopeDimensions(tokens, range) };
      const word = periodWordIn(tokens, range);
      if (word !== null && word !== "previous") period = periodWordKey(word, identity);
    }
  };
  const meaningNow = (): Meaning => ({ ...unknownMeaning, dimensions });

  return {
    advance: (mention, wholeRestriction) => {
      advanceTo(mention.to);
      const before = { from: mention.from, to: mention.quantity.from };
      const own = [...mention.leads, before]
        .map((range) => periodWordIn(tokens, range))
        .find((word) => word !== null);
      const restrictions = [mention.own.rest, ...mention.leads.map((range) => anchoredRest(tokens, range))];
      const said = restrictionOf(restrictions.join(" "), ownWords);
      const isSubject = mention.group.kind === "sentence" && said !== "";
      if (isSubject) subject = restrictionOf(readMeaning(tokens, before).rest, ownWords);
      const kept = mention.group.kind === "sentence" ? (said === "" ? subject : "") : wholeRestriction;
      return {
        scope: {
          period: own == null ? period : periodWordKey(own, identity),
          restriction: joinWords([inherited.restriction, kept, said]),
        },
        meaning: meaningNow(),
      };
    },
    finish: () => {
      advanceTo(sentence.to);
      const restriction = words.map((range) => anchoredRest(tokens, range)).join(" ");
      return {
        scope: {
          period,
          restriction: restrictionOf(joinWords([inherited.restriction, restriction]), ownWords),
        },
        meaning: meaningNow(),
      };
    },
  };
}

/** The words of all texts, each once. */
function joinWords(texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => text.split(" ")))].filter((word) => word !== "").join(" ");
}

/** Pieces that only a comma parts are read together: "theo cơ chế một cửa, một cửa liên thông". */
function joinAdjacent(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && range.from <= last.to + 1)
      joined[joined.length - 1] = { from: last.from, to: range.to };
    else joined.push(range);
  }
  return joined;
}

function scopeDimensions(tokens: readonly Token[], range: Range): Dimensions {
  const { dimensions } = readMeaning(tokens, range);
  return Object.fromEntries(
    SCOPE_DIMENSIONS.flatMap((one) => (dimensions[one] ? [[one, dimensions[one]]] : [])),
  );
}

const ANCHORS = new Set(["vực", "với", "tại", "riêng", "ở", "bàn", "thuộc"]);

/** Unknown words behind "lĩnh vực", "đối với", "tại" …, or of a short label with a colon. */
function anchoredRest(tokens: readonly Token[], { from, to }: Range): string {
  if (tokens[to]?.text === ":" && to - from <= 8) return readMeaning(tokens, { from, to }).rest;
  for (let at = from; at < to; at++) {
    if (ANCHORS.has(tokens[at]?.text ?? "")) return readMeaning(tokens, { from: at + 1, to }).rest;
  }
  return "";
}

/** "so với quý I năm 2022", "cùng kỳ năm 2022": the period of a comparison, not of what follows. */
function isCompared(tokens: readonly Token[], { span }: PeriodMention): boolean {
  const at = tokens.findIndex(({ end }) => end > span.start);
  return tokens.slice(Math.max(0, at - 4), at).some(({ text }) => text === "với" || text === "kỳ");
}
