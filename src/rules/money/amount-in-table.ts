import { groupBy } from "../../facts/claims";
import { shown } from "../arithmetic";
import { tableName } from "../cells";
import { evidenceOf, placeWords } from "../quoting";
import type { Rule } from "../rule";
import { isResult, statementsOf } from "../statements";

export const amountInTable: Rule = {
  id: "amount-in-table",
  family: "money",
  severity: "error",
  sentence: "Số kinh phí đã chi nêu trong lời bằng tổng cộng của bảng chi ở cùng mục.",
  source: { kind: "logical", text: "Một khoản tiền chỉ có một số." },
  check: (facts) => {
    const sections = groupBy(
      statementsOf(facts).filter(isResult),
      ({ span }) => facts.outline.lines[span.passage]?.heading ?? -1,
    );
    const pairs = [...sections.values()].flatMap((section) => {
      const texts = section.filter(
        ({ source, form, meaning, approximate }) =>
          source === "text" &&
          form === "money" &&
          !approximate &&
          meaning.dimensions.money?.join() === "spent",
      );
      const totals = section.filter(({ cell }) => {
        const table = facts.tables[cell?.table ?? -1];
        return (
          cell !== null &&
          table?.rows[cell.row]?.kind === "total" &&
          table.columns[cell.column]?.kind === "money"
        );
      });
      const [text] = texts;
      const [total] = totals;
      return text === undefined || total === undefined || texts.length > 1 || totals.length > 1
        ? []
        : [{ text, total }];
    });
    return {
      findings: pairs
        .filter(({ text, total }) => text.value !== total.value)
        .map(({ text, total }) => {
          const table = facts.tables[total.cell?.table ?? -1];
          return {
            message:
              `Tại ${placeWords(facts, text.span)}, kinh phí đã chi ghi ${shown(facts, text)} nhưng ` +
              `${table === undefined ? "bảng chi" : tableName(table)} cộng là ${shown(facts, total)}.`,
            evidence: evidenceOf(facts, [text.quote, total.quote]),
            fix: "Sửa số trong lời hoặc trong bảng cho khớp.",
          };
        }),
      checked: pairs.flatMap(({ text, total }) => [text.span, total.span]),
    };
  },
};
