import { decree30 } from "../data/legalSources";
import type { Component } from "../../facts/identity";
import { limitsFor } from "../formatting";
import { evidenceOf, wholePassage } from "../quoting";
import type { Draft, Rule } from "../rule";

/** Of each pair the first stands before, or over, the second. */
const PAIRS: readonly (readonly [Component, Component])[] = [
  ["nationalName", "motto"],
  ["superiorBody", "issuingBody"],
  ["issuingBody", "number"],
  ["motto", "placeAndDate"],
  ["documentType", "subject"],
  ["documentType", "addressee"],
  ["signatureRole", "signatureName"],
  ["recipientsTitle", "recipients"],
];

export const componentsOrder: Rule = {
  id: "components-order",
  family: "form",
  severity: "warning",
  sentence: "Các thành phần thể thức đứng đúng thứ tự.",
  source: decree30("Phụ lục I, Phần III: sơ đồ bố trí các thành phần thể thức"),
  check: (facts) => {
    const limits = limitsFor(facts);
    const { components } = facts.identity;
    const findings = PAIRS.flatMap(([before, after]): readonly Draft[] => {
      const [first, second] = [components.get(before)?.[0], components.get(after)?.[0]];
      if (limits === null || first === undefined || second === undefined || first < second) return [];
      const nameOf = (component: Component): string => limits.components[component]?.name ?? component;
      return [
        {
          message: `${nameOf(before)} đứng sau ${nameOf(after)}.`,
          evidence: evidenceOf(facts, [wholePassage(facts, first), wholePassage(facts, second)]),
          fix: "Sắp xếp lại theo sơ đồ của Nghị định.",
        },
      ];
    });
    return { findings, checked: [] };
  },
};
