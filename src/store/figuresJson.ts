/** Figures out of the data part's XML, as the JSON value that `parseFigures` checks. */
import type { Problem } from "../findings/finding";
import { isDerived } from "../forms/concepts";
import type { Grid, Group, List, Scalar } from "../forms/formSet";
import type { FormSetIndex } from "../forms/formSetIndex";
import { childElements, type XmlElement } from "../ooxml/xml";

export interface FiguresJson {
  readonly json: Readonly<Record<string, unknown>>;
  /** Elements that the form set does not know; they are left out. */
  readonly dropped: readonly Problem[];
}

export function figuresJson(
  { formSet }: FormSetIndex,
  figures: XmlElement | null,
  note: string | undefined,
): FiguresJson {
  const dropped: Problem[] = [];
  const drop = (path: string, element: XmlElement): void => {
    dropped.push({
      id: "unknown-element",
      severity: "warning",
      message: `Tài liệu có số liệu “${path}” (${shortText(element)}) mà bộ biểu mẫu “${formSet.id}” không có; số liệu này không được đọc vào.`,
      paths: [],
    });
  };
  const json: Record<string, unknown> = { formSet: formSet.id, ...(note !== undefined && { note }) };
  for (const element of figures ? childElements(figures) : []) {
    const group = formSet.groups.find(({ id }) => id === element.localName);
    if (group) json[group.id] = groupJson(group, element, drop);
    else drop(element.localName, element);
  }
  return { json, dropped };
}

type Drop = (path: string, element: XmlElement) => void;

function groupJson(group: Group, parent: XmlElement, drop: Drop): Readonly<Record<string, unknown>> {
  const json: Record<string, unknown> = {};
  for (const element of childElements(parent)) {
    const figure = group.figures.find(({ id }) => id === element.localName);
    if (!figure || isDerived(figure)) drop(`${group.id}.${element.localName}`, element);
    else if (figure.kind === "list" || figure.kind === "grid")
      json[figure.id] = rowsJson(figure, `${group.id}.${figure.id}`, element, drop);
    else json[figure.id] = valueJson(figure.kind, element);
  }
  return json;
}

function rowsJson(table: List | Grid, path: string, parent: XmlElement, drop: Drop): readonly unknown[] {
  return childElements(parent).map((element) => {
    const row: Record<string, unknown> = {};
    const id = element.getAttributeNS(null, "id");
    if (id !== null) row["id"] = id;
    for (const cell of childElements(element)) {
      const column = table.columns.find((one) => one.id === cell.localName);
      if (!column || isDerived(column)) drop(`${path}.${cell.localName}`, cell);
      else row[column.id] = valueJson(column.kind, cell);
    }
    return row;
  });
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

function periodJson(element: XmlElement): Readonly<Record<string, unknown>> {
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

function shortText(element: XmlElement): string {
  const text = (element.textContent ?? "").trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
