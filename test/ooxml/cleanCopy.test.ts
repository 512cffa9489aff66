import { strFromU8, unzipSync } from "fflate";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { cleanCopy } from "../../src/ooxml/cleanCopy";
import { createReport } from "../../src/ooxml/template";
import { newReport } from "../../src/workflows/insertReport";
import { docxFile } from "../support/docxFile";
import { line, r, sdt, section, p } from "../support/docxMarkup";
import { problemsOf } from "../support/docxChecks";
import { bookOf, sampleFile } from "../report/samples";

const report = async (): Promise<Uint8Array> => {
  const { blocks, dataXml } = newReport(bookOf(sampleFile("quy-1-2021")));
  return createReport(blocks, dataXml, nodePlatform);
};

const read = (bytes: Uint8Array) => openDocx(bytes, "a.docx", nodePlatform).read();

test("has the same text, formatting, tables and pages, and nothing of Khớp", async () => {
  const bytes = await report();
  const [before, after] = [await read(bytes), await read(await cleanCopy(bytes, nodePlatform))];
  expect(after.paragraphs).toEqual(before.paragraphs);
  expect(after.tables).toEqual(before.tables);
  expect(after.pages).toEqual(before.pages);
  expect(after.controls).toEqual([]);
  expect(after.data).toEqual([]);
});

test("is a valid file in which nothing names Khớp", async () => {
  const copy = await cleanCopy(await report(), nodePlatform);
  expect(problemsOf(copy)).toEqual([]);
  const texts = Object.values(unzipSync(copy)).map((data) => strFromU8(data));
  expect(texts.filter((text) => text.includes("khop:"))).toEqual([]);
});

test("locked controls go, too; the file that it was made from stays as it is", async () => {
  const host = openDocx(await report(), "a.docx", nodePlatform);
  const { controls } = await host.read();
  const block = controls.find(({ tag }) => tag === "khop:b:budget");
  if (!block) throw new Error("The report has no budget");
  await host.apply([{ kind: "lockControl", control: { tag: block.tag, occurrence: 0 }, locked: true }]);
  const bytes = await host.toBytes();
  const kept = bytes.slice();
  expect((await read(await cleanCopy(bytes, nodePlatform))).controls).toEqual([]);
  expect(bytes).toEqual(kept);
});

test("controls of others stay", async () => {
  const body = p(r("a") + sdt("cua-toi", r("1")) + sdt("khop:f:a.b", r("2"))) + line("hết") + section();
  const { controls, paragraphs } = await read(await cleanCopy(docxFile({ body }), nodePlatform));
  expect(controls.map(({ tag }) => tag)).toEqual(["cua-toi"]);
  expect(paragraphs.map(({ text }) => text)).toEqual(["a12", "hết"]);
});
