import { equalInOrder } from "../../document/equalInOrder";

/** Where the paragraphs of one list stand in another list of the same document. */
export interface ParagraphPlaces {
  /** The index of a paragraph in the other list; null where that cannot be told. */
  of(index: number): number | null;
  /** Whether no other paragraph of the same words can be meant: none of them came or went. */
  isCertain(index: number): boolean;
  /** What stands in the other list between the paragraphs before `start` and those from `end` on; null likewise. */
  between(start: number, end: number): readonly [from: number, to: number] | null;
}

/**
 * Finds the paragraphs of a list of texts in a later list. The two differ where something was written meanwhile, and
 * Word may list what a reading leaves out: the empty paragraphs of cells that a cell above reaches over.
 * `reworded`: texts that paragraphs get meanwhile, and those that they had.
 */
export function findPlaces(
  texts: readonly string[],
  listed: readonly string[],
  reworded: ReadonlyMap<string, string> = new Map(),
): ParagraphPlaces {
  const all = withEmptyOnes(texts, listed);
  const known = new Set(reworded.size > 0 ? texts : []);
  const asRead = listed.map((text) => (known.has(text) ? text : (reworded.get(text) ?? text)));
  const places = all ?? new Map(equalInOrder(texts, asRead));
  places.set(-1, -1);
  places.set(texts.length, listed.length);
  /** Place of the nearest paragraph that was found, from an index on; and how far it is. */
  const nearest = (index: number, step: 1 | -1): readonly [place: number, distance: number] => {
    for (let at = index; ; at += step) {
      const place = places.get(at);
      if (place !== undefined) return [place, Math.abs(at - index)];
    }
  };
  const between = (start: number, end: number): readonly [number, number] | null => {
    const [before, beforeBy] = nearest(start - 1, -1);
    const [after, afterBy] = nearest(end, 1);
    const [from, to] = [before + beforeBy + 1, after - afterBy];
    return to < from ? null : [from, to];
  };
  const count = (list: readonly string[], wanted: string): number =>
    list.filter((text) => text === wanted).length;
  return {
    between,
    isCertain(index) {
      const text = texts[index] ?? "";
      return all !== null || count(texts, text) === count(listed, text);
    },
    of(index) {
      const place = places.get(index);
      if (place !== undefined) return place;
      const [from = 0, to = 0] = between(index, index + 1) ?? [];
      return to === from + 1 ? from : null;
    },
  };
}

/** The places of all texts where the list holds nothing more than empty ones besides; else null. */
function withEmptyOnes(texts: readonly string[], listed: readonly string[]): Map<number, number> | null {
  const places = new Map<number, number>();
  for (const [place, text] of listed.entries())
    if (places.size < texts.length && text === texts[places.size]) places.set(places.size, place);
    else if (text !== "") return null;
  return places.size === texts.length ? places : null;
}
