import { compileFormSet } from "../../src/forms/compileFormSet";
import { formSets } from "../../src/forms/sets/registry";

describe.each(formSets.map((formSet) => [formSet.id, formSet] as const))("form set %s", (_, formSet) => {
  it("is in order", () => {
    expect(compileFormSet(formSet).problems).toEqual([]);
  });

  it("is plain data: JSON and back is the same", () => {
    expect(JSON.parse(JSON.stringify(formSet))).toEqual(formSet);
  });
});
