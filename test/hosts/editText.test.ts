import { docxFile, type DocxContent } from "../support/docxFile";
import { field, line, p, r, sdt, tbl, tc, tr } from "../support/docxMarkup";
import { lines, openSession } from "../support/docxSession";
import type { Edit } from "../../src/document/port";

const open = (body: string, more: Partial<DocxContent> = {}) => openSession(docxFile({ body, ...more }));
const set = (tag: string, text: string, occurrence = 0): Edit => ({
  kind: "setControlText",
  control: { tag, occurrence },
  text,
});
const replace = (start: number, end: number, ...texts: readonly string[]): Edit => ({
  kind: "replaceText",
  paragraph: 0,
  start,
  end,
  inlines: texts.map((text) => ({ text })),
});
/** The saved document's body, without what these tests never change. */
const bodyOf = async (session: ReturnType<typeof open>) =>
  /<w:body>(.*)<\/w:body>/s.exec(await session.part("word/document.xml"))?.[1];

describe("setting a control's text", () => {
  test("keeps the formatting of its first run", async () => {
    const session = open(p(r("có ") + sdt("f", r("5", "<w:b/>") + r("04", "<w:i/>")) + r(" hồ sơ")));
    expect(lines(await session.edit(set("f", "1.250")))).toEqual(["có 1.250 hồ sơ"]);
    expect(await bodyOf(session)).toBe(
      p(r("có ") + sdt("f", "<w:r><w:rPr><w:b/></w:rPr><w:t>1.250</w:t></w:r>") + r(" hồ sơ")),
    );
  });

  test("finds the right one of several of a tag", async () => {
    const session = open(p(sdt("f", r("1")) + sdt("f", r("2"))) + p(sdt("f", r("3"))));
    expect(lines(await session.edit(set("f", "9", 1), set("f", "8", 2)))).toEqual(["19", "8"]);
  });

  test("works in headers, cells and text boxes", async () => {
    const header = '<w:sectPr><w:headerReference w:type="default" r:id="rIdH1"/></w:sectPr>';
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(sdt("box", r("b")))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const session = open(tbl(tr(tc(p(sdt("cell", r("c"))))), 1) + p(box) + header, {
      headers: [p(sdt("head", r("h")))],
    });
    const edited = await session.edit(set("cell", "1"), set("box", "2"), set("head", "3"));
    expect(lines(edited)).toEqual(["1", "", "2", "3"]);
  });

  test.each([
    ["an empty control", sdt("f", ""), sdt("f", "<w:r><w:t>08</w:t></w:r>")],
    [
      "a control without content",
      '<w:sdt><w:sdtPr><w:tag w:val="f"/></w:sdtPr></w:sdt>',
      sdt("f", "<w:r><w:t>08</w:t></w:r>"),
    ],
    [
      "a placeholder, whose look goes with it",
      sdt(
        "f",
        r("Bấm để nhập", '<w:rStyle w:val="PlaceholderText"/>'),
        "<w:rPr><w:b/></w:rPr><w:showingPlcHdr/>",
      ),
      sdt("f", "<w:r><w:rPr><w:b/></w:rPr><w:t>08</w:t></w:r>", "<w:rPr><w:b/></w:rPr>"),
    ],
    [
      "a binding, which would undo it",
      sdt("f", r("1"), '<w:dataBinding w:xpath="/a" w:storeItemID="{A}"/>'),
      sdt("f", "<w:r><w:t>08</w:t></w:r>"),
    ],
    ["a field, which would undo it", sdt("f", field("REF x", r("1"))), sdt("f", "<w:r><w:t>08</w:t></w:r>")],
    [
      "comments and bookmarks, which stay",
      sdt(
        "f",
        '<w:bookmarkStart w:id="1" w:name="x"/><w:commentRangeStart w:id="0"/>' +
          r("1") +
          r("2") +
          '<w:commentRangeEnd w:id="0"/><w:bookmarkEnd w:id="1"/><w:r><w:commentReference w:id="0"/></w:r>',
      ),
      sdt(
        "f",
        '<w:bookmarkStart w:id="1" w:name="x"/><w:commentRangeStart w:id="0"/><w:r><w:t>08</w:t></w:r><w:commentRangeEnd w:id="0"/><w:bookmarkEnd w:id="1"/><w:r><w:commentReference w:id="0"/></w:r>',
      ),
    ],
    [
      "tracked changes, of which the insertion holds it",
      sdt(
        "f",
        '<w:del w:id="1" w:author="a"><w:r><w:delText>1</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">' +
          r("2") +
          "</w:ins>",
      ),
      sdt(
        "f",
        '<w:del w:id="1" w:author="a"><w:r><w:delText>1</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>08</w:t></w:r></w:ins>',
      ),
    ],
    [
      "a hyperlink that is left empty",
      sdt("f", r("1") + `<w:hyperlink w:anchor="x">${r("2")}</w:hyperlink>`),
      sdt("f", "<w:r><w:t>08</w:t></w:r>"),
    ],
  ])("of %s", async (_, before, after) => {
    const session = open(p(before));
    const edited = await session.edit(set("f", "08"));
    expect(edited.controls[0]?.text).toBe("08");
    const saved = await bodyOf(session);
    expect(saved?.replace(/ xml:space="preserve"/g, "")).toBe(p(after));
  });

  test("around a paragraph keeps the first paragraph", async () => {
    const session = open(sdt("f", line("một", '<w:jc w:val="center"/>') + line("hai")) + line("sau"));
    expect(lines(await session.edit(set("f", "ba")))).toEqual(["ba", "sau"]);
    expect(await bodyOf(session)).toContain('<w:jc w:val="center"/>');
  });

  test("around a cell", async () => {
    const session = open(tbl(tr(sdt("f", tc("1")) + tc("2")), 2));
    expect(lines(await session.edit(set("f", "9")))).toEqual(["9", "2"]);
  });

  test("line breaks, tabs, special hyphens and forbidden characters", async () => {
    const session = open(p(sdt("f", r("x"))));
    const text = "a\tb\nc\u2011d & <e> \u0001";
    const edited = await session.edit(set("f", text));
    expect(edited.controls[0]?.text).toBe("a\tb\nc\u2011d & <e> \ufffd");
  });

  test("to nothing", async () => {
    const session = open(p(sdt("f", r("x")) + r("y")));
    expect((await session.edit(set("f", ""))).controls[0]?.text).toBe("");
  });

  test.each([
    [
      "a control that is not there",
      p(r("a")),
      "control-missing",
      "Không tìm thấy ô nội dung “f” trong tài liệu, có thể ô đã bị xóa. Hãy đọc lại tài liệu rồi làm lại.",
    ],
    [
      "a locked control",
      p(sdt("f", r("a"), '<w:lock w:val="contentLocked"/>')),
      "control-locked",
      "Ô nội dung “f” đang bị khóa nên không sửa được. Hãy mở khóa trong ngăn Khớp, hoặc bỏ chọn “Contents cannot be edited” ở thẻ Developer > Properties của Word, rồi làm lại.",
    ],
    [
      "a control inside a locked one",
      sdt("b", p(sdt("f", r("a"))), '<w:lock w:val="sdtContentLocked"/>'),
      "control-locked",
      "Ô nội dung “b” đang bị khóa nên không sửa được. Hãy mở khóa trong ngăn Khớp, hoặc bỏ chọn “Contents cannot be edited” ở thẻ Developer > Properties của Word, rồi làm lại.",
    ],
    [
      "a control around a table",
      sdt("f", tbl(tr(tc("1")), 1) + line("")),
      "not-supported",
      "Ô nội dung “f” bao quanh cả hàng hoặc cả bảng nên không thể đặt thành một số liệu. Hãy bỏ ô này trong Word rồi chèn lại số liệu.",
    ],
    [
      "a control around rows",
      tbl(sdt("f", tr(tc("1"))), 1),
      "not-supported",
      "Ô nội dung “f” bao quanh cả hàng hoặc cả bảng nên không thể đặt thành một số liệu. Hãy bỏ ô này trong Word rồi chèn lại số liệu.",
    ],
  ])("refuses %s", async (_, body, code, message) => {
    const session = open(body);
    const before = await session.bytes();
    await expect(session.edit(set("f", "9"))).rejects.toMatchObject({ code, message });
    expect(await session.bytes()).toEqual(before);
  });
});

