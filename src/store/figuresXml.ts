/** Typed figures as XML that a person can read: one line for each figure and each row. See `figuresJson.ts`. */
import type { Figures, FigureRow, FigureValue } from "../figures/figures";
import type { FormSet } from "../forms/formSet";
import type { ReportingPeriod } from "../language/periods";
import { element, escaped, line } from "./dataXml";
import { E } from "./elements";

/** The typed figures of groups, in the order of the form set. */
export function groupLines(formSet: FormSet, groups: Figures["groups"]): readonly string[] {
  return formSet.groups.flatMap(({ id, figures }) => {
    const values = groups[id];
    if (!values) return [];
    const lines = figures.flatMap((figure) => {
      const value = values[figure.id] ?? null;
      if (value === null) return [];
      return isRows(value) ? element(figure.id, "", value.map(rowLine)) : valueLines(figure.id, value);
    });
    return element(id, "", lines);
  });
}

const isRows = (value: FigureValue | readonly FigureRow[]): value is readonly FigureRow[] =>
  Array.isArray(value) && typeof value[0] === "object";

function rowLine({ id, ...cells }: FigureRow): string {
  const content = Object.entries(cells).flatMap(([column, value]) => valueLines(column, value));
  return line(E.row, ` id="${escaped(id)}"`, content.join(""));
}

function valueLines(name: string, value: FigureValue): readonly string[] {
  if (value === null) return [];
  if (typeof value === "number" || typeof value === "string") return [line(name, "", escaped(String(value)))];
  if (isParagraphs(value))
    return element(
      name,
      "",
      value.map((text) => line(E.paragraph, "", escaped(text))),
    );
  return [line(name, periodAttributes(value), "")];
}

const isParagraphs = (value: readonly string[] | ReportingPeriod): value is readonly string[] =>
  Array.isArray(value);

const periodAttributes = ({ kind, year, number, from, to }: ReportingPeriod): string =>
  ` kind="${kind}" year="${year}"${number === undefined ? "" : ` number="${number}"`} from="${from}" to="${to}"`;
