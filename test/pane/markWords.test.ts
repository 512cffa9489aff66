import fc from "fast-check";
import { type MarkedPiece, markWords } from "../../src/pane/refresh/markWords";

const marked = (pieces: readonly MarkedPiece[]): string =>
  pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");
const shown = (one: string, other: string): readonly string[] => {
  const texts = markWords(one, other);
  return [marked(texts.one), marked(texts.other)];
};

test.each([
  [
    "Sở tiếp nhận 08 hồ sơ.",
    "Sở tiếp nhận 09 hồ sơ.",
    "Sở tiếp nhận [08 ]hồ sơ.",
    "Sở tiếp nhận [09 ]hồ sơ.",
  ],
  ["Sở đã cấp đủ.", "Sở đã cấp đủ.", "Sở đã cấp đủ.", "Sở đã cấp đủ."],
  ["", "Sở đã cấp đủ.", "", "[Sở đã cấp đủ.]"],
  ["một ba bốn", "một hai ba bốn", "một ba bốn", "một [hai ]ba bốn"],
])("%j beside %j", (one, other, first, second) => {
  expect(shown(one, other)).toEqual([first, second]);
});

test("each text stands whole, and what is not marked is the same in both", () => {
  const text = fc.array(fc.constantFrom("hồ", "sơ", "08", "09", "đã", "cấp"), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [one, other] = [first.join(" "), second.join(" ")];
      const texts = markWords(one, other);
      const whole = (pieces: readonly MarkedPiece[]) => pieces.map(({ text: part }) => part).join("");
      const common = (pieces: readonly MarkedPiece[]) =>
        pieces.flatMap(({ text: part, differs }) => (differs ? [] : part.trim().split(/\s+/)));
      expect(whole(texts.one)).toBe(one);
      expect(whole(texts.other)).toBe(other);
      expect(common(texts.one)).toEqual(common(texts.other));
    }),
  );
});

test("long texts are compared by their ends only", () => {
  const words = (mark: string) => Array.from({ length: 3000 }, (_, at) => `${mark}${at}`).join(" ");
  const { one, other } = markWords(`Đầu ${words("a")} cuối`, `Đầu ${words("b")} cuối`);
  expect(one.map(({ differs }) => differs)).toEqual([false, true, false]);
  expect(other.map(({ differs }) => differs)).toEqual([false, true, false]);
});
