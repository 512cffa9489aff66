import {
  addRow,
  freeRowId,
  moveRow,
  removeRow,
  rowsOf,
  setCells,
  setEmptyList,
  setMissing,
  setValue,
  valueOf,
} from "../../src/pane/state/editFigures";
import { form2021 } from "./forms";

const fields = "fields.list";
const grid = "dossiers.byField";
const figures = {
  formSet: "vpcp-2021",
  groups: {
    fields: {
      list: [
        { id: "f1", name: "Đo lường" },
        { id: "f2", name: "Sở hữu trí tuệ" },
      ],
    },
    dossiers: {
      byField: [
        { id: "f1", online: 1 },
        { id: "f2", online: 2 },
      ],
    },
  },
};

test("the form set has the list and the grid that these tests speak of", () => {
  expect(form2021.tables.get(grid)?.rowsFrom).toBe(fields);
});

test("nothing is changed in place", () => {
  const before = JSON.stringify(figures);
  setValue(figures, "budget.granted", 1);
  setCells(figures, grid, [{ row: "f1", column: "online", value: 9 }]);
  removeRow(figures, form2021, fields, "f1");
  moveRow(figures, fields, "f1", 1);
  expect(JSON.stringify(figures)).toBe(before);
});

test("a missing figure is null, and zero is zero", () => {
  expect(valueOf(figures, "budget.granted")).toBeNull();
  expect(valueOf(setValue(figures, "budget.granted", 0), "budget.granted")).toBe(0);
});

test("cells of a grid are set by row and column, with rows that it lacks", () => {
  const changed = setCells(figures, grid, [
    { row: "f1", column: "direct", value: 7 },
    { row: "f3", column: "direct", value: 8 },
  ]);
  expect(rowsOf(changed, grid)).toEqual([
    { id: "f1", online: 1, direct: 7 },
    { id: "f2", online: 2 },
    { id: "f3", direct: 8 },
  ]);
});

test("rows come at the end, with an id that is free", () => {
  const id = freeRowId([{ id: "r3" }, { id: "r2" }]);
  expect(["r2", "r3"]).not.toContain(id);
  expect(rowsOf(addRow(figures, fields, "r9"), fields)?.at(-1)).toEqual({ id: "r9" });
  expect(rowsOf(addRow(figures, "budget.items", "r1"), "budget.items")).toEqual([{ id: "r1" }]);
});

test("rows move as far as there is room", () => {
  const ids = (by: number) => rowsOf(moveRow(figures, fields, "f1", by), fields)?.map(({ id }) => id);
  expect(ids(1)).toEqual(["f2", "f1"]);
  expect(ids(5)).toEqual(["f2", "f1"]);
  expect(ids(-1)).toEqual(["f1", "f2"]);
  expect(moveRow(figures, fields, "gone", 1)).toBe(figures);
});

test("a row that goes takes the grids' rows of its name along", () => {
  const changed = removeRow(figures, form2021, fields, "f1");
  expect(rowsOf(changed, fields)?.map(({ id }) => id)).toEqual(["f2"]);
  expect(rowsOf(changed, grid)?.map(({ id }) => id)).toEqual(["f2"]);
});

test("a list without rows is known to be empty; a missing one is not known", () => {
  expect(rowsOf(figures, "budget.items")).toBeNull();
  const empty = setEmptyList(figures, "budget.items");
  expect(rowsOf(empty, "budget.items")).toEqual([]);
  expect(rowsOf(setMissing(empty, "budget.items"), "budget.items")).toBeNull();
});
