import { evidenceOf } from "../quoting";
import type { Draft, Rule } from "../rule";

const DAYS = ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"];
const DAY = "(chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy))";
const BEFORE = new RegExp(`${DAY},? ?\\(?$`, "u");
const BEHIND = new RegExp(`^ ?\\(${DAY}\\)`, "u");
const REACH = 14;

export const dateWeekday: Rule = {
  id: "date-weekday",
  family: "dates",
  severity: "error",
  sentence: "Thứ trong tuần phải đúng với ngày ghi bên cạnh.",
  source: { kind: "logical", text: "Lịch" },
  check: (facts) => {
    const findings = facts.dates.flatMap(({ span, iso }): readonly Draft[] => {
      const lower = facts.passages[span.passage]?.lower ?? "";
      const before = BEFORE.exec(lower.slice(Math.max(0, span.start - REACH), span.start));
      const behind = BEHIND.exec(lower.slice(span.end, span.end + REACH));
      const written = before?.[1] ?? behind?.[1];
      if (written === undefined || iso === null) return [];
      const right = DAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? "";
      if (written === right) return [];
      return [
        {
          message: `Ngày ${iso.split("-").reverse().join("/")} là ${right}, không phải ${written}.`,
          evidence: evidenceOf(facts, [
            {
              ...span,
              start: span.start - (before?.[0].length ?? 0),
              end: span.end + (before ? 0 : (behind?.[0].length ?? 0)),
            },
          ]),
          fix: "Sửa thứ hoặc ngày.",
        },
      ];
    });
    return { findings, checked: [] };
  },
};
