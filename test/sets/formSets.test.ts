import { compileFormSet, requireFormSet } from "../../src/forms/compileFormSet";
import { formSetHints } from "../../src/forms/formSetHints";
import { formSets } from "../../src/forms/sets/registry";
import { starter } from "../../src/forms/sets/starter";

describe.each(formSets.map((formSet) => [formSet.id, formSet] as const))("form set %s", (_, formSet) => {
  it("is in order", () => {
    expect(compileFormSet(formSet).problems).toEqual([]);
  });

  it("is plain data: JSON and back is the same", () => {
    expect(JSON.parse(JSON.stringify(formSet))).toEqual(formSet);
  });
});

it.each([...formSets, starter].map((formSet) => [formSet.id, formSet] as const))(
  "%s has nothing that is hardly meant",
  (_, formSet) => {
    expect(formSetHints(requireFormSet(formSet))).toEqual([]);
  },
);
