/** The figures that a report had before one of its refreshes. */
import type { Figures } from "../figures/figures";
import { figuresFile } from "../figures/figuresFile";
import { parseFigures } from "../figures/parseFigures";
import type { FormSet } from "../forms/formSet";
import type { FormSetIndex } from "../forms/formSetIndex";
import { DATA_NAMESPACE } from "../ooxml/names";
import { type XmlElement, type XmlParser, is, isDeeper, parseSafely } from "../ooxml/xml";
import { attribute } from "./dataXml";
import { E } from "./elements";
import { groupsBeforeLines, jsonBefore } from "./groupsBefore";
import type { ReportData } from "./reportData";

/** What a `RefreshRecord` keeps to lead back: XML of the groups that the refresh changed, as they were. */
export const wayBack = (formSet: FormSet, before: Figures, after: Figures): string =>
  groupsBeforeLines(formSet, before, after, attribute("xmlns", DATA_NAMESPACE)).join("");

/**
 * For each of `refreshes`, the newest first, the figures before it. Null where they are no longer kept: then also for
 * all earlier ones.
 */
export function figuresBefore(
  index: FormSetIndex,
  { figures, history, refreshes }: Pick<ReportData, "figures" | "history" | "refreshes">,
  parse: XmlParser,
): readonly (Figures | null)[] {
  let after: Figures | null = figures;
  return refreshes.map(({ before, at }, position) => {
    if (position === 0 && before === null) after = history?.at === at ? history.figures : null;
    else after = after && before !== null ? figuresThen(index, before, after, parse) : null;
    return after;
  });
}

function figuresThen(index: FormSetIndex, before: string, after: Figures, parse: XmlParser): Figures | null {
  const kept = figuresElement(before, parse);
  return kept && parseFigures(index, jsonBefore(index, kept, figuresFile(after))).figures;
}

/** Null where somebody wrote something else there: earlier figures are a help, not worth a failure. */
function figuresElement(xml: string, parse: XmlParser): XmlElement | null {
  try {
    const root = parseSafely(parse, xml);
    return is(root, DATA_NAMESPACE, E.figures) && !isDeeper(root, 16) ? root : null;
  } catch {
    return null;
  }
}
