/** New sentences, paragraphs and tables, and those that the drafter deleted. */
import { textOf } from "../document/written";
import { type Fresh, type Ground, insertion } from "./insertions";
import { keptOf } from "./mergeText";
import type { Kept } from "./openWriting";
import type { TablePart } from "./parts";
import { figuresOf } from "./pieces";
import type { Rewording } from "./plan";
import { type Merge, type Question, NOTHING } from "./steps";

/** What the drafter deleted stays deleted; where its words would be others now, that is asked. */
export function mergeInsertions(block: string, ground: Ground): Merge {
  const { parts, match, tables } = ground;
  const freshSentences = new Set<number>();
  const questions: Question[] = [];
  const offers: Question[] = [];
  for (const part of parts.keys()) {
    const own = match.next.flatMap((sentence, index) => (sentence.part === part ? [index] : []));
    const absent = own.filter((index) => match.nextStanding[index]?.length === 0);
    const deleted = absent.filter((index) => match.oldOf.has(index));
    // A new sentence of a paragraph that was deleted waits with the paragraph.
    const gone = deleted.length > 0 && absent.length === own.length ? absent : deleted;
    for (const index of absent) if (!gone.includes(index)) freshSentences.add(index);
    if (gone.length === 0) continue;
    const question = deletedSentences(block, gone, ground);
    const isChanged = gone.some((index) => match.oldOf.get(index)?.equal !== true);
    if (isChanged) questions.push(question);
    else if (gone.some((index) => figuresOf(match.next[index]?.sentence.pieces ?? []).length > 0))
      offers.push(question);
  }
  const known = new Set(tables.map(({ next }) => next));
  const freshTables = new Map(
    [...parts.entries()].flatMap(([index, part]) =>
      part.kind === "table" && !known.has(index) ? [[index, part] as const] : [],
    ),
  );
  const fresh: Fresh = { sentences: freshSentences, tables: new Set(freshTables.keys()) };
  return {
    steps: [insertion(fresh, ground)],
    questions,
    offers,
    rewordings: [
      ...[...freshSentences].map((index) => newWording("sentence", match.next[index]?.sentence.text ?? "")),
      ...[...freshTables.values()].map((part) => newWording("table", labelOf(part))),
    ],
  };

  function newWording(kind: Rewording["kind"], becomes: string): Rewording {
    return { kind, block, was: "", becomes, place: null };
  }
}

/** What a table is called: the words of its first row. */
const labelOf = ({ block: { rows } }: TablePart): string =>
  (rows[0]?.cells ?? []).map(({ inlines }) => textOf(inlines)).join(" | ");

function deletedSentences(block: string, gone: readonly number[], ground: Ground): Question {
  const { match } = ground;
  const olds = gone.flatMap((index) => {
    const old = match.oldOf.get(index);
    return old ? [old.index] : [];
  });
  const was = olds.map((index) => match.last[index]?.sentence.text ?? "").join(" ");
  const figures = gone.map((index) => match.next[index]?.sentence.text ?? "").join(" ");
  return {
    conflict: { kind: "deleted", block, path: null, was, document: "", figures, place: null },
    steps: {
      document: NOTHING,
      figures: insertion({ sentences: new Set(gone), tables: new Set() }, ground),
    },
    kept: olds.flatMap((index): readonly Kept[] => {
      const last = match.last[index];
      const counterpart = match.toNext[index];
      const next = counterpart && match.next[counterpart.index];
      return last ? [keptOf(last, next ?? null, match, index)] : [];
    }),
  };
}
