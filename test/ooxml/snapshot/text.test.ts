import { field, line, p, r, sdt } from "../../support/docxMarkup";
import { readBody, texts } from "../../support/docxReading";

const textOf = (content: string) => texts(readBody(p(content)))[0];

describe("the text of a paragraph", () => {
  test.each([
    ["joins split runs", r("5") + r("04 hồ ") + r("sơ"), "504 hồ sơ"],
    ["keeps spaces that are marked to stay", r(" 08 ") + r("hồ sơ"), " 08 hồ sơ"],
    ["drops spaces at the ends that are not", "<w:r><w:t> 08 hồ sơ </w:t></w:r>", "08 hồ sơ"],
    [
      "takes line ends inside a text as spaces",
      '<w:r><w:t xml:space="preserve">08\nhồ sơ</w:t></w:r>',
      "08 hồ sơ",
    ],
    ["writes tabs", "<w:r><w:t>1</w:t><w:tab/><w:t>2</w:t><w:ptab/><w:t>3</w:t></w:r>", "1\t2\t3"],
    ["writes line breaks", "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>", "a\nb\nc"],
    [
      "writes special hyphens",
      "<w:r><w:t>61</w:t><w:noBreakHyphen/><w:t>NĐ</w:t><w:softHyphen/><w:t>CP</w:t></w:r>",
      "61\u2011NĐ\u00adCP",
    ],
    [
      "reads characters of symbol fonts",
      `<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>${r(" một")}`,
      "• một",
    ],
    ["keeps unknown symbols", '<w:r><w:sym w:font="Webdings" w:char="F041"/></w:r>', "\uf041"],
    [
      "reads hyperlinks and smart tags",
      `<w:hyperlink>${r("sokhcn")}</w:hyperlink><w:smartTag w:element="x">${r(".gov.vn")}</w:smartTag>`,
      "sokhcn.gov.vn",
    ],
    [
      "reads base text of ruby only",
      `<w:r><w:ruby><w:rt>${r("phiên âm")}</w:rt><w:rubyBase>${r("chữ")}</w:rubyBase></w:ruby></w:r>`,
      "chữ",
    ],
    [
      "reads formulas as plain text",
      "<m:oMath><m:f><m:num><m:r><m:t>4561</m:t></m:r></m:num><m:den><m:r><m:t>/5650</m:t></m:r></m:den></m:f></m:oMath>",
      "4561/5650",
    ],
    ["reads bidirectional wrappers", `<w:bdo>${r("a")}</w:bdo><w:dir>${r("b")}</w:dir>`, "ab"],
    ["reads inside controls", `${r("có ")}${sdt("x", r("08"))}${r(" hồ sơ")}`, "có 08 hồ sơ"],
    ["joins CDATA and entities", "<w:r><w:t>KH&amp;CN <![CDATA[<08>]]></w:t></w:r>", "KH&CN <08>"],
  ])("%s", (_, content, expected) => {
    expect(textOf(content)).toBe(expected);
  });
});

describe("fields", () => {
  test.each([
    ["the result of a complex field is read, its instruction is not", field("REF x", r("504")), "504"],
    [
      "a field inside an instruction is not read",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${field("REF y", r("bỏ"))}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("giữ")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      "giữ",
    ],
    ["a field inside a result is read", field("HYPERLINK", r("a") + field("REF y", r("b"))), "ab"],
    [
      "a field without result gives nothing",
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/></w:r>',
      "",
    ],
    ["a simple field is read", `<w:fldSimple w:instr=" REF x ">${r("08")}</w:fldSimple>`, "08"],
  ])("%s", (_, content, expected) => {
    expect(textOf(content)).toBe(expected);
  });

  test("a field goes on over paragraphs", () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>';
    const body =
      p(begin + r("Mục 1")) +
      line("Mục 2") +
      p('<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
      line("Thân bài");
    expect(texts(readBody(body))).toEqual(["Mục 1", "Mục 2", "", "Thân bài"]);
  });

  test("a field that never ends does not swallow the rest", () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF</w:instrText></w:r>';
    expect(texts(readBody(p(open + r("08 hồ sơ")) + line("đúng hạn")))).toEqual(["08 hồ sơ", "đúng hạn"]);
  });
});

