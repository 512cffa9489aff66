import { strFromU8, unzipSync } from "fflate";
import type { Block } from "../../src/document/blocks";
import type { Anchor, Edit } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import { docxFile, type DocxContent } from "../support/docxFile";
import { field, line, p, r, sdt, section, tbl, tc, tr } from "../support/docxMarkup";
import { lines, openSession } from "../support/docxSession";
import { dossierAnnex, dossierSection, headBlock, paragraph } from "../support/sampleBlocks";

const open = (body: string, more: Partial<DocxContent> = {}) => openSession(docxFile({ body, ...more }));
const insert = (block: Block, at: Anchor = { kind: "end" }): Edit => ({ kind: "insertBlock", block, at });
const simple = (id: string, text = id): Block => ({
  ...dossierSection,
  id,
  content: [paragraph("body", text)],
});
const annex = (id: string, orientation: Block["orientation"] = "landscape"): Block => ({
  ...simple(id),
  place: "annex",
  orientation,
});
const after = (tag: string): Anchor => ({ kind: "afterControl", control: { tag, occurrence: 0 } });
const before = (tag: string): Anchor => ({ kind: "beforeControl", control: { tag, occurrence: 0 } });

/** Texts with the orientation of their pages, separators left out. */
const layout = ({ paragraphs, pages }: Snapshot) =>
  paragraphs
    .filter(({ text, story }) => text !== "" && story === "body")
    .map(({ text, page }) => `${text} ${page}${pages[page]?.landscape ? " ngang" : ""}`);

