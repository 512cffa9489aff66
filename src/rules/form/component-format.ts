import { decree30 } from "../data/legalSources";
import type { Facts } from "../../facts/facts";
import { components, type Component } from "../../facts/identity";
import type { ComponentForm } from "../data/formLimits";
import {
  isMostly,
  isWithinPoints,
  limitsFor,
  paragraphFormat,
  plainNumber,
  rangeWords,
  shownRuns,
} from "../formatting";
import { evidenceOf, joinList, wholePassage } from "../quoting";
import type { Draft, Rule } from "../rule";

export const componentFormat: Rule = {
  id: "component-format",
  family: "form",
  severity: "note",
  sentence: "Mỗi thành phần thể thức dùng đúng cỡ chữ, kiểu chữ, cách canh.",
  source: decree30("Phụ lục I, Phần I, II"),
  check: (facts) => {
    const limits = limitsFor(facts);
    const findings = components.flatMap((component) => {
      const form = limits?.components[component];
      return form === undefined ? [] : checkComponent(facts, component, form, limits?.source ?? "");
    });
    return { findings, checked: [] };
  },
};

function checkComponent(
  facts: Facts,
  component: Component,
  form: ComponentForm,
  source: string,
): readonly Draft[] {
  const passages = facts.identity.components.get(component) ?? [];
  const wrong = passages.map((passage) => ({ passage, faults: faultsOf(facts, passage, form) }));
  const [first, ...others] = wrong.filter(({ faults }) => faults.length > 0);
  if (first === undefined) return [];
  return [
    {
      message: `${form.name}: ${joinList(first.faults)}.`,
      evidence: evidenceOf(
        facts,
        [first, ...others].map(({ passage }) => wholePassage(facts, passage)),
      ),
      fix: `Trình bày theo ${source}, Phụ lục I, Phần I, ${form.where}.`,
    },
  ];
}

function faultsOf(facts: Facts, passage: number, form: ComponentForm): readonly string[] {
  const runs = shownRuns(facts, passage);
  if (runs.length === 0) return [];
  const faults: string[] = [];
  const sizes = new Set(runs.flatMap(({ format: { size } }) => size ?? []));
  for (const size of sizes) {
    if (!isWithinPoints(size, form.size))
      faults.push(`cỡ chữ ${plainNumber(size)} (quy định ${rangeWords(form.size)})`);
  }
  const isBold = isMostly(runs, ({ bold }) => bold);
  if (form.bold !== undefined && form.bold !== isBold) faults.push(form.bold ? "không in đậm" : "in đậm");
  const isItalic = isMostly(runs, ({ italic }) => italic);
  if (form.italic !== undefined && form.italic !== isItalic)
    faults.push(form.italic ? "không in nghiêng" : "in nghiêng");
  const { text = "" } = facts.passages[passage] ?? {};
  const isUpper = text === text.toUpperCase() || isMostly(runs, ({ caps }) => caps);
  if (form.capitals === true && !isUpper) faults.push("không in hoa");
  const align = paragraphFormat(facts, passage)?.align;
  if (form.align === "center" && align !== undefined && align !== "center") faults.push("không canh giữa");
  return faults;
}
