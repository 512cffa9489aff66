import type { Facts } from "../../facts/facts";
import { meaningKey } from "../../facts/meaning";
import { isApproximate, showNumber, shown, sumAgrees } from "../arithmetic";
import { listedParts, type ListedParts } from "../breakdowns";
import { countName, valueName } from "../names";
import { evidenceOf, placeWords } from "../quoting";
import { factRoots } from "../roots";
import type { Draft, Rule } from "../rule";
import { besidesOf, sumsOf, type Addition } from "../splitting";
import { coreOf, type Statement } from "../statements";

export const partsSum: Rule = {
  id: "parts-sum",
  family: "sums",
  severity: "error",
  sentence:
    "Các phần nêu sau một tổng (trước hạn, đúng hạn, quá hạn; từ kỳ trước, mới tiếp nhận …) cộng lại bằng tổng đó.",
  source: { kind: "logical", text: "Tổng bằng các phần cộng lại." },
  check: (facts) => {
    const tested = listedParts(facts).flatMap((list) =>
      list.additions.filter((addition) => isTestable(list, addition)).map((addition) => ({ list, addition })),
    );
    return {
      findings: tested.flatMap(({ list, addition }) =>
        holds(list, addition) ? [] : [draft(facts, list, addition)],
      ),
      checked: tested.flatMap(({ list, addition }) =>
        [list.whole, ...addition.parts].map(({ span }) => span),
      ),
    };
  },
};

/** All parts are there, or those that are there are already too much; a list of types or levels may be open. */
function isTestable({ kind, whole, hasScore }: ListedParts, addition: Addition): boolean {
  const { split, parts, missing, sum } = addition;
  if (hasScore || isApproximate([whole, ...parts])) return false;
  const isOpen =
    split.optional.length === split.parts.length &&
    (parts.length < 2 || kind === "amongHas" || kind === "nested");
  return (missing.length === 0 && !isOpen) || sum > whole.value;
}

function holds({ whole, parts: listed, index }: ListedParts, addition: Addition): boolean {
  const { split, parts, sum } = addition;
  if (sumsOf(addition).some((one) => sumAgrees(whole, parts, one))) return true;
  const others = listed.filter((part) => !parts.includes(part) && isUnknownPart(part, whole));
  const rest = others.reduce((total, { value }) => total + value, 0);
  if (others.length > 0 && sumAgrees(whole, [...parts, ...others], sum + rest)) return true;
  const besides = besidesOf(whole.meaning, split, index);
  return besides !== null && !parts.includes(besides) && sumAgrees(whole, parts, sum + besides.value);
}

/** "cơ quan khác: 05" beside "cấp tỉnh: 68": the vocabulary knows no more of it than of the whole. */
function isUnknownPart(part: Statement, whole: Statement): boolean {
  return part.form === whole.form && meaningKey(coreOf(part.meaning)) === meaningKey(coreOf(whole.meaning));
}

function draft(facts: Facts, { whole }: ListedParts, { split, parts, sum, unnamed }: Addition): Draft {
  const isOpen = split.optional.length === split.parts.length;
  const part = (one: Statement): string => {
    const values = one.meaning.dimensions[split.dimension] ?? [];
    const name = values.map((value) => valueName(split.dimension, value)).join(" và ");
    return `${name} ${shown(facts, one)}`;
  };
  const left = isOpen ? [] : unnamed.map((value) => valueName(split.dimension, value));
  const note = left.length > 0 && sum < whole.value ? ` (không nêu ${left.join(", ")})` : "";
  return {
    severity: (left.length > 0 || isOpen) && sum < whole.value ? "warning" : "error",
    message:
      `Tại ${placeWords(facts, whole.span)}, ${countName(whole.meaning)} ghi ${shown(facts, whole)} nhưng các phần ` +
      `${parts.map(part).join(" + ")} cộng lại là ${showNumber(sum)}${note}.`,
    evidence: evidenceOf(
      facts,
      [whole, ...parts].map(({ quote }) => quote),
    ),
    fix: "Đối chiếu với số liệu gốc, sửa tổng hoặc sửa các phần để cộng khớp.",
    roots: factRoots([whole, ...parts]),
  };
}
