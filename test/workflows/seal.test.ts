import { createHash } from "node:crypto";
import { figureTag } from "../../src/document/blocks";
import { type DocxHost, openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { shippedForms } from "../../src/workflows/forms";
import { newReport } from "../../src/workflows/insertReport";
import { sealReport, sealState, unsealReport } from "../../src/workflows/seal";
import { problemsOf } from "../support/docxChecks";
import { bookOf, sampleFile } from "../report/samples";

const options = {
  forms: shippedForms(),
  tools: nodePlatform,
  digest: (text: string) => Promise.resolve(createHash("sha256").update(text).digest("hex")),
  at: "2021-03-16T02:00:00.000Z",
};

const granted = { tag: figureTag("budget.granted"), occurrence: 0 };

async function report(): Promise<DocxHost> {
  const { blocks, dataXml } = newReport(bookOf(sampleFile("quy-1-2021")));
  return openDocx(await createReport(blocks, dataXml, nodePlatform), "báo cáo.docx", nodePlatform);
}

const reopened = async (host: DocxHost): Promise<DocxHost> =>
  openDocx(await host.toBytes(), "lại.docx", nodePlatform);

test("a report that nobody locked has no seal", async () => {
  expect(await sealState(await report(), options)).toBeNull();
});

test("a locked report refuses changes, and says so after reopening that nothing changed", async () => {
  const host = await report();
  expect(await sealReport(host, options)).toEqual({ at: options.at, changed: [] });
  const later = await reopened(host);
  expect(await sealState(later, options)).toEqual({ at: options.at, changed: [] });
  await expect(later.apply([{ kind: "setControlText", control: granted, text: "1" }])).rejects.toMatchObject({
    code: "control-locked",
  });
  expect(problemsOf(await host.toBytes())).toEqual([]);
});

test("a change by other means is noticed and named", async () => {
  const host = await report();
  await sealReport(host, options);
  const { controls, paragraphs } = await host.read();
  const block = controls.find(({ tag }) => tag === "khop:b:budget");
  const outside = paragraphs.findIndex(({ index }) =>
    controls.every(({ start, end }) => index < start.paragraph || index > end.paragraph),
  );
  if (!block || outside < 0) throw new Error("The report has no budget, or no paragraph of its own");
  await host.apply([{ kind: "lockControl", control: { tag: block.tag, occurrence: 0 }, locked: false }]);
  await host.apply([
    { kind: "setControlText", control: granted, text: "1" },
    { kind: "replaceText", paragraph: outside, start: 0, end: 0, inlines: [{ text: "Thêm." }] },
  ]);
  expect((await sealState(host, options))?.changed).toEqual([
    `mục “${block.title}”`,
    "phần văn bản ngoài các mục do Khớp viết",
    `khóa của mục “${block.title}” đã bị mở`,
  ]);
});

test("a removed section is named", async () => {
  const host = await report();
  await sealReport(host, options);
  const control = { tag: "khop:b:budget", occurrence: 0 };
  await host.apply([{ kind: "lockControl", control, locked: false }]);
  await host.apply([{ kind: "removeControl", control, keepContent: false }]);
  expect((await sealState(host, options))?.changed).toEqual([expect.stringMatching(/^mục “.*” không còn$/)]);
});

test("unlocked, it is a report like before", async () => {
  const host = await report();
  const before = await host.read();
  await sealReport(host, options);
  await unsealReport(host, options);
  const after = await (await reopened(host)).read();
  expect(await sealState(host, options)).toBeNull();
  expect(after.controls).toEqual(before.controls);
  expect(after.paragraphs).toEqual(before.paragraphs);
});

test("a document without a report cannot be locked", async () => {
  const host = openDocx(await createReport([], null, nodePlatform), "trống.docx", nodePlatform);
  await expect(sealReport(host, options)).rejects.toMatchObject({ code: "not-supported" });
});
