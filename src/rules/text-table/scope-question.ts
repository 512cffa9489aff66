import type { Facts } from "../../facts/facts";
import { shown } from "../arithmetic";
import { capitalise } from "../../language/text";
import { countName } from "../names";
import { evidenceOf, placeWords } from "../quoting";
import type { Draft, Rule } from "../rule";
import { coreOf, factKey, isResult, statementsOf, type Statement } from "../statements";
import { meaningKey } from "../../facts/meaning";

export const scopeQuestion: Rule = {
  id: "scope-question",
  family: "text-table",
  severity: "note",
  sentence:
    "Khi cùng một số liệu được nêu cho toàn đơn vị và cho một phạm vi hẹp hơn mà khác nhau, cần rõ vì sao.",
  source: { kind: "logical", text: "Người đọc phải phân biệt được hai phạm vi." },
  check: (facts) => {
    const received = statementsOf(facts).filter(isReceivedTotal);
    const whole = received.find((one) => !isNarrow(one));
    const asked = new Set<number>();
    const narrow = received.filter((one) => {
      if (!isNarrow(one) || asked.has(one.value)) return false;
      asked.add(one.value);
      return true;
    });
    return {
      findings:
        whole === undefined
          ? []
          : narrow.flatMap((one) => (one.value === whole.value ? [] : [draft(facts, whole, one)])),
      checked: [],
    };
  },
};

/** All dossiers received, of the report's period, by the text. */
function isReceivedTotal(one: Statement): boolean {
  if (one.source !== "text" || one.period !== null || one.approximate || !isResult(one)) return false;
  return (
    factKey(one) !== null &&
    one.restriction === "" &&
    meaningKey(coreOf(one.meaning)) === "dossier|stage=received"
  );
}

function isNarrow({ meaning: { dimensions } }: Statement): boolean {
  return dimensions.desk !== undefined || dimensions.mechanism !== undefined;
}

function draft(facts: Facts, whole: Statement, narrow: Statement): Draft {
  return {
    message:
      `${capitalise(countName(coreOf(whole.meaning)))} ghi ${shown(facts, whole)} tại ${placeWords(facts, whole.span)} và ` +
      `${shown(facts, narrow)} tại ${placeWords(facts, narrow.span)}; có thể khác phạm vi, đề nghị kiểm tra.`,
    evidence: evidenceOf(facts, [whole.quote, narrow.quote]),
    fix: "Nếu khác phạm vi, nêu rõ phạm vi của từng số; nếu không, sửa cho thống nhất.",
  };
}
