import fc from "fast-check";
import type { FigureRow } from "../../src/figures/figures";
import type { FigureBook } from "../../src/figures/deriveFigures";
import { figurePaths } from "../../src/figures/figurePaths";
import type { Snapshot } from "../../src/document/snapshot";
import { foldText } from "../../src/language/fold";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { buildReport } from "../../src/report/buildReport";
import { foreignFigures } from "../../src/workflows/foreignFigures";
import { shippedForms } from "../../src/workflows/forms";
import { readFigures } from "../../src/workflows/readFigures";
import { bookOf, changed, sampleFile, sampleNames, type FiguresJson } from "../report/samples";
import { smallIndex } from "../support/smallFormSet";
import { textDocument, type Block } from "../support/textDocument";

jest.setTimeout(120_000);

const forms = shippedForms();

/** The report of a sample as somebody else's document: its text and tables alone. */
async function stripped(file: FiguresJson): Promise<Snapshot> {
  const bytes = await createReport(buildReport(bookOf(file)), null, nodePlatform);
  return { ...(await openDocx(bytes, "bc.docx", nodePlatform).read()), controls: [], data: [] };
}

function extracted(snapshot: Snapshot) {
  const read = foreignFigures(snapshot, forms);
  if (!read) throw new Error("Nothing was recognised");
  const { book, problems } = readFigures(forms, read.json);
  if (!book) throw new Error(problems.map(({ message }) => message).join("\n"));
  return { ...read, book };
}

/** Typed counts of single figures and grids by a path in which rows have their names. */
function counts(book: FigureBook): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const path of figurePaths(book)) {
    const figure = book.find(path);
    const table = figure?.concept.table;
    if (!figure || figure.derived || figure.kind !== "count" || table?.kind === "list") continue;
    const row = book.rows(figure.concept.tablePath ?? "")?.find(({ id }) => id === figure.row);
    found.set(`${figure.concept.id} ${foldText(row?.name ?? "")}`, figure.value);
  }
  return found;
}

describe("a report of which only text and tables are left", () => {
  // What the report does not say (a zero that goes without saying) cannot be read back.
  it.each([
    ["quy-1-2021", 0.92],
    ["6-thang-2026", 0.95],
  ] as const)("gives the figures of %s back: share at least %d, none wrong", async (name, least) => {
    const wanted = counts(bookOf(sampleFile(name)));
    const { book, doubts } = extracted(await stripped(sampleFile(name)));
    const read = counts(book);
    const known = [...wanted].filter(([, value]) => value !== null);
    const wrong = [...read].filter(([path, value]) => value !== null && wanted.get(path) !== value);
    expect(wrong).toEqual([]);
    expect(doubts).toEqual([]);
    const right = known.filter(([path, value]) => read.get(path) === value);
    expect(right.length / known.length).toBeGreaterThanOrEqual(least);
  });

  it.each(sampleNames)("takes nothing from %s that is not so", async (name) => {
    const wanted = bookOf(sampleFile(name));
    const { book } = extracted(await stripped(sampleFile(name)));
    const wrong = [...counts(book)].filter(
      ([path, value]) => value !== null && counts(wanted).get(path) !== value,
    );
    expect(wrong).toEqual([]);
    for (const path of [
      "unit.name",
      "unit.superior",
      "unit.place",
      "report.date",
      "report.period",
      "sign.name",
    ])
      expect([wanted.value(path), null]).toContainEqual(book.value(path));
  });

  it("gives lists and free paragraphs back", async () => {
    const wanted = bookOf(sampleFile("quy-1-2021"));
    const { book } = extracted(await stripped(sampleFile("quy-1-2021")));
    const rowsIn = ({ figures }: FigureBook, group: string, list: string) =>
      (figures.groups[group]?.[list] as readonly FigureRow[]).map((row) => ({ ...row, id: "" }));
    for (const [group, list] of [
      ["directing", "documents"],
      ["budget", "items"],
      ["fields", "list"],
      ["report", "addressees"],
      ["sign", "recipients"],
    ] as const)
      expect(rowsIn(book, group, list)).toEqual(rowsIn(wanted, group, list));
    for (const path of [
      "assessment.strengths",
      "assessment.weaknesses",
      "direction.tasks",
      "unit.name",
      "unit.superior",
      "report.number",
      "report.date",
      "report.period",
      "sign.position",
    ])
      expect(book.value(path)).toEqual(wanted.value(path));
  });

  it("takes neither of two numbers that differ", async () => {
    const snapshot = await stripped(sampleFile("quy-1-2021"));
    const paragraphs = snapshot.paragraphs.map((paragraph) => ({
      ...paragraph,
      text: paragraph.text.replace("Hồ sơ đã giải quyết: 497 hồ sơ", "Hồ sơ đã giải quyết: 503 hồ sơ"),
    }));
    const { book, doubts } = extracted({ ...snapshot, paragraphs });
    expect(doubts.map(({ path }) => path)).toEqual(["dossiers.byField.total.resolved"]);
    expect(doubts[0]?.candidates.map(({ text }) => text)).toEqual(["503", "497"]);
    expect(book.value("dossiers.byField.total.resolved")).toBeNull();
    expect(book.value("dossiers.byField.total.direct")).toBe(503);
  });

  it("takes neither of two figures that an identity contradicts", async () => {
    const inventory = Object(sampleFile("quy-1-2021")["inventory"]) as Readonly<Record<string, unknown>>;
    const file = changed("quy-1-2021", {
      inventory: { ...inventory, central: 64 },
    });
    const { book, doubts } = extracted(await stripped(file));
    expect(doubts.map(({ path }) => path)).toContain("inventory.total");
    expect(doubts.flatMap(({ candidates }) => candidates.map(({ text }) => text))).toEqual(
      expect.arrayContaining(["67", "54"]),
    );
    expect(book.value("inventory.total")).toBeNull();
    expect(book.value("procedures.byField.total.authority")).toBeNull();
  });
});

