/** All that a document says about the figures of a form set, by path. */
import type { Facts } from "../facts/facts";
import { MISSING_TEXT } from "../figures/formatFigure";
import type { FormSetIndex } from "../forms/formSetIndex";
import { normaliseSpaces } from "../language/fold";
import type { Candidate } from "./candidates";
import { modelReport } from "./modelReport";
import { readDocuments } from "./readDocuments";
import { readLetter } from "./readLetter";
import { readTables, rowKey, type ReadTable } from "./readTables";
import { readText, sectionsOf } from "./readText";

/** A row of a list: its id, and the name by which grids speak of it. */
export interface GatheredRow {
  readonly id: string;
  readonly name: string;
}

export interface Gathered {
  readonly candidates: readonly Candidate[];
  /** Rows of lists that were read, by the list's path; the rows of grids are those of their list. */
  readonly rows: ReadonlyMap<string, readonly GatheredRow[]>;
}

export function gather(facts: Facts, index: FormSetIndex): Gathered {
  const model = modelReport(index);
  const sections = sectionsOf(facts, model);
  const letter = readLetter(facts, index);
  const recognised = readTables(facts, index);
  const documents = readDocuments(facts, index);
  const tables =
    documents && !recognised.some(({ path }) => path === documents.path)
      ? [...recognised, documents]
      : recognised;
  const rows = rowsOf(tables, index);
  const candidates: Candidate[] = [...letter.fields, ...readText(facts, model, sections)];
  for (const { path, column, texts } of letter.lists) {
    rows.set(
      path,
      texts.map((name, at) => ({ id: `r${at + 1}`, name })),
    );
    texts.forEach((text, at) => {
      candidates.push({
        path: `${path}.r${at + 1}.${column}`,
        value: text,
        text,
        place: "đầu hoặc cuối văn bản",
      });
    });
  }
  for (const table of tables) candidates.push(...table.total, ...rowCandidates(table, rows, index));
  for (const [list, own] of rows) candidates.push(...nameCandidates(list, own, index));
  candidates.push(...paragraphCandidates(facts, model.paragraphs, sections));
  return { candidates: candidates.filter(({ text }) => !text.includes(MISSING_TEXT)), rows };
}

/** A list's own rows stand as they are; those of grids are put together by name. */
function rowsOf(tables: readonly ReadTable[], index: FormSetIndex): Map<string, readonly GatheredRow[]> {
  const rows = new Map<string, readonly GatheredRow[]>();
  for (const { path, rows: own } of tables) {
    const list = index.tables.get(path)?.rowsFrom ?? path;
    const known = [...(rows.get(list) ?? [])];
    for (const { name } of own) {
      const isKnown = list !== path && known.some((row) => rowKey(row.name) === rowKey(name));
      if (!isKnown) known.push({ id: `r${known.length + 1}`, name });
    }
    rows.set(list, known);
  }
  return rows;
}

function rowCandidates(
  { path, rows: own }: ReadTable,
  rows: ReadonlyMap<string, readonly GatheredRow[]>,
  index: FormSetIndex,
): readonly Candidate[] {
  const list = index.tables.get(path)?.rowsFrom ?? path;
  const known = rows.get(list) ?? [];
  return own.flatMap(({ name, cells }, at) => {
    const row = list === path ? known[at] : known.find((one) => rowKey(one.name) === rowKey(name));
    return row ? cells.map((cell) => ({ ...cell, path: `${path}.${row.id}.${cell.path}` })) : [];
  });
}

/** Rows of a list that only grids showed are still to be named. */
function nameCandidates(
  list: string,
  rows: readonly GatheredRow[],
  index: FormSetIndex,
): readonly Candidate[] {
  const grid = [...index.tables.values()].find(({ rowsFrom, path }) => rowsFrom === list && path !== list);
  if (!grid?.nameColumn) return [];
  return rows.map(({ id, name }) => ({
    path: `${list}.${id}.${grid.nameColumn ?? ""}`,
    value: name,
    text: name,
    place: grid.definition.label,
  }));
}

/** The drafter's own paragraphs under the headings that are for them. */
function paragraphCandidates(
  facts: Facts,
  paths: ReadonlyMap<string, string>,
  sections: ReadonlyMap<number, string>,
): readonly Candidate[] {
  return [...sections].flatMap(([heading, section]): readonly Candidate[] => {
    const path = paths.get(section);
    if (path === undefined) return [];
    const texts = facts.outline.lines.flatMap((line) => {
      const isOwn = line.heading === heading && (line.role === "item" || line.role === "text");
      const text = normaliseSpaces(facts.passages[line.passage]?.text.slice(line.textStart) ?? "");
      return isOwn && text !== "" && !/\.\/\.?$|^trên đây là/iu.test(text) ? [text] : [];
    });
    const [only] = texts;
    const saysNothing =
      texts.length === 1 && only !== undefined && only.length < 120 && /(?:^| )không /iu.test(only);
    if (texts.length === 0) return [];
    const place = facts.outline.headings[heading]?.label ?? "";
    return [{ path, value: saysNothing ? [] : texts, text: texts.join("\n"), place }];
  });
}
