import { shown } from "../arithmetic";
import { listedParts } from "../breakdowns";
import { nameOf } from "../names";
import { evidenceOf, placeWords } from "../quoting";
import { factRoots } from "../roots";
import type { Rule } from "../rule";
import type { Statement } from "../statements";

export const partExceeds: Rule = {
  id: "part-exceeds",
  family: "sums",
  severity: "error",
  sentence: "Một phần không lớn hơn tổng mà nó thuộc về.",
  source: { kind: "logical", text: "Phần không vượt toàn thể." },
  check: (facts) => {
    const pairs = listedParts(facts).flatMap(({ whole, parts }) =>
      parts.filter((part) => isPartOf(part, whole)).map((part) => ({ whole, part })),
    );
    return {
      findings: pairs
        .filter(({ whole, part }) => part.value > whole.value)
        .map(({ whole, part }) => ({
          message:
            `Tại ${placeWords(facts, part.span)}, ${nameOf(part.meaning)} ghi ${shown(facts, part)}, ` +
            `lớn hơn ${nameOf(whole.meaning)} ${shown(facts, whole)} mà nó là một phần.`,
          evidence: evidenceOf(facts, [whole.quote, part.quote]),
          fix: "Đối chiếu với số liệu gốc, sửa tổng hoặc sửa phần này.",
          roots: factRoots([whole, part]),
        })),
      checked: pairs.flatMap(({ whole, part }) => [whole.span, part.span]),
    };
  },
};

/** Of the same object, counted for certain, and restricted further than the whole. */
function isPartOf(part: Statement, whole: Statement): boolean {
  const { object } = part.meaning;
  if (object === null || object !== whole.meaning.object || object.startsWith("noun:")) return false;
  if (part.approximate || whole.approximate || part.form !== whole.form) return false;
  return Object.entries(whole.meaning.dimensions).every(
    ([dimension, values]) =>
      dimension === "stage" ||
      dimension === "mechanism" ||
      part.meaning.dimensions[dimension as keyof typeof part.meaning.dimensions]?.join() === values.join(),
  );
}
