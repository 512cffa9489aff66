import fc from "fast-check";
import { deriveFigures } from "../../src/figures/deriveFigures";
import { figurePaths } from "../../src/figures/figurePaths";
import { formatFigure, formatValue, MISSING_TEXT } from "../../src/figures/formatFigure";
import { parseFigures } from "../../src/figures/parseFigures";
import { readFigure } from "../../src/figures/readFigure";
import { figuresArbitrary } from "../support/figuresArbitrary";
import { smallFile, smallIndex } from "../support/smallFormSet";

describe("formatValue", () => {
  it.each([
    [{}, "count", 8, "08"],
    [{}, "count", 0, "0"],
    [{}, "count", 1234, "1.234"],
    [{}, "count", -5, "-5"],
    [{}, "count", 2.5, "2,5"],
    [{}, "count", 1e21, "1.000.000.000.000.000.000.000"],
    [{}, "money", 6460000, "6.460.000"],
    [{}, "money", 8, "8"],
    [{ outOf: 18 }, "score", 16.93, "16,93/18"],
    [{ outOf: 18 }, "score", 18, "18/18"],
    [{ outOf: 8 }, "score", 7, "7/8"],
    [{}, "score", 9.5, "9,5"],
    [{}, "score", 969 / 485, "2,00"],
    [{ digits: 3 }, "score", 969 / 485, "1,998"],
    [{}, "ratio", 11 / 54, "20,4%"],
    [{ digits: 2 }, "ratio", 11 / 54, "20,37%"],
    [{}, "ratio", 1, "100%"],
    [{}, "ratio", 0, "0%"],
    [{}, "ratio", 0.985, "98,5%"],
    [{}, "ratio", 0.07, "7%"],
    [{}, "ratio", 0.0005, "0,1%"],
    [{}, "date", "2021-03-05", "05/3/2021"],
    [{}, "text", "Sở KH&CN", "Sở KH&CN"],
    [{}, "paragraphs", ["Một.", "Hai."], "Một.\nHai."],
    [{}, "paragraphs", [], ""],
    [
      {},
      "period",
      { kind: "quarter", year: 2021, number: 1, from: "2020-12-15", to: "2021-03-14" },
      "quý I năm 2021",
    ],
    [{}, "count", null, MISSING_TEXT],
    [{}, "text", null, "[chưa có số liệu]"],
  ] as const)("%j %s %j is written %s", (definition, kind, value, text) => {
    expect(formatValue(definition, kind, value)).toBe(text);
  });

  it.each([
    [{ above: 4, below: 24 }, "04/24"],
    [{ above: 0, below: 8 }, "0/08"],
    [{ above: 0, below: 0 }, "0"],
    [{ above: 1234, below: 5650 }, "1.234/5.650"],
  ])("writes the share %j as %s", (fraction, text) => {
    expect(formatValue({ as: "fraction" }, "ratio", 0.5, fraction)).toBe(text);
  });
});

describe("formatFigure", () => {
  const { figures } = parseFigures(smallIndex, smallFile);
  const book = deriveFigures(smallIndex, figures ?? { formSet: "", groups: {} });

  it("writes a whole report as reports do", () => {
    expect(figurePaths(book).map((path) => `${path}: ${formatFigure(book, path)}`)).toMatchSnapshot();
  });

  it("refuses a path that is no figure", () => {
    expect(() => formatFigure(book, "none.none")).toThrow("No figure none.none in this report");
  });

  it("writes typed figures so that they can be read back", () => {
    fc.assert(
      fc.property(figuresArbitrary(smallIndex), (any) => {
        const anyBook = deriveFigures(smallIndex, any);
        for (const path of figurePaths(anyBook)) {
          const figure = anyBook.find(path);
          const written = ["count", "money", "score", "date", "text", "choice", "paragraphs"];
          if (!figure || figure.derived || figure.value === null || !written.includes(figure.kind)) continue;
          const { definition } = figure.concept;
          const { value } = readFigure(definition, formatFigure(anyBook, path), 15);
          if (figure.kind !== "paragraphs" || value !== null) expect(value).toEqual(figure.value);
        }
      }),
    );
  });
});
