/** Which heading of a document belongs to which section or annex of the report: one to one, and how surely. */
import type { Block } from "../document/blocks";
import type { Abbreviation } from "../facts/abbreviations";
import { findAnnexCodes } from "../facts/annexCodes";
import { readMarker } from "../facts/markers";
import { foldText } from "../language/fold";
import type { DocumentHeading } from "./documentHeadings";

export interface HeadingMatch {
  /** Id of the section or annex. */
  readonly block: string;
  /** Index into the headings. */
  readonly heading: number;
  /** False: it may be this one; a person is to say so. */
  readonly sure: boolean;
}

/** From this likeness on a heading is surely a section's, and from this one on it may be. */
const SURE = 0.6;
const POSSIBLE = 0.34;
/** What another section must stay behind for a match to be sure. */
const LEAD = 0.08;
/** What it counts that a heading stands in the order of the report, and below the heading that belongs above it. */
const IN_PLACE = 0.1;
const UNDER_ITS_OWN = 0.12;

/**
 * Matches the sections and annexes of `blocks`; those that are told by nothing are in no match. `abbreviations` are
 * those that the document explains.
 */
export function matchHeadings(
  blocks: readonly Block[],
  headings: readonly DocumentHeading[],
  abbreviations: readonly Abbreviation[] = [],
): readonly HeadingMatch[] {
  const expand = expander(abbreviations);
  const named = blocks.flatMap((block): readonly Named[] => {
    const title = titleOf(block);
    return title === null ? [] : [{ block, title: featuresOf(expand(title)), code: codeOf(block) }];
  });
  const titles = headings.map(({ title }) => featuresOf(expand(title)));
  const weigh = weightsOf(named.map(({ title }) => title));
  const likenesses = named.map((one) =>
    headings.map((heading, index) => likenessOf(one, heading, titles[index] ?? new Set(), weigh)),
  );
  const parents = {
    rows: parentsOf(named.map(({ block }) => levelOf(block))),
    columns: parentsOf(headings.map(({ kind, level }) => (kind === "annex" ? 0 : level))),
  };
  return bestPairs(likenesses, parents).map(([row, column]) => {
    const own = likenesses[row]?.[column] ?? 0;
    const rivals = [
      ...(likenesses[row] ?? []).filter((_, index) => index !== column),
      ...likenesses.filter((_, index) => index !== row).map((other) => other[column] ?? 0),
    ];
    return {
      block: named[row]?.block.id ?? "",
      heading: column,
      sure: own >= SURE && rivals.every((rival) => own - rival >= LEAD),
    };
  });
}

interface Named {
  readonly block: Block;
  readonly title: Features;
  readonly code: string | null;
}

/** Words and pairs of neighbouring words. */
type Features = ReadonlySet<string>;

const TITLES: ReadonlySet<string> = new Set(["heading1", "heading2", "heading3", "annexTitle"]);

/** The words of a block's heading without its number; null: it has none. */
function titleOf({ content }: Block): string | null {
  const found = content.find((part) => part.kind === "paragraph" && TITLES.has(part.role));
  if (found?.kind !== "paragraph") return null;
  const text = found.inlines.map((inline) => inline.text).join("");
  return text.slice(readMarker(text, 0, null).textStart);
}

function codeOf({ content }: Block): string | null {
  const found = content.find((part) => part.kind === "paragraph" && part.role === "annexCode");
  if (found?.kind !== "paragraph") return null;
  return comparable(found.inlines.map(({ text }) => text).join(""));
}

/** "II.06a/VPCP/KSTT", "IL.06a": the number of the form, misspelt Roman numerals read as meant. */
const comparable = (written: string): string | null => findAnnexCodes(written)[0]?.code ?? null;

/** What officials shorten without saying so. */
const COMMON: readonly (readonly [string, string])[] = [
  ["tthc", "thủ tục hành chính"],
  ["kstthc", "kiểm soát thủ tục hành chính"],
  ["cchc", "cải cách hành chính"],
  ["pakn", "phản ánh kiến nghị"],
  ["dvc", "dịch vụ công"],
  ["dvctt", "dịch vụ công trực tuyến"],
  ["vb", "văn bản"],
  ["vbqppl", "văn bản quy phạm pháp luật"],
  ["qppl", "quy phạm pháp luật"],
  ["cntt", "công nghệ thông tin"],
  ["hs", "hồ sơ"],
  ["ubnd", "ủy ban nhân dân"],
  ["qtnb", "quy trình nội bộ"],
  ["đg", "đánh giá"],
];

