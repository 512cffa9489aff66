/** Documents with one number changed: what a slip of the keyboard, or a half-made correction, leaves. */
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

/** What a hand does to a number; null where it cannot. */
export type Slip = (written: string, kind: NumberToken["kind"]) => string | null;

/** One mutation for each quantity of the document that the slip can befall, in reading order. */
export function* mutationsOf(snapshot: Snapshot, slip: Slip = addOne): Generator<Mutation> {
  const facts = readFacts(snapshot);
  for (const number of facts.numbers) {
    const mutation = quantities.has(number.kind) ? mutate(snapshot, facts, number, slip) : null;
    if (mutation !== null) yield mutation;
  }
}

function mutate(snapshot: Snapshot, facts: Facts, number: NumberToken, slip: Slip): Mutation | null {
  const { passage, start, end } = number.span;
  const piece = facts.passages[passage]?.pieces.find((one) => start >= one.start && end <= one.end);
  const paragraph = snapshot.paragraphs[piece?.paragraph ?? -1];
  if (piece === undefined || paragraph === undefined) return null;
  const from = piece.offsets[start - piece.start] ?? 0;
  const to = piece.offsets[end - piece.start] ?? 0;
  const before = paragraph.text.slice(from, to);
  const after = slip(before, number.kind);
  if (after === null) return null;
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
export const addOne: Slip = (written) =>
  written.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + 1).padStart(digits.length, "0"));

/** The last two neighbours that differ, in each other's place: "1.284" → "1.248". */
export const swapDigits: Slip = (written) => {
  const digits = written.split("");
  const places = digits.flatMap((digit, at) => (/\d/.test(digit) ? [at] : []));
  for (let index = places.length - 1; index > 0; index--) {
    const [one = 0, other = 0] = [places[index - 1], places[index]];
    const [left = "", right = ""] = [digits[one], digits[other]];
    if (left === right) continue;
    digits[one] = right;
    digits[other] = left;
    return digits.join("");
  }
  return null;
};

/** A whole number without its last digit: "1.284" → "128". */
export const dropDigit: Slip = (written, kind) => {
  const digits = written.replace(/\./g, "").slice(0, -1);
  if (kind === "percent" || !/^[1-9]\d+$/.test(digits)) return null;
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ".");
};

/** A percentage too low in its last decimal, as if cut off: "20,4" → "20,3". */
export const cutShare: Slip = (written, kind) =>
  kind === "percent" && /,\d*[1-9]$/.test(written)
    ? written.replace(/\d$/, (digit) => String(Number(digit) - 1))
    : null;

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
