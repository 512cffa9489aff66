/** Documents that a report names: "Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của …". */
import { firstFrom, groupBy } from "./claims";
import type { DateMention } from "./dates";
import { documentTypes } from "./documentTypes";
import type { Passage, Span } from "./passages";

export interface Citation {
  /** From the type to the date (or the symbol). */
  readonly span: Span;
  /** From the type to the end of the subject: what is said in it belongs to the document named. */
  readonly extent: Span;
  /** "Thông tư", "Kế hoạch", as in `documentTypes`; null when only the symbol stands there. */
  readonly type: string | null;
  /** "02", "19-2016"; null when left blank ("Số: /BC-…"). */
  readonly number: string | null;
  /** Year inside the symbol: 2017 in "02/2017/TT-VPCP", 2016 in "19-2016/NQ-CP". */
  readonly year: number | null;
  /** "TT-VPCP", "KH-SKHCN", as written but for spaces. */
  readonly letters: string;
  /** The whole, without spaces: "02/2017/TT-VPCP", "/BC-SKHCN". */
  readonly symbol: string;
  readonly symbolSpan: Span;
  /** The word "số" stands before the symbol. */
  readonly numbered: boolean;
  /** Index into the dates, or null. */
  readonly date: number | null;
  /** "Văn phòng UBND tỉnh", as far as it is written behind "của". */
  readonly issuer: string | null;
}

