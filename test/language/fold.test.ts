import fc from "fast-check";
import { foldText, normaliseSpaces, sameName } from "../../src/language/fold";

test("spaces of all kinds become one, nothing invisible stays", () => {
  expect(normaliseSpaces(" \u00a0Thủ\u202f tục\t\nhành\u200bchính\u00ad \ufeff")).toBe("Thủ tục hànhchính");
});

describe("names that a reader takes for the same", () => {
  test.each([
    ["Hoà giải ở cơ sở", "Hòa giải ở cơ sở"],
    ["HÒA GIẢI", "hoà giải"],
    ["Khoẻ", "khỏe"],
    ["Thuý", "thúy"],
    ["Độc lập - Tự do", "Độc lập – Tự do"],
    ["Khoa học-Công nghệ", "khoa học – công nghệ"],
    ["Sở hữu\u00a0trí  tuệ", "Sở hữu trí tuệ"],
    ["Lĩnh vực khác", "Lĩnh vực khác".normalize("NFD")],
  ])("%j and %j", (one, other) => {
    expect(sameName(one, other)).toBe(true);
  });

  test.each([
    ["Bảo hiểm", "Bao hiem"],
    ["Hóa chất", "Hoa chất"],
    ["Đất đai", "Dat dai"],
    ["của", "cuả"],
    ["quý", "qui"],
  ])("but not %j and %j", (one, other) => {
    expect(sameName(one, other)).toBe(false);
  });

  test("folding twice is folding once, and blind to the Unicode form", () => {
    const syllables = fc.constantFrom(
      "hòa",
      "Hoà",
      "THÚY",
      "quý",
      "-",
      "–",
      " ",
      "\u00a0",
      "đất",
      "ạ",
      "\u0301",
      "o",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(syllables).map((s) => s.join("")),
        ),
        (text) => {
          expect(foldText(foldText(text))).toBe(foldText(text));
          expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
        },
      ),
    );
  });
});
