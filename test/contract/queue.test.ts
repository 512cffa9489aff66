/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import type { DocumentPort } from "../../src/document/port";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { workflowsOver } from "../../src/page/workflows";
import { saveDraft } from "../../src/workflows/drafts";
import { shippedForms } from "../../src/workflows/forms";
import { newReport } from "../../src/workflows/insertReport";
import { bookOf, changed, sampleFile } from "../report/samples";
import { desktop2021 } from "../wordHost/profiles";
import { words } from "./contract";
import { startWord, type WordUnderTest } from "./wordHostContract";

/** Work on one document that is asked for at the same time: each piece finds what the one before left. */

jest.setTimeout(120_000);

let word: WordUnderTest;
beforeAll(async () => {
  word = await startWord(desktop2021);
});

const forms = shippedForms();
const options = { forms, tools: nodePlatform };
const hosts = {
  Word: (bytes: Uint8Array): DocumentPort => word.open(bytes).port,
  ".docx": (bytes: Uint8Array): DocumentPort => openDocx(bytes, "a.docx", nodePlatform),
};

const granted = (amount: number) => bookOf(changed("quy-1-2021", { budget: { granted: amount } }));
const json = { typed: "41 tr" };

const report = (): Promise<Uint8Array> => {
  const { blocks, dataXml } = newReport(bookOf(sampleFile("quy-1-2021")));
  return createReport(blocks, dataXml, nodePlatform);
};

describe.each(["Word", ".docx"] as const)("%s", (host) => {
  test("a draft kept, and the document checked, between a plan and its writing do not disturb it", async () => {
    const port = hosts[host](await report());
    const workflows = workflowsOver(port, forms);
    const { planned } = await workflows.planRefresh(granted(41_000_000), []);
    await Promise.all([saveDraft(port, json, options), workflows.check(), workflows.storedReport()]);
    await workflows.applyRefresh(planned, new Map());
    await workflows.verifyRefresh(planned);
    expect(words(await port.read()).filter((text) => text.includes("41.000.000"))).toHaveLength(1);
  });

  test("a draft kept, a check and a second insertion asked for during an insertion wait for it", async () => {
    const port = hosts[host](await createReport([], null, nodePlatform));
    const workflows = workflowsOver(port, forms);
    const book = granted(41_000_000);
    const [inserted, checked, again] = await Promise.all([
      workflows.insert(book, { only: null, known: [book.figures] }),
      workflows.check(),
      workflows.insert(book, { only: null, known: [book.figures] }),
    ]);
    expect(inserted.inserted.length).toBeGreaterThan(10);
    expect(checked.numbers.length).toBeGreaterThan(100);
    expect(again).toEqual({ inserted: [], updated: [], conflicts: [], takeBack: null });
  });

  test("what fails does not keep the next from being done", async () => {
    const port = hosts[host](await report());
    const workflows = workflowsOver(port, forms);
    const { planned } = await workflows.planRefresh(granted(41_000_000), []);
    await workflows.applyRefresh(planned, new Map());
    const [late, plan] = await Promise.allSettled([
      workflows.applyRefresh(planned, new Map()),
      workflows.planRefresh(granted(42_000_000), []),
    ]);
    expect(late).toMatchObject({ status: "rejected" });
    expect(plan).toMatchObject({ status: "fulfilled" });
  });
});
