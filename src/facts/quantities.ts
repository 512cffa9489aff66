/** Quantities in a row of tokens: a number with its unit, "7/8 điểm", "2,5 triệu đồng", "tám hồ sơ", "Không". */
import { parseNumberInWords } from "../language/words";
import { knownPhrases, objectAt } from "./meaning";
import type { PassageNumbers } from "./numbers";
import { englishThousands, type Token } from "./tokens";
import { functionWords } from "./lexicon/functionWords";

export type QuantityForm = "count" | "percent" | "ratio" | "score" | "money";

export interface Quantity {
  /** Tokens of the number itself, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Behind the unit. */
  readonly unitTo: number;
  readonly form: QuantityForm;
  readonly value: number;
  readonly decimals: number;
  /** 1, or 1e3 … for "8,98 nghìn". */
  readonly scale: number;
  /** Of a ratio or a score: what stands behind the "/". */
  readonly outOf: number | null;
  readonly approximate: boolean;
  /** Object of the vocabulary, or "noun:công chức" for a noun that it does not know; null without a unit. */
  readonly object: string | null;
  /** The unit as folded words, or null. */
  readonly unit: string | null;
  /** Written in words or by a zero word, not in digits. */
  readonly inWords: boolean;
}

const APPROXIMATE = new Set(["hơn", "gần", "khoảng", "trên", "dưới", "ước", "xỉ", "chừng"]);
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };
const CURRENCY = new Set(["đồng", "đ", "vnđ", "vnd"]);
const NUMBER_WORDS = new Set(
  "một hai ba bốn năm sáu bảy tám chín mười mươi mốt tư lăm linh trăm nghìn".split(" "),
);
/** First words of nouns that are counted although they carry no meaning in a label: "05 đơn vị", "12 cá nhân". */
const COUNTABLE = new Set("đơn tổ cá cơ lượt công doanh người trường".split(" "));
/** Nouns of one word: "300 phiếu rất hài lòng" counts "phiếu". */
const SHORT_NOUNS = new Set(
  "phiếu lớp buổi cuộc đợt tin bài đoàn xã phường huyện quận thôn hộ máy chiếc quyển cuốn tờ câu".split(" "),
);
/** Nouns that are counted in words: "ba cuộc kiểm tra". */
const COUNTED = new Set(
  "hồ cuộc lượt lớp buổi đơn công cán trường đợt tin đoàn văn thủ tthc phản".split(" "),
);

/** The quantity that begins at a token, or null. */
export function quantityAt(tokens: readonly Token[], at: number, numbers: PassageNumbers): Quantity | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") return inFigures(tokens, at, numbers);
  return token.kind === "word" && NUMBER_WORDS.has(token.text) ? inWords(tokens, at) : null;
}

function inFigures(tokens: readonly Token[], at: number, numbers: PassageNumbers): Quantity | null {
  const number = numbers.get(at);
  const token = tokens[at];
  if (token === undefined || number?.value == null) return null;
  const { value, decimals } = number;
  const approximate = APPROXIMATE.has(tokens[at - 1]?.text ?? "");
  const base = { from: at, value, decimals, scale: 1, outOf: null, approximate, inWords: false };
  if (number.kind === "percent") {
    const to = tokens[at + 1]?.text === "%" ? at + 2 : at + 3;
    return { ...base, to, unitTo: to, form: "percent", object: "percent", unit: "%" };
  }
  if (number.kind === "ratio") return ratioAt(tokens, at, numbers, base);
  if (number.kind === "money") return moneyAt(tokens, at, base);
  const scale = SCALES[tokens[at + 1]?.text ?? ""];
  if (scale !== undefined) {
    return withUnit(tokens, { ...base, value: exactProduct(value, scale), scale, to: at + 2, form: "count" });
  }
  const whole = objectAt(tokens, at + 1) === null ? null : englishThousands(token);
  const counted = whole === null ? base : { ...base, value: whole, decimals: 0 };
  return withUnit(tokens, { ...counted, to: at + 1, form: "count" });
}

type Base = Pick<Quantity, "from" | "value" | "decimals" | "scale" | "outOf" | "approximate" | "inWords">;

function ratioAt(tokens: readonly Token[], at: number, numbers: PassageNumbers, base: Base): Quantity | null {
  const below = numbers.get(at + 2);
  if (below?.kind !== "ratio" || below.value === null || tokens[at + 1]?.text !== "/") return null;
  const ratio = withUnit(tokens, { ...base, outOf: below.value, to: at + 3, form: "ratio" });
  return ratio.unit === "điểm" ? { ...ratio, form: "score", object: "score" } : ratio;
}

