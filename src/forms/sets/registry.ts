/** The form sets that ship with the program. */
import type { FormSet } from "../formSet";
import { vpcp2021 } from "./vpcp2021";

export const formSets: readonly FormSet[] = [vpcp2021];
