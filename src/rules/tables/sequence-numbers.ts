import type { Facts } from "../../facts/facts";
import type { RowFact, TableFact } from "../../facts/tables";
import { rowName, tableName } from "../cells";
import { evidenceOf } from "../quoting";
import type { Draft, Rule } from "../rule";
import type { Span } from "../../facts/passages";

export const sequenceNumbers: Rule = {
  id: "sequence-numbers",
  family: "tables",
  severity: "error",
  sentence: "Số thứ tự (STT) trong một bảng tăng dần từng đơn vị, không lặp, không nhảy.",
  source: { kind: "logical", text: "Số thứ tự đếm các dòng." },
  check: (facts) => {
    const found = facts.tables.map((table) => inspect(facts, table));
    return {
      findings: found.flatMap(({ draft }) => (draft === null ? [] : [draft])),
      checked: found.flatMap(({ checked }) => checked),
    };
  },
};

interface Numbered {
  readonly row: RowFact;
  readonly span: Span;
  readonly number: number;
}

/** Only plain numbers are followed; a Roman number, a letter or a subtotal lets the count begin again. */
function inspect(
  facts: Facts,
  table: TableFact,
): { readonly draft: Draft | null; readonly checked: readonly Span[] } {
  const checked: Span[] = [];
  const wrong: { readonly before: Numbered; readonly at: Numbered }[] = [];
  let before: Numbered | null = null;
  let mayRestart = true;
  for (const row of table.rows) {
    if (row.kind === "header" || row.kind === "number") continue;
    const { sequence, sequenceSpan: span } = row;
    if (sequence === null || span === null || !/^\d{1,4}[.)]?$/.test(sequence)) {
      if (row.kind === "subtotal" || (sequence !== null && !/^\d/.test(sequence)) || isGroupRow(row))
        mayRestart = true;
      continue;
    }
    const at: Numbered = { row, span, number: Number.parseInt(sequence, 10) };
    checked.push(span);
    const restarts = mayRestart && at.number === 1;
    if (before !== null && !restarts && at.number !== before.number + 1) wrong.push({ before, at });
    before = at;
    mayRestart = false;
  }
  return { draft: wrong.length === 0 ? null : draftOf(facts, table, wrong), checked };
}

function isGroupRow({ sequence, label, kind }: RowFact): boolean {
  return kind === "data" && sequence === null && label !== "";
}

function draftOf(
  facts: Facts,
  table: TableFact,
  wrong: readonly { readonly before: Numbered; readonly at: Numbered }[],
): Draft {
  const list = wrong
    .slice(0, 3)
    .map(({ before, at }) => {
      const how = at.number === before.number ? "lặp lại" : "không liền sau";
      return `${rowName(table, at.row.index)} mang số ${at.number}, ${how} số ${before.number}`;
    })
    .join("; ");
  return {
    message: `${tableName(table)}: cột STT (số thứ tự) không liên tục: ${list}.`,
    evidence: evidenceOf(
      facts,
      wrong.slice(0, 3).flatMap(({ before, at }) => [before.span, at.span]),
    ),
    fix: "Đánh lại số thứ tự các dòng.",
  };
}
