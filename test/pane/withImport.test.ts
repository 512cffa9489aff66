import { readLabelled } from "../../src/import/labelledFigures";
import { readImport } from "../../src/import/readImport";
import { recogniseAs } from "../../src/import/recogniseTable";
import { sourceTable } from "../../src/import/sourceTable";
import { rowsOf, valueOf } from "../../src/pane/state/editFigures";
import { type Draft, draftOf } from "../../src/pane/state/paneState";
import { withImport, withLabelled } from "../../src/pane/state/withImport";
import { figures2021, form2021 } from "../import/figures";

const emptyDraft = draftOf({ formSet: "vpcp-2021", groups: {} });

function imported(
  draft: Draft,
  path: string,
  values: readonly (readonly (string | number | null)[])[],
): Draft {
  const source = sourceTable("Trang tính", values);
  const recognition = recogniseAs(source, form2021, path);
  if (!recognition) throw new Error("Not recognised");
  return withImport(draft, readImport(form2021, source, recognition, draft.figures));
}

const byField = [
  ["Lĩnh vực", "Trực tuyến", "Giải quyết trước hạn"],
  ["Lĩnh vực Sở hữu trí tuệ", 3, "hai"],
  ["đo lường", "08", null],
  ["Tổng cộng", 11, null],
];

test("into an empty report: rows are made in the list, figures in the grid, and what is unread is kept as typed", () => {
  const { figures, unread } = imported(emptyDraft, "dossiers.byField", byField);
  expect(rowsOf(figures, "fields.list")).toEqual([
    { id: "r1", name: "Sở hữu trí tuệ" },
    { id: "r2", name: "Đo lường" },
  ]);
  expect(rowsOf(figures, "dossiers.byField")).toEqual([
    { id: "r1", online: 3, early: null },
    { id: "r2", online: 8 },
  ]);
  expect(unread).toEqual({ "dossiers.byField.r1.early": "hai" });
});

test("the same table twice changes nothing the second time", () => {
  const once = imported(emptyDraft, "dossiers.byField", byField);
  const twice = imported(once, "dossiers.byField", byField);
  expect(twice.figures).toEqual(once.figures);
});

test("rows of a list are added behind those that are there", () => {
  const draft = imported(draftOf(figures2021), "budget.items", [
    ["Nội dung chi", "Số tiền"],
    ["Hỗ trợ công chức đầu mối kiểm soát TTHC", 3_000_000],
    ["Tập huấn", 500_000],
  ]);
  const rows = rowsOf(draft.figures, "budget.items") ?? [];
  expect(rows.map(({ amount }) => amount)).toEqual([3_000_000, 3_820_000, 500_000]);
  expect(rows[2]?.content).toBe("Tập huấn");
});

test("single figures: known ones change, computed ones do not", () => {
  const source = sourceTable("Trang tính", [
    ["Số TTHC do Trung ương quy định", 60],
    ["Tổng số TTHC thuộc thẩm quyền giải quyết", 99],
  ]);
  const lines = readLabelled(form2021, source, figures2021, new Map());
  const draft = withLabelled(draftOf(figures2021), lines);
  expect(valueOf(draft.figures, "inventory.central")).toBe(60);
  expect(valueOf(draft.figures, "inventory.total")).toBeNull();
});
