import type { TableRow } from "../../src/document/blocks";
import type { ColumnCell, Edit } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import { docxFile } from "../support/docxFile";
import { line, merged, mergeDown, p, r, sdt, span, tbl, tc, tr } from "../support/docxMarkup";
import { lines, openSession } from "../support/docxSession";
import { cell, figure, row } from "../support/sampleBlocks";

const open = (body: string) => openSession(docxFile({ body }));

/** Rows of "text" or "rows×columns text". */
const grid = ({ tables }: Snapshot, index = 0): readonly (readonly string[])[] => {
  const table = tables[index];
  return Array.from({ length: table?.rowCount ?? 0 }, (_, at) =>
    (table?.cells ?? [])
      .filter((found) => found.row === at)
      .map(({ rowSpan, columnSpan, text }) =>
        rowSpan * columnSpan === 1 ? text : `${rowSpan}×${columnSpan} ${text}`,
      ),
  );
};

const insertRow = (after: number, inserted: TableRow): Edit => ({
  kind: "insertRow",
  table: 0,
  after,
  row: inserted,
});
const removeRow = (at: number): Edit => ({ kind: "removeRow", table: 0, row: at });
const moveRow = (at: number, after: number): Edit => ({ kind: "moveRow", table: 0, row: at, after });
const insertColumn = (after: number, ...cells: readonly ColumnCell[]): Edit => ({
  kind: "insertColumn",
  table: 0,
  after,
  cells,
});
const removeColumn = (column: number): Edit => ({ kind: "removeColumn", table: 0, column });
const plain = (...texts: readonly string[]) =>
  row(
    "r",
    texts.map((text) => cell(text)),
  );

const HEADER = tr(tc("STT") + tc("Số"), "<w:tblHeader/>");
const three = tbl(HEADER + tr(tc("1") + tc("26")) + tr(tc("2") + tc("478")), 2) + line("");

