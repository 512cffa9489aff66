import type { Block, ContentBlock, Inline, ParagraphRole, TableBlock } from "../../src/document/blocks";
import { figureTag, MAX_TAG_LENGTH } from "../../src/document/blocks";
import { formatFigure, MISSING_TEXT } from "../../src/figures/formatFigure";
import type { FormSet } from "../../src/forms/formSet";
import { vpcp2021 } from "../../src/forms/sets/vpcp2021";
import { buildReport } from "../../src/report/buildReport";
import { inlinesText } from "./readable";
import { bookOf, bookOfForm, changed, sampleFile, sampleNames, type FiguresJson } from "./samples";

const report = (file: FiguresJson): readonly Block[] => buildReport(bookOf(file));
const sample = report(sampleFile("quy-1-2021"));

function block(blocks: readonly Block[], id: string): Block {
  const found = blocks.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No block ${id}`);
  return found;
}

const paragraphs = (content: readonly ContentBlock[], role: ParagraphRole): readonly string[] =>
  content.flatMap((part) => {
    if (part.kind === "paragraph") return part.role === role ? [inlinesText(part.inlines)] : [];
    return part.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphs(cell.paragraphs ?? [], role)));
  });

const inlines = (content: readonly ContentBlock[]): readonly Inline[] =>
  content.flatMap((part) =>
    part.kind === "paragraph"
      ? part.inlines
      : part.rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => [...cell.inlines, ...inlines(cell.paragraphs ?? [])]),
        ),
  );

const tables = (blocks: readonly Block[]): readonly TableBlock[] =>
  blocks.flatMap(({ content }) => content.filter((part): part is TableBlock => part.kind === "table"));

const text = (blocks: readonly Block[], id: string): string =>
  inlines(block(blocks, id).content)
    .map((inline) => inline.text)
    .join("");

describe.each(sampleNames)("the report of %s", (name) => {
  const book = bookOf(sampleFile(name));
  const blocks = buildReport(book);
  const linked = blocks
    .flatMap(({ content }) => inlines(content))
    .filter(({ figure }) => figure !== undefined);

  it("links only figures that exist, each with its one text", () => {
    expect(linked.length).toBeGreaterThan(100);
    for (const { figure = "", text: written } of linked)
      expect([figure, written]).toEqual([figure, formatFigure(book, figure)]);
  });

  it("has tags that Word takes", () => {
    for (const { figure = "" } of linked)
      expect(figureTag(figure).length).toBeLessThanOrEqual(MAX_TAG_LENGTH);
    for (const { title } of blocks) expect(title.length).toBeLessThanOrEqual(64);
  });

  it("has blocks with ids of their own", () => {
    const ids = blocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has rectangular tables", () => {
    for (const table of tables(blocks)) {
      const width = table.columnKeys.length;
      expect(table.columnWidths).toHaveLength(width);
      const covered = table.rows.map(() => 0);
      table.rows.forEach(({ cells }, row) => {
        for (const { columnSpan, rowSpan } of cells)
          for (let down = 0; down < rowSpan; down += 1)
            covered[row + down] = (covered[row + down] ?? 0) + columnSpan;
      });
      expect(covered).toEqual(table.rows.map(() => width));
    }
  });

  it("leaves no argument and no double space in the text", () => {
    for (const { content } of blocks)
      for (const { text: written } of inlines(content)) expect(written).not.toMatch(/[{}]| {2}/u);
  });
});

describe("numbering", () => {
  const headings = (role: ParagraphRole): readonly string[] =>
    sample.flatMap(({ content }) => paragraphs(content, role)).map((heading) => heading.split(" ")[0] ?? "");

  it("counts the parts, and begins anew in each", () => {
    expect(headings("heading1")).toEqual(["I.", "II.", "III.", "IV.", "V."]);
    expect(headings("heading2")).toEqual([
      ...["1.", "2.", "3."],
      ...["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.", "10."],
      ...["1.", "2."],
    ]);
    expect(headings("heading3")).toEqual(["3.1.", "3.2.", "6.1.", "6.2."]);
  });

  it("numbers annexes in Roman figures and cites them by their numbers", () => {
    const annexes = sample.filter(({ place }) => place === "annex");
    expect(annexes.flatMap(({ content }) => paragraphs(content, "annexLabel"))).toEqual([
      "Phụ lục I",
      "Phụ lục II",
      "Phụ lục III",
    ]);
    expect(text(sample, "dossiers")).toContain("Phụ lục II, Biểu số II.06a/VPCP/KSTT");
  });

  it("leaves out an annex without rows and numbers the others anew", () => {
    const blocks = report(changed("quy-1-2021", { directing: { documents: [] } }));
    expect(blocks.filter(({ place }) => place === "annex").map(({ title }) => title)).toEqual([
      "Phụ lục I, Biểu số II.06a/VPCP/KSTT",
      "Phụ lục II, Biểu số II.07b/VPCP/KSTT",
    ]);
    expect(text(blocks, "dossiers")).toContain("Phụ lục I, Biểu số II.06a/VPCP/KSTT");
    expect(text(blocks, "directing")).not.toContain("Phụ lục");
  });

  it("does not number an annex that stands alone", () => {
    const oneAnnex: FormSet = {
      ...vpcp2021,
      annexes: vpcp2021.annexes.filter(({ id }) => id === "dossiersAnnex"),
    };
    const blocks = buildReport(
      bookOfForm(
        { ...oneAnnex, sections: withoutAttachments(oneAnnex), wording: withoutAnnexes(oneAnnex) },
        sampleFile("quy-1-2021"),
      ),
    );
    expect(paragraphs(block(blocks, "dossiersAnnex").content, "annexLabel")).toEqual(["Phụ lục"]);
  });
});

const withoutAttachments = ({ sections }: FormSet): FormSet["sections"] =>
  sections.map((section) => ({
    ...section,
    content: section.content.filter((content) => !("message" in content) || content.role !== "attachment"),
  }));

const withoutAnnexes = ({ wording }: FormSet): FormSet["wording"] =>
  Object.fromEntries(
    Object.entries(wording).filter(([id]) => !["directingAttached", "onSpotAttached"].includes(id)),
  );

describe("law", () => {
  it("is cited in full where it stands first, then by type and symbol", () => {
    const full =
      "Thông tư số 01/2018/TT-VPCP ngày 23 tháng 11 năm 2018 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn";
    expect(text(sample, "oneStop")).toContain(full);
    expect(text(sample, "evaluation")).toContain("quy định tại Thông tư số 01/2018/TT-VPCP và");
    expect(text(sample, "onSpot")).toContain("khoản 1 Điều 6 Thông tư số 01/2018/TT-VPCP.");
  });

  it("counts as cited only when the variant that cites it is written", () => {
    const opening =
      "Thực hiện chế độ báo cáo quy định tại Thông tư số 01/2020/TT-VPCP ngày 21 tháng 10 năm 2020";
    expect(text(sample, "opening")).not.toContain("01/2020/TT-VPCP");
    const blocks = report(changed("quy-1-2021", { basis: { symbol: null } }));
    expect(text(blocks, "opening")).toContain(opening);
  });

  it("is remembered by its symbol, also under another name", () => {
    const blocks = report(sampleFile("6-thang-2026"));
    expect(text(blocks, "opening")).toContain(
      "Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về",
    );
    expect(text(blocks, "reviewPlan")).toContain("quy định tại Nghị định số 63/2010/NĐ-CP (Kế hoạch");
  });
});

describe("head and foot", () => {
  it("puts one addressee on the line of Kính gửi, more on lines of their own", () => {
    expect(paragraphs(block(sample, "head").content, "addressee")).toEqual([
      "Kính gửi: ⟦Văn phòng Ủy ban nhân dân tỉnh Lạng Sơn⟧",
    ]);
    expect(paragraphs(block(report(sampleFile("6-thang-2026")), "head").content, "addressee")).toEqual([
      "Kính gửi:",
      "- ⟦Văn phòng Ủy ban nhân dân tỉnh⟧;",
      "- ⟦Sở Tư pháp⟧.",
    ]);
  });

  it("has neither Kính gửi nor Như trên without an addressee", () => {
    const blocks = report(changed("quy-1-2021", { report: { addressees: [] } }));
    expect(paragraphs(block(blocks, "head").content, "addressee")).toEqual([]);
    expect(paragraphs(block(blocks, "closing").content, "recipients")[0]).toBe("- ⟦Lãnh đạo Sở⟧;");
  });

  it("ends the list of recipients with Lưu and a full stop", () => {
    expect(paragraphs(block(sample, "closing").content, "recipients").at(-1)).toBe("- Lưu: VT, ⟦VP⟧.");
  });

  it("leaves out the superior body and the authority where there are none", () => {
    const blocks = report(changed("quy-1-2021", { unit: { superior: null }, sign: { authority: null } }));
    expect(paragraphs(block(blocks, "head").content, "superiorBody")).toEqual([]);
    expect(paragraphs(block(blocks, "closing").content, "signatureRole")).toEqual(["⟦PHÓ GIÁM ĐỐC⟧"]);
  });

  it("writes in capitals what the decree wants in capitals", () => {
    const blocks = report(changed("quy-1-2021", { sign: { position: "Phó Giám đốc" } }));
    expect(paragraphs(block(blocks, "head").content, "issuingBody")).toEqual(["SỞ KHOA HỌC VÀ CÔNG NGHỆ"]);
    expect(paragraphs(block(blocks, "closing").content, "signatureRole")[1]).toBe("PHÓ GIÁM ĐỐC");
  });

  it("closes the text with ./.", () => {
    expect(paragraphs(block(sample, "closing").content, "body")[0]).toMatch(/tổng hợp theo quy định\.\/\.$/u);
  });
});

describe("what is missing", () => {
  const empty = report({ formSet: "vpcp-2021" });

  it("does not stop a report without any figure", () => {
    expect(text(empty, "dossiers")).toContain(`tiếp nhận ${MISSING_TEXT} hồ sơ TTHC`);
    expect(text(empty, "strengths")).toContain(MISSING_TEXT);
    expect(text(empty, "head")).toContain(`Kính gửi: ${MISSING_TEXT}`);
  });

  it("shows a list that is not yet known as one row over the whole table", () => {
    const [table] = tables([block(empty, "directingAnnex")]);
    expect(table?.rows.at(-1)).toMatchObject({
      key: "missing",
      cells: [{ columnSpan: 5, inlines: [{ text: MISSING_TEXT }] }],
    });
  });

  it("keeps what belongs to a figure that is not yet known", () => {
    const blocks = report(changed("quy-1-2021", { budget: { items: null } }));
    expect(tables([block(blocks, "budget")])).toHaveLength(1);
    expect(text(blocks, "budget")).toContain(`(Bằng chữ: ${MISSING_TEXT})`);
  });

  it("names a list whose lines are missing in the text", () => {
    const blocks = report(changed("quy-1-2021", { scores: { indices: null } }));
    expect(text(blocks, "evaluation")).toContain(`- Điểm theo từng chỉ số: ${MISSING_TEXT};`);
  });
});

describe("what is zero", () => {
  it("leaves out the table of expenses when nothing was spent", () => {
    const blocks = report(changed("quy-1-2021", { budget: { items: [] } }));
    expect(tables([block(blocks, "budget")])).toEqual([]);
    expect(text(blocks, "budget")).toContain("không phát sinh khoản chi");
    expect(text(blocks, "budget")).not.toContain("Bằng chữ");
  });

  it("says of an empty list of the drafter's words that there is nothing", () => {
    const blocks = report(changed("quy-1-2021", { proposals: { items: [] } }));
    expect(text(blocks, "proposals")).toContain("không có kiến nghị, đề xuất.");
  });
});

describe("lists in the text", () => {
  it("end with semicolons and a full stop, and keep the drafter's own signs", () => {
    const strengths = ["Một ý không dấu", "Một ý có dấu hỏi?", "Ý cuối"];
    const blocks = report(changed("quy-1-2021", { assessment: { strengths } }));
    expect(paragraphs(block(blocks, "strengths").content, "bullet")).toEqual([
      "- Một ý không dấu;",
      "- Một ý có dấu hỏi?",
      "- Ý cuối.",
    ]);
  });

  it("do not link the drafter's own words", () => {
    for (const { text: written, figure } of inlines(block(sample, "strengths").content))
      expect([written, figure]).toEqual([written, undefined]);
  });
});

describe("tables", () => {
  const [form] = tables([block(sample, "dossiersAnnex")]);

  it("print the numbers of the official form with their formulas", () => {
    const numbers = form?.rows.find(({ key }) => key === "header-4");
    expect(numbers?.header).toBe(true);
    expect(numbers?.cells.map((cell) => inlinesText(cell.inlines)).slice(0, 7)).toEqual([
      ...["(1)", "(2)", "(3)=(4)+(5)+(6)", "(4)", "(5)", "(6)", "(7)=(8)+(9)+(10)"],
    ]);
  });

  it("print no formula that speaks of more than the table", () => {
    const [, onSpot] = tables([block(sample, "proceduresAnnex")]);
    const numbers = onSpot?.rows.find(({ key }) => key === "header-3");
    expect(numbers?.cells.map((cell) => inlinesText(cell.inlines))).toEqual([
      "(1)",
      "(2)",
      "(3)",
      "(4)",
      "(5)",
      "(6)",
    ]);
  });

  it("name rows and columns by the figures", () => {
    expect(form?.columnKeys.slice(0, 4)).toEqual(["#", "name", "received", "online"]);
    expect(form?.rows.filter(({ header }) => !header).map(({ key }) => key)).toEqual([
      "f1",
      "f2",
      "f3",
      "f4",
      "total",
    ]);
  });

  it("have a total row without rows, too", () => {
    const blocks = report(changed("quy-1-2021", { fields: { list: [] }, ...withoutRows }));
    const [table] = tables([block(blocks, "dossiersAnnex")]);
    expect(table?.rows.filter(({ header }) => !header).map(({ key }) => key)).toEqual(["total"]);
  });
});

const withoutRows = { dossiers: { byField: [] }, procedures: { byField: [] }, onSpot: { byField: [] } };
