import { formatDate } from "../../language/dates";
import { evidenceOf } from "../quoting";
import type { Rule } from "../rule";

export const rangeReversed: Rule = {
  id: "range-reversed",
  family: "dates",
  severity: "error",
  sentence: "Khoảng thời gian phải có ngày đầu không muộn hơn ngày cuối.",
  source: { kind: "logical", text: "Lịch" },
  check: (facts) => {
    const ranges = facts.periods.filter(
      ({ kind, from, to }) => kind === "range" && from !== null && to !== null,
    );
    const findings = ranges.flatMap(({ from, to, span }) =>
      from === null || to === null || from <= to
        ? []
        : [
            {
              message: `Khoảng thời gian bắt đầu ngày ${formatDate(from)} nhưng kết thúc ngày ${formatDate(to)}.`,
              evidence: evidenceOf(facts, [span]),
              fix: "Kiểm tra ngày, tháng, năm của hai đầu.",
              roots: [`range:${from}:${to}`],
            },
          ],
    );
    return { findings, checked: ranges.map(({ span }) => span) };
  },
};
