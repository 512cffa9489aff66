/** Tells the numbers that count something from those that name, date or order something. */
import { objectAt } from "./meaning";
import type { Passage, Span } from "./passages";
import type { NumberKind, NumberToken, Token } from "./tokens";

/** A stretch of text whose numbers are of one kind: a date, a citation, a marker. */
export interface Mask {
  readonly span: Span;
  readonly kind: NumberKind;
}

/** Numbers of one passage by the index of their token. */
export type PassageNumbers = ReadonlyMap<number, NumberToken>;

const ARTICLE = words("điều khoản mục chương phần tiết");
const ORDINAL = words(
  "mức độ cấp loại bảng hình lần thứ đợt khóa giai đoạn tiêu chí bước nhóm đề án trang dòng cột tờ thửa hạng bậc nhiệm khu tổ vị",
);
const SYMBOL = words(
  "biểu mẫu lục phụ định tư quyết nghị văn hoạch lệnh thị trình luật công thông ký hiệu quy chuẩn tiêu",
);
/** Words before "số" that make "số 01" a name: "chỉ số 01", "biểu số 2". */
const NUMBERED = words("chỉ biểu mẫu lục bản định tư hoạch thị trình cáo văn lệnh quyết cục hiệu đường nhà");
/** Words before "cấp" that make it a verb: "được cấp 40 triệu", "cung cấp 48 dịch vụ". */
const GIVING = words("được cung đã chưa");
const TIME = words("ngày tháng quý năm giờ tuần");
const PHONE = words("thoại đt sđt tel fax máy hotline");

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

/** Every number of every passage with its kind. Linear; the masks may come in any order. */
export function readNumbers(
  passages: readonly Passage[],
  tokens: readonly (readonly Token[])[],
  masks: readonly Mask[],
): { readonly numbers: readonly NumberToken[]; readonly byPassage: readonly PassageNumbers[] } {
  const masksOf = new Map<number, Mask[]>();
  for (const mask of masks) {
    const own = masksOf.get(mask.span.passage);
    if (own === undefined) masksOf.set(mask.span.passage, [mask]);
    else own.push(mask);
  }
  const numbers: NumberToken[] = [];
  const byPassage = passages.map((passage) => {
    const own = new Map<number, NumberToken>();
    const row = tokens[passage.index] ?? [];
    const masked = maskedKinds(row, masksOf.get(passage.index) ?? []);
    const kinds = kindsOf(row, masked);
    row.forEach((token, at) => {
      const kind = kinds[at];
      if (token.kind !== "number" || kind === undefined || kind === null) return;
      const quantity = kind === "figure" || kind === "percent" || kind === "ratio" || kind === "money";
      const number: NumberToken = {
        index: numbers.length,
        span: { passage: passage.index, start: token.start, end: token.end },
        kind,
        value: quantity ? (token.number?.value ?? null) : null,
        decimals: token.number?.decimals ?? 0,
      };
      numbers.push(number);
      own.set(at, number);
    });
    return own;
  });
  return { numbers, byPassage };
}

function maskedKinds(tokens: readonly Token[], masks: readonly Mask[]): (NumberKind | null)[] {
  const kinds: (NumberKind | null)[] = tokens.map(() => null);
  const ordered = [...masks].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let active: Mask[] = [];
  tokens.forEach((token, at) => {
    for (
      let mask = ordered[next];
      mask !== undefined && mask.span.start < token.end;
      mask = ordered[++next]
    ) {
      active.push(mask);
    }
    if (active.length > 0) active = active.filter((mask) => mask.span.end > token.start);
    const covering = active.find((mask) => mask.span.start <= token.start && mask.span.end >= token.end);
    if (covering !== undefined) kinds[at] = covering.kind;
  });
  return kinds;
}

function kindsOf(tokens: readonly Token[], masked: readonly (NumberKind | null)[]): (NumberKind | null)[] {
  const kinds: (NumberKind | null)[] = [...masked];
  tokens.forEach((token, at) => {
    if (token.kind === "number") kinds[at] ??= kindOf(tokens, at, kinds);
  });
  markBareLists(tokens, kinds);
  return kinds;
}

function kindOf(tokens: readonly Token[], at: number, kinds: readonly (NumberKind | null)[]): NumberKind {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token === undefined) return "figure";
  if (after?.text === "%" || (after?.text === "phần" && tokens[at + 2]?.text === "trăm")) return "percent";
  const ratio = ratioKind(tokens, at);
  if (ratio !== null) return ratio;
  if (isSymbol(tokens, at)) return "symbol";
  if (isName(tokens, at)) return "name";
  if (isPhone(tokens, at)) return "phone";
  if (isMoney(tokens, at + 1)) return "money";
  if (objectAt(tokens, at + 1) !== null && before?.text !== "độ" && !isYear(token, before)) return "figure";
  if (before?.kind === "word") {
    const ordinal = ordinalKind(tokens, at);
    if (ordinal !== null) return ordinal;
  }
  if (isYear(token, before)) return "period";
  return continues(tokens, at, kinds) ?? "figure";
}

function isYear(token: Token, before: Token | undefined): boolean {
  if (!/^(?:19|20)\d\d$/.test(token.end - token.start === 4 ? token.text : "")) return false;
  return before?.text === "năm" || before?.text === "-" || before?.text === "/" || before?.text === "đoạn";
}

