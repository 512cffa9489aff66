/** A form set that an agency wrote itself: read, checked, and told apart from those that ship with the program. */
import type { FormSetIndex } from "../forms/formSetIndex";
import type { FormSetProblem } from "../forms/formSetProblem";
import { placeProblems, readFormSet, type PlacedProblem, type ReadFormSet } from "../forms/formSetFile";
import { formSetHints } from "../forms/formSetHints";
import { isShipped } from "../forms/sets/registry";
import { wordingProblems } from "../report/checkWording";

/** Reads the JSON text of an agency's form set; never throws. */
export const readOwnForms = (text: string): ReadFormSet => readFormSet(text, furtherProblems);

const furtherProblems = ({ formSet }: FormSetIndex): readonly FormSetProblem[] => [
  ...(isShipped(formSet.id) ? [takenId(formSet.id)] : []),
  ...wordingProblems(formSet),
];

/** A document names its form set by id alone: the id must mean the same wherever the document is opened. */
const takenId = (id: string): FormSetProblem => ({
  at: "id",
  message: `“${id}” là mã của bộ biểu mẫu đi kèm chương trình; hãy đặt mã riêng, ví dụ “${id}-rieng”.`,
});

/** What is hardly meant in a form set that can be used, with the places in its text. */
export const ownFormsHints = (text: string, index: FormSetIndex): readonly PlacedProblem[] =>
  placeProblems(text, formSetHints(index));
