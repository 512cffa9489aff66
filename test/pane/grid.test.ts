import fc from "fast-check";
import { planPaste } from "../../src/pane/grid/paste";
import { clamp, move, rangeOf, selectCell } from "../../src/pane/grid/selection";
import { parseSeparated, withoutFormula, writeTabSeparated } from "../../src/import/separatedText";

const size = { rows: 4, columns: 3 };
const at = (row: number, column: number) => ({ row, column });
const press = (row: number, column: number, key: string, held: { shift?: boolean; control?: boolean } = {}) =>
  move(selectCell(at(row, column)), { key, shift: held.shift ?? false, control: held.control ?? false }, size)
    ?.active ?? null;

test.each([
  ["ArrowDown", at(2, 1)],
  ["ArrowUp", at(0, 1)],
  ["ArrowLeft", at(1, 0)],
  ["ArrowRight", at(1, 2)],
  ["Enter", at(2, 1)],
  ["Tab", at(1, 2)],
  ["Home", at(1, 0)],
  ["End", at(1, 2)],
  ["PageDown", at(3, 1)],
  ["PageUp", at(0, 1)],
])("%s moves the active cell", (key, to) => {
  expect(press(1, 1, key)).toEqual(to);
});

test("moves stop at the edges", () => {
  expect(press(0, 0, "ArrowUp")).toEqual(at(0, 0));
  expect(press(3, 2, "ArrowRight")).toEqual(at(3, 2));
  expect(press(1, 1, "Home", { control: true })).toEqual(at(0, 0));
  expect(press(1, 1, "End", { control: true })).toEqual(at(3, 2));
  expect(press(1, 1, "Enter", { shift: true })).toEqual(at(0, 1));
});

test("Tab goes to the next row at a row's end, and leaves the grid at its ends", () => {
  expect(press(0, 2, "Tab")).toEqual(at(1, 0));
  expect(press(1, 0, "Tab", { shift: true })).toEqual(at(0, 2));
  expect(press(3, 2, "Tab")).toBeNull();
  expect(press(0, 0, "Tab", { shift: true })).toBeNull();
});

test("other keys are not the grid's", () => {
  expect(press(1, 1, "a")).toBeNull();
  expect(press(1, 1, "Shift")).toBeNull();
});

test("Shift extends the range from where it began", () => {
  const extended = move(selectCell(at(2, 2)), { key: "ArrowUp", shift: true, control: false }, size);
  expect(extended && rangeOf(extended)).toEqual({ top: 1, bottom: 2, left: 2, right: 2 });
});

test("a selection follows a grid that lost rows", () => {
  expect(clamp(selectCell(at(9, 1)), size).active).toEqual(at(3, 1));
  expect(clamp(selectCell(at(9, 1)), { rows: 0, columns: 3 }).active).toEqual(at(0, 1));
});

describe("paste", () => {
  const range = rangeOf(selectCell(at(1, 1)));
  const lastIsComputed = ({ row }: { readonly row: number }) => row === 3;

  test("a block goes from the active cell on", () => {
    const { changes } = planPaste(
      [
        ["1", "2"],
        ["3", "4"],
      ],
      range,
      size,
      lastIsComputed,
    );
    expect(changes).toEqual([
      { ...at(1, 1), text: "1" },
      { ...at(1, 2), text: "2" },
      { ...at(2, 1), text: "3" },
      { ...at(2, 2), text: "4" },
    ]);
  });

  test("one cell fills the range", () => {
    const { changes } = planPaste([["7"]], { top: 0, bottom: 1, left: 0, right: 1 }, size, lastIsComputed);
    expect(changes).toHaveLength(4);
    expect(new Set(changes.map(({ text }) => text))).toEqual(new Set(["7"]));
  });

  test("what has no place is counted, not dropped without a word", () => {
    const block = Array.from({ length: 5 }, () => ["1", "2", "3"]);
    const plan = planPaste(block, range, size, lastIsComputed);
    expect(plan.changes).toHaveLength(4);
    expect(plan).toMatchObject({ computed: 2, rowsOutside: 2, columnsOutside: 1 });
  });
});

describe("blocks on the clipboard", () => {
  test("as Excel and LibreOffice Calc write them", () => {
    expect(parseSeparated("1\t2\r\n3\t4\r\n", "\t")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(parseSeparated('"hai\ndòng"\t"nói ""có"""\n', "\t")).toEqual([["hai\ndòng", 'nói "có"']]);
    expect(parseSeparated("một ô", "\t")).toEqual([["một ô"]]);
    expect(parseSeparated('5" ống\tx', "\t")).toEqual([['5" ống', "x"]]);
    expect(parseSeparated("1\t\t3", "\t")).toEqual([["1", "", "3"]]);
  });

  test.each([
    ["=HYPERLINK(A1)", "'=HYPERLINK(A1)"],
    ["+cmd", "'+cmd"],
    ["@SUM(1)", "'@SUM(1)"],
    ["-2+3", "'-2+3"],
    ["\t=1", "'\t=1"],
    ["-5", "-5"],
    ["-1.234,5", "-1.234,5"],
    ["504", "504"],
    ["", ""],
    ["1=2", "1=2"],
  ])("a formula is no formula any more: %j is copied as %j", (text, copied) => {
    expect(withoutFormula(text)).toBe(copied);
  });

  test("what is written is read again, whatever stands in the cells", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "1", "\t", "\n", '"', " ", "ộ") });
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        // One empty cell is an empty text; a last row of one empty cell is a closing line end.
        fc.pre(rows[0]?.length !== 1 || rows.at(-1)?.[0] !== "" || rows.length === 1);
        expect(parseSeparated(writeTabSeparated(rows), "\t")).toEqual(rows);
      }),
    );
  });
});
