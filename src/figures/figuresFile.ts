import type { Figures } from "./figures";

/** Figures as a file holds them: the groups beside `formSet`, `note` and `others`. `parseFigures` reads it back. */
export function figuresFile({ formSet, note, groups, others }: Figures): Readonly<Record<string, unknown>> {
  return { formSet, ...(note !== undefined && { note }), ...groups, ...(others && { others }) };
}
