import type { Facts } from "../../facts/facts";
import { isApproximate, showNumber, shown, sumAgrees } from "../arithmetic";
import { listedParts, type ListedParts } from "../breakdowns";
import { countName } from "../names";
import { evidenceOf, placeWords } from "../quoting";
import { factRoots } from "../roots";
import type { Draft, Rule } from "../rule";
import { coreOf, type Statement } from "../statements";

export const partsListedSum: Rule = {
  id: "parts-listed-sum",
  family: "sums",
  severity: "warning",
  sentence:
    "Các phần cùng loại liệt kê sau “gồm”, “trong đó” hoặc trong ngoặc cộng lại bằng tổng đứng trước.",
  source: { kind: "logical", text: "Tổng bằng các phần cộng lại." },
  check: (facts) => {
    const tested = listedParts(facts).filter(isTestable);
    return {
      findings: tested.filter((list) => !addsUp(list)).map((list) => draft(facts, list)),
      checked: tested.flatMap(({ whole, parts }) => [whole, ...parts].map(({ span }) => span)),
    };
  },
};

/** Parts of one kind with the whole, of which the vocabulary does not know how they split it. */
function isTestable({ kind, whole, parts, additions, hasScore }: ListedParts): boolean {
  if (hasScore || additions.length > 0 || parts.length < 2 || isApproximate([whole, ...parts])) return false;
  if (kind === "amongHas" || kind === "nested") return false;
  if (!parts.every((part) => isOneKind(whole, part))) return false;
  return parts.every((part) => saysLittle(part, whole)) || areApart(whole, parts);
}

/** The parts differ from the whole, and from each other, in one and the same dimension: fees paid online, at the desk. */
function areApart(whole: Statement, parts: readonly Statement[]): boolean {
  const known = Object.keys(coreOf(whole.meaning).dimensions);
  const differing = parts.map((part) => {
    const { dimensions } = coreOf(part.meaning);
    return Object.entries(dimensions).filter(([dimension]) => !known.includes(dimension));
  });
  const dimensions = new Set(differing.flatMap((own) => own.map(([dimension]) => dimension)));
  const values = new Set(differing.map((own) => JSON.stringify(own)));
  return dimensions.size === 1 && values.size === parts.length && differing.every((own) => own.length === 1);
}

/** The vocabulary knows no more of the part than of the whole. */
function saysLittle(part: Statement, whole: Statement): boolean {
  const count = ({ meaning }: Statement): number => Object.keys(coreOf(meaning).dimensions).length;
  return count(part) <= count(whole);
}

function isOneKind(whole: Statement, part: Statement): boolean {
  return (
    part.form === whole.form && part.meaning.object !== null && part.meaning.object === whole.meaning.object
  );
}

/** All parts, or the first of them: what follows may split the whole once more. */
function addsUp({ whole, parts }: ListedParts): boolean {
  let sum = 0;
  return parts.some((part, index) => {
    sum += part.value;
    return index > 0 && sumAgrees(whole, parts.slice(0, index + 1), sum);
  });
}

function draft(facts: Facts, { whole, parts }: ListedParts): Draft {
  const sum = parts.reduce((total, part) => total + part.value, 0);
  return {
    message:
      `Tại ${placeWords(facts, whole.span)}, ${countName(whole.meaning)} ghi ${shown(facts, whole)} nhưng các phần liệt kê ` +
      `${parts.map((part) => shown(facts, part)).join(" + ")} cộng lại là ${showNumber(sum)}.`,
    evidence: evidenceOf(
      facts,
      [whole, ...parts].map(({ quote }) => quote),
    ),
    fix: "Kiểm tra tổng và các phần; nếu mới nêu một số phần, viết “trong đó có”.",
    roots: factRoots([whole, ...parts]),
  };
}