describe("replacing text", () => {
  const tagged = (tag: string, text: string) => sdt(tag, r(text));

  test.each([
    ["inside one run", p(r("có 504 hồ sơ", "<w:b/>")), replace(3, 6, "08"), "có 08 hồ sơ"],
    ["across runs", p(r("có 5", "<w:b/>") + r("04") + r(" hồ sơ")), replace(3, 6, "08"), "có 08 hồ sơ"],
    ["everything", p(r("a") + r("b")), replace(0, 2, "mới"), "mới"],
    ["nothing: an insertion", p(r("ab")), replace(1, 1, "-"), "a-b"],
    ["by nothing", p(r("abc")), replace(1, 2), "ac"],
    ["at the end", p(r("ab")), replace(2, 2, "c"), "abc"],
    ["in an empty paragraph", p(""), replace(0, 0, "mới"), "mới"],
    ["by several texts", p(r("abc")), replace(1, 2, "1", "2"), "a12c"],
    [
      "tabs and breaks",
      p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>"),
      replace(1, 4, "-"),
      "a-c",
    ],
    ["texts whose outer spaces do not count", p("<w:r><w:t> abc </w:t></w:r>"), replace(1, 2, "-"), "a-c"],
    ["a control as a whole, which goes", p(r("a") + tagged("f", "1") + r("b")), replace(0, 3, "x"), "x"],
    ["beside a control, which stays", p(r("ab") + tagged("f", "1") + r("cd")), replace(0, 2, "x"), "x1cd"],
    ["in a hyperlink", p(`<w:hyperlink w:anchor="x">${r("abc")}</w:hyperlink>`), replace(1, 2, "-"), "a-c"],
    ["in a field's result", p(field("REF x", r("abc"))), replace(1, 2, "-"), "a-c"],
  ])("%s", async (_, body, edit, expected) => {
    const session = open(body + line("sau"));
    expect(lines(await session.edit(edit))).toEqual([expected, "sau"]);
  });

  test("takes the formatting of the first character, and what the new text says on top", async () => {
    const session = open(p(r("abc", '<w:rFonts w:ascii="Arial"/><w:b/><w:sz w:val="26"/>')));
    await session.edit({
      kind: "replaceText",
      paragraph: 0,
      start: 1,
      end: 2,
      inlines: [{ text: "-", bold: false, italic: true }],
    });
    expect(await bodyOf(session)).toContain(
      '<w:r><w:rPr><w:rFonts w:ascii="Arial"/><w:b w:val="0"/><w:bCs w:val="0"/><w:i/><w:iCs/><w:sz w:val="26"/></w:rPr><w:t>-</w:t></w:r>',
    );
  });

  test("links a figure to a control of its own", async () => {
    const session = open(p(r("có 504 hồ sơ", "<w:i/>") + sdt("other", r("!"), '<w:id w:val="1"/>')));
    const { controls } = await session.edit({
      kind: "replaceText",
      paragraph: 0,
      start: 3,
      end: 6,
      inlines: [{ text: "08", figure: "a.b" }],
    });
    expect(controls.map(({ tag, text, id }) => [tag, text, id])).toEqual([
      ["khop:f:a.b", "08", "2"],
      ["other", "!", "1"],
    ]);
    expect(await bodyOf(session)).toContain("<w:sdtPr><w:rPr><w:i/></w:rPr><w:tag");
  });

  test("a control that goes leaves no shell, one that is cut stays", async () => {
    const body = p(r("a") + sdt("whole", r("bc")) + r("d") + sdt("cut", r("efg")) + r("h"));
    const session = open(body);
    const { controls } = await session.edit(replace(1, 6, "-"));
    expect(controls.map(({ tag, text }) => [tag, text])).toEqual([["cut", "g"]]);
  });

  test("insertion at the edge of a control stands outside of it", async () => {
    const session = open(p(sdt("f", r("1")) + r("a")) + p(r("a") + sdt("g", r("2"))));
    const at = (paragraph: number, offset: number, text: string): Edit => ({
      kind: "replaceText",
      paragraph,
      start: offset,
      end: offset,
      inlines: [{ text }],
    });
    const { controls } = await session.edit(at(0, 0, "x"), at(0, 1, "y"), at(1, 1, "z"), at(1, 2, "w"));
    expect(controls.map(({ text }) => text)).toEqual(["1", "2"]);
    expect(lines(await session.read())).toEqual(["x1ya", "az2w"]);
  });

  test("a field whose whole result goes is removed, marks and all", async () => {
    const session = open(p(r("a") + field("REF x", r("504")) + r("b")));
    expect(lines(await session.edit(replace(1, 4, "08")))).toEqual(["a08b"]);
    expect(await bodyOf(session)).not.toContain("fldChar");
  });

  test("footnotes and comments in the range stay", async () => {
    const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const session = open(
      p(
        r("a") + '<w:commentRangeStart w:id="0"/>' + r("b") + note + r("c") + '<w:commentRangeEnd w:id="0"/>',
      ),
    );
    expect(lines(await session.edit(replace(0, 3, "x")))).toEqual(["x"]);
    const saved = await bodyOf(session);
    for (const kept of ["footnoteReference", "commentRangeStart", "commentRangeEnd"])
      expect(saved).toContain(kept);
  });

  test("several places of one paragraph, given in any order", async () => {
    const session = open(p(r("một hai ba")));
    expect(
      lines(await session.edit(replace(0, 3, "1"), replace(8, 10, "3"), replace(4, 7, "hai mươi"))),
    ).toEqual(["1 hai mươi 3"]);
  });

  test("an insertion where a replacement begins stands before it, several in their order", async () => {
    for (const text of ["abc", "xabc"]) {
      const start = text.length - 3;
      const session = open(p(r(text)));
      const edited = await session.edit(
        replace(start, start, "1"),
        replace(start, start + 2, "-"),
        replace(start, start, "2"),
        replace(start + 2, start + 2, "3"),
      );
      expect(lines(edited)).toEqual([`${text.slice(0, start)}12-3c`]);
    }
  });

  test.each([
    ["overlapping places", [replace(0, 2, "x"), replace(1, 3, "y")], "host-failed"],
    ["a place beyond the text", [replace(2, 9, "x")], "changed-meanwhile"],
    ["a place before the text", [replace(-1, 1, "x")], "changed-meanwhile"],
  ])("refuses %s", async (_, edits, code) => {
    const session = open(p(r("abc")));
    await expect(session.edit(...edits)).rejects.toMatchObject({ code });
    expect(lines(await session.read())).toEqual(["abc"]);
  });

  test("refuses formulas, locked text and locked controls", async () => {
    const formula = open(p("<m:oMath><m:r><m:t>1</m:t></m:r></m:oMath>"));
    await expect(formula.edit(replace(0, 1, "2"))).rejects.toMatchObject({
      message: "Đoạn cần sửa có công thức toán học; hãy sửa trực tiếp trong Word.",
    });
    const content = open(p(r("a") + sdt("f", r("b"), '<w:lock w:val="contentLocked"/>') + r("c")));
    await expect(content.edit(replace(1, 2, "x"))).rejects.toMatchObject({ code: "control-locked" });
    expect(lines(await content.edit(replace(0, 1, "x")))).toEqual(["xbc"]);
    const control = open(p(r("a") + sdt("f", r("bc"), '<w:lock w:val="sdtLocked"/>')));
    await expect(control.edit(replace(0, 3, "x"))).rejects.toMatchObject({ code: "control-locked" });
    expect(lines(await control.edit(replace(1, 2, "x")))).toEqual(["axc"]);
  });
});

