import { HostError, type ControlRef, type DocumentPort, type Edit } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { openPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/snapshot/readSnapshot";
import { createReport } from "../../src/ooxml/template";
import { problemsOf } from "../support/docxChecks";
import { control, figure, makeDocx, paragraph, run, table } from "../wordHost/makeDocx";
import type { ContractHost } from "./harness";
import { annex, DATA, draft, linked, section, text } from "./samples";

const first = (tag: string): ControlRef => ({ tag, occurrence: 0 });
const set = (tag: string, value: string, occurrence = 0): Edit => ({
  kind: "setControlText",
  control: { tag, occurrence },
  text: value,
});

/** What a reader sees: paragraphs with words in them. */
export const words = ({ paragraphs }: Snapshot): readonly string[] =>
  paragraphs.filter(({ text: value, story }) => value !== "" && story === "body").map((each) => each.text);

const textOf = ({ controls }: Snapshot, tag: string): string | undefined =>
  controls.find((each) => each.tag === tag)?.text;

const tags = ({ controls }: Snapshot): readonly string[] => controls.map(({ tag }) => tag);

export const refusal = async (run: () => Promise<unknown>): Promise<HostError> => {
  try {
    await run();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error("Nothing was refused.");
};

const NONE = { revision: 0, parts: 0 } as const;

const indexOf = ({ paragraphs }: Snapshot, start: string): number =>
  paragraphs.findIndex((each) => each.text.startsWith(start));

/** What every host must do alike, whatever it is made of. */
export const describeContract = (getHost: () => ContractHost): void => {
  let bytesOf: () => Promise<Uint8Array>;
  const open = (bytes: Uint8Array): DocumentPort => {
    const opened = getHost().open(bytes);
    bytesOf = () => opened.toBytes();
    return opened.port;
  };
  /** Applies edits and gives the document as it is read afterwards, by the same port and from the file alike. */
  const applied = async (port: DocumentPort, edits: readonly Edit[]): Promise<Snapshot> => {
    await port.read();
    await port.apply(edits);
    const after = await port.read();
    const bytes = await bytesOf();
    expect(problemsOf(bytes)).toEqual([]);
    const saved = readSnapshot(openPackage(bytes, nodePlatform));
    expect(words(saved)).toEqual(words(after));
    expect(tags(saved)).toEqual(tags(after));
    return after;
  };
  const unchanged = async (port: DocumentPort, edits: readonly Edit[]): Promise<HostError> => {
    const before = await port.read();
    const error = await refusal(() => port.apply(edits));
    expect(error.standing).toBeNull();
    const after = await port.read();
    expect(words(after)).toEqual(words(before));
    expect(tags(after)).toEqual(tags(before));
    expect(after.data).toEqual(before.data);
    return error;
  };

  describe("reading", () => {
    test("the empty template", async () => {
      const snapshot = await open(await createReport([], null, nodePlatform)).read();
      expect(words(snapshot)).toEqual([]);
      expect(snapshot).toMatchObject({ controls: [], data: [], trackedChanges: false });
      expect(snapshot.pages).toHaveLength(1);
    });

    test("a document with controls, a table and words of its own", async () => {
      const snapshot = await open(draft()).read();
      expect(words(snapshot)).toEqual([
        "BÁO CÁO",
        "Tiếp nhận 08 hồ sơ, ",
        "giải quyết 07 hồ sơ.",
        "Lời của người soạn: 08 hồ sơ đã nhận.",
        "Bảng",
        "Lĩnh vực",
        "Số",
        "Đất đai",
        "05",
        "Hộ tịch",
        "03",
        "Nơi nhận: 08",
      ]);
      expect(tags(snapshot)).toEqual([
        "khop:b:received",
        "khop:f:received",
        "khop:f:resolved",
        "khop:b:table",
        "khop:f:land",
        "khop:f:civil",
        "khop:f:received",
      ]);
      expect(snapshot.tables).toHaveLength(1);
      expect(snapshot.controls[1]).toMatchObject({ level: "inline", parent: 0, start: { offset: 10 } });
    });
  });

  describe("setting the text of figures", () => {
    test("changes these and nothing else; formatting stays", async () => {
      const port = open(draft());
      const before = await port.read();
      const after = await applied(port, [set("khop:f:received", "12"), set("khop:f:civil", "1.204")]);
      expect(words(after)).toEqual(
        words(before).map((line) => line.replace("Tiếp nhận 08", "Tiếp nhận 12").replace(/^03$/, "1.204")),
      );
      const bold = after.paragraphs[indexOf(after, "Tiếp nhận")]?.runs.filter(({ format }) => format.bold);
      expect(bold).toMatchObject([{ start: 10, end: 12 }]);
    });

    test("of a tag that stands twice, changes the one that is meant", async () => {
      const after = await applied(open(draft()), [set("khop:f:received", "99", 1)]);
      expect(words(after)).toContain("Tiếp nhận 08 hồ sơ, ");
      expect(words(after)).toContain("Nơi nhận: 99");
    });

    test("keeps special characters and both normal forms of Vietnamese", async () => {
      const values = [
        "a < b & c > “d” 'e' \"f\"",
        "Hồ sơ".normalize("NFC"),
        "Hồ sơ".normalize("NFD"),
        "20,4\u00a0%",
      ];
      for (const value of [...values, "]]>", "&amp;", "số\u20112", "x\ty"]) {
        const after = await applied(open(draft()), [set("khop:f:received", value)]);
        expect(textOf(after, "khop:f:received")).toBe(value);
      }
    });

    test("the same text again changes nothing", async () => {
      const port = open(draft());
      const before = await port.read();
      expect(words(await applied(port, [set("khop:f:received", "08")]))).toEqual(words(before));
    });

    test("500 figures at once", async () => {
      const count = 500;
      const lines = Array.from({ length: count }, (_, index) =>
        paragraph(run(`Dòng ${String(index)}: `) + figure(`n${String(index)}`, "0")),
      );
      const edits = lines.map((_, index) => set(`khop:f:n${String(index)}`, String(index * 7)));
      const after = await applied(open(makeDocx({ body: lines.join("") })), edits);
      expect(after.controls.map((each) => each.text)).toEqual(edits.map((_, index) => String(index * 7)));
    });
  });

  describe("refusing", () => {
    test("a control that is missing: nothing of the list is done", async () => {
      const error = await unchanged(open(draft()), [
        set("khop:f:received", "12"),
        { kind: "insertBlock", block: section("new"), at: { kind: "end" } },
        { kind: "writeData", xml: DATA(2) },
        set("khop:f:none", "1"),
      ]);
      expect(error.code).toBe("control-missing");
      expect(error.message).toContain("khop:f:none");
    });

    test("a locked control", async () => {
      const body = paragraph(
        figure("a", "1") + control("khop:f:b", run("2"), '<w:lock w:val="contentLocked"/>'),
      );
      const error = await unchanged(open(makeDocx({ body })), [set("khop:f:a", "9"), set("khop:f:b", "9")]);
      expect(error.code).toBe("control-locked");
    });

    test("the removal of a control that is locked against it", async () => {
      const body = control("khop:b:a", paragraph(run("1")), '<w:lock w:val="sdtLocked"/>') + paragraph("");
      const error = await unchanged(open(makeDocx({ body })), [
        { kind: "removeControl", control: first("khop:b:a"), keepContent: true },
      ]);
      expect(error.code).toBe("control-locked");
    });

    test("a block in the place of a figure", async () => {
      const error = await unchanged(open(draft()), [
        { kind: "replaceBlock", control: first("khop:f:received"), block: section("x") },
      ]);
      expect(error.code).toBe("not-supported");
    });

    test("data that is not ours, or no XML", async () => {
      for (const xml of ["<a/>", "<report", '<!DOCTYPE a><report xmlns="urn:khop:report:1"/>'])
        expect((await unchanged(open(draft()), [{ kind: "writeData", xml }])).code).toBe("host-failed");
    });
  });

  describe("inserting blocks", () => {
    const lines = ["Đề mục a", "Tiếp nhận 08 hồ sơ", "Đề mục b", "Hết."];
    const blocks = [
      section("a", [text("Tiếp nhận "), linked("a.received", "08"), text(" hồ sơ")]),
      section("b", [text("Hết.")]),
    ];

    test("at the end of an empty document, in order, with a paragraph left at the end", async () => {
      const port = open(await createReport([], null, nodePlatform));
      const after = await applied(
        port,
        blocks.map((block) => ({ kind: "insertBlock", block, at: { kind: "end" } })),
      );
      expect(words(after)).toEqual(lines);
      expect(tags(after)).toEqual(["khop:b:a", "khop:f:a.received", "khop:b:b"]);
      expect(after.controls.map(({ level }) => level)).toEqual(["block", "inline", "block"]);
      expect(after.paragraphs.filter(({ story }) => story === "body").at(-1)?.text).toBe("");
    });

    test("the styles of the template come along", async () => {
      const after = await applied(
        open(draft()),
        blocks.map((block) => ({ kind: "insertBlock", block, at: { kind: "end" } })),
      );
      const heading = after.paragraphs[indexOf(after, "Đề mục a")];
      expect(heading).toMatchObject({ style: "Khớp Đề mục 1", outlineLevel: 0 });
      expect(heading?.runs[0]?.format).toMatchObject({ bold: true, font: "Times New Roman", size: 14 });
      const body = after.paragraphs[indexOf(after, "Hết.")];
      expect(body).toMatchObject({ style: "Khớp Thân bài" });
    });

    test("before and after a control, and after a paragraph", async () => {
      const port = open(draft());
      const before = await port.read();
      const after = await applied(port, [
        {
          kind: "insertBlock",
          block: section("p"),
          at: { kind: "beforeControl", control: first("khop:b:received") },
        },
        {
          kind: "insertBlock",
          block: section("q"),
          at: { kind: "afterControl", control: first("khop:f:land") },
        },
        {
          kind: "insertBlock",
          block: section("r"),
          at: { kind: "afterParagraph", paragraph: indexOf(before, "Lời của") },
        },
      ]);
      const order = words(after);
      expect(order.indexOf("Đề mục p")).toBe(1);
      expect(order.indexOf("Đề mục r")).toBe(order.indexOf("Lời của người soạn: 08 hồ sơ đã nhận.") + 1);
      expect(order.indexOf("Đề mục q")).toBe(order.indexOf("03") + 1);
      const inserted = after.controls.filter(({ tag }) => ["khop:b:p", "khop:b:q", "khop:b:r"].includes(tag));
      expect(inserted.map(({ parent }) => parent)).toEqual([null, null, null]);
    });

    test("an annex: a table with merged cells and a control for each value", async () => {
      const block = annex("t", [
        ["Đất đai", "05"],
        ["Hộ tịch", "03"],
      ]);
      const after = await applied(open(draft()), [{ kind: "insertBlock", block, at: { kind: "end" } }]);
      const found = after.tables.at(-1);
      expect(found).toMatchObject({ rowCount: 4, columnCount: 3, headerRows: 2 });
      expect(found?.cells[0]).toMatchObject({ rowSpan: 2, columnSpan: 1, text: "STT" });
      expect(found?.cells[1]).toMatchObject({ rowSpan: 1, columnSpan: 2 });
      expect(textOf(after, "khop:f:t.r1")).toBe("03");
      expect(after.pages).toHaveLength(getHost().ways.makesSections ? 2 : 1);
    });

    test("an annex with two empty figures can be filled afterwards", async () => {
      const port = open(draft());
      const block = annex("t", [["Đất đai", "…"]]);
      await applied(port, [{ kind: "insertBlock", block, at: { kind: "end" } }]);
      expect(textOf(await applied(port, [set("khop:f:t.r0", "05")]), "khop:f:t.r0")).toBe("05");
    });
  });

  describe("replacing a block", () => {
    test("by words: control, title and what is around stay", async () => {
      const after = await applied(open(draft()), [
        {
          kind: "replaceBlock",
          control: first("khop:b:received"),
          block: { ...section("received", [text("Không phát sinh.")]), title: "Tiếp nhận" },
        },
      ]);
      expect(words(after).slice(0, 4)).toEqual([
        "BÁO CÁO",
        "Đề mục received",
        "Không phát sinh.",
        "Lời của người soạn: 08 hồ sơ đã nhận.",
      ]);
      expect(tags(after).slice(0, 2)).toEqual(["khop:b:received", "khop:b:table"]);
      expect(after.controls[0]).toMatchObject({ title: "Tiếp nhận", level: "block" });
    });

    test("a table by a table", async () => {
      const after = await applied(open(draft()), [
        { kind: "replaceBlock", control: first("khop:b:table"), block: annex("table", [["Nội vụ", "09"]]) },
      ]);
      expect(after.tables).toHaveLength(1);
      expect(after.tables[0]).toMatchObject({ rowCount: 3, columnCount: 3 });
      expect(words(after)).not.toContain("Hộ tịch");
      expect(textOf(after, "khop:f:table.r0")).toBe("09");
    });

    test("all blocks of a template at once", async () => {
      const ids = ["a", "b", "c"];
      const body = ids
        .map((id) => control(`khop:b:${id}`, paragraph(run("(chờ nội dung)"))))
        .join(paragraph(""));
      const after = await applied(
        open(makeDocx({ body: body + paragraph("") })),
        ids.map((id) => ({
          kind: "replaceBlock",
          control: first(`khop:b:${id}`),
          block: section(id, [text(`Nội dung ${id}`)]),
        })),
      );
      expect(words(after)).toEqual(ids.flatMap((id) => [`Đề mục ${id}`, `Nội dung ${id}`]));
      expect(tags(after)).toEqual(ids.map((id) => `khop:b:${id}`));
    });
  });

  describe("editing within a block", () => {
    test("words are replaced, what the drafter wrote around them stays", async () => {
      const port = open(draft());
      const before = await port.read();
      const index = indexOf(before, "giải quyết");
      const after = await applied(port, [
        { kind: "replaceText", paragraph: index, start: 0, end: 10, inlines: [text("đã xử lý")] },
      ]);
      expect(words(after)).toContain("đã xử lý 07 hồ sơ.");
      expect(tags(after)).toEqual(tags(before));
    });

    test("paragraphs come and go", async () => {
      const port = open(draft());
      const before = await port.read();
      const after = await applied(port, [
        {
          kind: "insertContent",
          paragraph: indexOf(before, "Tiếp nhận"),
          where: "after",
          content: [
            {
              kind: "paragraph",
              role: "body",
              inlines: [text("trong đó qua mạng "), linked("online", "02")],
            },
          ],
        },
        { kind: "removeParagraph", paragraph: indexOf(before, "giải quyết") },
      ]);
      expect(words(after).slice(1, 3)).toEqual(["Tiếp nhận 08 hồ sơ, ", "trong đó qua mạng 02"]);
      expect(tags(after).slice(0, 3)).toEqual(["khop:b:received", "khop:f:received", "khop:f:online"]);
    });

    test("rows come, go and move; a figure changes with them", async () => {
      const port = open(draft());
      const after = await applied(port, [
        { kind: "removeRow", table: 0, row: 1 },
        {
          kind: "insertRow",
          table: 0,
          after: 2,
          row: {
            key: "new",
            header: false,
            cells: [
              { inlines: [text("Nội vụ")], align: "left", columnSpan: 1, rowSpan: 1 },
              { inlines: [linked("home", "01")], align: "center", columnSpan: 1, rowSpan: 1 },
            ],
          },
        },
        set("khop:f:civil", "04"),
      ]);
      expect(after.tables[0]?.cells.map((each) => each.text)).toEqual([
        "Lĩnh vực",
        "Số",
        "Hộ tịch",
        "04",
        "Nội vụ",
        "01",
      ]);
      expect(tags(after).slice(3)).toEqual([
        "khop:b:table",
        "khop:f:civil",
        "khop:f:home",
        "khop:f:received",
      ]);
    });
  });

  describe("editing the drafter's own words", () => {
    test("a number typed by hand becomes a linked one", async () => {
      const port = open(draft());
      const before = await port.read();
      const index = indexOf(before, "Lời của");
      const start = before.paragraphs[index]?.text.indexOf("08") ?? -1;
      const after = await applied(port, [
        { kind: "replaceText", paragraph: index, start, end: start + 2, inlines: [linked("received", "12")] },
        set("khop:f:received", "12"),
      ]);
      expect(words(after)).toContain("Lời của người soạn: 12 hồ sơ đã nhận.");
      expect(after.controls.filter(({ tag }) => tag === "khop:f:received")).toHaveLength(3);
    });

    test("the right one of several like it, and a stretch longer than a search takes", async () => {
      const long = "một đoạn rất dài, ".repeat(20);
      const body = paragraph(run("8 và 8 và ") + run("8, ") + run(`${long}hết`));
      const port = open(makeDocx({ body }));
      const second = "8 và ".length;
      const from = "8 và 8 và 8, ".length;
      const after = await applied(port, [
        { kind: "replaceText", paragraph: 0, start: second, end: second + 1, inlines: [text("9")] },
        {
          kind: "replaceText",
          paragraph: 0,
          start: from,
          end: from + long.length,
          inlines: [text("ngắn, ")],
        },
      ]);
      expect(words(after)).toEqual(["8 và 9 và 8, ngắn, hết"]);
    });

    test("a control is taken away and its words stay; or goes with them", async () => {
      const after = await applied(open(draft()), [
        { kind: "removeControl", control: { tag: "khop:f:received", occurrence: 1 }, keepContent: true },
        { kind: "removeControl", control: first("khop:b:table"), keepContent: false },
      ]);
      expect(words(after)).toContain("Nơi nhận: 08");
      expect(tags(after)).toEqual(["khop:b:received", "khop:f:received", "khop:f:resolved"]);
      expect(after.tables).toHaveLength(0);
    });
  });

  describe("the data part", () => {
    test("is written, read back, and replaced by the next", async () => {
      const port = open(draft());
      expect(
        (await applied(port, [{ kind: "writeData", xml: DATA(1, "<n>Hồ sơ &amp; số</n>") }])).data,
      ).toMatchObject([{ xml: DATA(1, "<n>Hồ sơ &amp; số</n>") }]);
      const after = await applied(port, [{ kind: "writeData", xml: DATA(2) }, set("khop:f:received", "12")]);
      expect(after.data.map(({ xml }) => xml)).toEqual([DATA(2)]);
      expect(textOf(after, "khop:f:received")).toBe("12");
    });

    test("goes over the revision that it was made for, over another one not", async () => {
      const port = open(draft());
      await applied(port, [{ kind: "writeData", xml: DATA(3), over: NONE }]);
      const error = await unchanged(port, [
        set("khop:f:received", "12"),
        { kind: "writeData", xml: DATA(2), over: { revision: 1, parts: 0 } },
      ]);
      expect(error.code).toBe("data-changed");
      const after = await applied(port, [
        { kind: "writeData", xml: DATA(4), over: { revision: 3, parts: 0 } },
      ]);
      expect(after.data.map(({ xml }) => xml)).toEqual([DATA(4)]);
    });

    test("alone leaves the places of the last reading as they are", async () => {
      const port = open(draft());
      await port.read();
      await port.apply([{ kind: "writeData", xml: DATA(1) }]);
      await port.apply([set("khop:f:received", "12")]);
      const after = await port.read();
      expect(textOf(after, "khop:f:received")).toBe("12");
      expect(after.data.map(({ xml }) => xml)).toEqual([DATA(1)]);
    });

    test("are read without the text, as a reading of all gives them", async () => {
      const port = open(draft());
      expect(await port.readData()).toEqual([]);
      await applied(port, [{ kind: "writeData", xml: DATA(1) }]);
      expect(await port.readData()).toEqual((await port.read()).data);
    });
  });

  describe("edits of a reading", () => {
    test("are applied after other readings, and after data were written alone", async () => {
      const port = open(draft());
      const reading = await port.read();
      await port.read();
      await port.apply([{ kind: "writeData", xml: DATA(1) }]);
      await port.read();
      await port.apply([set("khop:f:received", "12")], reading);
      expect(textOf(await port.read(), "khop:f:received")).toBe("12");
    });

    test("are refused once the text was written to, and after a new reading applied", async () => {
      const port = open(draft());
      const reading = await port.read();
      await port.apply([set("khop:f:received", "12")], reading);
      const later = [set("khop:f:resolved", "11"), { kind: "writeData", xml: DATA(1) }] as const;
      const error = await refusal(() => port.apply(later, reading));
      expect(error).toMatchObject({ code: "changed-meanwhile", standing: null });
      const after = await port.read();
      expect(textOf(after, "khop:f:resolved")).toBe("07");
      expect(after.data).toEqual([]);
      await port.apply(later, after);
      expect(textOf(await port.read(), "khop:f:resolved")).toBe("11");
    });
  });

  describe("what others put into the document", () => {
    const comments = `<w:comment w:id="0" w:author="A"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>`;
    const marked = (inner: string) =>
      `<w:commentRangeStart w:id="0"/>${inner}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;

    test("a comment around a figure stays", async () => {
      const body = paragraph(run("Có ") + marked(figure("a", "1")) + run(" hồ sơ"));
      const after = await applied(open(makeDocx({ body, comments })), [set("khop:f:a", "2")]);
      expect(words(after)).toEqual(["Có 2 hồ sơ"]);
      expect(after.comments).toMatchObject([{ text: "Xem lại" }]);
    });

    test("a comment in a block stays when the block's words change", async () => {
      const body = control("khop:b:a", paragraph(marked(run("Ghi chú ở đây")) + run(", cũ"))) + paragraph("");
      const after = await applied(open(makeDocx({ body, comments })), [
        { kind: "replaceText", paragraph: 0, start: 15, end: 17, inlines: [text("mới")] },
      ]);
      expect(words(after)).toEqual(["Ghi chú ở đây, mới"]);
      expect(after.comments).toMatchObject([{ text: "Xem lại" }]);
    });

    test("a comment inside a figure is not lost without a question", async () => {
      const bytes = makeDocx({ body: paragraph(control("khop:f:a", marked(run("1")))), comments });
      if (!getHost().ways.asksAboutComments) {
        expect((await applied(open(bytes), [set("khop:f:a", "2")])).comments).toHaveLength(1);
        return;
      }
      expect((await unchanged(open(bytes), [set("khop:f:a", "2")])).code).toBe("comment-inside");
      const agreed = { ...set("khop:f:a", "2"), dropComments: true } as Edit;
      expect(textOf(await applied(open(bytes), [agreed]), "khop:f:a")).toBe("2");
    });

    test("tracked changes are read as they would be accepted, and stay", async () => {
      const by = 'w:id="9" w:author="A" w:date="2026-01-01T00:00:00Z"';
      const body =
        paragraph(
          run("Có ") +
            `<w:del ${by}><w:r><w:delText>rất </w:delText></w:r></w:del><w:ins ${by}>${run("khá ")}</w:ins>` +
            figure("a", "1"),
        ) + paragraph("");
      const after = await applied(open(makeDocx({ body })), [set("khop:f:a", "2")]);
      expect(words(after)).toEqual(["Có khá 2"]);
      expect(after.trackedChanges).toBe(true);
    });

    test("tables with merged cells around a figure stay as they are", async () => {
      const merged = table([
        ["Gộp", paragraph(figure("a", "1"))],
        ["", "2"],
      ])
        .replace("<w:tcPr>", '<w:tcPr><w:vMerge w:val="restart"/>')
        .replace(/(<\/w:tr><w:tr><w:tc><w:tcPr>)/, "$1<w:vMerge/>");
      const after = await applied(open(makeDocx({ body: merged + paragraph("") })), [set("khop:f:a", "7")]);
      expect(after.tables[0]?.cells.map((each) => [each.text, each.rowSpan])).toEqual([
        ["Gộp", 2],
        ["7", 1],
        ["2", 1],
      ]);
    });
  });

  describe("locks", () => {
    const lock = (tag: string, locked: boolean): Edit => ({
      kind: "lockControl",
      control: first(tag),
      locked,
    });
    const locksOf = ({ controls }: Snapshot, tag: string) => controls.find((each) => each.tag === tag)?.lock;

    test("a locked block refuses changes until it is unlocked", async () => {
      const port = open(draft());
      const before = await port.read();
      const block = before.controls.find(({ tag, level }) => tag.startsWith("khop:b:") && level === "block");
      const inside = before.controls.find(({ parent }) => parent !== null && parent === block?.index);
      if (!block || !inside) throw new Error("The sample has no block with a figure in it");

      const locked = await applied(port, [lock(block.tag, true)]);
      expect(locksOf(locked, block.tag)).toEqual({ content: true, control: true });
      expect(words(locked)).toEqual(words(before));
      expect((await unchanged(port, [set(inside.tag, "77")])).code).toBe("control-locked");

      const unlocked = await applied(port, [lock(block.tag, false)]);
      expect(locksOf(unlocked, block.tag)).toEqual({ content: false, control: false });
      expect(textOf(await applied(port, [set(inside.tag, "77")]), inside.tag)).toBe("77");
    });

    test("a control that is not there cannot be locked", async () => {
      expect((await unchanged(open(draft()), [lock("khop:b:none", true)])).code).toBe("control-missing");
    });
  });

  describe("going to a place", () => {
    test("a control, characters of a paragraph, a paragraph; not one that is missing", async () => {
      const port = open(draft());
      const snapshot = await port.read();
      await port.goTo({ kind: "control", control: { tag: "khop:f:received", occurrence: 1 } });
      const index = indexOf(snapshot, "Lời của");
      await port.goTo({ kind: "paragraph", paragraph: index, start: 20, end: 22 });
      await port.goTo({ kind: "paragraph", paragraph: index, start: 0, end: 0 });
      const error = await refusal(() => port.goTo({ kind: "control", control: first("khop:f:none") }));
      expect(error.code).toBe("control-missing");
    });
  });
};
