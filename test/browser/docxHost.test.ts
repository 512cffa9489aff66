import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import type { Edit } from "../../src/document/port";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { problemsOf } from "../support/docxChecks";
import { docxFile } from "../support/docxFile";
import { line, p, r, sdt, section } from "../support/docxMarkup";
import { editedInWord, googleDocsDocument, libreOfficeDocument } from "../support/foreignDocx";
import { dossierAnnex, dossierSection, figure, sampleBlocks } from "../support/sampleBlocks";
import { patchZip } from "../support/zipBytes";
import { bundle } from "./support/bundle";
import { browserPath } from "./support/demo";
import type { Answer } from "./support/docxInBrowser";

jest.setTimeout(120_000);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const script = await bundle(join(__dirname, "support/docxInBrowser.ts"));
  browser = await chromium.launch({ executablePath: browserPath(), args: ["--headless", "--no-sandbox"] });
  page = await browser.newPage();
  await page.addScriptTag({ content: script });
});
afterAll(() => browser.close());

const inBrowser = (bytes: Uint8Array, edits: readonly Edit[]): Promise<Answer> =>
  page.evaluate(([base64, list]) => window.tryDocx(base64, list), [
    Buffer.from(bytes).toString("base64"),
    edits,
  ] as const);

const EDITS: readonly Edit[] = [
  {
    kind: "replaceText",
    paragraph: 0,
    start: 0,
    end: 1,
    inlines: [{ text: "X", bold: true }, figure("a.b", "08")],
  },
  { kind: "insertBlock", block: dossierSection, at: { kind: "afterParagraph", paragraph: 0 } },
  { kind: "insertBlock", block: dossierAnnex, at: { kind: "end" } },
  { kind: "writeData", xml: '<report xmlns="urn:khop:report:1"><x>ễ &amp; 😀</x></report>' },
];

describe("the browser's own XML and compression do what Node's do", () => {
  test.each([
    ["LibreOffice", libreOfficeDocument],
    ["Google Docs", googleDocsDocument],
    ["years of editing in Word", editedInWord],
    [
      "controls, comments and changes",
      () =>
        docxFile({
          body:
            p(r("a") + sdt("f", r("1", "<w:b/>")) + `<w:ins w:id="1" w:author="x">${r("b")}</w:ins>`) +
            p(`<w:commentRangeStart w:id="0"/>${r("c")}<w:commentRangeEnd w:id="0"/>`) +
            section(),
          comments: `<w:comment w:id="0">${line("xem lại")}</w:comment>`,
        }),
    ],
  ])("for a document by %s", async (_, make) => {
    const bytes = make();
    const node = openDocx(bytes, "a.docx", nodePlatform);
    const before = await node.read();
    await node.apply(EDITS);
    const answer = await inBrowser(bytes, EDITS);
    expect(answer).toMatchObject({ before, after: await node.read() });
    if (!("saved" in answer)) return;
    const saved = Buffer.from(answer.saved, "base64");
    expect(problemsOf(saved).filter((problem) => !/^style (Normal|Table)/.test(problem))).toEqual([]);
    expect(await openDocx(saved, "a.docx", nodePlatform).read()).toEqual(await node.read());
  });

  test("for a report of ours", async () => {
    const bytes = await createReport(sampleBlocks, '<report xmlns="urn:khop:report:1"/>', nodePlatform);
    const answer = await inBrowser(bytes, []);
    expect(answer).toMatchObject({ before: await openDocx(bytes, "a.docx", nodePlatform).read() });
    expect("saved" in answer && Buffer.from(answer.saved, "base64").equals(bytes)).toBe(true);
  });
});

describe("the browser refuses what Node refuses", () => {
  const whole = docxFile({ body: line("504 hồ sơ") });

  test.each([
    ["ill-formed XML", docxFile({ body: "<w:p></w:t>" })],
    ["a part that is larger than it says", patchZip(whole, "word/document.xml", { size: 100 })],
    ["a part that is smaller than it says", patchZip(whole, "word/document.xml", { size: 100_000 })],
    ["a wrong checksum", patchZip(whole, "word/document.xml", { crc: 1 })],
    ["compressed garbage", patchZip(whole, "word/document.xml", { data: (data) => data.fill(0xff) })],
    ["a document type", docxFile({ body: "", files: { "word/document.xml": "<!DOCTYPE a><a/>" } })],
    ["an empty file", new Uint8Array()],
  ])("%s", async (_, bytes) => {
    const answer = await inBrowser(bytes, []);
    let refusal: unknown = null;
    try {
      await openDocx(bytes, "a.docx", nodePlatform).read();
    } catch (error) {
      refusal = error;
    }
    expect(answer).toEqual({
      code: (refusal as { readonly code: string }).code,
      message: (refusal as Error).message,
    });
  });
});
