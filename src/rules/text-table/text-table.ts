import type { Facts } from "../../facts/facts";
import { shown } from "../arithmetic";
import { columnName, tableName } from "../cells";
import { capitalise } from "../../language/text";
import { countName } from "../names";
import { evidenceOf, joinList, placeWords } from "../quoting";
import { factRoot } from "../roots";
import type { Draft, Rule } from "../rule";
import { sameFacts, type SameFact } from "../sameFacts";
import { agree, coreOf, isResult, statementsOf, type Statement } from "../statements";
import { meaningKey } from "../../facts/meaning";

export const textTable: Rule = {
  id: "text-table",
  family: "text-table",
  severity: "error",
  sentence: "Một số liệu nêu trong lời và trong biểu là cùng một số.",
  source: { kind: "logical", text: "Một sự việc chỉ có một số liệu." },
  check: (facts) => {
    const tested = sameFacts(facts).filter(({ texts, cells }) => texts.length > 0 && cells.length > 0);
    return {
      findings: tested.flatMap((fact) => {
        const wrong = fact.texts.filter((text) => !fact.cells.some((cell) => agree(text, cell)));
        return wrong.length === 0 ? [] : [draft(facts, fact, wrong)];
      }),
      checked: tested.flatMap(({ texts, cells }) => [...texts, ...cells].map(({ span }) => span)),
    };
  },
};

function draft(facts: Facts, { cells }: SameFact, wrong: readonly Statement[]): Draft {
  const [first] = wrong;
  const [cell] = cells;
  if (first === undefined || cell === undefined) throw new RangeError("No statements to compare");
  const echoes = wrong.slice(0, 3).flatMap((text) => echoesOf(facts, text, cell));
  const places = [...new Set(wrong.map((text) => placeWords(facts, text.span)))];
  return {
    severity: cell.isLoose === true ? "warning" : "error",
    message:
      `${capitalise(countName(first.meaning))} ghi ${shown(facts, first)} tại ${joinList(places)} nhưng ` +
      `${cellWords(facts, cell)} ghi ${shown(facts, cell)}.${echoWords(facts, echoes)}`,
    evidence: evidenceOf(
      facts,
      [...wrong, cell, ...echoes].map(({ quote }) => quote),
    ),
    fix: "Xác định số đúng theo số liệu gốc rồi sửa cho lời và biểu giống nhau.",
    // A part and its whole that differ by the same two numbers are one slip.
    roots: [
      factRoot(first),
      `${first.meaning.object ?? ""}|${first.value}|${cell.value}|${cell.cell?.table ?? ""}`,
    ],
  };
}

function cellWords(facts: Facts, { cell }: Statement): string {
  const table = facts.tables[cell?.table ?? -1];
  if (cell === null || table === undefined) return "biểu";
  const total = table.rows[cell.row]?.kind === "total" ? "dòng tổng cộng, " : "";
  return `${tableName(table)} (${total}${columnName(table, cell.column)})`;
}

/** The same wrong number said of the same thing for a part of the unit: most likely copied with it. */
function echoesOf(facts: Facts, text: Statement, cell: Statement): readonly Statement[] {
  const core = meaningKey(coreOf(text.meaning));
  return statementsOf(facts).filter(
    (other) =>
      other.source === "text" &&
      other.span.passage !== text.span.passage &&
      isResult(other) &&
      other.period === null &&
      other.value === text.value &&
      other.value !== cell.value &&
      factRoot(other) !== factRoot(text) &&
      meaningKey(coreOf(other.meaning)) === core,
  );
}

function echoWords(facts: Facts, echoes: readonly Statement[]): string {
  const [first] = echoes;
  return first === undefined
    ? ""
    : ` Số ${shown(facts, first)} này cũng ghi tại ${placeWords(facts, first.span)}.`;
}
