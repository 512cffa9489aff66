import type { Facts } from "../../facts/facts";
import type { Span } from "../../facts/passages";
import { evidenceOf } from "../quoting";
import type { Draft, Rule } from "../rule";

/** A bracket may be closed in one of the next passages: a title, a list in brackets. */
const REACH = 6;
/** How much of the text after a bracket is shown. */
const SHOWN = 40;
const QUOTES = 5;

export const brackets: Rule = {
  id: "brackets",
  family: "structure",
  severity: "error",
  sentence: "Mỗi dấu mở ngoặc phải có dấu đóng ngoặc.",
  source: { kind: "logical", text: "Quy tắc chính tả" },
  check: (facts) => {
    const loose = facts.passages.map((passage) => looseIn(passage.text, isMarked(facts, passage.index)));
    pairAcross(facts, loose);
    const findings = loose.flatMap(({ open, closed }, passage): readonly Draft[] => {
      if (open.length + closed.length === 0) return [];
      return [draftOf(facts, passage, open, closed)];
    });
    return { findings, checked: [] };
  },
};

interface Loose {
  readonly open: number[];
  readonly closed: number[];
}

/** "a)" and "1)" at the start are markers. */
function isMarked({ outline }: Facts, passage: number): number {
  const span = outline.lines[passage]?.marker?.span;
  return span?.end ?? 0;
}

/** Brackets without a partner. "a) … b) …" inside a sentence lists, it does not close. */
function looseIn(text: string, from: number): Loose {
  const open: number[] = [];
  const closed: number[] = [];
  for (let at = from; at < text.length; at++) {
    if (text[at] === "(") open.push(at);
    else if (text[at] === ")" && open.pop() === undefined && !isListMarker(text, at)) closed.push(at);
  }
  return { open, closed };
}

function isListMarker(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return /(?:^|[\s;:.,/“"'-])(?:\p{L}\d{0,2}|\d{1,2}\p{L}?|[ivx]{1,4})$/u.test(before);
}

/** Takes away what is closed in one of the next passages of the same story and cell. */
function pairAcross(facts: Facts, loose: readonly Loose[]): void {
  loose.forEach(({ open }, passage) => {
    for (let next = passage + 1; open.length > 0 && next <= passage + REACH && next < loose.length; next++) {
      if (!isTogether(facts, passage, next)) break;
      const closed = loose[next]?.closed ?? [];
      while (open.length > 0 && closed.length > 0) {
        open.pop();
        closed.shift();
      }
    }
  });
}

function isTogether({ passages }: Facts, one: number, other: number): boolean {
  const [a, b] = [passages[one], passages[other]];
  return (
    a?.story === b?.story &&
    a?.cell?.table === b?.cell?.table &&
    a?.cell?.row === b?.cell?.row &&
    a?.cell?.column === b?.cell?.column
  );
}

function draftOf(facts: Facts, passage: number, open: readonly number[], closed: readonly number[]): Draft {
  const parts = [
    ...(open.length > 0 ? [`${open.length} dấu mở ngoặc “(” không có dấu đóng`] : []),
    ...(closed.length > 0 ? [`${closed.length} dấu đóng ngoặc “)” không có dấu mở`] : []),
  ];
  const spans = [
    ...open.slice(0, QUOTES).map((at): Span => ({ passage, start: at, end: at + SHOWN })),
    ...closed.slice(0, QUOTES).map((at): Span => ({ passage, start: Math.max(0, at - SHOWN), end: at + 1 })),
  ];
  return {
    message: `Ở đây có ${parts.join(" và ")}.`,
    evidence: evidenceOf(
      facts,
      spans.map((span) => within(facts, span)),
    ),
    fix: open.length > 0 ? "Thêm dấu “)” ở cuối phần nằm trong ngoặc." : "Bỏ dấu “)” hoặc thêm dấu “(”.",
  };
}

function within({ passages }: Facts, span: Span): Span {
  const length = passages[span.passage]?.text.length ?? 0;
  return { ...span, end: Math.min(span.end, length) };
}
