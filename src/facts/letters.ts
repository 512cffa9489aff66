/** What a text is made of. */

/** The share of capitals that makes a line one in capitals; names of forms and units in it may be small. */
const MOSTLY = 0.7;

/** Is a line set in capitals? */
export function isInCapitals(text: string): boolean {
  let small = 0;
  let capitals = 0;
  const mostSmall = text.length * (1 - MOSTLY);
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign !== sign.toUpperCase()) {
      // Running text is told by its beginning.
      if (++small > mostSmall) return false;
    } else if (sign !== sign.toLowerCase()) capitals++;
  }
  return capitals > 0 && capitals >= (capitals + small) * MOSTLY;
}
