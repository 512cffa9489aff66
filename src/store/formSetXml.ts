/** An agency's own form set in the data part, so that whoever opens the document needs no other file. */
import type { FormSet } from "../forms/formSet";
import { isShipped } from "../forms/sets/registry";
import { DATA_NAMESPACE } from "../ooxml/names";
import { child, type XmlElement } from "../ooxml/xml";
import { escapedJson, line } from "./dataXml";
import { E } from "./elements";

/** The form set as JSON; nothing where every installation of the program has it. */
export function formSetLines(formSet: FormSet): readonly string[] {
  return isShipped(formSet.id) ? [] : [line(E.formSet, "", escapedJson(formSet))];
}

/** The JSON text of the form set that the part carries, not checked; null: it carries none. */
export const carriedFormSet = (root: XmlElement): string | null =>
  child(root, DATA_NAMESPACE, E.formSet)?.textContent ?? null;
