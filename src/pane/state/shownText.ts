import type { FigureValue } from "../../figures/figures";
import { formatValue } from "../../figures/formatFigure";
import type { Scalar } from "../../forms/formSet";

/** A typed value as its field shows it when nobody is typing, as the report writes it; "" when missing. */
export const shownText = (definition: Scalar, value: FigureValue): string =>
  value === null ? "" : formatValue(definition, definition.kind, value);
