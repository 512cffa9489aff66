/** All rules, in the order in which they are listed and run. */
import type { Rule } from "./rule";

export const rules: readonly Rule[] = [];
