import { shownText } from "../../src/pane/state/shownText";
import { readTyped } from "../../src/figures/readTyped";
import { scalar } from "../pane/forms";

const read = (kind: Parameters<typeof scalar>[0], text: string, more = {}) => {
  const typed = readTyped(scalar(kind, more), text, 15);
  return typed.kind === "read" ? typed.value : typed.problem;
};

test.each([
  ["504", 504],
  ["08", 8],
  ["1.234", 1234],
  [" 1 234 ", 1234],
  ["504 hồ sơ", 504],
  ["504 Hồ sơ", 504],
  ["không", 0],
  ["Không phát sinh", 0],
  ["-", 0],
  ["–", 0],
  ["0", 0],
  ["", null],
  ["…", null],
  ["...", null],
  ["chưa có", null],
])("a count typed as %j is %j", (text, value) => {
  expect(read("count", text, { unit: "hồ sơ" })).toBe(value);
});

test.each(["12a", "1,5", "-3", "1.23", "999999999999"])(
  "a count typed as %j is refused with words",
  (text) => {
    const answer = read("count", text);
    expect(typeof answer).toBe("string");
    expect(answer).toMatch(/^[\p{Lu}\d-].{20,}\.$/u);
  },
);

test("amounts, scores, dates and texts", () => {
  expect(read("money", "6.460.000 đồng", { unit: "đồng" })).toBe(6_460_000);
  expect(read("money", "6,46 triệu")).toBe(6_460_000);
  expect(read("score", "16,93/18", { outOf: 18 })).toBe(16.93);
  expect(read("date", "14/3/2021")).toBe("2021-03-14");
  expect(read("date", "31/2/2021")).toMatch(/31\/2\/2021/);
  expect(read("text", "  Sở   Khoa học ")).toBe("Sở Khoa học");
  expect(read("text", "-")).toBe("-");
  expect(read("paragraphs", "Một.\n\n Hai. ")).toEqual(["Một.", "Hai."]);
  expect(read("paragraphs", " \n ")).toBeNull();
});

test("letters typed apart from their marks are put together", () => {
  expect(read("text", "Sở Khoa học".normalize("NFD"))).toBe("Sở Khoa học");
  expect(read("count", "không".normalize("NFD"))).toBe(0);
});

test("a field shows its value as the report writes it, and a missing one not as zero", () => {
  expect(shownText(scalar("count"), 8)).toBe("08");
  expect(shownText(scalar("count"), 0)).toBe("0");
  expect(shownText(scalar("count"), null)).toBe("");
  expect(shownText(scalar("money"), 40_000_000)).toBe("40.000.000");
  expect(shownText(scalar("date"), "2021-01-05")).toBe("05/01/2021");
  expect(shownText(scalar("paragraphs"), ["Một.", "Hai."])).toBe("Một.\nHai.");
});

test.each(["count", "money", "score", "ratio", "date"] as const)(
  "what a %s field shows can be read again",
  (kind) => {
    const values =
      kind === "date" ? ["2021-01-05", "2020-12-31"] : kind === "ratio" ? [0, 0.204, 1] : [0, 8, 504, 1234];
    for (const value of values) expect(read(kind, shownText(scalar(kind), value))).toBe(value);
  },
);
