/** What a text is made of. */

/** Is a line set in capitals? Names of forms and units inside it may have small letters. */
export function isInCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 0 && capitals / letters >= 0.7;
}
