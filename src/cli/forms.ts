/** The form sets of a call: the shipped ones, or the agency's own given by --forms. */
import { compileFormSet } from "../forms/compileFormSet";
import type { FormSetIndex } from "../forms/formSetIndex";
import { wordingProblems } from "../report/checkWording";
import { shippedForms } from "../workflows/forms";
import { type Call, CommandError } from "./command";
import { readJson } from "./files";

/** An agency's own form set stands before the shipped ones. Refused when anything in it is wrong. */
export async function formsOf(call: Call): Promise<readonly FormSetIndex[]> {
  const file = call.option("forms");
  if (file === undefined) return shippedForms();
  const { index, problems: broken } = compileFormSet(await readJson(file));
  const problems = index ? wordingProblems(index.formSet) : broken;
  if (index && problems.length === 0)
    return [index, ...shippedForms().filter(({ formSet }) => formSet.id !== index.formSet.id)];
  const [first] = problems;
  throw new CommandError(
    `Bộ biểu mẫu ${file} có ${problems.length} chỗ phải sửa, trước hết ở ${first?.at ?? ""}: ${first?.message ?? ""}`,
  );
}