/** "7/8", "497/504", "04/24"; "24/7" is a name, "1/2/3" and "15/KH" are not ratios. */
function ratioKind(tokens: readonly Token[], at: number): NumberKind | null {
  const slashBefore = tokens[at - 1]?.text === "/" && tokens[at - 2]?.kind === "number";
  const slashAfter = tokens[at + 1]?.text === "/" && tokens[at + 2]?.kind === "number";
  if (slashBefore === slashAfter) return null;
  const first = slashAfter ? at : at - 2;
  const before = tokens[first - 1];
  const after = tokens[first + 3];
  if (before?.text === "/" || after?.text === "/") return null;
  if (before?.text === "-" && !before.spaced) return "symbol";
  if (after?.text === "-" && !after.spaced) return "symbol";
  if (before !== undefined && TIME.has(before.text)) return "date";
  if (objectAt(tokens, first + 3) !== null) return "ratio";
  if (before?.text === "số" || isDocumentName(tokens[first - 2]?.text ?? "", before?.text ?? ""))
    return "symbol";
  if (tokens[first]?.text === "24" && tokens[first + 2]?.text === "7") return "name";
  if (after?.kind === "word" && !after.spaced && after.text.length === 1) return "symbol";
  return "ratio";
}

/** Part of a symbol: joined to letters by "/", "-" or directly. */
function isSymbol(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token === undefined) return false;
  if (before !== undefined && !token.spaced) {
    if (before.kind === "word") return true;
    if ((before.text === "/" || before.text === "-") && !before.spaced && tokens[at - 2]?.kind === "word")
      return true;
  }
  if (after === undefined || after.spaced) return false;
  if (after.kind === "word") return objectAt(tokens, at + 1) === null && !isMoney(tokens, at + 1);
  const third = tokens[at + 2];
  return (
    (after.text === "/" || after.text === "-") &&
    third?.kind === "word" &&
    !third.spaced &&
    objectAt(tokens, at + 2) === null
  );
}

function isName(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.text;
  if (after === "tại" && tokens[at + 2]?.text === "chỗ") return true;
  return (
    after === "cửa" ||
    (tokens[at - 1]?.text === "“" && tokens[at + 1]?.kind === "word" && objectAt(tokens, at + 1) === null)
  );
}

function isPhone(tokens: readonly Token[], at: number): boolean {
  const digits = tokens[at]?.text.replace(/\D/g, "") ?? "";
  if (digits.length < 6) return false;
  if (/^0\d{9,10}$/.test(digits)) return true;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--)
    if (PHONE.has(tokens[back]?.text ?? "")) return true;
  return false;
}

const SCALES = words("nghìn triệu tỷ");
const CURRENCY = words("đồng đ vnđ vnd");

/** "đồng", "triệu đồng", "tỷ 200 triệu đồng" begins at this token. */
export function isMoney(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (CURRENCY.has(token.text)) return token.text !== "đồng" || tokens[at + 1]?.text !== "chí";
    if (!SCALES.has(token.text) && token.kind !== "number") return false;
  }
  return false;
}

function ordinalKind(tokens: readonly Token[], at: number): NumberKind | null {
  const word = tokens[at - 1]?.text ?? "";
  const second = tokens[at - 2]?.text ?? "";
  if (word === "số") return NUMBERED.has(second) ? (second === "chỉ" ? "ordinal" : "symbol") : null;
  if (ARTICLE.has(word)) return "article";
  if (word === "điểm" && tokens[at + 1]?.text === "khoản") return "article";
  if (TIME.has(word)) return word === "giờ" ? "ordinal" : "period";
  if (ORDINAL.has(word) && !(word === "cấp" && GIVING.has(second))) return "ordinal";
  return SYMBOL.has(word) && tokens[at + 1]?.kind !== "number" && isDocumentName(second, word)
    ? "symbol"
    : null;
}

/** "Nghị định 61", "Công văn 767" name a document; "ban hành văn bản 09" does not. */
function isDocumentName(first: string, second: string): boolean {
  return /^(?:quyết định|nghị định|nghị quyết|thông tư|công văn|kế hoạch|chỉ thị|tờ trình|phụ lục|biểu mẫu|tiêu chuẩn|quy chuẩn)$/.test(
    `${first} ${second}`,
  );
}

/** "chỉ số 02, 03 và 04": the rest of a list of ordinals. */
function continues(
  tokens: readonly Token[],
  at: number,
  kinds: readonly (NumberKind | null)[],
): NumberKind | null {
  const joint = tokens[at - 1]?.text ?? "";
  if (![",", "và", "-", "đến", "hoặc"].includes(joint)) return null;
  const kind = kinds[at - 2];
  if (kind !== "ordinal" && kind !== "article") return null;
  return kind;
}

/** "02, 03, 04, 06, 07 đạt …": three and more bare numbers of two digits in a row name things. */
function markBareLists(tokens: readonly Token[], kinds: (NumberKind | null)[]): void {
  let run: number[] = [];
  const close = (): void => {
    const last = run.at(-1);
    if (run.length >= 3 && last !== undefined && objectAt(tokens, last + 1) === null) {
      for (const at of run) kinds[at] = "ordinal";
    }
    run = [];
  };
  tokens.forEach((token, at) => {
    if (token.kind === "number" && kinds[at] === "figure" && /^\d{1,2}$/.test(token.text)) {
      const joined =
        run.length > 0 && run.at(-1) === at - 2 && [",", "và"].includes(tokens[at - 1]?.text ?? "");
      if (!joined) close();
      run.push(at);
    }
  });
  close();
}