describe("paragraphs", () => {
  const insert = (paragraph: number, where: "before" | "after", text: string): Edit => ({
    kind: "insertContent",
    paragraph,
    where,
    content: [{ kind: "paragraph", role: "body", inlines: [{ text }] }],
  });
  const remove = (paragraph: number): Edit => ({ kind: "removeParagraph", paragraph });

  test("go in before and after, in order", async () => {
    const session = open(line("a") + line("b"));
    const edited = await session.edit(
      insert(0, "after", "1"),
      insert(0, "after", "2"),
      insert(0, "before", "0"),
    );
    expect(lines(edited)).toEqual(["0", "a", "1", "2", "b"]);
    expect(edited.paragraphs[2]?.style).toBe("Khớp Thân bài");
  });

  test("stay inside the control or cell they are put into", async () => {
    const session = open(sdt("khop:b:x", line("a")) + tbl(tr(tc("b")), 1));
    const edited = await session.edit(insert(0, "after", "1"), insert(1, "after", "2"));
    expect(edited.controls[0]?.text).toBe("a\n1");
    expect(edited.tables[0]?.cells[0]?.text).toBe("b\n2");
  });

  test("after the last one of a section belong to that section", async () => {
    const session = open(line("a", "<w:sectPr/>") + line("b"));
    const { paragraphs } = await session.edit(insert(0, "after", "1"));
    expect(paragraphs.map(({ text, page }) => [text, page])).toEqual([
      ["a", 0],
      ["1", 0],
      ["b", 1],
    ]);
  });

  test("are removed with the controls in them", async () => {
    const session = open(line("a") + p(sdt("f", r("b"))) + line("c"));
    const edited = await session.edit(remove(1));
    expect(lines(edited)).toEqual(["a", "c"]);
    expect(edited.controls).toEqual([]);
  });

  test.each([
    ["the last one of a control", sdt("x", line("a")) + line("z"), 0],
    ["the last one of a cell", tbl(tr(tc("a")), 1) + line("z"), 0],
    ["one that ends a section", line("a", "<w:sectPr/>") + line("z"), 0],
    ["one between tables", tbl(tr(tc("t")), 1) + line("a") + tbl(tr(tc("t")), 1) + line("z"), 1],
  ])("%s is only emptied", async (_, body, paragraph) => {
    const session = open(body);
    const before = lines(await session.read());
    const edited = await session.edit(remove(paragraph));
    expect(lines(edited)).toEqual(before.map((text, index) => (index === paragraph ? "" : text)));
  });

  test("all of a control: one empty one is left", async () => {
    const session = open(sdt("x", line("a") + line("b")) + line("z"));
    expect(lines(await session.edit(remove(0), remove(1)))).toEqual(["", "z"]);
  });
});
