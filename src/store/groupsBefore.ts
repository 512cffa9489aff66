/** Figures of an earlier state, kept as the groups that were others then. */
import type { FigureGroup, Figures } from "../figures/figures";
import type { FormSet } from "../forms/formSet";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { XmlElement } from "../ooxml/xml";
import { attribute, element, valueOf } from "./dataXml";
import { E } from "./elements";
import { figuresJson } from "./figuresJson";
import { groupLines } from "./figuresXml";

type FiguresJson = Readonly<Record<string, unknown>>;

const same = (one: FigureGroup | undefined, other: FigureGroup | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The groups of `before` that are others in `now`, and the names of those that it did not have. `attributes`: more of its own. */
export function groupsBeforeLines(
  formSet: FormSet,
  before: Figures,
  now: Figures,
  attributes = "",
): readonly string[] {
  const changed = Object.entries(before.groups).filter(([id, group]) => !same(group, now.groups[id]));
  const absent = Object.keys(now.groups).filter((id) => before.groups[id] === undefined);
  const without = attribute("without", absent.length > 0 ? absent.join(" ") : undefined);
  return element(E.figures, attributes + without, groupLines(formSet, Object.fromEntries(changed)));
}

/** A figures file as it was before; `now`: as it was after. */
export function jsonBefore(index: FormSetIndex, kept: XmlElement, now: FiguresJson): FiguresJson {
  const without = valueOf(kept, "without").split(" ");
  const before = { ...now, ...figuresJson(index, kept, undefined).json };
  return Object.fromEntries(Object.entries(before).filter(([id]) => !without.includes(id)));
}
