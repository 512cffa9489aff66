import { decree30 } from "../data/legalSources";
import { isWithinPoints, limitsFor, plainNumber, rangeWords } from "../formatting";
import { joinList } from "../quoting";
import type { Rule } from "../rule";

export const pageNumber: Rule = {
  id: "page-number",
  family: "form",
  severity: "note",
  sentence: "Số trang đặt canh giữa ở lề trên, cỡ chữ 13 đến 14, không hiển thị ở trang thứ nhất.",
  source: decree30("Phụ lục I, Phần I, I.7"),
  check: (facts) => {
    const limits = limitsFor(facts);
    const number = facts.snapshot.pages[0]?.pageNumber;
    if (limits === null || number === undefined) return { findings: [], checked: [] };
    const wrong: string[] = [];
    if (number.place === null) wrong.push("chưa có");
    if (number.place === "footer") wrong.push("đặt ở lề dưới");
    if (number.place !== null && number.align !== null && number.align !== "center")
      wrong.push("không canh giữa");
    if (number.place !== null && number.firstPage) wrong.push("hiển thị cả ở trang thứ nhất");
    if (number.place !== null && number.size !== null && !isWithinPoints(number.size, limits.pageNumber.size))
      wrong.push(`cỡ chữ ${plainNumber(number.size)} (quy định ${rangeWords(limits.pageNumber.size)})`);
    if (wrong.length === 0) return { findings: [], checked: [] };
    const finding = {
      message: `Số trang ${joinList(wrong)}.`,
      evidence: [],
      fix: "Chèn số trang ở giữa lề trên, chọn không hiển thị ở trang đầu.",
    };
    return { findings: [finding], checked: [] };
  },
};
