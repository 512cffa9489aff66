/** The form sets at hand: those that ship with the program, or one that an agency wrote. */
import { requireFormSet } from "../forms/compileFormSet";
import type { FormSetIndex } from "../forms/formSetIndex";
import { formSets } from "../forms/sets/registry";
import { readOwnForms } from "./ownForms";

let shipped: readonly FormSetIndex[] | null = null;

/** Indexes of the form sets that ship with the program, the newest last. Made once. */
export function shippedForms(): readonly FormSetIndex[] {
  shipped ??= formSets.map(requireFormSet);
  return shipped;
}

/** The last one read: a document is read many times while it is worked on. */
let carriedLast: { readonly text: string; readonly index: FormSetIndex | null } | null = null;

/**
 * An agency's form set that a document brings along; null where it brings none, or one that cannot be trusted: it is
 * checked like any file, and must be the one that the document names.
 */
export function carriedForm(id: string, text: string | null): FormSetIndex | null {
  if (text === null) return null;
  if (carriedLast?.text !== text) carriedLast = { text, index: readOwnForms(text).index };
  const { index } = carriedLast;
  return index?.formSet.id === id ? index : null;
}