/** "40.000.000 đồng", "2,5 triệu đồng", "1 tỷ 200 triệu đồng". */
function moneyAt(tokens: readonly Token[], at: number, base: Base): Quantity {
  let value = 0;
  let to = at;
  let scale = 1;
  for (let index = at; index < at + 6;) {
    const number = tokens[index]?.number;
    if (number == null) break;
    scale = SCALES[tokens[index + 1]?.text ?? ""] ?? 1;
    value += exactProduct(number.value, scale);
    to = index + (scale === 1 ? 1 : 2);
    if (scale === 1 || CURRENCY.has(tokens[to]?.text ?? "")) break;
    index = to;
  }
  const unitTo = CURRENCY.has(tokens[to]?.text ?? "") ? to + 1 : to;
  return { ...base, value, scale, to, unitTo, form: "money", object: "money", unit: "đồng" };
}

/** 8,98 × 1.000 is 8.980, not 8.979,999…: scaled decimals are whole numbers. */
function exactProduct(value: number, scale: number): number {
  return scale === 1 ? value : Math.round(value * scale);
}

function inWords(tokens: readonly Token[], at: number): Quantity | null {
  const before = tokens[at - 1];
  if (
    before?.kind === "word" &&
    /^(?:trong|cả|đầu|hằng|hàng|cuối|mỗi|từng|qua|các|mức|thứ|cấp|quý)$/.test(before.text)
  ) {
    return null;
  }
  let to = at;
  while (to < at + 12 && NUMBER_WORDS.has(tokens[to]?.text ?? "")) to++;
  const next = tokens[to];
  if (next === undefined || (objectAt(tokens, to) === null && !COUNTED.has(next.text))) return null;
  const value = parseNumberInWords(
    tokens
      .slice(at, to)
      .map((token) => token.text)
      .join(" "),
  );
  if (value === null || value > 1_000_000n) return null;
  return withUnit(tokens, {
    from: at,
    to,
    form: "count",
    value: Number(value),
    decimals: 0,
    scale: 1,
    outOf: null,
    approximate: APPROXIMATE.has(before?.text ?? ""),
    inWords: true,
  });
}

function withUnit(
  tokens: readonly Token[],
  quantity: Omit<Quantity, "unitTo" | "object" | "unit">,
): Quantity {
  const { to } = quantity;
  const known = objectAt(tokens, to);
  if (known !== null)
    return { ...quantity, unitTo: known.to, object: known.object, unit: textOf(tokens, to, known.to) };
  const noun = tokens[to];
  if (noun?.kind !== "word" || (functionWords.has(noun.text) && !COUNTABLE.has(noun.text))) {
    return { ...quantity, unitTo: to, object: null, unit: null };
  }
  if (noun.text === "điểm") {
    return {
      ...quantity,
      form: quantity.form === "ratio" ? "score" : quantity.form,
      unitTo: to + 1,
      object: "score",
      unit: "điểm",
    };
  }
  if (knownPhrases(tokens, to, to + 6)[0]?.from === to)
    return { ...quantity, unitTo: to, object: null, unit: null };
  const second = tokens[to + 1];
  const isLong = second?.kind === "word" && second.spaced && !SHORT_NOUNS.has(noun.text);
  const unitTo = isLong ? to + 2 : to + 1;
  const unit = textOf(tokens, to, unitTo);
  return { ...quantity, unitTo, object: `noun:${unit}`, unit };
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
}

const NONE_VERBS = new Set(["có", "phát", "còn"]);

/**
 * Zero in words: "trực tuyến: Không", "không có hồ sơ quá hạn", "chưa phát sinh hồ sơ trực tuyến".
 * `lone`: the word stands where a value stands, alone in its piece up to `to`.
 */
export function zeroAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  afterColon: boolean,
): Quantity | null {
  const word = tokens[at]?.text;
  if (word !== "không" && word !== "chưa") return null;
  let end = at + 1;
  const verb = tokens[end]?.text;
  if (verb !== undefined && NONE_VERBS.has(verb)) {
    end++;
    if (verb === "phát") {
      if (tokens[end]?.text !== "sinh") return null;
      end++;
    }
  } else if (end !== to || !afterColon || word === "chưa") return null;
  const alone = end >= to;
  if (!alone && verb === undefined) return null;
  if (alone && !afterColon && verb === undefined) return null;
  const zero: Quantity = {
    from: at,
    to: end,
    unitTo: end,
    form: "count",
    value: 0,
    decimals: 0,
    scale: 1,
    outOf: null,
    approximate: false,
    object: null,
    unit: null,
    inWords: true,
  };
  if (alone) return zero;
  const known = objectAt(tokens, end, to);
  if (known === null) {
    return knownPhrases(tokens, end, to)[0]?.from === end ? zero : null;
  }
  return { ...zero, unitTo: known.to, object: known.object, unit: textOf(tokens, end, known.to) };
}