describe("inserting a block", () => {
  test("at the end, with its figures linked and its styles brought along", async () => {
    const session = open(line("a") + section());
    const snapshot = await session.edit(insert(dossierSection));
    expect(snapshot.controls.map(({ tag, level, text }) => [tag, level, text])).toEqual([
      [
        "khop:b:dossiers",
        "block",
        "5. Tình hình, kết quả giải quyết TTHC\nTrong kỳ đã tiếp nhận 504 hồ sơ.\n- Đã giải quyết 497 hồ sơ.",
      ],
      ["khop:f:dossiers.received", "inline", "504"],
      ["khop:f:dossiers.resolved", "inline", "497"],
    ]);
    expect(snapshot.controls[0]?.title).toBe("Mục dossiers");
    expect(snapshot.paragraphs.map(({ style }) => style)).toEqual([
      null,
      "Khớp Đề mục 2",
      "Khớp Thân bài",
      "Khớp Ý gạch đầu dòng",
      "Khớp Ngăn cách",
    ]);
    expect(snapshot.paragraphs[2]).toMatchObject({
      format: { align: "justify", firstLineIndent: 36, spaceAfter: 6 },
      runs: [{ format: { font: "Times New Roman", size: 14 } }],
    });
  });

  test("keeps a neutral paragraph between controls and around tables", async () => {
    const session = open(tbl(tr(tc("x")), 1) + section());
    const snapshot = await session.edit(insert(simple("a")), insert(simple("b")));
    expect(lines(snapshot)).toEqual(["x", "", "a", "", "b", ""]);
    expect((await session.part("word/document.xml")).match(/KhopSeparator/g)).toHaveLength(3);
  });

  test.each([
    ["after a paragraph", { kind: "afterParagraph", paragraph: 0 }, ["một", "M", "hai", "ba", "ô"]],
    ["after a control", after("c"), ["một", "hai", "M", "ba", "ô"]],
    ["before a control", before("c"), ["một", "M", "hai", "ba", "ô"]],
    ["at the cursor, which is nowhere yet", { kind: "cursor" }, ["một", "hai", "ba", "ô", "M"]],
  ] as const)("%s", async (_, at, expected) => {
    const session = open(line("một") + sdt("c", line("hai")) + line("ba") + tbl(tr(tc("ô")), 1) + section());
    expect(lines(await session.edit(insert(simple("M"), at))).filter(Boolean)).toEqual(expected);
  });

  test("at the cursor, once there is one", async () => {
    const session = open(line("một") + line("hai"));
    await session.host.goTo({ kind: "paragraph", paragraph: 0, start: 0, end: 0 });
    expect(lines(await session.edit(insert(simple("M"), { kind: "cursor" })))).toEqual(["một", "M", "hai"]);
  });

  test("in a table or inside another control it goes behind that", async () => {
    const session = open(sdt("c", line("một") + line("hai")) + tbl(tr(tc("ô")), 1) + line("ba"));
    const snapshot = await session.edit(
      insert(simple("A"), { kind: "afterParagraph", paragraph: 0 }),
      insert(simple("B"), { kind: "afterParagraph", paragraph: 2 }),
    );
    expect(lines(snapshot).filter(Boolean)).toEqual(["một", "hai", "A", "ô", "B", "ba"]);
    expect(snapshot.controls.map(({ parent }) => parent)).toEqual([null, null, null]);
  });

  test("several for one place keep their order", async () => {
    const session = open(line("một") + line("hai"));
    const at: Anchor = { kind: "afterParagraph", paragraph: 0 };
    const snapshot = await session.edit(...["A", "B", "C"].map((id) => insert(simple(id), at)));
    expect(lines(snapshot).filter(Boolean)).toEqual(["một", "A", "B", "C", "hai"]);
  });

  test("not in headers", async () => {
    const session = open(
      line("a") + '<w:sectPr><w:headerReference w:type="default" r:id="rIdH1"/></w:sectPr>',
      {
        headers: [p(sdt("h", r("đầu")))],
      },
    );
    await expect(session.edit(insert(simple("A"), after("h")))).rejects.toMatchObject({
      code: "not-supported",
      message:
        "Không chèn được mục vào đầu trang, chân trang, chú thích. Hãy đặt con trỏ trong thân văn bản rồi chèn lại.",
    });
  });

  test("not with a tag that Word would cut", async () => {
    await expect(open(line("a")).edit(insert(simple("x".repeat(60))))).rejects.toMatchObject({
      code: "not-supported",
      message: `Mã “khop:b:${"x".repeat(60)}” dài quá 64 ký tự nên Word không lưu được. Hãy rút ngắn mã trong bộ biểu mẫu.`,
    });
  });

  test("into a document without styles, settings or sections", async () => {
    const snapshot = await open(line("a")).edit(insert(headBlock), insert(dossierAnnex));
    expect(snapshot.paragraphs.find(({ text }) => text === "BÁO CÁO")?.style).toBe("Khớp Tên loại văn bản");
    expect(layout(snapshot).at(-1)).toBe("0 1 ngang");
  });

  test("tables fit between the margins of the section they are put into", async () => {
    const narrow =
      '<w:sectPr><w:pgSz w:w="8391" w:h="11906"/><w:pgMar w:top="567" w:right="567" w:bottom="567" w:left="567" w:header="300" w:footer="300" w:gutter="0"/></w:sectPr>';
    const session = open(line("a") + narrow);
    await session.edit(insert({ ...dossierAnnex, place: "body", orientation: "portrait" }));
    expect(await session.part("word/document.xml")).toContain('<w:tblW w:w="7257" w:type="dxa"/>');
  });
});

