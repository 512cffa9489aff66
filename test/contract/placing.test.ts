/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import type { DocumentPort } from "../../src/document/port";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { shippedForms } from "../../src/workflows/forms";
import { insertReport } from "../../src/workflows/insertReport";
import { type PlaceChoices, firstChoices } from "../../src/workflows/placeChoices";
import { documentState } from "../../src/workflows/placeOffer";
import { placeReport } from "../../src/workflows/placeReport";
import { applyRefresh, planRefresh, verifyRefresh } from "../../src/workflows/refresh";
import { bookOf, changed, sampleFile } from "../report/samples";
import { problemsOf } from "../support/docxChecks";
import { foreignReport } from "../support/foreignReport";
import { desktop2021 } from "../wordHost/profiles";
import { words } from "./contract";
import { startWord, type WordUnderTest } from "./wordHostContract";

/** Placing sections in a document of somebody else: Word does what is done to a .docx, and takes it back. */

jest.setTimeout(120_000);

let word: WordUnderTest;
beforeAll(async () => {
  word = await startWord(desktop2021);
});

const options = { forms: shippedForms(), tools: nodePlatform, at: "2026-11-23T00:00:00Z" };
const book = bookOf(sampleFile("quy-1-2021"));
const fewer = bookOf(changed("quy-1-2021", { rewards: { individuals: 9 } }));

async function place(port: DocumentPort, replaces: boolean) {
  const state = await documentState(port, book, options);
  if (state.kind !== "foreign") throw new Error(state.kind);
  const choices: PlaceChoices = new Map(
    [...firstChoices(state.offer)].map(([id, choice]) => [
      id,
      choice.kind === "under" ? { ...choice, replaces } : choice,
    ]),
  );
  return placeReport(port, book, { offer: state.offer, choices }, options);
}

const seen = async (port: DocumentPort) => {
  const snapshot = await port.read();
  return {
    words: words(snapshot),
    tags: snapshot.controls.map(({ tag }) => tag),
    tables: snapshot.tables.map(({ rowCount, columnCount }) => [rowCount, columnCount]),
    data: snapshot.data.map(({ xml }) => xml),
  };
};

describe.each([
  ["the old text stays", false, "paragraphs"],
  ["the old text goes", true, "paragraphs"],
  ["the old text goes, behind a head in a table", true, "table"],
] as const)("%s", (_, replaces, annexHead) => {
  const bytes = foreignReport({ annexHead });

  test("Word ends where the .docx ends, also after a refresh", async () => {
    const opened = word.open(bytes);
    const docx = openDocx(bytes, "a.docx", nodePlatform);
    for (const port of [opened.port, docx]) await place(port, replaces);
    expect(await seen(opened.port)).toEqual(await seen(docx));
    expect(problemsOf(await opened.toBytes())).toEqual([]);

    for (const port of [opened.port, docx]) {
      const planned = await planRefresh(port, fewer, options);
      expect(planned.plan).toMatchObject({ conflicts: [], offers: [], rewordings: [] });
      expect(planned.plan.changes.map(({ path }) => path)).toEqual(["rewards.individuals"]);
      await applyRefresh(port, planned, new Map());
      await verifyRefresh(port, planned, options);
    }
    expect((await seen(opened.port)).words).toEqual((await seen(docx)).words);
  });

  test("all of it is taken back in Word, text, tables and data", async () => {
    const opened = word.open(bytes);
    const before = await seen(opened.port);
    const { takeBack } = await place(opened.port, replaces);
    expect((await seen(opened.port)).words).not.toEqual(before.words);
    await takeBack?.();
    expect(await seen(opened.port)).toEqual(before);
    expect(problemsOf(await opened.toBytes())).toEqual([]);
    expect((await documentState(opened.port, book, options)).kind).toBe("foreign");
  });
});

test("Word does not take back what was changed since, and says so", async () => {
  const opened = word.open(foreignReport());
  const { takeBack } = await place(opened.port, false);
  await applyRefresh(opened.port, await planRefresh(opened.port, fewer, options), new Map());
  const standing = await seen(opened.port);
  await expect(takeBack?.()).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(await seen(opened.port)).toEqual(standing);
});

test("a section where Word's cursor stands is taken back, too", async () => {
  const opened = word.open(foreignReport());
  const before = await seen(opened.port);
  const { inserted, takeBack } = await insertReport(opened.port, book, {
    ...options,
    only: ["rewards"],
    placements: new Map([["rewards", { at: { kind: "cursor" }, headless: false }]]),
  });
  expect(inserted).toEqual(["rewards"]);
  expect((await planRefresh(opened.port, book, options)).plan.decide(new Map()).edits).toEqual([]);
  await takeBack?.();
  expect(await seen(opened.port)).toEqual(before);
});
