import { figureWords } from "../figureWords";
import { joinList } from "../quoting";
import { nothing, type Rule } from "../rule";

const SHOWN = 5;

export const figureUnused: Rule = {
  id: "figure-unused",
  family: "khop-document",
  severity: "note",
  sentence: "Số liệu đã nhập nên được nêu trong văn bản.",
  source: { kind: "logical", text: "Số liệu nhập mà không dùng có thể là bỏ sót" },
  check: (_facts, { formSets, written }) => {
    if (written === null || written.unused.length === 0) return nothing;
    const names = [...new Set(written.unused.map((path) => figureWords(formSets, path)))];
    const more = names.length > SHOWN ? ` và ${names.length - SHOWN} số khác` : "";
    const finding = {
      message: `${written.unused.length} số liệu đã nhập nhưng không nêu ở đâu: ${more === "" ? joinList(names) : names.slice(0, SHOWN).join(", ") + more}.`,
      evidence: [],
      fix: "Kiểm tra có mục nào bị bỏ không.",
    };
    return { findings: [finding], checked: [] };
  },
};
