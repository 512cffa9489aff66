/** Form codes: where a report points to an annex, and where the annex stands. */
import { firstFrom } from "./claims";
import { findAnnexCodes } from "./annexCodes";
import type { Outline } from "./outline";
import type { Passage, Span } from "./passages";

/** A form code as written and as meant. */
export interface AnnexReference {
  readonly span: Span;
  /** As it stands: "IL.06a/VPCP/KSTT". */
  readonly written: string;
  /** Comparable: "II.06a"; misspelt Roman numerals read as meant. Null for "Danh mục", "Phụ lục I". */
  readonly code: string | null;
  /** "Danh mục", "Phụ lục I", "Biểu số". */
  readonly word: string;
}

export interface CitedAnnex extends AnnexReference {
  /** The text says that it comes with the report: "gửi kèm", "đính kèm", "kèm theo". */
  readonly sent: boolean;
}

export interface AttachedAnnex extends AnnexReference {
  /** Index of the part of the outline that the annex is. */
  readonly part: number;
}

export interface AnnexFacts {
  readonly cited: readonly CitedAnnex[];
  readonly attached: readonly AttachedAnnex[];
}

const NAMED =
  /(?<!\p{L})(?:(?<appendix>phụ lục(?: số)?(?: (?:[ivx]{1,5}|\d{1,2})(?![\p{L}\d]))?)|danh mục|danh sách|bảng tổng hợp|biểu tổng hợp|(?:bảng|biểu) số liệu)(?!\p{L})/gu;
/** "gửi kèm", "đính kèm", "(kèm theo)", "kèm theo Biểu số …"; but not "quyết định, kèm theo nội dung mới". */
const SENT =
  /(?:gửi|đính) kèm|kèm(?: theo)?(?=\s*(?:$|[,:]|(?:các )?(?:báo cáo|văn bản này|biểu|mẫu|phụ lục|danh mục|danh sách|bảng)))/u;
/** "Ban hành kèm theo Quyết định …" speaks of another document's annex. */
const OF_ANOTHER = /ban hành kèm theo|kèm theo (?:quyết định|thông tư|nghị định|kế hoạch|công văn|báo cáo)/u;

/** What the text points to, and what is attached. */
export function readAnnexes(passages: readonly Passage[], outline: Outline): AnnexFacts {
  const attached = outline.parts.flatMap(({ head, code, label, index }): readonly AttachedAnnex[] => {
    if (head === null) return [];
    const written = passages[head.passage]?.text.slice(head.start, head.end) ?? label;
    const [read] = code === null ? [] : findAnnexCodes(label);
    return [{ span: head, written, code: read?.code ?? null, word: label, part: index }];
  });
  const heads = new Set(attached.map(({ span }) => span.passage));
  const cited = passages.flatMap((passage) => (heads.has(passage.index) ? [] : citedIn(passage)));
  return { cited, attached };
}

function citedIn(passage: Passage): readonly CitedAnnex[] {
  const { text, lower, index } = passage;
  if (!/kèm|lục|biểu|mẫu|[\da-eđ]\/\p{L}|[ivxl1|]\. ?\d\d/u.test(lower)) return [];
  const clauses = openClauses(lower);
  const coded = findAnnexCodes(text).map((code): CitedAnnex => {
    const span = { passage: index, start: code.wordStart, end: code.end };
    return {
      span,
      written: code.written,
      code: code.code,
      word: code.word,
      sent: clauses.isSent(code.start),
    };
  });
  const named = [...lower.matchAll(NAMED)].flatMap((match): readonly CitedAnnex[] => {
    const isAppendix = match.groups?.appendix !== undefined;
    const sent = clauses.isSent(match.index);
    if (!sent && !(isAppendix && /\d|[ivx]$/u.test(match[0]))) return [];
    const span = { passage: index, start: match.index, end: match.index + match[0].length };
    const written = text.slice(span.start, span.end);
    return [{ span, written, code: null, word: written, sent }];
  });
  return [...coded, ...named].sort((one, other) => one.span.start - other.span.start);
}

/** The clause around a place: up to brackets, semicolons and ends of sentences; does it say "kèm"? */
function openClauses(lower: string): { readonly isSent: (at: number) => boolean } {
  const ends = [...lower.matchAll(/[();]|[.!?](?=\s|$)/gu)].map(({ index }) => index);
  ends.push(lower.length);
  const answers = new Map<number, boolean>();
  return {
    isSent: (at) => {
      const next = firstFrom(ends, at);
      const known = answers.get(next);
      if (known !== undefined) return known;
      const clause = lower.slice(ends[next - 1] ?? 0, ends[next]);
      const answer = SENT.test(clause) && !OF_ANOTHER.test(clause);
      answers.set(next, answer);
      return answer;
    },
  };
}
