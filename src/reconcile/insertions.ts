/** Where sentences, paragraphs and tables that are new come to stand. */
import type { ContentBlock, Inline, ParagraphBlock } from "../document/blocks";
import type { Edit } from "../document/port";
import type { Table } from "../document/snapshot";
import type { BlockTable } from "./blockTables";
import type { StandingSentence, TextMatch } from "./matchText";
import { inlinesOf } from "./mergeText";
import type { Part } from "./parts";
import { type Step, joined } from "./steps";

/** How the new parts of a block stand in the document already. */
export interface Ground {
  readonly parts: readonly Part[];
  readonly match: TextMatch;
  readonly tables: readonly BlockTable[];
  /** The paragraphs of the block in each of its places. */
  readonly places: readonly (readonly number[])[];
  /** The first paragraph behind a table. */
  readonly paragraphAfter: (table: Table) => number;
}

/** New sentences by their index among the new sentences, and new tables by their part. */
export interface Fresh {
  readonly sentences: ReadonlySet<number>;
  readonly tables: ReadonlySet<number>;
}

/** Sentences join the paragraph of their neighbours; paragraphs and tables that are new as a whole are put between. */
export function insertion(fresh: Fresh, ground: Ground): Step {
  const { parts, match } = ground;
  const steps: Step[] = [];
  const whole = new Map<string, { readonly anchor: Anchor; readonly content: ContentBlock[] }>();
  for (const [index, part] of parts.entries()) {
    const own = match.next.flatMap(({ part: at }, sentence) => (at === index ? [sentence] : []));
    const added = own.filter((sentence) => fresh.sentences.has(sentence));
    const isStanding = own.some((sentence) => standingAt(sentence, match).length > 0);
    if (part.kind === "table" ? !fresh.tables.has(index) : added.length === 0) continue;
    if (isStanding) {
      steps.push(...added.map((sentence) => joinParagraph(sentence, own, ground)));
      continue;
    }
    const content = part.kind === "table" ? part.block : newParagraph(part.block, added, own, ground);
    for (const anchor of anchorsOf(index, ground)) {
      const key = `${anchor.where} ${anchor.paragraph}`;
      const known = whole.get(key);
      if (known) known.content.push(content);
      else whole.set(key, { anchor, content: [content] });
    }
  }
  const edits = [...whole.values()].map(({ anchor, content }): Edit => ({
    kind: "insertContent",
    ...anchor,
    content,
  }));
  return joined([...steps, { edits, replaces: [] }]);
}

const standingAt = (sentence: number, match: TextMatch): readonly StandingSentence[] =>
  match.nextStanding[sentence] ?? [];

/** The paragraph as it is, or with the chosen sentences of it. */
function newParagraph(
  block: ParagraphBlock,
  added: readonly number[],
  own: readonly number[],
  { parts, match }: Ground,
): ParagraphBlock {
  if (added.length === own.length) return block;
  const inlines = added.flatMap((index, position): readonly Inline[] => {
    const sentence = match.next[index];
    const words = sentence ? inlinesOf(parts, sentence) : [];
    return position > 0 ? [{ text: " " }, ...words] : words;
  });
  return { ...block, inlines };
}

/** Puts a sentence behind the nearest one before it in its paragraph that stands, or before the nearest behind it. */
function joinParagraph(index: number, own: readonly number[], { parts, match }: Ground): Step {
  const sentence = match.next[index];
  if (!sentence) return { edits: [], replaces: [] };
  const words = inlinesOf(parts, sentence);
  const stands = (other: number): boolean => standingAt(other, match).length > 0;
  const before = own.filter((other) => other < index && stands(other)).at(-1);
  const after = own.find((other) => other > index && stands(other));
  const insert = (found: StandingSentence, at: number, inlines: readonly Inline[]): Edit => ({
    kind: "replaceText",
    paragraph: found.paragraph,
    start: at,
    end: at,
    inlines,
  });
  const edits =
    before !== undefined
      ? standingAt(before, match).map((found) => insert(found, found.sentence.end, [{ text: " " }, ...words]))
      : standingAt(after ?? -1, match).map((found) =>
          insert(found, found.sentence.start, [...words, { text: " " }]),
        );
  return { edits, replaces: [] };
}

interface Anchor {
  readonly paragraph: number;
  readonly where: "before" | "after";
}

/** Beside the nearest part before it that stands, else the nearest behind it, else at the end of the block. */
function anchorsOf(index: number, ground: Ground): readonly Anchor[] {
  const { parts, places } = ground;
  const flow = parts[index]?.flow;
  for (let at = index - 1; at >= 0; at--) {
    const found = parts[at]?.flow === flow ? besidePart(at, "after", ground) : [];
    if (found.length > 0) return found;
  }
  for (let at = index + 1; at < parts.length; at++) {
    const found = parts[at]?.flow === flow ? besidePart(at, "before", ground) : [];
    if (found.length > 0) return found;
  }
  return places.flatMap((paragraphs): Anchor[] => {
    const paragraph = paragraphs.at(-1);
    return paragraph === undefined ? [] : [{ paragraph, where: "after" }];
  });
}

function besidePart(index: number, where: Anchor["where"], ground: Ground): readonly Anchor[] {
  const { match, tables, paragraphAfter } = ground;
  const found = tables.find(({ next }) => next === index)?.found ?? [];
  if (found.length > 0)
    return found.map(({ table }) =>
      where === "after"
        ? { paragraph: paragraphAfter(table), where: "before" }
        : { paragraph: table.after, where: "after" },
    );
  // One anchor in each place: its last sentence when something comes after it, its first when before.
  const byPlace = new Map<number | null, number>();
  for (const [sentence, { part }] of match.next.entries()) {
    if (part !== index) continue;
    for (const { place, paragraph } of standingAt(sentence, match)) {
      const known = byPlace.get(place);
      const better = known === undefined || (where === "after" ? paragraph > known : paragraph < known);
      if (better) byPlace.set(place, paragraph);
    }
  }
  return [...byPlace.values()].map((paragraph) => ({ paragraph, where }));
}
