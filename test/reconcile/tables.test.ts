import { type DocumentPart, type TableText, standing } from "./literal";
import { refresh } from "./refresh";

const columns = ["#", "name", "received", "online", "direct"];
const header = {
  "header-1": ["STT", "Lĩnh vực", "Hồ sơ tiếp nhận", "<", "<"],
  "header-2": ["^", "^", "Tổng số", "Trực tuyến", "Trực tiếp"],
  "header-3": ["(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)"],
};
const rowOf = (key: string, number: number, name: string, figures: readonly number[]): readonly string[] => [
  String(number),
  `{f.list.${key}.name=${name}}`,
  ...figures.map((figure, at) => `{d.by.${key}.${columns[at + 2] ?? ""}=${figure}}`),
];
const rows = {
  f1: rowOf("f1", 1, "Đất đai", [26, 1, 25]),
  f2: rowOf("f2", 2, "Hộ tịch", [8, 0, 8]),
  f3: rowOf("f3", 3, "Đo lường", [470, 0, 470]),
};
const total = { total: ["TỔNG CỘNG", "<", ...rowOf("total", 0, "", [504, 1, 503]).slice(2)] };
const table: TableText = { columns, header: 3, rows: { ...header, ...rows, ...total } };
const report = (one: TableText) => ({ a: ["Phụ lục", one] });
const was = report(table);
const withRows = (body: Readonly<Record<string, readonly string[]>>): TableText => ({
  ...table,
  rows: { ...header, ...body, ...total },
});
/** The table without some of its columns, or with some of its own. */
const withColumns = (keys: readonly string[], label = "Khác"): TableText => ({
  ...table,
  columns: keys,
  rows: Object.fromEntries(
    Object.entries(table.rows).map(([key, texts]) => [
      key,
      keys.map((column) => {
        const at = columns.indexOf(column);
        if (at >= 0) return texts[at] ?? "";
        if (key === "header-1") return "<";
        if (key === "header-2") return label;
        return key === "header-3" ? "(6)" : `{d.by.${key}.${column}=0}`;
      }),
    ]),
  ),
});
const shown = (one: TableText): readonly DocumentPart[] => standing(report(one));
/** Each text of the table changed as said. */
const mapTexts = (one: TableText, change: (text: string, row: string) => string): TableText => ({
  ...one,
  rows: Object.fromEntries(
    Object.entries(one.rows).map(([key, texts]) => [key, texts.map((text) => change(text, key))]),
  ),
});
const unlinked = (text: string): string => text.replace(/\{[^=}]*=([^}]*)\}/g, "$1");

describe("cells", () => {
  test("nothing changed: nothing to do", () => {
    expect(refresh(was, was).edits()).toEqual([]);
    expect(refresh(was, was).plan).toMatchObject({ conflicts: [], offers: [], rewordings: [] });
  });

  test("a changed figure changes its control", () => {
    const now = report(mapTexts(table, (text) => text.replace("=26}", "=27}")));
    expect(refresh(was, now).edits()).toEqual(["d.by.f1.received := 27"]);
  });

  test("the drafter's words in header and cells stay", () => {
    const document = shown(
      mapTexts(table, (text) =>
        text.replace("Trực tuyến", "Qua mạng").replace("=Đất đai}", "=Đất đai, nhà ở}"),
      ),
    );
    const now = report(mapTexts(table, (text) => text.replace("=26}", "=27}")));
    const { edits, asked } = refresh(was, now, { document });
    expect(edits()).toEqual(["d.by.f1.received := 27"]);
    expect(asked).toEqual([]);
  });

  test("a label that changes is written, unless the drafter has his own", () => {
    const now = report(mapTexts(table, (text) => text.replace("Trực tuyến", "Toàn trình")));
    expect(refresh(was, now).edits()).toEqual(["5: [Trực tuyến] := Toàn trình"]);
    const document = shown(mapTexts(table, (text) => text.replace("Trực tuyến", "Qua mạng")));
    const { edits, asked, written } = refresh(was, now, { document });
    expect(asked).toEqual(["c1 wording: Trực tuyến | Qua mạng | Toàn trình"]);
    expect(edits({ c1: "figures" })).toEqual(["5: [Qua mạng] := Toàn trình"]);
    expect(refresh(now, now, { document, written: written() }).asked).toEqual(asked);
    expect(refresh(now, now, { document, written: written({ c1: "document" }) }).asked).toEqual([]);
  });

  test("a cell of several paragraphs is written as one", () => {
    const before = report(mapTexts(table, (text) => text.replace("Trực tiếp", "Trực tiếp và bưu chính")));
    const now = report(mapTexts(table, (text) => text.replace("Trực tiếp", "Tại quầy")));
    const document = shown(mapTexts(table, (text) => text.replace("Trực tiếp", "Trực tiếp\nvà bưu chính")));
    expect(refresh(before, now, { document }).edits()).toEqual([
      "7: - và bưu chính",
      "6: [Trực tiếp] := Tại quầy",
    ]);
  });

  test("an empty cell takes what comes, an emptied figure goes", () => {
    const empty = report(mapTexts(table, (text) => text.replace("{d.by.f1.online=1}", "")));
    expect(refresh(empty, was).edits()).toEqual(["15: [] := {d.by.f1.online=1}"]);
    expect(refresh(was, empty).edits()).toEqual(["15: [1] := "]);
  });
});

