import type { List } from "../../forms/formSet";
import { listStrings } from "../state/listStrings";
import { DerivedFigure } from "./DerivedFigure";

interface ListTotalsProps {
  readonly list: List;
  readonly path: string;
}

/** Sums of a list's columns of numbers, where the form set has them. */
export function ListTotals({ list, path }: ListTotalsProps) {
  if (list.total !== true) return null;
  return list.columns
    .filter(({ kind }) => kind === "count" || kind === "money")
    .map((column) => (
      <DerivedFigure
        key={column.id}
        definition={{ ...column, label: listStrings.totalOf(column.label) }}
        path={`${path}.total.${column.id}`}
      />
    ));
}
