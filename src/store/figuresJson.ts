/** Figures out of the data part's XML, as the JSON value that `parseFigures` checks. */
import { isDerived } from "../forms/concepts";
import type { Grid, Group, List, Scalar } from "../forms/formSet";
import type { FormSetIndex } from "../forms/formSetIndex";
import { childElements, type XmlElement } from "../ooxml/xml";

/** An element that the form set does not know. */
export interface UnknownElement {
  readonly path: string;
  readonly element: XmlElement;
}

export interface FiguresJson {
  readonly json: Readonly<Record<string, unknown>>;
  /** They are left out. */
  readonly unknown: readonly UnknownElement[];
}

export function figuresJson(
  { formSet }: FormSetIndex,
  figures: XmlElement | null,
  note: string | undefined,
): FiguresJson {
  const unknown: UnknownElement[] = [];
  const drop: Drop = (path, element) => {
    unknown.push({ path, element });
  };
  const json: Record<string, unknown> = { formSet: formSet.id, ...(note !== undefined && { note }) };
  for (const element of figures ? childElements(figures) : []) {
    const group = formSet.groups.find(({ id }) => id === element.localName);
    if (group) json[group.id] = groupJson(group, element, drop);
    else drop(element.localName, element);
  }
  return { json, unknown };
}

/**
 * The same with elements that an earlier reading did not know, where this form set knows them and the figures do not
 * have them: the others stay unknown.
 */
export function withUnknown(
  { formSet }: FormSetIndex,
  { json, unknown }: FiguresJson,
  kept: readonly UnknownElement[],
): FiguresJson {
  const still = [...unknown];
  const drop: Drop = (path, element) => {
    still.push({ path, element });
  };
  const result: Record<string, unknown> = { ...json };
  for (const { path, element } of kept) {
    const [id = "", figure, row] = path.split(".");
    const group = formSet.groups.find((one) => one.id === id);
    const known = recordOf(result[id]);
    if (!group) drop(path, element);
    else if (figure === undefined) result[id] = { ...groupJson(group, element, drop), ...known };
    else if (row === undefined) result[id] = { ...figureJson(group, element, drop), ...known };
    else result[id] = { ...known, ...cellJson(group, known, path, element, drop) };
  }
  return { json: result, unknown: still };
}

type Drop = (path: string, element: XmlElement) => void;
type Json = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Json => (typeof value === "object" && value !== null ? { ...value } : {});

const groupJson = (group: Group, parent: XmlElement, drop: Drop): Json =>
  Object.assign({}, ...childElements(parent).map((element) => figureJson(group, element, drop))) as Json;

/** The figure of an element by its id; empty where the group has no such figure. */
function figureJson(group: Group, element: XmlElement, drop: Drop): Json {
  const path = `${group.id}.${element.localName}`;
  const figure = group.figures.find(({ id }) => id === element.localName);
  if (!figure || isDerived(figure)) {
    drop(path, element);
    return {};
  }
  const isTable = figure.kind === "list" || figure.kind === "grid";
  return { [figure.id]: isTable ? rowsJson(figure, path, element, drop) : valueJson(figure.kind, element) };
}

function rowsJson(table: List | Grid, path: string, parent: XmlElement, drop: Drop): readonly unknown[] {
  return childElements(parent).map((element) => {
    const row: Record<string, unknown> = {};
    const id = element.getAttributeNS(null, "id");
    if (id !== null) row["id"] = id;
    for (const cell of childElements(element)) {
      const column = table.columns.find((one) => one.id === cell.localName);
      if (!column || isDerived(column)) drop(`${path}.${id ?? ""}.${cell.localName}`, cell);
      else row[column.id] = valueJson(column.kind, cell);
    }
    return row;
  });
}

/** The table of a cell that was not known, with the cell in its row. */
function cellJson(group: Group, known: Json, path: string, cell: XmlElement, drop: Drop): Json {
  const [, table = "", row, id] = path.split(".");
  const figure = group.figures.find((one) => one.id === table);
  const column =
    figure && "columns" in figure
      ? figure.columns.find((one) => one.id === id && !isDerived(one))
      : undefined;
  const rows: unknown = known[table];
  const isRow = (one: unknown): boolean => recordOf(one)["id"] === row;
  if (!column || !Array.isArray(rows) || !rows.some(isRow)) {
    drop(path, cell);
    return {};
  }
  const value = valueJson(column.kind, cell);
  const withCell = (one: unknown): unknown => (isRow(one) ? { [column.id]: value, ...recordOf(one) } : one);
  return { [table]: rows.map(withCell) };
}

function valueJson(kind: Scalar["kind"], element: XmlElement): unknown {
  switch (kind) {
    case "paragraphs":
      return childElements(element).map((paragraph) => paragraph.textContent ?? "");
    case "period":
      return periodJson(element);
    case "count":
    case "money":
    case "score":
    case "ratio": {
      // As written by this program: a plain JavaScript number. Anything else is left to be refused by name.
      const text = (element.textContent ?? "").trim();
      return /^\d+(?:\.\d+)?(?:e-?\d+)?$/.test(text) ? Number(text) : text;
    }
    default:
      return element.textContent ?? "";
  }
}

function periodJson(element: XmlElement): Json {
  const attribute = (name: string) => element.getAttributeNS(null, name) ?? undefined;
  const [year, number] = [attribute("year"), attribute("number")];
  return {
    kind: attribute("kind"),
    year: Number(year),
    ...(number !== undefined && { number: Number(number) }),
    from: attribute("from"),
    to: attribute("to"),
  };
}
