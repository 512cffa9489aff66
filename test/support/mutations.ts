/** Documents with one number changed by one: what a slip of the keyboard, or a half-made correction, leaves. */
import type { Facts } from "../../src/facts/facts";
import { readFacts } from "../../src/facts/readFacts";
import type { NumberToken } from "../../src/facts/tokens";
import type { Paragraph, Snapshot } from "../../src/document/snapshot";

export interface Mutation {
  readonly snapshot: Snapshot;
  readonly number: NumberToken;
  /** The number as it stood, and what stands there now. */
  readonly before: string;
  readonly after: string;
  /** The text around it, for people. */
  readonly context: string;
}

const quantities = new Set<NumberToken["kind"]>(["figure", "percent", "ratio", "money"]);

/** One mutation for each quantity of the document, in reading order. */
export function* mutationsOf(snapshot: Snapshot): Generator<Mutation> {
  const facts = readFacts(snapshot);
  for (const number of facts.numbers) {
    const mutation = quantities.has(number.kind) ? mutate(snapshot, facts, number) : null;
    if (mutation !== null) yield mutation;
  }
}

function mutate(snapshot: Snapshot, facts: Facts, number: NumberToken): Mutation | null {
  const { passage, start, end } = number.span;
  const piece = facts.passages[passage]?.pieces.find((one) => start >= one.start && end <= one.end);
  const paragraph = snapshot.paragraphs[piece?.paragraph ?? -1];
  if (piece === undefined || paragraph === undefined) return null;
  const from = piece.offsets[start - piece.start] ?? 0;
  const to = piece.offsets[end - piece.start] ?? 0;
  const before = paragraph.text.slice(from, to);
  const after = addOne(before);
  const text = paragraph.text.slice(0, from) + after + paragraph.text.slice(to);
  return {
    snapshot: withText(snapshot, paragraph, text),
    number,
    before,
    after,
    context: `${paragraph.text.slice(Math.max(0, from - 50), from)}[${before}]${paragraph.text.slice(to, to + 30)}`,
  };
}

/** The last group of digits one higher, as long as it was: "08" → "09", "2.640.000" → "2.640.001", "20,4" → "20,5". */
function addOne(written: string): string {
  return written.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + 1).padStart(digits.length, "0"));
}

function withText(snapshot: Snapshot, changed: Paragraph, text: string): Snapshot {
  const format = changed.runs[0]?.format;
  const runs = format === undefined ? [] : [{ start: 0, end: text.length, format }];
  const paragraphs = snapshot.paragraphs.map((one) => (one === changed ? { ...one, text, runs } : one));
  const tables = snapshot.tables.map((table) =>
    table.index === changed.cell?.table
      ? {
          ...table,
          cells: table.cells.map((cell) => ({
            ...cell,
            text: cell.paragraphs.map((index) => paragraphs[index]?.text ?? "").join("\n"),
          })),
        }
      : table,
  );
  return { ...snapshot, paragraphs, tables };
}
