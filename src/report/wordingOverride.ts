/** An agency's own texts in place of those of a form set: `{ "directingTotal": "…" }`, as JSON. */
import type { Problem } from "../findings/finding";
import { nearestName } from "../language/nearestName";
import type { FormSet, Wording } from "../forms/formSet";
import { joinMessages, knownArguments, lostArguments, messageProblems } from "./checkWording";
import { readIcu } from "./icuText";
import type { WordingOverride } from "./messages";

export type ParsedOverride =
  | { readonly override: WordingOverride; readonly problems: readonly [] }
  | { readonly override: null; readonly problems: readonly Problem[] };

/** Reads the JSON value of a wording file. Nothing is taken over when something is wrong; all is reported together. */
export function parseWordingOverride(formSet: FormSet, json: unknown): ParsedOverride {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return refused([
      problem("wording-unreadable", 'Tệp lời văn phải có dạng { "mã lời văn": "lời văn mới", … }.'),
    ]);
  const joined = joinMessages(formSet.wording);
  const entries = Object.entries(json as Readonly<Record<string, unknown>>);
  const problems = entries.flatMap(([id, text]) => entryProblems(formSet, joined.has(id), id, text));
  if (problems.length > 0) return refused(problems);
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return { override: Object.fromEntries(texts), problems: [] };
}

const refused = (problems: readonly Problem[]): ParsedOverride => ({ override: null, problems });

const problem = (id: string, message: string): Problem => ({ id, severity: "error", message, paths: [] });

function entryProblems(formSet: FormSet, joins: boolean, id: string, text: unknown): readonly Problem[] {
  const definition = Object.hasOwn(formSet.wording, id) ? formSet.wording[id] : undefined;
  if (!definition) return [problem("wording-unknown", unknownMessage(formSet, id))];
  if (typeof text !== "string" || text.trim() === "")
    return [
      problem("wording-not-text", `Lời văn “${id}” phải là chữ trong dấu ngoặc kép và không được để trống.`),
    ];
  const wrong = messageProblems(text, knownArguments(definition.args, joins));
  if (wrong.length > 0) return wrong.map((clause) => problem("wording-wrong", `Lời văn “${id}”: ${clause}.`));
  return lost(definition, text).map((name) =>
    problem(
      "wording-lost-figure",
      `Lời văn “${id}” thiếu {${name}}, nên số liệu ấy sẽ không có trong báo cáo; hãy thêm {${name}} vào chỗ thích hợp.`,
    ),
  );
}

function unknownMessage({ id: formSet, wording }: FormSet, id: string): string {
  const near = nearestName(id, Object.keys(wording));
  return near === null
    ? `Bộ biểu mẫu ${formSet} không có lời văn “${id}”; hãy bỏ mục này hoặc sửa lại mã.`
    : `Bộ biểu mẫu ${formSet} không có lời văn “${id}”; có phải ý là “${near}” không?`;
}

function lost(definition: Wording, text: string): readonly string[] {
  const original = readIcu(definition.text).icu;
  const replacement = readIcu(text).icu;
  return original && replacement ? lostArguments(original, replacement) : [];
}
