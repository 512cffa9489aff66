import { isPeriod } from "../../figures/deriveFigures";
import type { Figures } from "../../figures/figures";
import type { FormSetIndex } from "../../forms/formSetIndex";
import type { ReportingPeriod } from "../../language/periods";
import { valueOf } from "./editFigures";

/** The period that a report is about: the first figure of that kind in its form set. */
export function reportPeriod(index: FormSetIndex, figures: Figures): ReportingPeriod | null {
  const concept = [...index.concepts.values()].find(({ kind, table }) => kind === "period" && table === null);
  const value = concept ? valueOf(figures, concept.id) : null;
  return isPeriod(value) ? value : null;
}
