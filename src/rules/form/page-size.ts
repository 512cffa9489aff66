import { decree30 } from "../data/legalSources";
import { limitsFor, isWithinMm, millimetres } from "../formatting";
import type { Rule } from "../rule";

export const pageSize: Rule = {
  id: "page-size",
  family: "form",
  severity: "warning",
  sentence: "Văn bản trình bày trên khổ giấy A4; phụ lục có thể xoay ngang.",
  source: decree30("Phụ lục I, Phần I, I.1 và I.2"),
  check: (facts) => {
    const limits = limitsFor(facts);
    if (limits === null) return { findings: [], checked: [] };
    const { width, height } = limits.paper;
    const findings = facts.snapshot.pages.flatMap((page, index) => {
      const [short, long] = [Math.min(page.width, page.height), Math.max(page.width, page.height)];
      if (isWithinMm(short, [width, width]) && isWithinMm(long, [height, height])) return [];
      const size = `${Math.round(millimetres(page.width))} × ${Math.round(millimetres(page.height))} mm`;
      return [
        {
          message: `Phần ${index + 1} của văn bản dùng khổ giấy ${size}, không phải A4 (${width} × ${height} mm).`,
          evidence: [],
          fix: "Chọn khổ giấy A4 trong Bố trí trang.",
        },
      ];
    });
    return { findings, checked: [] };
  },
};
