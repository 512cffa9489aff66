import { field, line, p, r, sdt, section, tbl, tc, tr } from "../../support/docxMarkup";
import { readBody, readDocx } from "../../support/docxReading";

const told = (snapshot: ReturnType<typeof readBody>) =>
  snapshot.paragraphs.map(({ story, text }) => `${story}: ${text}`);

describe("text boxes", () => {
  const content = (text: string) => `<w:txbxContent>${line(text)}</w:txbxContent>`;
  const shape = (text: string) =>
    `<w:drawing><wp:anchor><a:graphic><a:graphicData uri="wps"><wps:wsp><wps:txbx>${content(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const vml = (text: string) => `<w:pict><v:shape><v:textbox>${content(text)}</v:textbox></v:shape></w:pict>`;
  const alternate = (choice: string, fallback: string, requires = "wps") =>
    `<mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

  test("a shape and its old copy are read once, after the paragraph that anchors them", () => {
    const body = p(r("a") + `<w:r>${alternate(shape("hộp"), vml("hộp"))}</w:r>` + r("b")) + line("c");
    expect(told(readBody(body))).toEqual(["body: ab", "textBox: hộp", "body: c"]);
  });

  test("an old shape alone is read", () => {
    expect(told(readBody(p(`<w:r>${vml("cũ")}</w:r>`)))).toEqual(["body: ", "textBox: cũ"]);
  });

  test("a choice that is not understood gives way to its fallback", () => {
    const body = p(`<w:r>${alternate(shape("mới"), vml("cũ"), "unknown")}</w:r>`);
    expect(told(readBody(body))).toEqual(["body: ", "textBox: cũ"]);
  });

  test("a choice without fallback is read rather than nothing", () => {
    const body = p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="unknown">${shape("có")}</mc:Choice></mc:AlternateContent></w:r>`,
    );
    expect(told(readBody(body))).toEqual(["body: ", "textBox: có"]);
  });

  test("boxes in cells, tables in boxes, boxes in controls", () => {
    const inside = `<w:txbxContent>${tbl(tr(tc("bảng")), 1)}${line("")}</w:txbxContent>`;
    const box = `<w:r><w:pict><v:shape><v:textbox>${inside}</v:textbox></v:shape></w:pict></w:r>`;
    const snapshot = readBody(tbl(tr(tc(sdt("x", p(r("ô") + box)))), 1));
    expect(told(snapshot)).toEqual(["body: ô", "textBox: bảng", "textBox: "]);
    expect(snapshot.tables.map(({ parent }) => parent)).toEqual([null, null]);
    expect(snapshot.tables[0]?.cells[0]?.text).toBe("ô");
    expect(snapshot.controls[0]?.end).toEqual({ paragraph: 2, offset: 0 });
  });

  test("alternate content between paragraphs and between runs", () => {
    const body = alternate(line("chọn"), line("thay")) + p(alternate(r("một"), r("hai")));
    expect(told(readBody(body))).toEqual(["body: chọn", "body: một"]);
  });
});

describe("notes, headers, footers", () => {
  test("notes are read where they are referred to, separators are not", () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${line(text)}</w:footnote>`;
    const snapshot = readDocx({
      body:
        p(r("a") + '<w:r><w:footnoteReference w:id="2"/></w:r>') +
        p('<w:r><w:endnoteReference w:id="1"/></w:r>'),
      footnotes: `<w:footnote w:type="separator" w:id="-1">${line("---")}</w:footnote>${note(2, "chú thích")}${note(3, "thừa")}`,
      endnotes: `<w:endnote w:id="1">${line("cuối")}</w:endnote>`,
    });
    expect(told(snapshot)).toEqual(["body: a", "body: ", "footnote: chú thích", "endnote: cuối"]);
  });

  test("each header part is read once, by the section that shows it first", () => {
    const reference = (id: string) => `<w:headerReference w:type="default" r:id="${id}"/>`;
    const snapshot = readDocx({
      body:
        line("một", section("", reference("rIdH1"))) +
        line("hai", section()) +
        line("ba") +
        section("", reference("rIdH2")),
      headers: [line("đầu trang 1"), line("đầu trang 2")],
    });
    expect(snapshot.paragraphs.map(({ text, page }) => [text, page])).toEqual([
      ["một", 0],
      ["hai", 1],
      ["ba", 2],
      ["đầu trang 1", 0],
      ["đầu trang 2", 2],
    ]);
    expect(snapshot.paragraphs.map(({ pageBreakBefore }) => pageBreakBefore)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test("a header that is not in the file is no harm", () => {
    const body = line("a") + section("", '<w:headerReference w:type="default" r:id="rId99"/>');
    expect(told(readDocx({ body }))).toEqual(["body: a"]);
  });
});

describe("pages", () => {
  const header = '<w:headerReference w:type="default" r:id="rIdH1"/>';
  const pageOf = (
    headers: readonly string[],
    more = "<w:titlePg/>",
    references = header,
    footers: readonly string[] = [],
  ) => readDocx({ body: line("a") + section(more, references), headers, footers }).pages[0];
  const number = field("PAGE", r("2", '<w:sz w:val="26"/>'));

  test("size and margins in points", () => {
    expect(pageOf([line("")])).toMatchObject({
      width: 595.3,
      height: 841.9,
      landscape: false,
      margin: { top: 56.7, bottom: 56.7, left: 85.05, right: 42.55, header: 28.35 },
    });
  });

  test("a document that says nothing has Word's own pages", () => {
    expect(readBody(line("a")).pages).toEqual([
      expect.objectContaining({ width: 612, height: 792, landscape: false }),
    ]);
  });

  test.each([
    ["centred", p(number, '<w:jc w:val="center"/>'), "center"],
    ["behind a tab", p(`<w:r><w:tab/></w:r>${number}`), "center"],
    ["behind two tabs", p(`<w:r><w:tab/><w:tab/></w:r>${number}`), "right"],
    ["in a frame", p(number, '<w:framePr w:xAlign="center"/>'), "center"],
    [
      "in a simple field",
      p(`<w:fldSimple w:instr="PAGE \\* MERGEFORMAT">${r("2")}</w:fldSimple>`, '<w:jc w:val="right"/>'),
      "right",
    ],
    ["in a control of the gallery", sdt("", p(number, '<w:jc w:val="center"/>')), "center"],
  ])("a page number %s", (_, content, align) => {
    expect(pageOf([content])?.pageNumber).toMatchObject({
      place: "header",
      align,
      firstPage: false,
      restart: null,
    });
  });

  test("its size is that of the number", () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const { pages } = readDocx({ body: line("a") + section("", header), headers: [p(number)], styles });
    expect(pages[0]?.pageNumber.size).toBe(13);
  });

  test("no number, number of pages only, number in the footer", () => {
    expect(pageOf([line("x")])?.pageNumber).toMatchObject({
      place: null,
      align: null,
      firstPage: false,
      size: null,
    });
    expect(pageOf([p(field("NUMPAGES", r("9")))])?.pageNumber.place).toBeNull();
    const footer = '<w:footerReference w:type="default" r:id="rIdF1"/>';
    expect(pageOf([], "", footer, [p(number)])?.pageNumber).toMatchObject({
      place: "footer",
      firstPage: true,
    });
  });

  test("on the first page when its own header has one, or when there is none of its own", () => {
    expect(pageOf([p(number)], "")?.pageNumber.firstPage).toBe(true);
    const references = `${header}<w:headerReference w:type="first" r:id="rIdH2"/>`;
    expect(pageOf([p(number), p(number)], "<w:titlePg/>", references)?.pageNumber.firstPage).toBe(true);
    expect(pageOf([p(number), line("")], "<w:titlePg/>", references)?.pageNumber.firstPage).toBe(false);
  });

  test("numbering that starts again, pages turned sideways", () => {
    const landscape = `<w:sectPr>${header}<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgNumType w:start="1"/></w:sectPr>`;
    const { pages } = readDocx({ body: line("a") + landscape, headers: [p(number)] });
    expect(pages[0]).toMatchObject({ landscape: true, pageNumber: { restart: 1 } });
  });

  test("a continuous section begins no page", () => {
    const { paragraphs, pages } = readBody(
      line("a", section()) + line("b") + section('<w:cols w:num="2"/>', '<w:type w:val="continuous"/>'),
    );
    expect(pages).toHaveLength(2);
    expect(paragraphs[1]?.pageBreakBefore).toBe(false);
  });
});

describe("comments", () => {
  const comment = (id: number, text: string) =>
    `<w:comment w:id="${id}" w:author="a">${line(text)}${line("dòng hai")}</w:comment>`;

  test("stand on the paragraphs of their range", () => {
    const body =
      p('<w:commentRangeStart w:id="0"/>' + r("a")) +
      p(r("b") + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>') +
      p(r("c") + '<w:r><w:commentReference w:id="1"/></w:r>');
    const { comments } = readDocx({
      body,
      comments: comment(0, "xem lại") + comment(1, "số?") + comment(9, "mồ côi"),
    });
    expect(comments).toEqual([
      { start: 0, end: 1, text: "xem lại\ndòng hai" },
      { start: 2, end: 2, text: "số?\ndòng hai" },
    ]);
  });

  test("between paragraphs", () => {
    const body = `<w:commentRangeStart w:id="0"/>${line("a")}${line("b")}<w:commentRangeEnd w:id="0"/>${line("c")}`;
    expect(readDocx({ body, comments: comment(0, "x") }).comments[0]).toMatchObject({ start: 0, end: 1 });
  });
});

describe("data and producer", () => {
  test("Khớp's own data part is found among others", () => {
    const { data } = readDocx({
      body: line("a"),
      data: [
        { xml: '<other xmlns="urn:other"/>', id: "{A}" },
        { xml: '<report xmlns="urn:khop:report:1"><x/></report>', id: "{B}" },
        { xml: "broken < xml", id: "{C}" },
      ],
    });
    expect(data).toEqual([{ id: "{B}", xml: '<report xmlns="urn:khop:report:1"><x/></report>' }]);
  });

  test("the program names itself", () => {
    expect(readDocx({ body: line("a"), application: "LibreOffice/7.4" }).producer).toBe("LibreOffice/7.4");
    expect(readBody(line("a")).producer).toBeNull();
  });
});