const other: readonly Block[] = [
  [
    [
      "ỦY BAN NHÂN DÂN TỈNH BÌNH AN\nSỞ Y TẾ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    ],
    ["Số: 88/BC-SYT", "Bình An, ngày 16 tháng 6 năm 2021"],
  ],
  { text: "BÁO CÁO", format: { align: "center" } },
  { text: "Công tác kiểm soát thủ tục hành chính quý II năm 2021", format: { align: "center" } },
  "Kính gửi: Văn phòng UBND tỉnh",
  "I. KẾT QUẢ THỰC HIỆN",
  "1. Về công bố, công khai thủ tục hành chính",
  "Đến nay Sở có 120 TTHC thuộc thẩm quyền giải quyết, trong đó 115 TTHC do Trung ương quy định, 05 TTHC do địa phương quy định.",
  "2. Kết quả giải quyết thủ tục hành chính",
  "Trong kỳ, Sở Y tế tiếp nhận 210 hồ sơ, trong đó: trực tuyến 150 hồ sơ, trực tiếp và qua bưu chính 50 hồ sơ, từ kỳ trước chuyển qua 10 hồ sơ.",
  "3. Công tác truyền thông",
  "Sở đã đăng khoảng 20 tin, bài.",
  "Nơi nhận:",
  "- Như trên;",
  "- Lưu: VT.",
  { text: "GIÁM ĐỐC", format: { align: "center" } },
  { text: "Lê Thị Hoa", format: { align: "center" } },
];

it("reads a report in other words", () => {
  const { book, doubts } = extracted(textDocument(other));
  expect(doubts).toEqual([]);
  expect(book.value("inventory.central")).toBe(115);
  expect(book.value("inventory.local")).toBe(5);
  expect(book.value("unit.name")).toBe("Sở Y tế");
  expect(book.value("unit.superior")).toBe("Ủy ban nhân dân tỉnh Bình An");
  expect(book.value("unit.code")).toBe("SYT");
  expect(book.value("report.number")).toBe("88");
  expect(book.value("report.date")).toBe("2021-06-16");
  expect(book.value("report.period")).toMatchObject({
    kind: "quarter",
    year: 2021,
    number: 2,
    from: "2021-03-15",
  });
  expect(book.value("sign.position")).toBe("GIÁM ĐỐC");
  expect(book.value("sign.name")).toBe("Lê Thị Hoa");
});

it("tells two statements in the text that differ", () => {
  const twice = other.flatMap((block) =>
    typeof block === "string" && block.startsWith("Đến nay")
      ? [block, "Tổng số TTHC thuộc thẩm quyền giải quyết của Sở: 121 TTHC."]
      : [block],
  );
  const { book, doubts } = extracted(textDocument(twice));
  expect(doubts.map(({ path, candidates }) => [path, candidates.map(({ text }) => text)])).toEqual([
    ["inventory.total", ["120", "121"]],
  ]);
  expect(book.value("inventory.total")).toBeNull();
});

it("tells a symbol that is written in two ways", () => {
  const annex: readonly Block[] = ["Phụ lục I", "DANH MỤC VĂN BẢN", "(Kèm theo Báo cáo số 88/BC-SYTE)"];
  const { book, doubts } = extracted(textDocument([...other, ...annex]));
  expect(doubts.map(({ path }) => path)).toEqual(["unit.code"]);
  expect(book.value("unit.code")).toBeNull();
});

it.each([
  ["of another year", "Năm 2019, Sở có 130 TTHC thuộc thẩm quyền giải quyết."],
  ["about", "Sở có khoảng 130 TTHC thuộc thẩm quyền giải quyết."],
  ["of one field", "Lĩnh vực dược phẩm: tổng số TTHC thuộc thẩm quyền giải quyết là 130 TTHC."],
  ["of a change", "Tổng số TTHC thuộc thẩm quyền giải quyết tăng 130 TTHC."],
])("passes over a number %s", (_, sentence) => {
  const lines = other.map((block) =>
    typeof block === "string" && block.startsWith("Đến nay") ? sentence : block,
  );
  const { json, doubts } = extracted(textDocument(lines));
  expect(JSON.stringify(json)).not.toContain("130");
  expect(doubts).toEqual([]);
});

it.each([
  ["nothing at all", []],
  ["a letter", ["Kính gửi: Sở Y tế", "Đề nghị quý Sở cử 02 công chức dự họp vào ngày 05 tháng 3 năm 2021."]],
  ["a poem", ["Trăm năm trong cõi người ta,", "Chữ tài chữ mệnh khéo là ghét nhau."]],
])("recognises no report in %s", (_, lines) => {
  expect(foreignFigures(textDocument(lines), forms)).toBeNull();
});

it("reads with a form set of an agency's own", () => {
  expect(() => foreignFigures(textDocument(other), [smallIndex])).not.toThrow();
});

it("never throws, whatever the lines", () => {
  const texts = other.flatMap((block) => (typeof block === "string" ? [block] : []));
  const line = fc.oneof(
    fc.constantFrom(...texts, "II. KHEN THƯỞNG", "Không phát sinh.", "Số: /BC-", "Nơi nhận:"),
    fc.string({ unit: "grapheme", maxLength: 60 }),
  );
  const table = fc.array(fc.array(line, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.oneof(line, table), { maxLength: 14 }), (blocks) => {
      const read = foreignFigures(textDocument(blocks), forms);
      if (read !== null) expect(readFigures(forms, read.json).book).not.toBeNull();
    }),
    { numRuns: 150 },
  );
});