describe("rows", () => {
  const f4 = rowOf("f4", 4, "Sở hữu trí tuệ", [2, 2, 0]);

  test("a new one comes where the report has it", () => {
    expect(refresh(was, report(withRows({ ...rows, f4 }))).edits()).toEqual([
      "table 0, after row 5: + 4 | {f.list.f4.name=Sở hữu trí tuệ} | {d.by.f4.received=2} | {d.by.f4.online=2} | {d.by.f4.direct=0}",
    ]);
    expect(refresh(was, report(withRows({ f4, ...rows }))).edits()).toEqual([
      expect.stringMatching(/^table 0, after row 2: \+ 4 \|/),
    ]);
  });

  test("the first of all comes below the header", () => {
    expect(refresh(report(withRows({})), report(withRows({ f4 }))).edits()).toEqual([
      expect.stringMatching(/^table 0, after row 2: \+ 4 \|/),
    ]);
  });

  test("several stand in their order", () => {
    const f5 = rowOf("f5", 5, "Y tế", [0, 0, 0]);
    expect(refresh(was, report(withRows({ ...rows, f4, f5 }))).edits()).toEqual([
      expect.stringMatching(/^table 0, after row 5: \+ 4 \|/),
      expect.stringMatching(/^table 0, after row 5: \+ 5 \|/),
    ]);
  });

  test("one that goes, goes; the numbers in front follow", () => {
    const now = report(withRows({ f1: rows.f1, f3: rowOf("f3", 2, "Đo lường", [470, 0, 470]) }));
    const without = ["f.list.f2.name", "d.by.f2.received", "d.by.f2.online", "d.by.f2.direct"];
    const { edits, plan } = refresh(was, now, { without });
    expect(edits()).toEqual(["table 0: - row 4", "22: [3] := 2"]);
    expect(plan.conflicts).toEqual([]);
    expect(plan.rewordings[0]).toMatchObject({ kind: "sentence", was: "3", becomes: "2" });
    expect(plan.rewordings[1]).toMatchObject({ kind: "row", was: "2 | Hộ tịch | 8 | 0 | 8", becomes: "" });
  });

  test("one that the drafter wrote in is asked about, and comes again while it is open", () => {
    const now = report(withRows({ f1: rows.f1, f3: rows.f3 }));
    const without = ["f.list.f2.name", "d.by.f2.received", "d.by.f2.online", "d.by.f2.direct"];
    const document = shown(
      mapTexts(table, (text) => text.replace("{d.by.f2.online=0}", "{d.by.f2.online=0} (xem ghi chú)")),
    );
    const { edits, asked, written } = refresh(was, now, { document, without });
    expect(asked).toEqual(["c1 row: 2 | Hộ tịch | 8 | 0 | 8 | 2 | Hộ tịch | 8 | 0 (xem ghi chú) | 8 | "]);
    expect(edits()).toEqual([]);
    expect(edits({ c1: "figures" })).toEqual(["table 0: - row 4"]);
    expect(refresh(now, now, { document, without, written: written() }).asked).toEqual(asked);
    expect(edits({ c1: "document" })).toEqual([
      "unlink f.list.f2.name",
      "unlink d.by.f2.received",
      "unlink d.by.f2.online",
      "unlink d.by.f2.direct",
    ]);
  });

  test("one that the drafter deleted stays deleted, and is offered", () => {
    const document = shown(withRows({ f1: rows.f1, f3: rows.f3 }));
    const now = report(mapTexts(table, (text) => text.replace("=8}", "=9}")));
    const { edits, plan } = refresh(was, now, { document });
    expect(edits()).toEqual([]);
    expect(plan.offers).toMatchObject([{ kind: "deleted", figures: "2 | Hộ tịch | 9 | 0 | 9" }]);
    expect(edits({ o1: "figures" })).toEqual([expect.stringMatching(/^table 0, after row 3: \+ 2 \| /)]);
  });

  test("one of the drafter's own stays where it is", () => {
    const document = shown(
      withRows({ f1: rows.f1, own: ["", "Trong đó: cấp mới", "5", "", ""], f2: rows.f2, f3: rows.f3 }),
    );
    const { edits, asked } = refresh(was, report(withRows({ ...rows, f4 })), { document });
    expect(asked).toEqual([]);
    expect(edits()).toEqual([expect.stringMatching(/^table 0, after row 6: \+ 4 \|/)]);
  });

  test("an order that the figures changed is followed, the drafter's own is not", () => {
    const now = report(withRows({ f3: rows.f3, f1: rows.f1, f2: rows.f2 }));
    expect(refresh(was, now).edits()).toEqual(["table 0: row 5 after 2"]);
    const document = shown(withRows({ f2: rows.f2, f1: rows.f1, f3: rows.f3 }));
    expect(refresh(was, now, { document }).edits()).toEqual([]);
    expect(refresh(was, was, { document }).edits()).toEqual([]);
  });

  test("rows take the place of the line that says that they are missing", () => {
    const missing: TableText = {
      ...table,
      rows: { ...header, missing: ["[chưa có số liệu]", "<", "<", "<", "<"], ...total },
    };
    expect(refresh(report(missing), was).edits()).toEqual([
      "table 0: - row 3",
      expect.stringMatching(/^table 0, after row 2: \+ 1 \|/),
      expect.stringMatching(/^table 0, after row 2: \+ 2 \|/),
      expect.stringMatching(/^table 0, after row 2: \+ 3 \|/),
    ]);
    expect(refresh(was, report(missing)).edits().slice(-1)).toEqual([
      "table 0, after row 2: + [chưa có số liệu] →5",
    ]);
  });
});

