/** What a text is made of. */

/** Is a line set in capitals? Names of forms and units inside it may have small letters. */
export function isInCapitals(text: string): boolean {
  let letters = 0;
  let capitals = 0;
  for (const sign of text) {
    const small = sign.toLowerCase();
    if (small !== sign) capitals++;
    if (small !== sign.toUpperCase()) letters++;
  }
  return letters > 0 && capitals / letters >= 0.7;
}
