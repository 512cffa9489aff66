import { figureWords } from "../figureWords";
import { joinList } from "../quoting";
import { nothing, type Rule } from "../rule";

const SHOWN = 5;

export const controlMissing: Rule = {
  id: "control-missing",
  family: "khop-document",
  severity: "warning",
  sentence: "Ô liên kết mà Khớp đã ghi phải còn trong văn bản.",
  source: { kind: "logical", text: "Số không còn liên kết thì không theo số liệu khi làm mới" },
  check: (_facts, { formSets, written }) => {
    if (written === null || written.missing.length === 0) return nothing;
    const names = [...new Set(written.missing.map((path) => figureWords(formSets, path)))];
    const more = names.length > SHOWN ? ` và ${names.length - SHOWN} số khác` : "";
    const finding = {
      message: `Đã mất ô liên kết của ${written.missing.length} số liệu: ${more === "" ? joinList(names) : names.slice(0, SHOWN).join(", ") + more}.`,
      evidence: [],
      fix: "Chèn lại mục đó, hoặc kiểm tra bằng mắt các số đã gõ thay.",
    };
    return { findings: [finding], checked: [] };
  },
};