describe("columns", () => {
  const without = ["f1", "f2", "f3", "total"].map((row) => `d.by.${row}.online`);

  test("one that goes, goes; the formula in the header follows", () => {
    const { edits, asked } = refresh(was, report(withColumns(["#", "name", "received", "direct"])), {
      without,
    });
    expect(asked).toEqual([]);
    expect(edits()).toEqual(["table 0: - column 3"]);
  });

  test("one that the drafter wrote in is asked about", () => {
    const document = shown(mapTexts(table, (text) => text.replace("Trực tuyến", "Qua mạng")));
    const now = report(withColumns(["#", "name", "received", "direct"]));
    const { edits, asked, written } = refresh(was, now, { document, without });
    expect(asked).toEqual([
      "c1 column: Trực tuyến | (4) | 1 | 0 | 0 | 1 | Qua mạng | (4) | 1 | 0 | 0 | 1 | ",
    ]);
    expect(edits()).toEqual([]);
    expect(edits({ c1: "figures" })).toEqual(["table 0: - column 3"]);
    expect(refresh(now, now, { document, without, written: written() }).asked).toEqual(asked);
  });

  test("one that comes stands where the report has it, under its heading", () => {
    expect(refresh(was, report(withColumns([...columns.slice(0, 4), "postal", "direct"]))).edits()).toEqual([
      "table 0, after column 3: + <widenLeft> / Khác / (6) / {d.by.f1.postal=0} / {d.by.f2.postal=0} / {d.by.f3.postal=0} / {d.by.total.postal=0}",
    ]);
    expect(refresh(was, report(withColumns([...columns, "postal"]))).edits()).toEqual([
      "table 0, after column 4: + <widenLeft> / Khác / (6) / {d.by.f1.postal=0} / {d.by.f2.postal=0} / {d.by.f3.postal=0} / {d.by.total.postal=0}",
    ]);
  });

  test("one of the drafter's own stays, empty in new rows", () => {
    const document = shown({
      ...withColumns([...columns, "note"], "Ghi chú"),
      rows: Object.fromEntries(
        Object.entries(table.rows).map(([key, texts]) => [
          key,
          [...texts, key === "header-1" ? "Ghi chú" : ""],
        ]),
      ),
    });
    const f4 = rowOf("f4", 4, "Sở hữu trí tuệ", [2, 2, 0]);
    const { edits, asked } = refresh(was, report(withRows({ ...rows, f4 })), { document });
    expect(asked).toEqual([]);
    expect(edits()).toEqual([
      expect.stringMatching(/^table 0, after row 5: \+ 4 \|.*\| \{d.by.f4.direct=0\} \| $/),
    ]);
  });

  test("one that the drafter deleted stays deleted in new rows", () => {
    const document = shown(withColumns(["#", "name", "received", "direct"]));
    const f4 = rowOf("f4", 4, "Sở hữu trí tuệ", [2, 2, 0]);
    expect(refresh(was, report(withRows({ ...rows, f4 })), { document }).edits()).toEqual([
      "table 0, after row 5: + 4 | {f.list.f4.name=Sở hữu trí tuệ} | {d.by.f4.received=2} | {d.by.f4.direct=0}",
    ]);
  });

  test("rows and columns that come at once go together", () => {
    const more = withColumns([...columns, "postal"]);
    const f4 = [...rowOf("f4", 4, "Sở hữu trí tuệ", [2, 2, 0]), "{d.by.f4.postal=1}"];
    const now = { ...more, rows: { ...more.rows, f4 } };
    const edits = refresh(was, report(now)).edits();
    expect(edits).toHaveLength(2);
    expect(edits).toContainEqual(expect.stringMatching(/after row 6: \+ 4 \|.*\{d.by.f4.postal=1\}$/));
  });
});

