/** Reading text, choices and free paragraphs. */
import { sameName } from "../language/fold";
import { formatInteger } from "../language/numbers";
import { cleanParagraphs, cleanText } from "./cleanText";
import { found, quoted, refused, wrongType, type ReadFigure } from "./readResult";

/** Longest line of text and longest paragraph in characters, and most paragraphs. */
const MAX_TEXT = 2_000;
const MAX_PARAGRAPH = 20_000;
const MAX_PARAGRAPHS = 500;

export function readText(raw: unknown): ReadFigure {
  if (typeof raw !== "string") return wrongType("chữ trong dấu ngoặc kép");
  const text = cleanText(raw);
  if (text.length > MAX_TEXT)
    return refused(
      `dài ${formatInteger(text.length)} ký tự; nhiều nhất là ${formatInteger(MAX_TEXT)}. Hãy rút ngắn.`,
    );
  return found(text === "" ? null : text);
}

export function readChoice(raw: unknown, choices: readonly string[]): ReadFigure {
  if (typeof raw !== "string") return wrongType("chữ trong dấu ngoặc kép");
  const choice = choices.find((one) => sameName(one, raw));
  if (choice !== undefined) return found(choice);
  return refused(`không có lựa chọn ${quoted(raw)}; hãy chọn một trong: ${choices.join("; ")}.`);
}

/** A list of paragraphs, or one text with a paragraph on each line. An empty list says that there are none. */
export function readParagraphs(raw: unknown): ReadFigure {
  const parts: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  if (!parts.every((part) => typeof part === "string")) return wrongType('danh sách đoạn văn [ "…", "…" ]');
  const paragraphs = parts.flatMap(cleanParagraphs);
  if (paragraphs.length > MAX_PARAGRAPHS)
    return refused(`có ${formatInteger(paragraphs.length)} đoạn; nhiều nhất là ${MAX_PARAGRAPHS}.`);
  const longest = Math.max(0, ...paragraphs.map(({ length }) => length));
  if (longest > MAX_PARAGRAPH)
    return refused(
      `có đoạn dài ${formatInteger(longest)} ký tự; nhiều nhất là ${formatInteger(MAX_PARAGRAPH)}. Hãy tách đoạn.`,
    );
  return found(paragraphs);
}
