/** Places in the JSON of a form set, in the words of an official who reads it. */
import { member } from "./json";

/**
 * "nhóm “Kinh phí”, danh sách “Các khoản chi”, cột “Số tiền”" for `groups[2].figures[1].columns[1].formula`. Works on
 * the JSON as it is, which may be wrong; empty where nothing has a name.
 */
export function placeName(json: unknown, at: string): string {
  const keys = [...at.matchAll(/[^.[\]]+/g)].map(([key]) => key);
  const names: string[] = [];
  let value = json;
  let collection = "";
  for (const key of keys) {
    value = member(value, key);
    const name = nameOf(json, collection, key, value);
    if (name !== null) names.push(name);
    collection = key;
  }
  return names.join(", ");
}

type Naming = (item: unknown, position: number, json: unknown) => string;

const textOf = (item: unknown, key: string): string => {
  const text = member(item, key);
  return typeof text === "string" ? text : "";
};

/** The first of the members that is a text, else the position. */
const called =
  (what: string, ...keys: readonly string[]): Naming =>
  (item, position) => {
    const name = keys.map((key) => textOf(item, key)).find((text) => text !== "");
    return name === undefined ? `${what} thứ ${position}` : `${what} “${shortened(name)}”`;
  };

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const FIGURE_WORDS: Readonly<Record<string, string>> = { list: "danh sách", grid: "bảng theo dòng" };

const NAMINGS: Readonly<Record<string, Naming>> = {
  laws: called("văn bản", "symbol", "id"),
  scopes: called("phạm vi", "id"),
  groups: called("nhóm", "label", "id"),
  figures: (item, position, json) =>
    called(FIGURE_WORDS[textOf(item, "kind")] ?? "số liệu", "label", "id")(item, position, json),
  columns: (item, position, json) => {
    const number = member(item, "number");
    return called(typeof number === "number" ? `cột (${number})` : "cột", "label", "id")(
      item,
      position,
      json,
    );
  },
  identities: called("đẳng thức", "id"),
  partitions: called("tổng và các phần", "whole"),
  sections: (item, position, json) => {
    const heading = member(member(member(json, "wording"), textOf(item, "heading")), "text");
    return typeof heading === "string"
      ? `mục “${shortened(heading)}”`
      : called("mục", "id")(item, position, json);
  },
  content: called("đoạn", "message", "table", "paragraphs"),
  tables: called("bảng", "title", "id"),
  annexes: called("biểu", "code", "id"),
  header: called("ô tiêu đề", "label"),
  children: called("ô tiêu đề", "label"),
  replaces: called("bộ biểu mẫu được thay", "formSet"),
};

function nameOf(json: unknown, collection: string, key: string, value: unknown): string | null {
  if (collection === "wording") return `lời văn “${shortened(key)}”`;
  if (collection === "" && key === "letter") return "đầu và cuối văn bản";
  if (collection === "" && key === "inForce") return "thời gian áp dụng";
  if (collection === "" && key === "cutOff") return "ngày chốt số liệu";
  const naming = /^\d+$/.test(key) ? NAMINGS[collection] : undefined;
  return naming ? naming(value, Number(key) + 1, json) : null;
}
