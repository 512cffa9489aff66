import type { Figures } from "./figures";

/** Figures as a file holds them: the groups beside `formSet` and `note`. `parseFigures` reads it back. */
export function figuresFile({ formSet, note, groups }: Figures): Readonly<Record<string, unknown>> {
  return { formSet, ...(note !== undefined && { note }), ...groups };
}
