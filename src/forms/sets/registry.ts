/** The form sets that ship with the program, the newest last. */
import type { FormSet } from "../formSet";
import { btp2026 } from "./btp2026";
import { vpcp2021 } from "./vpcp2021";

export const formSets: readonly FormSet[] = [vpcp2021, btp2026];

/** Every installation of the program has the form set of this id. */
export const isShipped = (id: string): boolean => formSets.some((formSet) => formSet.id === id);