describe("rows", () => {
  test("go in behind a row, in order, with controls for their figures", async () => {
    const session = open(three);
    const edited = await session.edit(
      insertRow(1, row("r", [cell("1a"), cell(figure("d.x.total", "08"))])),
      insertRow(1, plain("1b", "9")),
      insertRow(2, plain("3", "10")),
    );
    expect(grid(edited)).toEqual([
      ["STT", "Số"],
      ["1", "26"],
      ["1a", "08"],
      ["1b", "9"],
      ["2", "478"],
      ["3", "10"],
    ]);
    expect(edited.controls.map(({ tag, text }) => [tag, text])).toEqual([["khop:f:d.x.total", "08"]]);
  });

  test("take the look of the row above, and of the one below when first or behind the header", async () => {
    const look = (size: number) =>
      tc(p(r("x", `<w:sz w:val="${size}"/>`), '<w:jc w:val="right"/>'), '<w:shd w:fill="EEEEEE"/>');
    const session = open(tbl(tr(look(30), "<w:tblHeader/>") + tr(look(22)) + tr(look(24)), 1) + line(""));
    const { paragraphs, tables } = await session.edit(
      insertRow(0, plain("sau đầu bảng")),
      insertRow(2, plain("cuối")),
      insertRow(-1, row("h", [cell("trên cùng")], true)),
    );
    const lookOf = (text: string) => {
      const found = paragraphs.find((paragraph) => paragraph.text === text);
      return [found?.runs[0]?.format.size, found?.format.align];
    };
    expect(lookOf("sau đầu bảng")).toEqual([11, "right"]);
    expect(lookOf("cuối")).toEqual([12, "right"]);
    expect(lookOf("trên cùng")).toEqual([15, "right"]);
    expect(tables[0]?.headerRows).toBe(2);
    expect(await session.part("word/document.xml")).toContain('<w:shd w:fill="EEEEEE"/></w:tcPr><w:p>');
  });

  test("go on a cell that reaches down past them", async () => {
    const body = tbl(tr(tc("A", mergeDown) + tc("1")) + tr(tc("", merged) + tc("2")), 2) + line("");
    expect(grid(await open(body).edit(insertRow(0, plain("1a"))))).toEqual([["3×1 A", "1"], ["1a"], ["2"]]);
    expect(grid(await open(body).edit(insertRow(1, plain("B", "3"))))).toEqual([
      ["2×1 A", "1"],
      ["2"],
      ["B", "3"],
    ]);
  });

  test("leave columns of the drafter's own empty, and merge their cells as asked", async () => {
    const body = tbl(tr(tc("1") + tc("26") + tc("ghi chú")), 3) + line("");
    const edited = await open(body).edit(insertRow(0, row("t", [cell("Tổng", { columnSpan: 2 })])));
    expect(grid(edited)).toEqual([
      ["1", "26", "ghi chú"],
      ["1×2 Tổng", ""],
    ]);
  });

  test("are refused when the table is too narrow", async () => {
    await expect(open(three).edit(insertRow(0, plain("1", "2", "3")))).rejects.toMatchObject({
      code: "not-supported",
      message: "Bảng trong tài liệu có 2 cột, ít hơn 3 cột của hàng cần thêm. Hãy chèn lại cả bảng.",
    });
  });

  test("are removed, and cells that reached over them stay whole", async () => {
    const body =
      tbl(tr(tc("A", mergeDown) + tc("1")) + tr(tc("", merged) + tc("2")) + tr(tc("", merged) + tc("3")), 2) +
      line("");
    expect(grid(await open(body).edit(removeRow(1)))).toEqual([["2×1 A", "1"], ["3"]]);
    expect(grid(await open(body).edit(removeRow(0)))).toEqual([["2×1 ", "2"], ["3"]]);
  });

  test("all removed: the table goes", async () => {
    const edited = await open(three + line("sau")).edit(removeRow(0), removeRow(1), removeRow(2));
    expect(edited.tables).toEqual([]);
    expect(lines(edited)).toEqual(["", "sau"]);
  });

  test("are moved with what is in them", async () => {
    const body = tbl(HEADER + tr(tc("1") + tc(p(sdt("f", r("26"))))) + tr(tc("2") + tc("478")), 2) + line("");
    const edited = await open(body).edit(moveRow(1, 2));
    expect(grid(edited)).toEqual([
      ["STT", "Số"],
      ["2", "478"],
      ["1", "26"],
    ]);
    expect(edited.controls[0]).toMatchObject({ tag: "f", text: "26" });
    expect(grid(await open(body).edit(moveRow(2, -1)))[0]).toEqual(["2", "478"]);
  });

  test("inserted and moved behind the same row, in the order of the list", async () => {
    const edited = await open(three).edit(
      insertRow(0, plain("0", "0")),
      moveRow(2, 0),
      insertRow(0, plain("x", "x")),
    );
    expect(grid(edited).map(([first]) => first)).toEqual(["STT", "0", "2", "x", "1"]);
  });

  test("inside row controls are found and left", async () => {
    const body = tbl(sdt("r", tr(tc("1"))) + tr(tc("2")), 1) + line("");
    expect(grid(await open(body).edit(insertRow(0, plain("1a"))))).toEqual([["1"], ["1a"], ["2"]]);
    const edited = await open(body).edit(removeRow(0));
    expect(grid(edited)).toEqual([["2"]]);
    expect(edited.controls).toEqual([]);
  });
});

