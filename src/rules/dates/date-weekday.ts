import { evidenceOf } from "../quoting";
import type { Draft, Rule } from "../rule";

const DAYS = ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"];
const BEFORE = /(chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy)),? ?\(?$/u;
const LEAD = 14;

export const dateWeekday: Rule = {
  id: "date-weekday",
  family: "dates",
  severity: "error",
  sentence: "Thứ trong tuần phải đúng với ngày ghi bên cạnh.",
  source: { kind: "logical", text: "Lịch" },
  check: (facts) => {
    const findings = facts.dates.flatMap(({ span, iso }): readonly Draft[] => {
      const lead =
        facts.passages[span.passage]?.lower.slice(Math.max(0, span.start - LEAD), span.start) ?? "";
      const [text = "", written] = BEFORE.exec(lead) ?? [];
      if (written === undefined || iso === null) return [];
      const right = DAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? "";
      if (written === right) return [];
      return [
        {
          message: `Ngày ${iso.split("-").reverse().join("/")} là ${right}, không phải ${written}.`,
          evidence: evidenceOf(facts, [{ ...span, start: span.start - text.length }]),
          fix: "Sửa thứ hoặc ngày.",
        },
      ];
    });
    return { findings, checked: [] };
  },
};
