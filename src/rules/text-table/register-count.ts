import type { Facts } from "../../facts/facts";
import { knownPhrases } from "../../facts/meaning";
import type { TableFact } from "../../facts/tables";
import type { Span } from "../../facts/passages";
import { shown } from "../arithmetic";
import { tableName } from "../cells";
import { capitalise } from "../../language/text";
import { countName } from "../names";
import { evidenceOf, placeWords } from "../quoting";
import { factRoot } from "../roots";
import type { Draft, Rule } from "../rule";
import { isResult, ofFigure, type Statement } from "../statements";

export const registerCount: Rule = {
  id: "register-count",
  family: "text-table",
  severity: "error",
  sentence: "Số văn bản nêu trong lời, chung và theo từng loại, bằng số văn bản trong danh mục kèm theo.",
  source: { kind: "logical", text: "Danh mục liệt kê đúng những văn bản đã đếm." },
  check: (facts) => {
    const [register] = facts.tables.flatMap((table) => readRegister(facts, table) ?? []);
    if (register === undefined) return { findings: [], checked: [] };
    const counts = facts.figures.map(ofFigure).filter((one) => isCounted(facts, one));
    const pairs = counts.map((text) => ({ text, rows: rowsOf(register, text) }));
    return {
      findings: pairs
        .filter(({ text, rows }) => rows.length !== text.value)
        .map(({ text, rows }) => draft(facts, register.table, text, rows)),
      checked: pairs.flatMap(({ text, rows }) => [text.span, ...rows.map(({ sequence }) => sequence)]),
    };
  },
};

interface Entry {
  readonly type: string;
  readonly sequence: Span;
  readonly label: Span;
}

interface Register {
  readonly table: TableFact;
  readonly entries: readonly Entry[];
}

/** A table whose rows are documents: each label begins with a type of document. */
function readRegister(facts: Facts, table: TableFact): Register | null {
  const rows = table.rows.filter(({ kind, sequence }) => kind === "data" && sequence !== null);
  const entries = rows.flatMap(({ labelSpan, sequenceSpan }): Entry[] => {
    if (labelSpan === null || sequenceSpan === null) return [];
    const [first] = knownPhrases(facts.tokens[labelSpan.passage] ?? [], 0, 8);
    const type = first?.from === 0 && first.value.object === "document" ? first.value.means.type : undefined;
    return typeof type === "string" ? [{ type, sequence: sequenceSpan, label: labelSpan }] : [];
  });
  return rows.length >= 2 && entries.length === rows.length ? { table, entries } : null;
}

/** Documents issued in the period, counted in a sentence that points to a list, or part of such a count. */
function isCounted(facts: Facts, text: Statement): boolean {
  const { object, dimensions } = text.meaning;
  if (object !== "document" || text.period !== null || text.approximate || !isResult(text)) return false;
  const others = Object.keys(dimensions).filter((dimension) => dimension !== "type");
  const passage = facts.passages[text.span.passage]?.lower ?? "";
  return others.length === 0 && /danh mục|phụ lục|kèm theo|đính kèm|gửi kèm/u.test(passage);
}

function rowsOf({ entries }: Register, { meaning }: Statement): readonly Entry[] {
  const types = meaning.dimensions.type;
  return types === undefined ? entries : entries.filter(({ type }) => types.includes(type));
}

function draft(facts: Facts, table: TableFact, text: Statement, rows: readonly Entry[]): Draft {
  return {
    message:
      `${capitalise(countName(text.meaning))} ghi ${shown(facts, text)} tại ${placeWords(facts, text.span)} nhưng ` +
      `${tableName(table)} liệt kê ${rows.length}.`,
    evidence: evidenceOf(facts, [text.quote, ...rows.slice(0, 10).map(({ label }) => label)]),
    fix: "Đếm lại danh mục; sửa số trong lời hoặc bổ sung, bỏ bớt dòng trong danh mục.",
    roots: [factRoot(text), `register|${table.table}`],
  };
}
