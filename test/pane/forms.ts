import { indexFormSet } from "../../src/forms/formSetIndex";
import { formSets } from "../../src/forms/sets/registry";
import type { FormSetIndex } from "../../src/forms/formSetIndex";
import type { Column, Scalar } from "../../src/forms/formSet";

/** The form set of 2021, on which the pane's tests stand. */
export const form2021: FormSetIndex = (() => {
  const formSet = formSets.find(({ id }) => id === "vpcp-2021");
  if (!formSet) throw new Error("The form set of 2021 is gone");
  return indexFormSet(formSet);
})();

/** A single figure of a kind, for tests of its field. */
export const scalar = (kind: Scalar["kind"], more: Partial<Column> = {}): Scalar => ({
  id: "figure",
  kind,
  label: "Số liệu",
  ...more,
});