describe("columns", () => {
  const headed =
    tbl(
      tr(tc("STT", mergeDown) + tc("Tiếp nhận", span(2))) +
        tr(tc("", merged) + tc("Tổng") + tc("Mới")) +
        tr(tc("1") + tc("26") + tc("25")),
      3,
    ) + line("");

  test("go in behind a column: cells, wider cells, covered cells", async () => {
    const edited = await open(headed).edit(
      insertColumn(1, "widenLeft", cell("Cũ"), cell(figure("d.r1.old", "01"))),
    );
    expect(grid(edited)).toEqual([
      ["2×1 STT", "1×3 Tiếp nhận"],
      ["Tổng", "Cũ", "Mới"],
      ["1", "26", "01", "25"],
    ]);
    expect(edited.controls.map(({ tag }) => tag)).toEqual(["khop:f:d.r1.old"]);
  });

  test("go in as a merged column, and before a wider cell", async () => {
    const edited = await open(headed).edit(insertColumn(0, cell("Mã", { rowSpan: 2 }), "covered", cell("x")));
    expect(grid(edited)).toEqual([
      ["2×1 STT", "2×1 Mã", "1×2 Tiếp nhận"],
      ["Tổng", "Mới"],
      ["1", "x", "26", "25"],
    ]);
    const widened = await open(headed).edit(insertColumn(0, "widenRight", cell("Kỳ trước"), cell("y")));
    expect(grid(widened)).toEqual([
      ["2×1 STT", "1×3 Tiếp nhận"],
      ["Kỳ trước", "Tổng", "Mới"],
      ["1", "y", "26", "25"],
    ]);
  });

  test("several behind one follow each other; a new cell may be made wider at once", async () => {
    const edited = await open(headed).edit(
      insertColumn(2, cell("Giải quyết"), cell("Sớm"), cell("1")),
      insertColumn(2, "widenLeft", cell("Trễ"), cell("2")),
    );
    expect(grid(edited)).toEqual([
      ["2×1 STT", "1×2 Tiếp nhận", "1×2 Giải quyết"],
      ["Tổng", "Mới", "Sớm", "Trễ"],
      ["1", "26", "25", "1", "2"],
    ]);
  });

  test("go in at the left edge", async () => {
    const edited = await open(three).edit(insertColumn(-1, cell("A"), cell("B"), cell("C")));
    expect(grid(edited).map(([first]) => first)).toEqual(["A", "B", "C"]);
  });

  test("take half of the width of their neighbour", async () => {
    const session = open(three);
    await session.edit(insertColumn(1, cell("a"), cell("b"), cell("c")));
    const saved = await session.part("word/document.xml");
    expect(saved.match(/<w:gridCol w:w="\d+"/g)).toEqual(
      ["1000", "500", "500"].map((w) => `<w:gridCol w:w="${w}"`),
    );
    expect(saved.match(/<w:tcW w:w="\d+"/g)?.slice(0, 3)).toEqual(
      ["1000", "500", "500"].map((w) => `<w:tcW w:w="${w}"`),
    );
  });

  test("are removed; cells over several become narrower", async () => {
    expect(grid(await open(headed).edit(removeColumn(2)))).toEqual([
      ["2×1 STT", "Tiếp nhận"],
      ["Tổng"],
      ["1", "26"],
    ]);
    expect(grid(await open(headed).edit(removeColumn(0)))).toEqual([
      ["1×2 Tiếp nhận"],
      ["Tổng", "Mới"],
      ["26", "25"],
    ]);
  });

  test("all removed: the table goes", async () => {
    const edited = await open(three).edit(removeColumn(0), removeColumn(1));
    expect(edited.tables).toEqual([]);
  });

  test("one comes while one goes and rows come in the new columns", async () => {
    const edited = await open(three).edit(
      removeColumn(0),
      insertColumn(1, cell("Mới"), cell("5"), cell("6")),
      insertRow(2, plain("504", "11")),
    );
    expect(grid(edited)).toEqual([
      ["Số", "Mới"],
      ["26", "5"],
      ["478", "6"],
      ["504", "11"],
    ]);
  });
});

test.each([
  ["a table that is not there", { kind: "removeRow", table: 3, row: 0 }],
  ["a row that is not there", removeRow(9)],
  ["a column that is not there", removeColumn(2)],
] as const)("refuses %s", async (_, edit) => {
  await expect(open(three).edit(edit)).rejects.toMatchObject({ code: "changed-meanwhile" });
});

test("refuses a table in a locked control", async () => {
  const session = open(sdt("khop:b:x", three, '<w:lock w:val="sdtContentLocked"/>'));
  await expect(session.edit(removeRow(0))).rejects.toMatchObject({ code: "control-locked" });
});
