import fc from "fast-check";
import { findPlaces } from "../../src/hosts/word/paragraphPlaces";

/** Finding the paragraphs of a reading in what Word lists. */

const placesOf = (texts: readonly string[], listed: readonly string[]): readonly (number | null)[] => {
  const places = findPlaces(texts, listed);
  return texts.map((_, index) => places.of(index));
};

test("Word lists empty paragraphs of cells that a merged cell covers: the others keep their texts", () => {
  const texts = ["A", "STT", "Số", "1", "", "Hết"];
  expect(placesOf(texts, ["A", "STT", "Số", "", "1", "", "Hết"])).toEqual([0, 1, 2, 4, 5, 6]);
});

test("a paragraph that was written to stands between those that were not", () => {
  expect(placesOf(["A", "B", "C"], ["A", "B khác", "C"])).toEqual([0, 1, 2]);
});

test("where one of several changed paragraphs went, none of them is told", () => {
  const places = findPlaces(["A", "B", "C", "D"], ["A", "X", "D"]);
  expect([0, 1, 2, 3].map((index) => places.of(index))).toEqual([0, null, null, 2]);
  expect(places.between(1, 3)).toEqual([1, 2]);
});

test("a paragraph is certain unless one of the same words came or went", () => {
  const places = findPlaces(["A", "08", "08", "B"], ["08", "A", "08", "08", "B", "C"]);
  expect([0, 1, 2, 3].map((index) => places.isCertain(index))).toEqual([true, false, false, true]);
});

test("what is known to be reworded is found between new paragraphs", () => {
  const listed = ["A", "mới", "B khác", "mới", "C"];
  expect(findPlaces(["A", "B", "C"], listed).of(1)).toBeNull();
  const places = findPlaces(["A", "B", "C"], listed, new Map([["B khác", "B"]]));
  expect([places.of(1), places.between(1, 1), places.between(2, 2)]).toEqual([2, [1, 2], [3, 4]]);
});

test("a stretch that went is an empty one, also beside a paragraph that changed", () => {
  const places = findPlaces(["A", "B", "C", "D"], ["A", "B khác", "D"]);
  expect(places.between(2, 3)).toEqual([2, 2]);
});

test("property: every paragraph is found again among additional empty ones", () => {
  const text = fc.constantFrom("", "0", "26", "Tổng số");
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.nat(2))), (lines) => {
      const texts = lines.map(([own]) => own);
      const listed = lines.flatMap(([own, more]) => [own, ...Array<string>(more).fill("")]);
      const found = placesOf(texts, listed);
      expect(found.map((place) => listed[place ?? -1])).toEqual(texts);
      expect([...found].sort((one, other) => (one ?? 0) - (other ?? 0))).toEqual(found);
      expect(new Set(found).size).toBe(texts.length);
    }),
  );
});
