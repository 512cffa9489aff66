/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import type { DocumentPort } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { applyRefresh, planRefresh, verifyRefresh } from "../../src/workflows/refresh";
import { insertReport } from "../../src/workflows/insertReport";
import { shippedForms } from "../../src/workflows/forms";
import { bookOf, changed, sampleFile } from "../report/samples";
import { problemsOf } from "../support/docxChecks";
import { desktop2021 } from "../wordHost/profiles";
import { words } from "./contract";
import { startWord, type WordUnderTest } from "./wordHostContract";

/** The product's own work over both hosts: a report is inserted, its figures change, it is refreshed. */

jest.setTimeout(120_000);

let word: WordUnderTest;
beforeAll(async () => {
  word = await startWord(desktop2021);
});

const options = { forms: shippedForms(), tools: nodePlatform, at: "2026-11-23T00:00:00Z" };

const refresh = async (port: DocumentPort, file: ReturnType<typeof sampleFile>): Promise<Snapshot> => {
  const planned = await planRefresh(port, bookOf(file), options);
  await applyRefresh(port, planned, new Map());
  await verifyRefresh(port, planned, options);
  return port.read();
};

const seen = (snapshot: Snapshot) => ({
  words: words(snapshot),
  tags: snapshot.controls.map(({ tag }) => tag),
  tables: snapshot.tables.map(({ rowCount, columnCount }) => [rowCount, columnCount]),
  data: snapshot.data.map(({ xml }) => xml),
});

const granted = (amount: number) => changed("quy-1-2021", { budget: { granted: amount } });

test("insert, refresh figures, refresh wording: Word ends where the .docx ends", async () => {
  const template = await createReport([], null, nodePlatform);
  const opened = word.open(template);
  const docx = openDocx(template, "a.docx", nodePlatform);
  for (const port of [opened.port, docx]) await insertReport(port, bookOf(sampleFile("quy-1-2021")), options);
  expect(seen(await opened.port.read())).toEqual(seen(await docx.read()));

  for (const file of [granted(41_000_000), granted(0), sampleFile("quy-1-2021")]) {
    const inDocx = await refresh(docx, file);
    expect(seen(await refresh(opened.port, file))).toEqual(seen(inDocx));
    expect(problemsOf(await opened.toBytes())).toEqual([]);
  }
});
