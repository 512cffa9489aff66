/** Slips of the keyboard in a correct report: each quantity changed by one, and the share of them that is found. */
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import type { Snapshot } from "../../src/document/snapshot";
import { createReport } from "../../src/ooxml/template";
import { checkDocument } from "../../src/rules/checkDocument";
import { shippedForms } from "../../src/workflows/forms";
import { newReport } from "../../src/workflows/insertReport";
import { readFigures } from "../../src/workflows/readFigures";
import { addOne, cutShare, dropDigit, mutationsOf, swapDigits } from "../support/mutations";
import sample from "../../assets/samples/6-thang-2026.json";

/** The sample's report as a document that Khớp did not write: text and tables only. */
async function plainReport(): Promise<Snapshot> {
  const { book } = readFigures(shippedForms(), sample);
  if (book === null) throw new Error("The sample is readable");
  const { blocks, dataXml } = newReport(book);
  const host = openDocx(await createReport(blocks, dataXml, nodePlatform), "sample.docx", nodePlatform);
  return { ...(await host.read()), controls: [], data: [] };
}

function messagesOf(snapshot: Snapshot): readonly string[] {
  const { findings } = checkDocument(snapshot, { formSets: [] });
  return findings.filter(({ severity }) => severity !== "note").map(({ message }) => message);
}

test.each([
  { name: "one more", slip: addOne, least: 150, share: 0.88 },
  { name: "two digits swapped", slip: swapDigits, least: 80, share: 0.86 },
  { name: "a digit left out", slip: dropDigit, least: 40, share: 0.88 },
  { name: "a share cut off", slip: cutShare, least: 3, share: 0.88 },
])(
  "of the slips “$name” most are found",
  async ({ slip, least, share }) => {
    const report = await plainReport();
    const before = new Set(messagesOf(report));
    expect([...before]).toEqual([]);
    const missed: string[] = [];
    let all = 0;
    for (const { snapshot, context } of mutationsOf(report, slip)) {
      all++;
      if (messagesOf(snapshot).every((message) => before.has(message))) missed.push(context);
    }
    expect(all).toBeGreaterThanOrEqual(least);
    // What is missed stands once and follows from nothing: money granted, procedures by post, prizes, meetings.
    expect({ found: (all - missed.length) / all >= share, missed }).toMatchObject({ found: true });
  },
  120_000,
);

test("the same document gives the same findings", async () => {
  const report = await plainReport();
  const options = { formSets: [] };
  expect(checkDocument(report, options)).toEqual(checkDocument(structuredClone(report), options));
});
