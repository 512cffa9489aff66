/** Figures files: read, with all that is wrong in them at once. */
import type { Problem } from "../findings/finding";
import type { FormSetIndex, TableFigures } from "../forms/formSetIndex";
import { describeIssues } from "./fileProblems";
import { identifyRows, type RowIds } from "./fileRows";
import type { FigureGroup, FigureRow, Figures, FigureValue } from "./figures";
import { figuresSchema, type FileGroup, type FileRow, type FiguresFile } from "./figuresSchema";

export type ParsedFigures =
  | { readonly figures: Figures; readonly problems: readonly [] }
  | { readonly figures: null; readonly problems: readonly Problem[] };

/**
 * Reads the JSON value of a figures file against its form set. Nothing is taken over when something is wrong:
 * then all problems are reported together, each with the label and the place of its figure.
 */
export function parseFigures(index: FormSetIndex, json: unknown): ParsedFigures {
  const { ids, problems: rowProblems } = identifyRows(index, json);
  const parsed = schemaOf(index).safeParse(json);
  if (!parsed.success)
    return {
      figures: null,
      problems: [...describeIssues(index, ids, json, parsed.error.issues), ...rowProblems],
    };
  if (rowProblems.length > 0) return { figures: null, problems: rowProblems };
  return { figures: canonical(index, ids, parsed.data), problems: [] };
}

const schemas = new WeakMap<FormSetIndex, ReturnType<typeof figuresSchema>>();

function schemaOf(index: FormSetIndex): ReturnType<typeof figuresSchema> {
  const schema = schemas.get(index) ?? figuresSchema(index);
  schemas.set(index, schema);
  return schema;
}

/** Missing figures are left out; rows have ids; rows of a grid stand in the order of their list. */
function canonical(index: FormSetIndex, ids: RowIds, file: FiguresFile): Figures {
  const groups: Record<string, FigureGroup> = {};
  for (const { id, figures } of index.formSet.groups) {
    const group: Record<string, FigureGroup[string]> = {};
    for (const figure of figures) {
      const value = file.groups[id]?.[figure.id] ?? null;
      const table = index.tables.get(`${id}.${figure.id}`);
      // Not a table, yet an array without texts: no paragraphs.
      const kept = !isFileRows(value) ? value : table ? rowsOf(table, ids, value) : [];
      if (kept !== null) group[figure.id] = kept;
    }
    if (Object.keys(group).length > 0) groups[id] = group;
  }
  const { formSet, note, others = {} } = file;
  return {
    formSet,
    ...(note !== undefined && { note }),
    groups,
    ...(Object.keys(others).length > 0 && { others }),
  };
}

/** Rows with ids and without missing cells; null when a grid has none. */
function rowsOf(table: TableFigures, ids: RowIds, rows: readonly FileRow[]): readonly FigureRow[] | null {
  const own = ids.get(table.path) ?? [];
  const known = rows.map((row, position): FigureRow => {
    const cells = table.columns.flatMap(({ definition: { id } }): [string, FigureValue][] => {
      const value = row[id] ?? null;
      return value === null ? [] : [[id, value]];
    });
    return { id: own[position] ?? "", ...Object.fromEntries(cells) };
  });
  if (table.definition.kind === "list") return known;
  const order = new Map((ids.get(table.rowsFrom) ?? []).map((id, position) => [id, position]));
  const place = ({ id }: FigureRow): number => order.get(id) ?? 0;
  const given = known.filter((row) => Object.keys(row).length > 1).sort((a, b) => place(a) - place(b));
  return given.length > 0 ? given : null;
}

/** Rows of a list or grid; paragraphs are an array of texts. */
const isFileRows = (value: FileGroup[string]): value is readonly FileRow[] =>
  Array.isArray(value) && value.every((row) => typeof row === "object");
