/**
 * Indices of the empty paragraphs that Word added to what was inserted: before a table at the top (office-js#1144),
 * at the end of a control, and our own last one. `actual` is what stands, `expected` what was to be inserted.
 * An empty list when the two differ in more than that: then nothing is deleted.
 */
export function surplusParagraphs(actual: readonly string[], expected: readonly string[]): readonly number[] {
  const surplus: number[] = [];
  let at = 0;
  for (const [index, text] of actual.entries())
    if (at < expected.length && text === expected[at]) at += 1;
    else if (text === "") surplus.push(index);
    else return [];
  return at === expected.length ? surplus : [];
}
