import type { Facts } from "../../facts/facts";
import { isApproximate, showNumber, shown, sumAgrees } from "../arithmetic";
import { rowName, tableName } from "../cells";
import {
  ledgerAdditions,
  unstatedWholes,
  type Ledger,
  type LedgerAddition,
  type UnstatedWhole,
} from "../ledgers";
import { countName, nameOf } from "../names";
import { evidenceOf, placeWords } from "../quoting";
import { factRoots } from "../roots";
import type { Draft, Rule } from "../rule";
import { besidesOf, sumsOf, type Addition } from "../splitting";
import type { Statement } from "../statements";

export const balance: Rule = {
  id: "balance",
  family: "identities",
  severity: "error",
  sentence:
    "Trong một mục hoặc một dòng của biểu: từ kỳ trước + mới tiếp nhận = tiếp nhận = đã giải quyết + đang giải quyết; các phần cộng bằng tổng.",
  source: { kind: "logical", text: "Mỗi hồ sơ đã tiếp nhận hoặc đã giải quyết xong hoặc đang giải quyết." },
  check: (facts) => {
    const tested = ledgerAdditions(facts).filter(isTestable);
    const unstated = unstatedWholes(facts).filter(
      ({ one, other }) => !isApproximate([...one.parts, ...other.parts]),
    );
    return {
      findings: [
        ...tested.filter((one) => !holds(one)).map((one) => draft(facts, one)),
        ...unstated
          .filter(({ one, other }) => one.sum !== other.sum)
          .map((whole) => unstatedDraft(facts, whole)),
      ],
      checked: [
        ...tested.flatMap(({ whole, addition }) => [whole, ...addition.parts]),
        ...unstated.flatMap(({ one, other }) => [...one.parts, ...other.parts]),
      ].map(({ span }) => span),
    };
  },
};

/**
 * Side by side is less than listed as parts: here all parts must be named, or be already too much;
 * and lists that may be open (levels, types of documents) are left to their own rules.
 */
function isTestable({ ledger, whole, addition }: LedgerAddition): boolean {
  const { split, parts, missing, unnamed, sum, isLoose } = addition;
  if (!split.exhaustive || isApproximate([whole, ...parts])) return false;
  if (ledger.isWide) {
    if (missing.length > 0 || isLoose) return false;
    return split.dimension === "stage" || unnamed.length === 0 || sum > whole.value;
  }
  if (split.optional.length === split.parts.length) return sum > whole.value && split.dimension !== "type";
  const mayBeLeftOut = ledger.hasConflict && unnamed.length > 0;
  if (missing.length > 0 || mayBeLeftOut) return sum > whole.value;
  if (isLoose) return sum > whole.value || isSaidInShort(ledger, addition);
  return split.dimension === "stage" || unnamed.length === 0 || sum > whole.value || parts.length > 1;
}

/** "Còn 41 hồ sơ đang giải quyết trong hạn", and no word of late ones: these are all that are pending. */
function isSaidInShort({ source, hasLate }: Ledger, { split, parts }: Addition): boolean {
  const isInTime = ({ meaning }: Statement): boolean => meaning.dimensions.timeliness?.join() === "inTime";
  return (
    source === "text" && !hasLate && split.dimension === "stage" && parts.length === 2 && parts.some(isInTime)
  );
}

function holds({ ledger, whole, addition }: LedgerAddition): boolean {
  const { split, parts, sum } = addition;
  if (sumsOf(addition).some((one) => sumAgrees(whole, parts, one))) return true;
  const besides = besidesOf(whole.meaning, split, ledger.index);
  if (besides === null || parts.includes(besides)) return false;
  return [sum + besides.value, sum - besides.value].some((other) => sumAgrees(whole, parts, other));
}

function draft(facts: Facts, { ledger, whole, addition }: LedgerAddition): Draft {
  const { split, parts, sum, unnamed, isLoose } = addition;
  const place = accountPlace(facts, whole);
  const isLess = sum < whole.value && unnamed.length > 0 && split.dimension !== "stage";
  return {
    severity: isLess || isLoose || ledger.isWide || whole.isLoose === true ? "warning" : "error",
    message:
      `Tại ${place}, ${countName(whole.meaning)} ghi ${shown(facts, whole)} nhưng ` +
      `${parts.map((part) => `${nameOf(part.meaning)} ${shown(facts, part)}`).join(" + ")} = ${showNumber(sum)}.`,
    evidence: evidenceOf(
      facts,
      [whole, ...parts].map(({ quote }) => quote),
    ),
    fix: "Đối chiếu với số liệu gốc, sửa số sai để các số cân đối.",
    roots: factRoots([whole, ...parts]),
  };
}

function unstatedDraft(facts: Facts, { one, other }: UnstatedWhole): Draft {
  const parts = [...one.parts, ...other.parts];
  const [place = ""] = parts.map((part) => accountPlace(facts, part));
  const side = ({ parts: terms, sum }: Addition): string =>
    `${terms.map((part) => `${nameOf(part.meaning)} ${shown(facts, part)}`).join(" + ")} = ${showNumber(sum)}`;
  return {
    message: `Tại ${place}, ${side(one)} nhưng ${side(other)}; hai tổng này phải bằng nhau.`,
    evidence: evidenceOf(
      facts,
      parts.map(({ quote }) => quote),
    ),
    fix: "Đối chiếu với số liệu gốc, sửa số sai để các số cân đối.",
    roots: factRoots(parts),
  };
}

/** "mục II.5"; "Biểu số …, dòng “Đất đai”". */
function accountPlace(facts: Facts, { cell, span }: Statement): string {
  if (cell === null) return placeWords(facts, span);
  const table = facts.tables[cell.table];
  return table === undefined ? "biểu" : `${tableName(table)}, ${rowName(table, cell.row)}`;
}