describe("sections", () => {
  test("an annex at the end turns its own pages and leaves the others", async () => {
    const header = '<w:headerReference w:type="default" r:id="rIdH1"/>';
    const session = open(line("a") + section("", header), {
      headers: [p(field("PAGE", r("2")), '<w:jc w:val="center"/>')],
    });
    const snapshot = await session.edit(insert(annex("P1")), insert(annex("P2", "portrait")));
    expect(layout(snapshot)).toEqual(["a 0", "P1 1 ngang", "P2 2"]);
    expect(snapshot.pages.map(({ pageNumber }) => [pageNumber.place, pageNumber.restart])).toEqual([
      ["header", null],
      ["header", 1],
      ["header", 1],
    ]);
  });

  test("an annex in the middle, and one after the other", async () => {
    const session = open(line("a") + line("b") + section());
    const at: Anchor = { kind: "afterParagraph", paragraph: 0 };
    const snapshot = await session.edit(insert(annex("P1"), at), insert(annex("P2"), at));
    expect(layout(snapshot)).toEqual(["a 0", "P1 1 ngang", "P2 2 ngang", "b 3"]);
    expect(snapshot.pages).toHaveLength(4);
  });

  test("an annex before another one", async () => {
    const session = open(line("a") + section());
    await session.edit(insert(annex("P2")));
    const snapshot = await session.edit(insert(annex("P1"), before("khop:b:P2")));
    expect(layout(snapshot)).toEqual(["a 0", "P1 1 ngang", "P2 2 ngang"]);
    expect(snapshot.pages).toHaveLength(3);
  });

  test("an annex that goes takes its pages with it", async () => {
    for (const gone of ["P1", "P2", "P3"]) {
      const session = open(line("a") + section());
      await session.edit(...["P1", "P2", "P3"].map((id) => insert(annex(id))));
      const snapshot = await session.edit({
        kind: "removeControl",
        control: { tag: `khop:b:${gone}`, occurrence: 0 },
        keepContent: false,
      });
      expect(layout(snapshot)).toEqual(
        ["a 0"].concat(
          ["P1", "P2", "P3"].filter((id) => id !== gone).map((id, index) => `${id} ${index + 1} ngang`),
        ),
      );
      expect(snapshot.pages).toHaveLength(3);
    }
  });

  test("what a section says beside its pages stays", async () => {
    const rich = section(
      '<w:cols w:space="708"/><w:docGrid w:linePitch="360"/>',
      '<w:footnotePr><w:pos w:val="pageBottom"/></w:footnotePr>',
    );
    const session = open(line("a") + rich);
    await session.edit(insert(annex("P1")));
    const saved = await session.part("word/document.xml");
    expect(
      saved.match(/<w:sectPr>.*?<\/w:sectPr>/g)?.map((xml) => xml.match(/<w:(\w+)/g)?.join(" ")),
    ).toEqual([
      "<w:sectPr <w:footnotePr <w:pos <w:pgSz <w:pgMar <w:cols <w:docGrid",
      "<w:sectPr <w:footnotePr <w:pos <w:type <w:pgSz <w:pgMar <w:pgNumType <w:cols <w:titlePg <w:docGrid",
    ]);
  });
});

