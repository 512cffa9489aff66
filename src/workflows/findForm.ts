/** Form sets at hand by their id. Apart from what reads and checks form sets: the pane begins without that. */
import type { FormSetIndex } from "../forms/formSetIndex";

export const findForm = (forms: readonly FormSetIndex[], id: string): FormSetIndex | null =>
  forms.find(({ formSet }) => formSet.id === id) ?? null;

/** Those at hand, with the one that a document was made with. */
export const withForm = (forms: readonly FormSetIndex[], index: FormSetIndex): readonly FormSetIndex[] =>
  findForm(forms, index.formSet.id) ? forms : [index, ...forms];