function expander(abbreviations: readonly Abbreviation[]): (text: string) => string {
  const meanings = new Map([
    ...COMMON,
    ...abbreviations.flatMap(({ letters, definition }) =>
      definition ? [[foldText(letters), foldText(definition.meaning)] as const] : [],
    ),
  ]);
  return (text) => foldText(text).replace(/\p{L}+/gu, (word) => meanings.get(word) ?? word);
}

function featuresOf(text: string): Features {
  const words = text.match(/\p{L}+/gu) ?? [];
  return new Set([...words, ...words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`)]);
}

/** What any heading of a report may say of any matter. */
const FILLERS: ReadonlySet<string> = new Set(
  "tình hình kết quả công tác việc về các của và trong thực hiện tại theo những cho đối với kỳ đơn vị".split(
    " ",
  ),
);

/** What many titles of the report share tells little of one of them. */
function weightsOf(titles: readonly Features[]): (feature: string) => number {
  const counts = new Map<string, number>();
  for (const title of titles)
    for (const feature of title) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return (feature) => {
    if (feature.split(" ").every((word) => FILLERS.has(word))) return 0;
    const count = counts.get(feature);
    // A word that no title has is the document's own addition: it weighs little.
    if (count === undefined) return OWN_WORD;
    return Math.log((titles.length + 1) / count) / Math.log(titles.length + 1);
  };
}
const OWN_WORD = 0.4;

/** 0 to 1. An annex is told by the code of its form, before its title. */
function likenessOf(
  { block, title, code }: Named,
  heading: DocumentHeading,
  other: Features,
  weigh: (feature: string) => number,
): number {
  if ((block.place === "annex") !== (heading.kind === "annex")) return 0;
  const theirs = heading.code === null ? null : comparable(heading.code);
  if (code !== null && theirs !== null) return code === theirs ? 1 : 0;
  const sum = (features: Iterable<string>): number =>
    [...features].reduce((total, feature) => total + weigh(feature), 0);
  const shared = [...title].filter((feature) => other.has(feature));
  // Syllables by themselves stand in words of many meanings.
  const isTelling = shared.some((feature) => feature.includes(" ") && weigh(feature) > 0);
  return isTelling ? (2 * sum(shared)) / (sum(title) + sum(other)) : 0;
}

/** Depth of a block's heading; annexes have none above them. */
function levelOf({ content }: Block): number {
  const roles = new Set<string>(content.flatMap((part) => (part.kind === "paragraph" ? [part.role] : [])));
  return Math.max(
    0,
    ["heading1", "heading2", "heading3"].findIndex((role) => roles.has(role)),
  );
}

/** For each place in a row of depths, the nearest one before it that is less deep; -1: none. */
const parentsOf = (levels: readonly number[]): readonly number[] =>
  levels.map((level, index) =>
    levels.slice(0, index).reduce((last, other, at) => (other < level ? at : last), -1),
  );

interface Parents {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

interface Pair {
  readonly row: number;
  readonly column: number;
  readonly likeness: number;
}

/** The likeliest pair first, then the likeliest of what is left, by what their places add to their words. */
function bestPairs(
  likenesses: readonly (readonly number[])[],
  parents: Parents,
): readonly (readonly [row: number, column: number])[] {
  const pairs: Pair[] = [];
  const isFree = ({ row, column }: Pair): boolean =>
    pairs.every((other) => other.row !== row && other.column !== column);
  const worth = ({ row, column, likeness }: Pair): number => {
    const crosses = pairs.some((other) => other.row < row !== other.column < column);
    const isUnder = pairs.some(
      (other) => other.row === parents.rows[row] && other.column === parents.columns[column],
    );
    return likeness - (crosses ? IN_PLACE : 0) + (isUnder ? UNDER_ITS_OWN : 0);
  };
  let left = likenesses.flatMap((columns, row) =>
    columns.flatMap((likeness, column) => (likeness > 0 ? [{ row, column, likeness }] : [])),
  );
  while (left.length > 0) {
    const best = left.reduce((most, one) => (worth(one) > worth(most) ? one : most));
    if (worth(best) < POSSIBLE) break;
    pairs.push(best);
    left = left.filter(isFree);
  }
  return pairs.map(({ row, column }) => [row, column] as const).sort(([one], [other]) => one - other);
}
