/** What a zod schema found wrong, in Vietnamese. */
import type { z } from "zod";
import { scalarKinds } from "./formSet";
import { memberAt } from "./json";
import type { FormSetProblem } from "./formSetProblem";

type Issue = z.core.$ZodIssue;

/** One problem for each issue; where several shapes were possible, those of the nearest. */
export function describeIssues(json: unknown, issues: readonly Issue[]): FormSetProblem[] {
  return issues.flatMap((issue) => describe(json, issue, []));
}

/** "groups[2].figures[0].formula". */
export function jsonPath(path: readonly PropertyKey[]): string {
  const text = path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
  return text === "" ? "(gốc)" : text;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "chuỗi chữ",
  number: "số",
  int: "số nguyên",
  boolean: "true hoặc false",
  array: "danh sách [ … ]",
  object: "nhóm { … }",
  record: "nhóm { … }",
  null: "null",
};

function describe(json: unknown, issue: Issue, above: readonly PropertyKey[]): FormSetProblem[] {
  const path = [...above, ...issue.path];
  const problem = (message: string): FormSetProblem[] => [{ at: jsonPath(path), message }];
  switch (issue.code) {
    case "invalid_type":
      return problem(
        `${memberAt(json, path) === undefined ? "Thiếu mục này" : "Sai kiểu"}; cần ${TYPES[issue.expected] ?? issue.expected}.`,
      );
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        at: jsonPath([...path, key]),
        message: `Không có mục “${key}” ở đây; hãy bỏ đi hoặc sửa lại tên.`,
      }));
    case "invalid_value":
      return problem(`Giá trị không hợp lệ; cần một trong: ${issue.values.map(String).join(", ")}.`);
    case "invalid_format":
      return problem(
        issue.format === "date"
          ? "Ngày phải viết dạng năm-tháng-ngày, ví dụ 2021-03-14, và có thật."
          : issue.message,
      );
    case "too_small":
      return problem(`Quá ngắn hoặc quá nhỏ; ít nhất là ${issue.minimum}.`);
    case "too_big":
      return problem(`Quá dài hoặc quá lớn; nhiều nhất là ${issue.maximum}.`);
    case "invalid_union":
      return describeUnion(json, issue, path, problem);
    case "invalid_key":
      return problem(issue.issues.map(({ message }) => message).join(" "));
    case "custom":
      return problem(issue.message);
    default:
      return problem("Giá trị không hợp lệ.");
  }
}

const FIGURE_KINDS: readonly string[] = [...scalarKinds, "list", "grid"];

/** The branch with the fewest issues is the one that was meant. */
function describeUnion(
  json: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
  problem: (message: string) => FormSetProblem[],
): FormSetProblem[] {
  const branches = [...issue.errors].sort((a, b) => a.length - b.length);
  const nearest = branches[0];
  if (!nearest || nearest.length === 0)
    return problem(`Không nhận ra loại của mục này (kind); cần một trong: ${FIGURE_KINDS.join(", ")}.`);
  return nearest.flatMap((inner) => describe(json, inner, path));
}
