/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import type { DocumentPort } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { applyRefresh, planRefresh, verifyRefresh } from "../../src/workflows/refresh";
import { saveDraft, keptDraft } from "../../src/workflows/drafts";
import { mergeBooks } from "../../src/workflows/mergeBooks";
import { refreshHistory } from "../../src/workflows/refreshHistory";
import { planRestore } from "../../src/workflows/restore";
import { restoreRefresh } from "../support/restoreRefresh";
import { storedReport } from "../../src/workflows/storedReport";
import { insertReport } from "../../src/workflows/insertReport";
import { shippedForms } from "../../src/workflows/forms";
import { bookOf, changed, sampleFile } from "../report/samples";
import { foreignReport } from "../support/foreignReport";
import { snapshotOfModel } from "../wordHost/word/formats";
import { oldTextUnder } from "../../src/workflows/placeChoices";
import { documentState } from "../../src/workflows/placeOffer";
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
  // Word does not repeat a namespace that holds already.
  data: snapshot.data.map(({ xml }) => xml.replace(/(<(?!report)\w+) xmlns="urn:khop:report:1"/g, "$1")),
});

const granted = (amount: number) => changed("quy-1-2021", { budget: { granted: amount } });

/** A report in Word, as it stands after its first insertion. */
const insertedInWord = async () => {
  const opened = word.open(await createReport([], null, nodePlatform));
  await insertReport(opened.port, bookOf(sampleFile("quy-1-2021")), options);
  return opened;
};

test("a refresh is taken back in Word, also after the document was opened anew", async () => {
  const opened = await insertedInWord();
  const before = seen(await opened.port.read());
  await refresh(opened.port, changed("quy-1-2021", { rewards: { collectives: 0, individuals: 0 } }));
  const after = seen(await opened.port.read());
  expect(after.words).not.toEqual(before.words);

  const again = word.open(await opened.toBytes());
  expect((await refreshHistory(again.port, options)).restorable).toBe(options.at);
  expect((await restoreRefresh(again.port, options))?.planned.plan.conflicts).toEqual([]);
  const restored = seen(await again.port.read());
  expect(restored).toMatchObject({ words: before.words, tags: before.tags, tables: before.tables });
  const { refreshes } = await refreshHistory(again.port, options);
  expect(refreshes.map(({ kind }) => kind)).toEqual(["restore", "refresh"]);
  expect(problemsOf(await again.toBytes())).toEqual([]);

  await restoreRefresh(again.port, options);
  expect(seen(await again.port.read()).words).toEqual(after.words);
});

describe("where Word does not give the whole text", () => {
  const openPlainly = async () => {
    const opened = await insertedInWord();
    return word.openWith(await opened.toBytes(), { ooxmlFails: true });
  };

  test("a whole report is read all the same, without its tables", async () => {
    const { port, model } = await openPlainly();
    const [plainly, fully] = [await port.read(), snapshotOfModel(model)];
    const texts = ({ paragraphs }: Snapshot) =>
      paragraphs.filter(({ story, text }) => story === "body" && text !== "").map(({ text }) => text);
    expect(texts(plainly)).toEqual(texts(fully));
    expect(plainly).toMatchObject({ tables: [], tablesUnread: true });
  });

  test("a refresh and a restore are refused: tables that are not read are not taken for deleted ones", async () => {
    const { port, model } = await openPlainly();
    const before = seen(snapshotOfModel(model));
    const refusal = {
      code: "host-failed",
      message: expect.stringContaining("không so được các bảng") as string,
    };
    await expect(planRefresh(port, bookOf(granted(41_000_000)), options)).rejects.toMatchObject(refusal);
    await expect(insertReport(port, bookOf(granted(41_000_000)), options)).rejects.toMatchObject(refusal);
    expect(seen(snapshotOfModel(model))).toEqual(before);

    const refreshed = await insertedInWord();
    await refresh(refreshed.port, granted(41_000_000));
    const again = word.openWith(await refreshed.toBytes(), { ooxmlFails: true });
    await expect(planRestore(again.port, options)).rejects.toMatchObject(refusal);
  });

  test("no old text is taken away under a heading", async () => {
    const { port } = word.openWith(foreignReport(), { ooxmlFails: true });
    const state = await documentState(port, bookOf(sampleFile("quy-1-2021")), options);
    if (state.kind !== "foreign") throw new Error(state.kind);
    const { offer } = state;
    const olds = offer.headings.flatMap((_, index) => oldTextUnder(offer, index, new Map()) ?? []);
    expect(olds.length).toBeGreaterThan(2);
    for (const old of olds) expect(old.refusal).toContain("bảng");
  });
});

test("a second pane is told in Word before anything is written, and merges", async () => {
  const { port } = await insertedInWord();
  const base = bookOf(sampleFile("quy-1-2021"));
  const mine = bookOf(changed("quy-1-2021", { rewards: { individuals: 11 } }));
  const planned = await planRefresh(port, mine, options);
  await refresh(port, changed("quy-1-2021", { budget: { granted: 41_000_000 } }));
  const standing = seen(await port.read());
  await expect(applyRefresh(port, planned, new Map())).rejects.toMatchObject({
    code: "data-changed",
    standing: null,
  });
  expect(seen(await port.read())).toEqual(standing);
  const found = storedReport({ data: await port.readData() }, options.forms, nodePlatform);
  if (found.kind !== "found") throw new Error("The report is gone");
  const merged = mergeBooks({ base, mine, theirs: found.book });
  expect(merged.conflicts).toEqual([]);
  expect(merged.book.value("budget.granted")).toBe(41_000_000);
  expect(merged.book.value("rewards.individuals")).toBe(11);
});

test("what was restored is said to stand where it cannot be read again", async () => {
  const { port } = await insertedInWord();
  const before = seen(await port.read());
  await refresh(port, granted(41_000_000));
  const planned = await planRestore(port, options);
  if (!planned) throw new Error("There is nothing to restore");
  await applyRefresh(port, planned, new Map());
  word.container.failAt([
    { channel: "customXml", nth: 1, after: 0, error: { kind: "transport", code: 5001 }, alsoNext: 9 },
  ]);
  await expect(verifyRefresh(port, planned, options)).rejects.toMatchObject({
    code: "host-failed",
    message: expect.stringMatching(
      /^Đã ghi xong vào tài liệu, nhưng chưa đọc lại được .*\(mã 5001\)/,
    ) as string,
  });
  word.container.failAt([]);
  expect(seen(await port.read()).words).toEqual(before.words);
});

test("a draft is kept in Word without a change of the text, and goes with the refresh that was planned before", async () => {
  const { port } = await insertedInWord();
  const planned = await planRefresh(port, bookOf(granted(41_000_000)), options);
  const before = seen(await port.read()).words;
  await saveDraft(port, { typed: "41 tr" }, options);
  const stored = async () => keptDraft(storedReport(await port.read(), options.forms, nodePlatform));
  expect(await stored()).toEqual({ at: options.at, json: { typed: "41 tr" }, outdated: false });
  expect(seen(await port.read()).words).toEqual(before);
  await applyRefresh(port, planned, new Map());
  expect(await stored()).toBeNull();
});

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
