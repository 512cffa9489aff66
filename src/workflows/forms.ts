/** The form sets at hand: those that ship with the program, or one that an agency wrote. */
import { requireFormSet } from "../forms/compileFormSet";
import type { FormSetIndex } from "../forms/formSetIndex";
import { formSets } from "../forms/sets/registry";

let shipped: readonly FormSetIndex[] | null = null;

/** Indexes of the form sets that ship with the program, the newest last. Made once. */
export function shippedForms(): readonly FormSetIndex[] {
  shipped ??= formSets.map(requireFormSet);
  return shipped;
}

export const findForm = (forms: readonly FormSetIndex[], id: string): FormSetIndex | null =>
  forms.find(({ formSet }) => formSet.id === id) ?? null;
