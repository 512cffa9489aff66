/** The form sets that ship with the program, the newest first. */
import type { FormSet } from "../formSet";
import { btp2026 } from "./btp2026";
import { vpcp2021 } from "./vpcp2021";

export const formSets: readonly FormSet[] = [btp2026, vpcp2021];
