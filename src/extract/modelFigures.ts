/** Figures for a model report: every figure has a value, so that every sentence of the form set is written. */
import { deriveFigures, type FigureBook } from "../figures/deriveFigures";
import { parseFigures } from "../figures/parseFigures";
import { isDerived } from "../forms/concepts";
import type { Column, Scalar } from "../forms/formSet";
import type { FormSetIndex } from "../forms/formSetIndex";

/** Value of a count by its path; every other kind is filled in. */
type CountOf = (path: string) => number;

export function modelBook(index: FormSetIndex, countOf: CountOf): FigureBook {
  const json: Record<string, unknown> = { formSet: index.formSet.id };
  const year = Number(index.formSet.inForce.from.slice(0, 4)) + 1;
  const rowNames = ["Phần một", "Phần hai"];
  for (const group of index.formSet.groups) {
    const own: Record<string, unknown> = {};
    for (const figure of group.figures) {
      const path = `${group.id}.${figure.id}`;
      if (isDerived(figure)) continue;
      if (figure.kind !== "list" && figure.kind !== "grid")
        own[figure.id] = valueOf(figure, path, countOf, year);
      else
        own[figure.id] = rowNames.map((name, row) => ({
          ...(figure.kind === "grid" && { [figure.rows.name]: name }),
          ...Object.fromEntries(
            figure.columns
              .filter((column) => !isDerived(column))
              .map((column) => [
                column.id,
                column.kind === "text" ? name : valueOf(column, `${path}.${row}.${column.id}`, countOf, year),
              ]),
          ),
        }));
    }
    json[group.id] = own;
  }
  const { figures, problems } = parseFigures(index, json);
  if (!figures) throw new RangeError(`No model report of ${index.formSet.id}: ${problems[0]?.message ?? ""}`);
  return deriveFigures(index, figures);
}

function valueOf(figure: Scalar | Column, path: string, countOf: CountOf, year: number): unknown {
  switch (figure.kind) {
    case "count":
      return countOf(path);
    case "money":
      return 5_000_000;
    case "score":
      return figure.outOf ?? 1;
    case "ratio":
      return 1;
    case "date":
      return `${year}-03-16`;
    case "text":
      return exampleIn(figure.hint) ?? "Phần một";
    case "choice":
      return figure.choices?.[0] ?? null;
    case "paragraphs":
      return ["Phần một."];
    case "period":
      return `quý I năm ${year}`;
  }
}

/** "Ví dụ: Trung tâm Phục vụ hành chính công tỉnh." in the help of a field: a name that reads like the real one. */
function exampleIn(hint: string | undefined): string | null {
  return /ví dụ:? (?<example>[^.;,]+)/iu.exec(hint ?? "")?.groups?.["example"]?.trim() ?? null;
}