describe("tracked changes", () => {
  const inserted = `<w:ins w:id="1" w:author="a">${r("09")}</w:ins>`;
  const deleted = '<w:del w:id="2" w:author="a"><w:r><w:delText>08</w:delText></w:r></w:del>';

  test("insertions are read, deletions are not, and both are noted", () => {
    const snapshot = readBody(p(deleted + inserted + r(" hồ sơ")));
    expect(texts(snapshot)).toEqual(["09 hồ sơ"]);
    expect(snapshot.trackedChanges).toBe(true);
  });

  test("moved text is read where it went", () => {
    const from = `<w:moveFrom w:id="1" w:author="a">${r("cũ")}</w:moveFrom>`;
    const to = `<w:moveTo w:id="2" w:author="a">${r("mới")}</w:moveTo>`;
    expect(texts(readBody(p(from) + p(to)))).toEqual(["", "mới"]);
  });

  test.each([
    ["an inserted paragraph mark", p(r("a"), '<w:rPr><w:ins w:id="1" w:author="a"/></w:rPr>')],
    [
      "changed formatting",
      p(
        '<w:r><w:rPr><w:b/><w:rPrChange w:id="1" w:author="a"><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r>',
      ),
    ],
    [
      "changed paragraph formatting",
      p(r("a"), '<w:jc w:val="left"/><w:pPrChange w:id="1" w:author="a"><w:pPr/></w:pPrChange>'),
    ],
  ])("%s counts as a tracked change", (_, body) => {
    expect(readBody(body).trackedChanges).toBe(true);
  });

  test("a document without changes says so", () => {
    expect(readBody(line("a")).trackedChanges).toBe(false);
  });
});

describe("what is not read is said", () => {
  test("hidden text", () => {
    const snapshot = readBody(p(r("thấy") + r("ẩn", "<w:vanish/>")));
    expect(texts(snapshot)).toEqual(["thấy"]);
    expect(snapshot.limits).toEqual(["Tài liệu có chữ ẩn; phần chữ ẩn không được đọc."]);
  });

  test.each([
    [
      "pictures",
      '<w:r><w:drawing><a:graphic><a:graphicData uri="x"><pic:pic xmlns:pic="p"/></a:graphicData></a:graphic></w:drawing></w:r>',
      "Tài liệu có hình ảnh; chữ và số trong hình không được đọc.",
    ],
    [
      "charts",
      '<w:r><w:drawing><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></w:drawing></w:r>',
      "Tài liệu có biểu đồ hoặc sơ đồ; chữ và số trong đó không được đọc.",
    ],
    [
      "embedded files",
      "<w:r><w:object><o:OLEObject/></w:object></w:r>",
      "Tài liệu có tệp nhúng (bảng tính Excel hoặc tệp khác); nội dung tệp nhúng không được đọc.",
    ],
    [
      "linked documents",
      '<w:subDoc r:id="rId9"/>',
      "Tài liệu lấy một phần nội dung từ tệp khác; phần đó không được đọc.",
    ],
  ])("%s", (_, content, limit) => {
    expect(readBody(p(content)).limits).toEqual([limit]);
  });

  test("imported chunks", () => {
    const [limit] = readBody('<w:altChunk r:id="rId9"/>').limits;
    expect(limit).toBe("Tài liệu lấy một phần nội dung từ tệp khác; phần đó không được đọc.");
  });
});

describe("page breaks", () => {
  const pageBreak = '<w:r><w:br w:type="page"/></w:r>';

  test("before any text it moves the paragraph itself", () => {
    const [paragraph] = readBody(p(pageBreak + r("PHỤ LỤC"))).paragraphs;
    expect(paragraph).toMatchObject({ text: "PHỤ LỤC", pageBreakBefore: true });
  });

  test("after the text it moves the next paragraph", () => {
    const { paragraphs } = readBody(p(r("hết") + pageBreak) + line("PHỤ LỤC"));
    expect(paragraphs.map(({ text, pageBreakBefore }) => [text, pageBreakBefore])).toEqual([
      ["hết", false],
      ["PHỤ LỤC", true],
    ]);
  });

  test("between texts it parts them", () => {
    expect(textOf(r("hết") + pageBreak + r("PHỤ LỤC"))).toBe("hết\nPHỤ LỤC");
  });

  test("by the paragraph's own property", () => {
    expect(readBody(line("a", "<w:pageBreakBefore/>")).paragraphs[0]?.pageBreakBefore).toBe(true);
  });
});
