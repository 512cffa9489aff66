import { checkFigures } from "../../src/figures/checkFigures";
import { deriveFigures } from "../../src/figures/deriveFigures";
import { parseFigures } from "../../src/figures/parseFigures";
import sample from "../../assets/samples/quy-1-2021.json";
import { type Draft, draftOf, withSeen } from "../../src/pane/state/paneState";
import { gridRows, gridShape } from "../../src/pane/state/gridTexts";
import { groupState, reviewOf } from "../../src/pane/state/review";
import { rowTitle, withoutRow } from "../../src/pane/state/rows";
import { withTyped, withValue } from "../../src/pane/state/typedChange";
import { form2021 } from "./forms";

const { figures } = parseFigures(form2021, sample);
if (!figures) throw new Error("The sample cannot be read");
const draft = draftOf(figures);

const review = (of: Draft) => {
  const book = deriveFigures(form2021, of.figures);
  return reviewOf(book, of, checkFigures(book));
};

const grid = form2021.tables.get("dossiers.byField")?.definition;
if (grid?.kind !== "grid") throw new Error("The form of dossiers by field is gone");
const gridOf = (of: Draft) => ({
  ...gridShape(form2021, grid, "dossiers.byField"),
  ...gridRows(of, review(of), grid, "dossiers.byField"),
});
const firstRow = gridOf(draft).rows[0]?.id ?? "";

test("figures stand as the report writes them; a missing one is not zero", () => {
  expect(review(draft).textAt("budget.granted")).toBe("40.000.000");
  expect(review(withValue(draft, "budget.granted", null)).textAt("budget.granted")).toBeNull();
  expect(review(withValue(draft, "budget.granted", 0)).textAt("budget.granted")).toBe("0");
});

test("words of the last report are to be looked at until they are edited or seen; undoing brings the mark back", () => {
  const taken = draftOf(figures, ["assessment.strengths", "direction.tasks"]);
  expect(review(taken).toSee).toEqual(["assessment.strengths", "direction.tasks"]);
  expect(groupState(review(taken), "assessment").toSee).toBe(1);
  const edited = withValue(taken, "assessment.strengths", ["Kỳ này khác."]);
  expect(review(edited).toSee).toEqual(["direction.tasks"]);
  expect(review(withValue(edited, "budget.granted", 1)).toSee).toEqual(["direction.tasks"]);
  expect(review(withSeen(edited, ["direction.tasks"])).toSee).toEqual([]);
});

test("a group counts what is missing and what does not tally in it", () => {
  expect(groupState(review(draft), "budget")).toEqual({ worst: null, problems: 0, missing: 0, toSee: 0 });
  const less = review(withValue(draft, "budget.granted", 1000));
  expect(groupState(less, "budget")).toEqual({ worst: "error", problems: 1, missing: 0, toSee: 0 });
  expect(groupState(less, "dossiers").problems).toBe(0);
  const missing = review(withValue(draft, "budget.granted", null));
  expect(groupState(missing, "budget")).toEqual({ worst: null, problems: 0, missing: 1, toSee: 0 });
});

test("text that cannot be read is a problem at its figure, and not also a missing figure", () => {
  const path = "budget.granted";
  const typed = { kind: "unread", problem: "…" } as const;
  const unread = review(withTyped(draft, [{ path, text: "4o triệu", typed }]));
  expect(
    unread
      .problemsAt(path)
      .map(({ message }) => message)
      .join(),
  ).toContain("“4o triệu”");
  expect(unread.missing).toEqual([]);
});

test("the grid has the form's headings, column numbers, computed columns and its total row", () => {
  const { headings, columns, rows, total } = gridOf(draft);
  expect(headings[0]?.map(({ label, columnSpan }) => [label, columnSpan])).toEqual([
    ["Số lượng hồ sơ tiếp nhận", 4],
    ["Số lượng hồ sơ đã giải quyết", 4],
    ["Số lượng hồ sơ đang giải quyết", 3],
  ]);
  expect(columns[0]?.number).toBe("(3)=(4)+(5)+(6)");
  expect(columns[1]?.number).toBe("(4)");
  expect(rows[0]?.cells.slice(0, 4).map(({ text, computed }) => [text, computed])).toEqual([
    ["26", true],
    ["0", false],
    ["25", false],
    ["01", false],
  ]);
  expect(total?.cells[0]).toEqual({ text: "504", computed: true, problem: null });
});

test("a missing cell leaves its totals missing, not smaller", () => {
  const { rows, total } = gridOf(withValue(draft, `dossiers.byField.${firstRow}.online`, null));
  expect(rows[0]?.cells[0]?.text).toBe("");
  expect(total?.cells[1]?.text).toBe("");
  expect(total?.cells[2]?.text).toBe("503");
});

test("a field that goes takes its row of the grid along, and what was typed there", () => {
  const path = `dossiers.byField.${firstRow}.online`;
  const unread = withTyped(draft, [{ path, text: "?1", typed: { kind: "unread", problem: "…" } }]);
  const without = withoutRow(unread, form2021, "fields.list", firstRow);
  expect(gridOf(without).rows.map(({ id }) => id)).not.toContain(firstRow);
  expect(without.unread).toEqual({});
});

test("a row of a list is called by what stands in it", () => {
  const list = form2021.tables.get("directing.documents")?.definition;
  if (list?.kind !== "list") throw new Error("The list of documents is gone");
  const named = { id: "r1", type: "Kế hoạch", symbol: "12/KH-SKHCN", date: "2021-01-14" };
  expect(rowTitle(list, named, 1)).toBe("Kế hoạch · 12/KH-SKHCN · 14/01/2021");
  expect(rowTitle(list, { id: "r2" }, 2)).toContain("thứ 2");
});
