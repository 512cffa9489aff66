import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import type { DocxHost } from "../../src/hosts/docx/docxHost";
import { cleanCopy } from "../../src/ooxml/cleanCopy";
import { createReport } from "../../src/ooxml/template";
import { shippedForms } from "../../src/workflows/forms";
import { newReport } from "../../src/workflows/insertReport";
import { mentionedPeriods } from "../../src/workflows/mentionedPeriods";
import { previousReport } from "../../src/workflows/previousReport";
import { bookOf, changed, sampleFile } from "../report/samples";
import { docxOf } from "./docxOf";

const forms = shippedForms();
const last = bookOf(sampleFile("quy-1-2021"));

async function reportOf(book = last): Promise<DocxHost> {
  const { blocks, dataXml } = newReport(book);
  return openDocx(await createReport(blocks, dataXml, nodePlatform), "ky-truoc.docx", nodePlatform);
}

const readBack = async (host: DocxHost) => {
  const found = previousReport(await host.read(), forms, nodePlatform);
  if (!found) throw new Error("No report was found");
  return found;
};

const paragraphOf = async (host: DocxHost, start: string): Promise<number> => {
  const { paragraphs } = await host.read();
  const found = paragraphs.find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`No paragraph begins with ${start}`);
  return found.index;
};

/** Puts a text in place of a whole paragraph. */
async function rewrite(host: DocxHost, start: string, text: string): Promise<void> {
  const paragraph = await paragraphOf(host, start);
  const { paragraphs } = await host.read();
  const end = paragraphs[paragraph]?.text.length ?? 0;
  await host.apply([{ kind: "replaceText", paragraph, start: 0, end, inlines: [{ text }] }]);
}

const added = (text: string) => [{ kind: "paragraph", role: "bullet", inlines: [{ text }] }] as const;

test("a report as Khớp wrote it gives its own figures, and nothing is told", async () => {
  const { book, notes } = await readBack(await reportOf());
  expect(book.figures).toEqual(last.figures);
  expect(notes).toEqual([]);
});

test("paragraphs that the drafter edited, added and removed in the document are his text figure", async () => {
  const host = await reportOf();
  await rewrite(host, "- Các kế hoạch của năm", "- Kế hoạch năm được ban hành sớm hơn năm trước;");
  const after = await paragraphOf(host, "- Hồ sơ đã giải quyết trong kỳ");
  await host.apply([
    {
      kind: "insertContent",
      paragraph: after,
      where: "after",
      content: added("- Người dân hài lòng với cách tiếp hồ sơ."),
    },
    { kind: "removeParagraph", paragraph: await paragraphOf(host, "- Cập nhật kịp thời danh mục") },
  ]);
  const { book, notes } = await readBack(host);
  const strengths = last.value("assessment.strengths") as readonly string[];
  expect(book.value("assessment.strengths")).toEqual([
    "Kế hoạch năm được ban hành sớm hơn năm trước",
    strengths[1],
    "Người dân hài lòng với cách tiếp hồ sơ.",
  ]);
  const tasks = last.value("direction.tasks") as readonly string[];
  expect(book.value("direction.tasks")).toEqual(tasks.filter((_, at) => at !== 1));
  expect(notes).toEqual([]);
});

test("words beside sentences of Khớp go to the text figure of that section; edited sentences are told", async () => {
  const host = await reportOf();
  const after = await paragraphOf(host, "Nội dung kiểm soát TTHC được lồng ghép");
  await host.apply([
    { kind: "insertContent", paragraph: after, where: "after", content: added("Sở mở 02 lớp tập huấn.") },
  ]);
  const { paragraphs } = await host.read();
  const sentence = paragraphs.find(({ text }) => text.includes("chưa phát sinh việc rà soát, đơn giản hóa"));
  if (!sentence) throw new Error("The sentence is gone");
  await host.apply([
    {
      kind: "replaceText",
      paragraph: sentence.index,
      start: sentence.text.length - 1,
      end: sentence.text.length,
      inlines: [{ text: ", dự kiến làm vào quý sau." }],
    },
  ]);
  const { book, notes } = await readBack(host);
  expect((book.value("communication.activities") as readonly string[]).at(-1)).toBe("Sở mở 02 lớp tập huấn.");
  expect(notes).toEqual([
    expect.stringMatching(/^Rà soát, đánh giá TTHC: câu đã sửa tay “Trong .*chưa phát sinh việc rà soát/),
  ]);
});

