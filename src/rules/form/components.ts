import { decree30 } from "../data/legalSources";
import type { Component } from "../../facts/identity";
import type { Facts } from "../../facts/facts";
import { limitsFor } from "../formatting";
import { joinList } from "../quoting";
import type { Rule } from "../rule";

export const components: Rule = {
  id: "components",
  family: "form",
  severity: "warning",
  sentence: "Văn bản phải có đủ các thành phần thể thức.",
  source: decree30("Điều 8; Phụ lục I, Phần I, II"),
  check: (facts) => {
    const limits = limitsFor(facts);
    const has = facts.identity.components;
    // A text without a title is a piece of a document.
    if (limits === null || !has.has("documentType")) return { findings: [], checked: [] };
    const nameOf = (component: Component): string => limits.components[component]?.name ?? component;
    const missing = limits.required.filter((component) => !has.has(component)).map(nameOf);
    if (goesUp(facts) && !has.has("addressee")) missing.push(nameOf("addressee"));
    if (missing.length === 0) return { findings: [], checked: [] };
    const finding = {
      message: `Văn bản thiếu ${joinList(missing)}.`,
      evidence: [],
      fix: "Bổ sung các thành phần còn thiếu trước khi trình ký.",
    };
    return { findings: [finding], checked: [] };
  },
};

/** "… kính gửi Văn phòng UBND tỉnh tổng hợp": a report to a higher body names it at the head. */
function goesUp({ passages, outline }: Facts): boolean {
  return passages.some(
    ({ lower, index }) =>
      outline.lines[index]?.part === 0 && /^\s*(?:trên đây|đây) là.*kính (?:gửi|trình)/u.test(lower),
  );
}