describe("rows and columns at once", () => {
  const without = ["f1", "f2", "f3", "total"].map((row) => `d.by.${row}.online`);
  const f4 = rowOf("f4", 4, "Sở hữu trí tuệ", [2, 2, 0]);

  test("a row that comes has no cell for a column that goes", () => {
    const fewer = withColumns(["#", "name", "received", "direct"]);
    const now = report({ ...fewer, rows: { ...fewer.rows, f4: f4.filter((_, at) => at !== 3) } });
    expect(refresh(was, now, { without }).edits()).toEqual([
      "table 0: - column 3",
      "table 0, after row 6: + 4 | {f.list.f4.name=Sở hữu trí tuệ} | {d.by.f4.received=2} | {d.by.f4.direct=0}",
    ]);
  });

  test("one that the drafter keeps gets an empty cell", () => {
    const document = shown(mapTexts(table, (text) => text.replace("Trực tuyến", "Qua mạng")));
    const fewer = withColumns(["#", "name", "received", "direct"]);
    const now = report({ ...fewer, rows: { ...fewer.rows, f4: f4.filter((_, at) => at !== 3) } });
    const { edits } = refresh(was, now, { document, without });
    expect(edits()).toEqual([
      expect.stringMatching(/\| \{d.by.f4.received=2\} \| {2}\| \{d.by.f4.direct=0\}$/),
    ]);
    expect(edits({ c1: "figures" })).toEqual([
      expect.stringMatching(/\| \{d.by.f4.received=2\} \| \{d.by.f4.direct=0\}$/),
      "table 0: - column 3",
    ]);
  });

  test("a cell that the drafter merged over the place of a new row goes on through it", () => {
    const merged = { ...table, rows: { ...header, ...rows, f3: ["3", "^", ...rows.f3.slice(2)], ...total } };
    const before = mapTexts(merged, (text) => text.replace("{f.list.f2.name=Hộ tịch}", "Hai việc"));
    const f25 = rowOf("f25", 9, "Y tế", [1, 1, 0]);
    const now = report(withRows({ f1: rows.f1, f2: rows.f2, f25, f3: rows.f3 }));
    expect(refresh(was, now, { document: shown(before) }).edits()).toEqual([
      "table 0, after row 4: + 9 | {d.by.f25.received=1} | {d.by.f25.online=1} | {d.by.f25.direct=0}",
    ]);
  });
});

