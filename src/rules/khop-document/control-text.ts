import { normaliseSpaces } from "../../language/fold";
import { capitalise } from "../../language/text";
import { evidenceOfControl, figureControls } from "../controls";
import { figureWords } from "../figureWords";
import { nothing, type Draft, type Rule } from "../rule";

export const controlText: Rule = {
  id: "control-text",
  family: "khop-document",
  severity: "error",
  sentence: "Số trong ô liên kết phải là số liệu lưu trong văn bản.",
  source: { kind: "logical", text: "Ô liên kết do Khớp ghi từ số liệu" },
  check: (facts, { formSets, written }) => {
    if (written === null) return nothing;
    const findings = figureControls(facts).flatMap(({ control, path }): readonly Draft[] => {
      const right = written.texts.get(path);
      const evidence = evidenceOfControl(facts, control);
      const words = figureWords(formSets, path);
      if (right === undefined)
        return [
          {
            severity: "warning",
            message: `Ô liên kết “${control.text}” thuộc số liệu ${words} không còn trong báo cáo.`,
            evidence,
            fix: "Làm mới văn bản, hoặc bỏ ô liên kết và giữ lại chữ.",
          },
        ];
      if (!control.placeholder && isSame(control.text, right)) return [];
      return [
        {
          message: `Ô liên kết ghi “${control.text}”, số liệu ${words} là “${right}”.`,
          evidence,
          fix: "Sửa số liệu rồi làm mới văn bản, hoặc làm mới để lấy lại số liệu.",
          correction: { evidence: 0, text: right },
          roots: [`control:${path}`],
        },
      ];
    });
    return { findings, checked: [] };
  },
};

/** Spaces and the capital at the beginning of a sentence do not count. */
function isSame(one: string, other: string): boolean {
  return capitalise(normaliseSpaces(one)) === capitalise(normaliseSpaces(other));
}
