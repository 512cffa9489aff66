/** An agency's own sentences, given by --wording. */
import type { FormSet } from "../forms/formSet";
import type { WordingOverride } from "../report/messages";
import { parseWordingOverride } from "../report/wordingOverride";
import { type Call, CommandError } from "./command";
import { readJson } from "./files";

/** Undefined: the sentences of the form set. Refused when anything in the file is wrong. */
export async function wordingOf(call: Call, formSet: FormSet): Promise<WordingOverride | undefined> {
  const file = call.option("wording");
  if (file === undefined) return undefined;
  const parsed = parseWordingOverride(formSet, await readJson(file));
  if (parsed.override) return parsed.override;
  const [first] = parsed.problems;
  throw new CommandError(
    `Tệp lời văn ${file} có ${parsed.problems.length} chỗ phải sửa, trước hết: ${first?.message ?? ""}`,
  );
}
