import { showNumber, shown } from "../arithmetic";
import { ledgerAdditions } from "../ledgers";
import { nameOf } from "../names";
import { evidenceOf, placeWords } from "../quoting";
import type { Rule } from "../rule";

export const partOfAll: Rule = {
  id: "part-of-all",
  family: "identities",
  severity: "warning",
  sentence:
    "Khi chia TTHC theo cơ chế một cửa và một cửa liên thông mà chưa hết tổng số, phần còn lại cần được giải thích.",
  source: { kind: "logical", text: "Hai cơ chế loại trừ nhau; TTHC không thuộc cơ chế nào là ngoại lệ." },
  check: (facts) => {
    const tested = ledgerAdditions(facts).filter(
      ({ ledger, whole, addition }) =>
        !ledger.isWide &&
        !addition.split.exhaustive &&
        addition.missing.length === 0 &&
        whole.source === "text" &&
        !whole.approximate,
    );
    return {
      findings: tested
        .filter(({ whole, addition }) => addition.sum !== whole.value)
        .map(({ whole, addition: { parts, sum } }) => ({
          severity: sum > whole.value ? ("error" as const) : ("warning" as const),
          message:
            `Tại ${placeWords(facts, whole.span)}, ${parts.map((part) => shown(facts, part)).join(" + ")} = ${showNumber(sum)} ` +
            `(${parts.map((part) => nameOf(part.meaning)).join("; ")}) ` +
            (sum > whole.value
              ? `lớn hơn ${nameOf(whole.meaning)} ${shown(facts, whole)}.`
              : `trong ${nameOf(whole.meaning)} ${shown(facts, whole)}: còn ${showNumber(whole.value - sum)} chưa rõ thuộc cơ chế nào.`),
          evidence: evidenceOf(
            facts,
            [whole, ...parts].map(({ quote }) => quote),
          ),
          fix: "Kiểm tra hai số; nếu đúng, nêu rõ số TTHC không thực hiện theo hai cơ chế này.",
        })),
      checked: tested.flatMap(({ whole, addition }) => [whole, ...addition.parts].map(({ span }) => span)),
    };
  },
};
