import type { Facts } from "../../facts/facts";
import { shown } from "../arithmetic";
import { capitalise } from "../../language/text";
import { countName } from "../names";
import { evidenceOf, placeWords } from "../quoting";
import { factRoot } from "../roots";
import type { Draft, Rule } from "../rule";
import { sameFacts } from "../sameFacts";
import { agree, type Statement } from "../statements";

export const textText: Rule = {
  id: "text-text",
  family: "text-table",
  severity: "error",
  sentence: "Một số liệu nêu ở nhiều nơi trong lời là cùng một số.",
  source: { kind: "logical", text: "Một sự việc chỉ có một số liệu." },
  check: (facts) => {
    const tested = sameFacts(facts)
      .map(({ texts }) => texts)
      .filter((texts) => texts.length > 1);
    return {
      findings: tested.flatMap((texts) => {
        const [first] = texts;
        const other = first && texts.find((text) => !agree(first, text) && !isSameSentence(first, text));
        return first === undefined || other === undefined ? [] : [draft(facts, first, other)];
      }),
      checked: tested.flatMap((texts) => texts.map(({ span }) => span)),
    };
  },
};

/** One sentence seldom contradicts itself: it speaks of things that the reading could not tell apart. */
function isSameSentence(one: Statement, other: Statement): boolean {
  const first = one.figure?.sentence;
  const second = other.figure?.sentence;
  return first?.passage === second?.passage && first?.start === second?.start;
}

function draft(facts: Facts, first: Statement, other: Statement): Draft {
  return {
    message:
      `${capitalise(countName(first.meaning))} ghi ${shown(facts, first)} tại ${placeWords(facts, first.span)} ` +
      `nhưng ghi ${shown(facts, other)} tại ${placeWords(facts, other.span)}.`,
    evidence: evidenceOf(facts, [first.quote, other.quote]),
    fix: "Xác định số đúng theo số liệu gốc rồi sửa cho thống nhất; nếu khác phạm vi, nêu rõ phạm vi.",
    roots: [factRoot(first)],
  };
}