describe("whole tables", () => {
  const sentence = "Trong kỳ không chi.";
  const text = "Đã chi như sau:";
  const budget: TableText = {
    columns: ["content", "amount"],
    header: 1,
    rows: {
      "header-1": ["Nội dung", "Số tiền"],
      r1: ["{b.i.r1.content=Giấy in}", "{b.i.r1.amount=500.000}"],
    },
  };

  test("one that comes stands behind its paragraph, one that goes leaves the others", () => {
    const none = { b: ["3. Kinh phí", sentence] };
    const spent = { b: ["3. Kinh phí", text, budget, "(Bằng chữ: {b.words=Năm trăm nghìn đồng chẵn})"] };
    expect(refresh(none, spent).edits()).toEqual([
      "after 1: + table Nội dung | Số tiền / {b.i.r1.content=Giấy in} | {b.i.r1.amount=500.000}\nafter 1: + (Bằng chữ: {b.words=Năm trăm nghìn đồng chẵn})",
      expect.stringMatching(/^1: /),
    ]);
    const without = ["b.i.r1.content", "b.i.r1.amount"];
    const back = refresh(spent, none, { without });
    expect(back.asked).toEqual([]);
    expect(back.edits()).toEqual(
      expect.arrayContaining(["- table 0", expect.stringMatching(/^6: - \(Bằng chữ/)]),
    );
  });

  test("one that goes and was changed is asked about", () => {
    const spent = { b: ["3. Kinh phí", text, budget] };
    const document = standing({
      b: ["3. Kinh phí", text, mapTexts(budget, (cell) => cell.replace("Nội dung", "Khoản chi"))],
    });
    const without = ["b.i.r1.content", "b.i.r1.amount"];
    const { asked, edits, written } = refresh(spent, { b: ["3. Kinh phí", text] }, { document, without });
    expect(asked).toEqual([expect.stringMatching(/^c1 table: Nội dung .* \| Khoản chi .*/)]);
    expect(edits()).toEqual([]);
    expect(edits({ c1: "figures" })).toEqual(["- table 0"]);
    const again = refresh(
      { b: ["3. Kinh phí", text] },
      { b: ["3. Kinh phí", text] },
      { document, without, written: written() },
    );
    expect(again.asked).toEqual(asked);
  });

  test("one that the drafter deleted stays deleted; asked about when it would say something else", () => {
    const document = standing({ a: ["Phụ lục"] });
    expect(refresh(was, was, { document }).edits()).toEqual([]);
    expect(refresh(was, was, { document }).plan.offers).toMatchObject([{ kind: "deleted" }]);
    const now = report(mapTexts(table, (cell) => cell.replace("Trực tuyến", "Toàn trình")));
    const { asked, edits } = refresh(was, now, { document });
    expect(asked).toEqual([expect.stringMatching(/^c1 deleted: STT/)]);
    expect(edits({ c1: "figures" })).toEqual([expect.stringMatching(/^after 0: \+ table STT/)]);
  });

  test("one without links is merged by its words", () => {
    const plain = mapTexts(table, unlinked);
    const f4 = rowOf("f4", 4, "Sở hữu trí tuệ", [2, 2, 0]);
    const now = report(mapTexts(withRows({ ...rows, f4 }), (text) => text.replace("=26}", "=27}")));
    expect(refresh(was, was, { document: shown(plain) }).edits()).toEqual([]);
    const { edits, asked } = refresh(was, now, { document: shown(plain) });
    expect(asked).toEqual([]);
    expect(edits()).toEqual(["table 0, after row 5: + 4 | Sở hữu trí tuệ | 2 | 2 | 0", "14: [26] := 27"]);
    const changed = shown(mapTexts(plain, (text) => (text === "26" ? "28" : text)));
    expect(refresh(was, now, { document: changed }).asked).toEqual(["c1 wording: 26 | 28 | 27"]);
  });

  test("one that was moved out of its block is found by its figures", () => {
    const document = [{ id: "a", content: ["Phụ lục"] }, "Chuyển xuống đây:", table];
    const now = report(withRows({ f1: rows.f1, f3: rows.f3 }));
    const without = ["f.list.f2.name", "d.by.f2.received", "d.by.f2.online", "d.by.f2.direct"];
    expect(refresh(was, now, { document, without }).edits()).toEqual(["table 0: - row 4"]);
  });

  test("the drafter's own table with a few copied figures is his own", () => {
    const own: TableText = {
      columns: ["x", "y"],
      header: 1,
      rows: { h: ["Chỉ tiêu", "Số"], r: ["Tổng hồ sơ", "{d.by.total.received=504}"] },
    };
    const document = [{ id: "a", content: ["Phụ lục"] }, own];
    const now = report(
      mapTexts(withRows({ ...rows, f4: rowOf("f4", 4, "Y tế", [1, 1, 0]) }), (text) =>
        text.replace("=504}", "=505}"),
      ),
    );
    expect(refresh(was, now, { document }).edits()).toEqual(["d.by.total.received := 505"]);
  });

  test("a header of more rows makes another table", () => {
    const taller: TableText = {
      ...table,
      header: 4,
      rows: { "header-0": ["Biểu", "<", "<", "<", "<"], ...table.rows },
    };
    expect(refresh(was, report(taller)).edits()).toEqual([
      "- table 0",
      expect.stringMatching(/^before 31: \+ table Biểu →5/),
    ]);
  });

  test("copies in a copied block are merged each", () => {
    const document = [...shown(table), ...shown(table)];
    const now = report(withRows({ f1: rows.f1, f3: rows.f3 }));
    const without = ["f.list.f2.name", "d.by.f2.received", "d.by.f2.online", "d.by.f2.direct"];
    expect(refresh(was, now, { document, without }).edits()).toEqual([
      "table 0: - row 4",
      "table 1: - row 4",
    ]);
  });
});
