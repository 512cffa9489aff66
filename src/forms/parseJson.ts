/**
 * Reading JSON that people write by hand: says in Vietnamese where it is wrong, and does not let the second of
 * two members of one name silently replace the first, as `JSON.parse` does.
 */

export type ParsedJson =
  | { readonly value: unknown; readonly problems: readonly [] }
  /** Sentences such as "Dòng 3, cột 14: thiếu dấu phẩy." */
  | { readonly value?: undefined; readonly problems: readonly string[] };

/** Double names reported at once. */
const MAX_REPORTED = 20;
/** Deepest nesting: no file of ours has a tenth of it. */
const MAX_DEPTH = 100;

/** Told of each value with the keys that lead to it, and where it begins: a member at its name. */
export type VisitValue = (path: readonly PropertyKey[], place: JsonPlace) => void;

/** Counted from 1, as editors do. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/** The value of a JSON text (RFC 8259), or all that is known to be wrong with it. Never throws. */
export function parseJson(text: string, visit?: VisitValue): ParsedJson {
  const reader: Reader = {
    text: text.replace(/^\ufeff/, ""),
    at: 0,
    depth: 0,
    twice: [],
    path: [],
    visit: visit ? visitInOrder(text, visit) : () => undefined,
  };
  try {
    skipSpace(reader);
    if (reader.at === reader.text.length) throw new Wrong("tệp không có nội dung.", 0);
    readValue(reader);
    skipSpace(reader);
    if (reader.at < reader.text.length) throw new Wrong("thừa nội dung sau dấu đóng cuối cùng.", reader.at);
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { problems: [sentence(reader.text, error.at, error.message)] };
  }
  if (reader.twice.length > 0)
    return {
      problems: reader.twice
        .slice(0, MAX_REPORTED)
        .map(({ key, at }) => sentence(reader.text, at, twice(key))),
    };
  return { value: JSON.parse(reader.text), problems: [] };
}

interface Reader {
  readonly text: string;
  at: number;
  depth: number;
  readonly twice: { readonly key: string; readonly at: number }[];
  /** Keys that lead to the value at hand. */
  readonly path: PropertyKey[];
  readonly visit: (path: readonly PropertyKey[], at: number) => void;
}

class Wrong extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const twice = (key: string): string => `mục “${key}” đứng hai lần trong một nhóm; hãy bỏ bớt một.`;

function sentence(text: string, at: number, message: string): string {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  return `Dòng ${line}, cột ${at - before.lastIndexOf("\n")}: ${message}`;
}

/** Values are read from the beginning to the end, so lines are counted only once. */
function visitInOrder(text: string, visit: VisitValue): Reader["visit"] {
  const source = text.replace(/^\ufeff/, "");
  let line = 1;
  let lineStart = 0;
  return (path, at) => {
    for (
      let end = source.indexOf("\n", lineStart);
      end >= 0 && end < at;
      end = source.indexOf("\n", lineStart)
    ) {
      line += 1;
      lineStart = end + 1;
    }
    visit([...path], { line, column: at - lineStart + 1 });
  };
}

const SPACE = /[ \t\n\r]*/y;
/** Characters below the space are read here and refused by `matchString`. */
const STRING = /"[^"\\]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const LITERAL = /(?:true|false|null)\b/y;