test("a name typed over its linked figure is taken; a number typed over is told, not taken", async () => {
  const host = await reportOf(bookOf(changed("quy-1-2021", { assessment: { weaknesses: [] } })));
  const { controls } = await host.read();
  const edits = controls.flatMap(({ tag }, at) => {
    const text =
      tag === "khop:f:sign.name" ? "Trần Thị Bình" : tag === "khop:f:budget.granted" ? "45.000.000" : null;
    const occurrence = controls.slice(0, at).filter((one) => one.tag === tag).length;
    return text === null ? [] : [{ kind: "setControlText", control: { tag, occurrence }, text } as const];
  });
  expect(edits.length).toBeGreaterThanOrEqual(2);
  await host.apply(edits);
  const { book, notes } = await readBack(host);
  expect(book.value("sign.name")).toBe("Trần Thị Bình");
  expect(book.value("budget.granted")).toBe(40_000_000);
  expect(book.value("assessment.weaknesses")).toEqual([]);
  expect(notes).toEqual([
    "Kinh phí được cấp trong năm (Kinh phí): trong báo cáo đã sửa tay thành “45.000.000”; số liệu kèm theo báo cáo là 40.000.000, Khớp lấy số này.",
  ]);
});

test("what stands between the blocks is told", async () => {
  const host = await reportOf();
  const { controls } = await host.read();
  const block = controls.find(({ tag }) => tag === "khop:b:rewards");
  if (!block) throw new Error("No block");
  await host.apply([
    { kind: "removeControl", control: { tag: "khop:b:rewards", occurrence: 0 }, keepContent: true },
  ]);
  const { notes } = await readBack(host);
  expect(notes).toEqual([expect.stringMatching(/^Ngoài các phần do Khớp viết: 2 đoạn “9\. Khen thưởng”/)]);
});

test("a report that Khớp did not write gives the drafter's paragraphs, signer and recipients", async () => {
  const clean = await cleanCopy(await (await reportOf()).toBytes(), nodePlatform);
  const { book } = await readBack(openDocx(clean, "khac.docx", nodePlatform));
  for (const path of ["assessment.strengths", "assessment.weaknesses", "direction.tasks", "proposals.items"])
    expect(book.value(path)).toEqual(last.value(path));
  expect(book.value("sign.name")).toBe("Nguyễn Văn An");
  expect(book.rows("sign.recipients")?.map(({ name }) => name)).toEqual(
    last.rows("sign.recipients")?.map(({ name }) => name),
  );
});

test("a document that is no report gives nothing", async () => {
  const host = await docxOf(["Kính mời các đồng chí dự họp lúc 14 giờ."]);
  expect(previousReport(await host.read(), forms, nodePlatform)).toBeNull();
});

describe("periods in words of the last report", () => {
  const quarter = { kind: "quarter", year: 2021, number: 2, from: "2021-03-15", to: "2021-06-14" } as const;
  test.each([
    ["Thực hiện nhiệm vụ của quý II trong kế hoạch năm 2021.", ["quý II"]],
    ["So với quý I/2021 và tháng 3, số hồ sơ tăng.", ["quý I/2021", "tháng 3"]],
    ["Kế hoạch năm 2020, Đề án giai đoạn 2021 - 2025.", ["năm 2020"]],
    ["Đề án giai đoạn 2017 - 2020 đã xong.", ["2017 - 2020"]],
    ["Quyết định ngày 02 tháng 10 năm 2020; trong kỳ báo cáo.", []],
    ["Hướng dẫn người dân.", []],
  ])("%s", (text, periods) => {
    expect(mentionedPeriods(text, quarter)).toEqual(periods);
  });
  test("without a period of the report every year is told", () => {
    expect(mentionedPeriods("Kế hoạch năm 2021.", null)).toEqual(["năm 2021"]);
  });
});
