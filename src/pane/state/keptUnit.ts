/** Who reports, kept on this machine for the next report. */
import type { FormSetIndex } from "../../forms/formSetIndex";
import type { TextStorage } from "../services";

const key = "khop.unit";

/** The name of the agency that reported here last; "" when none is known. */
export const keptUnit = (storage: TextStorage): string => storage.read(key) ?? "";

export const keepUnit = (storage: TextStorage, name: string): boolean => storage.write(key, name);

export const forgetUnit = (storage: TextStorage): void => storage.remove(key);

/** Path of the figure that names the reporting agency: the one that stands at the head of the letter. */
export function unitPath({ formSet }: FormSetIndex): string | null {
  const [first] = Object.values(formSet.wording[formSet.letter.issuingBody]?.args ?? {});
  return typeof first === "string" ? first : null;
}