function match({ text, at }: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function matchString(reader: Reader): string | null {
  const found = match(reader, STRING);
  for (let at = 0; at < (found?.length ?? 0); at += 1) if ((found?.charCodeAt(at) ?? 0) < 0x20) return null;
  return found;
}

function skipSpace(reader: Reader): void {
  reader.at += match(reader, SPACE)?.length ?? 0;
}

function readValue(reader: Reader): void {
  const sign = reader.text[reader.at];
  if (sign === "{") return readMembers(reader, "}", readMember());
  if (sign === "[") return readMembers(reader, "]", readItem());
  const found = matchString(reader) ?? match(reader, NUMBER) ?? match(reader, LITERAL);
  if (found === null) throw new Wrong(whyNoValue(reader), reader.at);
  reader.at += found.length;
}

/** What stands between brackets, separated by commas. */
function readMembers(reader: Reader, close: "}" | "]", readOne: (reader: Reader) => void): void {
  reader.depth += 1;
  if (reader.depth > MAX_DEPTH) throw new Wrong(`lồng quá ${MAX_DEPTH} tầng.`, reader.at);
  reader.at += 1;
  skipSpace(reader);
  for (let first = true; reader.text[reader.at] !== close; first = false) {
    if (!first) readComma(reader, close);
    readOne(reader);
    skipSpace(reader);
  }
  reader.at += 1;
  reader.depth -= 1;
}

function readComma(reader: Reader, close: string): void {
  const { text, at } = reader;
  if (at === text.length) throw new Wrong(`tệp dừng giữa chừng, còn thiếu “${close}”.`, at);
  if (text[at] !== ",") {
    const isWrongClose = text[at] === "}" || text[at] === "]";
    throw new Wrong(isWrongClose ? `cần “${close}” nhưng gặp “${text[at] ?? ""}”.` : "thiếu dấu phẩy.", at);
  }
  reader.at += 1;
  skipSpace(reader);
  if (text[reader.at] === close) throw new Wrong(`thừa dấu phẩy trước “${close}”.`, at);
}

/** Reads the next value of a list. */
function readItem(): (reader: Reader) => void {
  let position = 0;
  return (reader) => {
    reader.path.push(position);
    position += 1;
    reader.visit(reader.path, reader.at);
    readValue(reader);
    reader.path.pop();
  };
}

/** Reads `"key": value`, remembering the keys of its object. */
function readMember(): (reader: Reader) => void {
  const keys = new Set<string>();
  return (reader) => {
    const start = reader.at;
    const written = matchString(reader);
    if (written === null) throw new Wrong(whyNoKey(reader), start);
    const key = String(JSON.parse(written));
    if (keys.has(key)) reader.twice.push({ key, at: start });
    keys.add(key);
    reader.at += written.length;
    skipSpace(reader);
    if (reader.text[reader.at] !== ":") throw new Wrong(`thiếu dấu hai chấm sau “${key}”.`, reader.at);
    reader.at += 1;
    skipSpace(reader);
    reader.path.push(key);
    reader.visit(reader.path, start);
    readValue(reader);
    reader.path.pop();
  };
}

function whyNoKey(reader: Reader): string {
  const sign = reader.text[reader.at];
  if (sign === undefined) return "tệp dừng giữa chừng, còn thiếu “}”.";
  if (sign === '"') return "tên mục chưa đóng ngoặc kép, hoặc có ký tự xuống dòng ở giữa.";
  return whyBadSign(reader) ?? 'tên mục phải đặt trong dấu ngoặc kép thẳng: "…".';
}

function whyNoValue(reader: Reader): string {
  const sign = reader.text[reader.at];
  if (sign === undefined) return "tệp dừng giữa chừng.";
  if (sign === '"') return "chuỗi chữ chưa đóng ngoặc kép, có ký tự xuống dòng hoặc dấu \\ sai ở giữa.";
  if (/[-+.\d]/.test(sign))
    return 'số viết sai; hãy viết dạng 8, 1234, 1.99, hoặc đặt trong ngoặc kép: "08", "1.234".';
  if (/[}\],:]/.test(sign)) return `thiếu giá trị trước “${sign}”.`;
  return (
    whyBadSign(reader) ?? "giá trị phải là số, chữ trong dấu ngoặc kép, true, false, null, { … } hoặc [ … ]."
  );
}

function whyBadSign({ text, at }: Reader): string | null {
  if (/[“”„'‘’]/.test(text[at] ?? "")) return 'hãy dùng dấu ngoặc kép thẳng " thay cho dấu này.';
  return text.startsWith("//", at) || text.startsWith("/*", at)
    ? "tệp JSON không có chỗ cho ghi chú // hay /* */; hãy dùng mục note."
    : null;
}
