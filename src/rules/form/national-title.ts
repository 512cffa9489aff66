import { decree30 } from "../data/legalSources";
import type { Component } from "../../facts/identity";
import { foldText } from "../../language/fold";
import { limitsFor } from "../formatting";
import { evidenceOf, textOf, wholePassage } from "../quoting";
import type { Draft, Rule } from "../rule";

export const nationalTitle: Rule = {
  id: "national-title",
  family: "form",
  severity: "warning",
  sentence: "Quốc hiệu và Tiêu ngữ viết đúng chữ, đúng chữ hoa, đúng gạch nối.",
  source: decree30("Phụ lục I, Phần I, II.1"),
  check: (facts) => {
    const limits = limitsFor(facts);
    if (limits === null) return { findings: [], checked: [] };
    const expected: readonly (readonly [Component, readonly string[], string])[] = [
      ["nationalName", limits.nationalName, "Quốc hiệu"],
      ["motto", [limits.motto], "Tiêu ngữ"],
    ];
    const findings = expected.flatMap(([component, ways, name]): readonly Draft[] => {
      const passage = facts.identity.components.get(component)?.[0];
      const right = ways[0];
      if (passage === undefined || right === undefined) return [];
      // Both may stand in one paragraph with a line break between them.
      const span = wholePassage(facts, passage);
      const lines = textOf(facts, span)
        .split("\n")
        .map((line) => line.trim().replace(/ {2,}/gu, " "));
      if (lines.some((line) => ways.includes(line))) return [];
      const isCaseOnly = lines.some((line) => foldText(line) === foldText(right));
      return [
        {
          message: `${name} ghi “${lines[0] ?? ""}”${isCaseOnly ? ", sai chữ hoa hoặc dấu cách" : ""}; đúng là “${right}”.`,
          evidence: evidenceOf(facts, [span]),
          fix: `Ghi “${right}”.`,
          ...(lines.length === 1 ? { correction: { evidence: 0, text: right } } : {}),
        },
      ];
    });
    return { findings, checked: [] };
  },
};