describe("styles", () => {
  const own = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr><w:sz w:val="30"/></w:rPr></w:style>`;

  test("a style of the same name stays the document's own", async () => {
    const session = open(line("a"), { styles: own("u5", "Khớp Thân bài") });
    const { paragraphs } = await session.edit(insert(simple("A")));
    expect(paragraphs[1]).toMatchObject({ style: "Khớp Thân bài", runs: [{ format: { size: 15 } }] });
    expect((await session.part("word/styles.xml")).match(/Khớp Thân bài/g)).toHaveLength(1);
  });

  test("an id that another style has is not taken", async () => {
    const session = open(line("a"), { styles: own("KhopBody", "Chữ thường") });
    const { paragraphs } = await session.edit(insert(simple("A")));
    expect(paragraphs[1]?.style).toBe("Khớp Thân bài");
    expect(await session.part("word/styles.xml")).toContain('w:styleId="KhopBody2"');
  });

  test("styles are added once", async () => {
    const session = open(line("a"), { styles: "" });
    await session.edit(insert(simple("A")));
    await session.edit(insert(simple("B")));
    expect((await session.part("word/styles.xml")).match(/w:styleId="KhopBody"/g)).toHaveLength(1);
  });
});

describe("replacing a block", () => {
  const replaceBlock = (tag: string, block: Block): Edit => ({
    kind: "replaceBlock",
    control: { tag, occurrence: 0 },
    block,
  });

  test("changes what is inside, and the title", async () => {
    const session = open(line("trước") + sdt("khop:b:a", line("cũ"), '<w:id w:val="7"/>') + line("sau"));
    const snapshot = await session.edit(
      replaceBlock("khop:b:a", { ...simple("a", "mới"), title: "Mục mới" }),
    );
    expect(lines(snapshot)).toEqual(["trước", "mới", "sau"]);
    expect(snapshot.controls[0]).toMatchObject({ tag: "khop:b:a", id: "7", title: "Mục mới" });
  });

  test("keeps the end of a section that stood inside", async () => {
    const session = open(sdt("khop:b:a", line("cũ", "<w:sectPr/>")) + line("sau"));
    const { paragraphs } = await session.edit(replaceBlock("khop:b:a", simple("a", "mới")));
    expect(paragraphs.map(({ text, page }) => [text, page])).toEqual([
      ["mới", 0],
      ["", 0],
      ["sau", 1],
    ]);
  });

  test("refuses a control inside a line, and a locked one", async () => {
    await expect(open(p(sdt("x", r("a")))).edit(replaceBlock("x", simple("a")))).rejects.toMatchObject({
      code: "not-supported",
      message:
        "Ô nội dung “x” nằm trong một dòng hoặc trong bảng nên không chứa được cả mục. Hãy xóa ô này rồi chèn lại mục.",
    });
    const locked = open(sdt("x", line("a"), '<w:lock w:val="sdtContentLocked"/>'));
    await expect(locked.edit(replaceBlock("x", simple("a")))).rejects.toMatchObject({
      code: "control-locked",
    });
  });
});

describe("removing a control", () => {
  const remove = (tag: string, keepContent: boolean): Edit => ({
    kind: "removeControl",
    control: { tag, occurrence: 0 },
    keepContent,
  });

  test.each([
    ["inline, with its text", p(r("a") + sdt("x", r("b")) + r("c")), false, ["ac"]],
    ["inline, keeping its text", p(r("a") + sdt("x", r("b")) + r("c")), true, ["abc"]],
    ["block, with its paragraphs", line("a") + sdt("x", line("b")) + line("c"), false, ["a", "c"]],
    ["block, keeping them", line("a") + sdt("x", line("b")) + line("c"), true, ["a", "b", "c"]],
    ["the only block", sdt("x", line("b")), false, [""]],
    ["the only block of a cell", tbl(tr(tc(sdt("x", line("b")))), 1), false, [""]],
    ["a row", tbl(sdt("x", tr(tc("a"))) + tr(tc("b")), 1), false, ["b"]],
    ["all rows", line("t") + tbl(sdt("x", tr(tc("a"))), 1), false, ["t"]],
    ["a row, kept", tbl(sdt("x", tr(tc("a"))) + tr(tc("b")), 1), true, ["a", "b"]],
    ["a cell, which stays empty", tbl(tr(sdt("x", tc("a")) + tc("b")), 2), false, ["", "b"]],
  ])("%s", async (_, body, keepContent, expected) => {
    const snapshot = await open(body).edit(remove("x", keepContent));
    expect(lines(snapshot)).toEqual(expected);
    expect(snapshot.controls).toEqual([]);
  });

  test("refuses one that must not be deleted", async () => {
    const session = open(p(sdt("x", r("a"), '<w:lock w:val="sdtLocked"/>')));
    await expect(session.edit(remove("x", false))).rejects.toMatchObject({ code: "control-locked" });
  });
});

describe("the data part", () => {
  const write = (xml: string): Edit => ({ kind: "writeData", xml });
  const ours = (text: string) => `<report xmlns="urn:khop:report:1">${text}</report>`;

  test("is added with all that belongs to it", async () => {
    const session = open(line("a"), { data: [{ xml: "<other/>", id: "{A}" }] });
    const { data } = await session.edit(write(ours("một")));
    expect(data.map(({ xml }) => xml)).toEqual([ours("một")]);
    const names = Object.keys(unzipSync(await session.bytes())).filter((name) =>
      name.startsWith("customXml/"),
    );
    expect(names.sort()).toEqual([
      "customXml/_rels/item1.xml.rels",
      "customXml/_rels/item2.xml.rels",
      "customXml/item1.xml",
      "customXml/item2.xml",
      "customXml/itemProps1.xml",
      "customXml/itemProps2.xml",
    ]);
  });

  test("replaces the first one and removes older ones without loose ends", async () => {
    const session = open(line("a"), {
      data: [
        { xml: ours("cũ"), id: "{A}" },
        { xml: "<other/>", id: "{B}" },
        { xml: ours("cũ hơn"), id: "{C}" },
      ],
    });
    const { data } = await session.edit(write(ours("mới")));
    expect(data).toEqual([{ id: "{A}", xml: ours("mới") }]);
    const files = unzipSync(await session.bytes());
    expect(Object.keys(files).filter((name) => name.includes("3"))).toEqual([]);
    for (const name of ["[Content_Types].xml", "word/_rels/document.xml.rels"])
      expect(strFromU8(files[name] ?? new Uint8Array())).not.toContain("3.xml");
  });

  test.each([
    ["broken XML", "<a", "host-failed"],
    ["another namespace", "<a/>", "host-failed"],
    ["a document type", `<!DOCTYPE a>${ours("")}`, "host-failed"],
  ])("refuses %s", async (_, xml, code) => {
    await expect(open(line("a")).edit(write(xml))).rejects.toMatchObject({ code });
  });
});

describe("all or nothing", () => {
  test("one impossible edit among many changes nothing", async () => {
    const session = open(line("a") + p(sdt("f", r("1"))));
    const bytes = await session.bytes();
    const edits: readonly Edit[] = [
      { kind: "setControlText", control: { tag: "f", occurrence: 0 }, text: "2" },
      insert(dossierAnnex),
      { kind: "removeParagraph", paragraph: 0 },
      { kind: "removeParagraph", paragraph: 99 },
    ];
    await expect(session.edit(...edits)).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(await session.bytes()).toEqual(bytes);
    expect(await session.host.read()).toEqual(await session.read());
  });

  test("after a failure the document goes on from where it was", async () => {
    const session = open(line("a"));
    await session.edit(insert(simple("A")));
    await expect(session.edit({ kind: "removeParagraph", paragraph: 99 })).rejects.toThrow();
    expect(lines(await session.edit(insert(simple("B")))).filter(Boolean)).toEqual(["a", "A", "B"]);
  });
});

describe("what is not changed stays byte for byte", () => {
  const content: DocxContent = {
    body: line("a") + p(sdt("f", r("1"))),
    styles: "",
    settings: "",
    files: { "word/media/image1.png": "\u0089PNG", "docProps/custom.xml": "<x/>" },
  };

  test("a document without edits is the same file", async () => {
    const bytes = docxFile(content);
    expect(await openSession(bytes).bytes()).toBe(bytes);
    const session = openSession(bytes);
    await session.edit();
    expect(await session.bytes()).toBe(bytes);
  });

  test("an edit of the text touches the document part only; the order of parts stays", async () => {
    const bytes = docxFile(content);
    const session = openSession(bytes);
    await session.edit({ kind: "setControlText", control: { tag: "f", occurrence: 0 }, text: "2" });
    const [old, saved] = [unzipSync(bytes), unzipSync(await session.bytes())];
    expect(Object.keys(saved)).toEqual(Object.keys(old));
    for (const [name, data] of Object.entries(old))
      if (name !== "word/document.xml") expect(saved[name]).toEqual(data);
    const document = strFromU8(saved["word/document.xml"] ?? new Uint8Array());
    expect(document).toBe(
      strFromU8(old["word/document.xml"] ?? new Uint8Array())
        .replace(/^(<\?xml.*?\?>)/, "$1\n")
        .replace('<w:t xml:space="preserve">1</w:t>', "<w:t>2</w:t>")
        .replace(" ><w:body>", "><w:body>"),
    );
  });

  test("writing the data part does not touch the document part", async () => {
    const bytes = docxFile(content);
    const session = openSession(bytes);
    await session.edit({ kind: "writeData", xml: '<a xmlns="urn:khop:report:1"/>' });
    expect(unzipSync(await session.bytes())["word/document.xml"]).toEqual(
      unzipSync(bytes)["word/document.xml"],
    );
  });
});

test("a protected document is refused", async () => {
  const session = open(line("a"), {
    settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
  });
  await expect(session.edit({ kind: "removeParagraph", paragraph: 0 })).rejects.toMatchObject({
    code: "read-only",
    message:
      "Tài liệu đang bật bảo vệ chống sửa (Restrict Editing). Hãy mở bằng Word, vào Review > Restrict Editing > Stop Protection rồi làm lại.",
  });
  const tracked = open(line("a"), {
    settings: '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>',
  });
  await expect(tracked.edit(insert(simple("A")))).resolves.toBeDefined();
});