const SEGMENT = String.raw`\p{Lu}[\p{Lu}\d]{0,15}(?:Tg|Tr|r|yĐ)?(?![\p{L}\d])`;
const LETTERS = String.raw`${SEGMENT}(?: ?[&.-] ?${SEGMENT}){0,4}`;
/** "15/KH-SKHCN", "67 /KH-SKHCN", "02/2017/TT-VPCP", "19-2016/NQ-CP", "/BC-SKHCN". */
const STATE = new RegExp(
  String.raw`(?<![\p{L}\d/-]|\d\.)(?<number>\d{1,5}[a-z]?(?:-\d{4})?)? {0,3}\/ ?(?<year>(?:19|20)\d{2}\/)?(?<letters>${LETTERS})(?!\/)`,
  "gu",
);
/** Of the Party: "05-NQ/TW", "12-KH/TU". */
const PARTY = /(?<![\p{L}\d/.-])(?<number>\d{1,4})-(?<letters>\p{Lu}{2,4}\/\p{Lu}{2,12})(?![\p{L}\d/])/gu;
const NAMES = documentTypes.map(({ name }) => name).sort((one, other) => other.length - one.length);
const LEAD = new RegExp(
  String.raw`(?:(?<!\p{L})(?<type>${NAMES.map((name) => name.toLowerCase()).join("|")}) {0,3})?(?<so>(?<!\p{L})số {0,2}:?[ .…_]{0,40})?$`,
  "u",
);
/** What follows is the code of a form, not a document: "Biểu số 01/TCD". */
const FORM_LEAD = /(?<!\p{L})(?:biểu|biểu mẫu|mẫu|phụ biểu) {0,3}$/u;
/** What may stand between a symbol and its date. */
const DATE_LEAD = /^[ ,(]{0,3}(?:(?:ký|ban hành) )?$/u;
const LONGEST_GAP = 20;
const LEAD_LENGTH = 70;
const ISSUER_LENGTH = 110;
const ISSUER_END =
  /[;:().\n"“”]|,(?! (?:chủ nhiệm|bộ trưởng|chủ tịch))|\s(?:về|v\/v|hướng dẫn|quy định|sửa đổi|phê duyệt|ban hành|ban|thông qua|triển khai|đôn đốc|đơn đốc|yêu cầu|góp ý|cung cấp|đề nghị|báo cáo|kiểm soát|công bố|thực hiện|và|kèm|gửi|để|tại|theo|trên|trong|ký)(?!\p{L})/u;

/** All documents named in the passages, in reading order. */
export function readCitations(
  passages: readonly Passage[],
  dates: readonly DateMention[],
): readonly Citation[] {
  const indexed = dates.map((date, index) => ({ date, index }));
  const datesOf = groupBy(indexed, ({ date }) => date.span.passage);
  return passages.flatMap((passage) => {
    if (!/[/-]\p{Lu}|\/ \p{Lu}|\/(?:19|20)/u.test(passage.text)) return [];
    const matches = [...passage.text.matchAll(STATE), ...passage.text.matchAll(PARTY)].sort(
      (one, other) => one.index - other.index,
    );
    const ownDates = datesOf.get(passage.index) ?? [];
    const starts = ownDates.map(({ date }) => date.span.start);
    const found = matches.flatMap((match) =>
      read(passage, match, ownDates[firstFrom(starts, match.index + match[0].length)]),
    );
    return withExtents(passage, found);
  });
}

type Found = Omit<Citation, "extent">;

function read(
  passage: Passage,
  match: RegExpExecArray,
  next: { readonly date: DateMention; readonly index: number } | undefined,
): readonly Found[] {
  const { number, year, letters = "" } = match.groups ?? {};
  const lead = LEAD.exec(passage.lower.slice(Math.max(0, match.index - LEAD_LENGTH), match.index));
  if (FORM_LEAD.test(passage.lower.slice(0, match.index - (lead?.[0].length ?? 0)).slice(-LEAD_LENGTH)))
    return [];
  const numbered = lead?.groups?.so !== undefined;
  const typeName = lead?.groups?.type;
  const isSymbol =
    number === undefined ? numbered : numbered || typeName !== undefined || /[-/]/.test(letters);
  if (!isSymbol) return [];
  const end = match.index + match[0].length;
  const gap = passage.lower.slice(end, end + LONGEST_GAP);
  const date = next && DATE_LEAD.test(gap.slice(0, next.date.span.start - end)) ? next : undefined;
  const spanEnd = date?.date.span.end ?? end;
  const compact = letters.replaceAll(" ", "");
  const inNumber = /-(\d{4})$/.exec(number ?? "")?.[1];
  const writtenYear = year?.slice(0, 4) ?? inNumber;
  const start = match.index - (lead?.[0].length ?? 0);
  return [
    {
      span: { passage: passage.index, start, end: spanEnd },
      type: documentTypes.find(({ name }) => name.toLowerCase() === typeName)?.name ?? null,
      number: number ?? null,
      year: writtenYear === undefined ? null : Number(writtenYear),
      letters: compact,
      symbol: match[0].replaceAll(" ", ""),
      symbolSpan: { passage: passage.index, start: match.index, end },
      numbered,
      date: date?.index ?? null,
      issuer: issuerAt(passage, spanEnd),
    },
  ];
}

/** "của Văn phòng UBND tỉnh" up to what the document is about. */
function issuerAt(passage: Passage, at: number): string | null {
  const rest = passage.text.slice(at, at + ISSUER_LENGTH);
  const of = /^,? ?của /u.exec(rest);
  if (of === null) return null;
  const name = rest.slice(of[0].length);
  const end = name.toLowerCase().search(ISSUER_END);
  return (end < 0 ? name : name.slice(0, end)).trim() || null;
}

/** The subject goes on to the next semicolon, end of sentence or citation. */
function withExtents(passage: Passage, found: readonly Found[]): readonly Citation[] {
  const ends = [...passage.text.matchAll(/;|\.(?=\s+\p{Lu}|\s*$)|\n/gu)].map(({ index }) => index);
  return found.map((citation, index) => {
    const clauseEnd = ends[firstFrom(ends, citation.span.end)] ?? passage.text.length;
    const next = found[index + 1]?.span.start ?? passage.text.length;
    const end = Math.max(citation.span.end, Math.min(clauseEnd, next));
    return { ...citation, extent: { ...citation.span, end } };
  });
}

/** Documents of equal key have the same number, year (where the symbol has one) and letters. */
export function citationKey({ number, symbol, letters, year }: Citation): string | null {
  if (number === null) return null;
  const plain = number.replace(/^0+(?=\d)/, "");
  return year === null || symbol.startsWith(`${number}/${letters}`)
    ? `${plain}/${letters}`.toUpperCase()
    : `${plain}/${year}/${letters}`.toUpperCase();
}
