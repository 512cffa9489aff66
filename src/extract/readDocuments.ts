/** A list of documents out of a table whose rows cite them in one cell: "Kế hoạch số 15/KH-… ngày … về …". */
import { quotesOf } from "../facts/evidence";
import type { Facts } from "../facts/facts";
import type { Citation } from "../facts/citations";
import { normaliseSpaces } from "../language/fold";
import type { FormSetIndex, TableFigures } from "../forms/formSetIndex";
import type { Candidate } from "./candidates";
import type { ReadRow, ReadTable } from "./readTables";

/** The list that has type, symbol and date of documents, when the form set has exactly one. */
function documentList(index: FormSetIndex): TableFigures | null {
  const lists = [...index.tables.values()].filter(
    ({ definition: { kind, columns } }) =>
      kind === "list" &&
      columns.some((column) => column.kind === "choice") &&
      columns.some((column) => column.kind === "date"),
  );
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** Null unless every row of one table outside the report's text cites exactly one document first. */
export function readDocuments(facts: Facts, index: FormSetIndex): ReadTable | null {
  const list = documentList(index);
  if (!list) return null;
  const tables = facts.tables.flatMap((table) => {
    if (table.part === 0 || table.columns.length !== 2) return [];
    const data = table.rows.filter(({ kind }) => kind === "data");
    const rows = data.flatMap((row) => {
      const passage = table.cells[row.index]?.[1]?.passages[0];
      const citation = facts.citations.find(({ span }) => span.passage === passage && span.start <= 1);
      return citation ? [rowOf(facts, list, citation)] : [];
    });
    return rows.length > 0 && rows.length === data.length ? [rows] : [];
  });
  const [rows, ...others] = tables;
  return rows && others.length === 0 ? { path: list.path, rows, total: [] } : null;
}

function rowOf(facts: Facts, { definition }: TableFigures, citation: Citation): ReadRow {
  const [quote] = quotesOf(facts, citation.span);
  const text = facts.passages[citation.span.passage]?.text ?? "";
  const subject = /(?<!\p{L})(?:v\/v|về việc|về) (?<subject>.+)$/iu.exec(text.slice(citation.span.end));
  const values = {
    choice: citation.type,
    symbol: citation.symbol,
    date: citation.date === null ? null : (facts.dates[citation.date]?.iso ?? null),
    subject: subject?.groups?.["subject"] ?? null,
  };
  let texts = 0;
  const cells = definition.columns.flatMap((column): readonly Candidate[] => {
    const value =
      column.kind === "choice"
        ? (column.choices ?? []).find((choice) => choice === values.choice)
        : column.kind === "date"
          ? values.date
          : column.kind === "text"
            ? [values.symbol, capital(values.subject)][texts++]
            : null;
    if (value == null || quote === undefined) return [];
    return [{ path: column.id, value, text: quote.quote, place: quote.place }];
  });
  return { name: citation.symbol, cells };
}

const capital = (text: string | null): string | null => {
  const plain = text === null ? "" : normaliseSpaces(text).replace(/[.;,]+$/u, "");
  return plain === "" ? null : plain.charAt(0).toUpperCase() + plain.slice(1);
};
