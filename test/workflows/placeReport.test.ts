import { blockTag } from "../../src/document/blocks";
import type { DocumentPort } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import { openDocx, newDocx, type DocxHost } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { cleanCopy } from "../../src/ooxml/cleanCopy";
import { checkReport } from "../../src/workflows/checkReport";
import { shippedForms } from "../../src/workflows/forms";
import { insertReport } from "../../src/workflows/insertReport";
import { type PlaceChoices, firstChoices, oldTextUnder } from "../../src/workflows/placeChoices";
import { type PlaceOffer, documentState } from "../../src/workflows/placeOffer";
import { placeReport } from "../../src/workflows/placeReport";
import { applyRefresh, planRefresh } from "../../src/workflows/refresh";
import { restoreRefresh } from "../support/restoreRefresh";
import { bookOf, changed, sampleFile } from "../report/samples";
import { problemsOf } from "../support/docxChecks";
import { foreignReport } from "../support/foreignReport";

const options = { forms: shippedForms(), tools: nodePlatform, at: "2026-11-23T00:00:00Z" };
const book = bookOf(sampleFile("quy-1-2021"));
const fewer = bookOf(changed("quy-1-2021", { rewards: { individuals: 9 } }));

const FOREIGN = foreignReport();
const open = (): DocxHost => openDocx(FOREIGN, "bao-cao.docx", nodePlatform);

async function offerOf(port: DocumentPort): Promise<PlaceOffer> {
  const state = await documentState(port, book, options);
  if (state.kind !== "foreign") throw new Error(state.kind);
  return state.offer;
}

const texts = ({ paragraphs }: Snapshot): readonly string[] =>
  paragraphs.flatMap(({ text, cell }) => (text.trim() === "" || cell ? [] : [text.trim()]));
const read = async (port: DocumentPort): Promise<readonly string[]> => texts(await port.read());
const replacing = (choices: PlaceChoices): PlaceChoices =>
  new Map(
    [...choices].map(([id, choice]) => [
      id,
      choice.kind === "under" ? { ...choice, replaces: true } : choice,
    ]),
  );

/** The document with its sections in place. */
async function placed(change: (choices: PlaceChoices) => PlaceChoices = (same) => same) {
  const port = open();
  const offer = await offerOf(port);
  const insertion = await placeReport(port, book, { offer, choices: change(firstChoices(offer)) }, options);
  return { port, offer, insertion };
}

const refreshed = (port: DocumentPort, figures = book) => planRefresh(port, figures, options);

test("what is sure is chosen beforehand, what is doubtful is offered, the rest has no place", async () => {
  const offer = await offerOf(open());
  const found = new Map(offer.sections.map(({ id, heading, sure }) => [id, { heading, sure }]));
  const headingOf = (id: string) => offer.headings[found.get(id)?.heading ?? -1]?.text;
  expect(headingOf("rewards")).toBe("2. Khen thưởng");
  expect(headingOf("dossiersAnnex")).toBe("Biểu số II.06a/VPCP/KSTT KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH");
  expect(headingOf("budget")).toBe("3. Về kinh phí cho công tác kiểm soát thủ tục hành chính");
  expect(found.get("budget")?.sure).toBe(false);
  expect(found.get("saturday")).toEqual({ heading: null, sure: false });
  expect([...firstChoices(offer).keys()]).toEqual(["dossiers", "rewards", "dossiersAnnex"]);
});

test("a section comes directly under its heading, whose words stay; the old text stays below it", async () => {
  const { port, insertion } = await placed();
  expect(insertion.inserted).toEqual(["dossiers", "rewards", "dossiersAnnex"]);
  const now = await read(port);
  const heading = now.indexOf("2. Khen thưởng");
  expect(now[heading + 1]).toMatch(/^Trong quý I năm 2021, .*tặng Giấy khen cho 04 tập thể và 10 cá nhân/);
  expect(now[heading + 2]).toBe("Quý trước, đơn vị đã khen thưởng 02 cá nhân.");
  expect(now.filter((text) => /khen thưởng/iu.test(text) && text.length < 20)).toEqual(["2. Khen thưởng"]);
  for (const text of await read(open())) expect(now).toContain(text);
  expect(problemsOf(await port.toBytes())).toEqual([]);
});

test("the heading is not missed by a refresh, and sections that were not wanted do not come", async () => {
  const { port } = await placed();
  const { plan } = await refreshed(port);
  expect([plan.conflicts, plan.offers, plan.rewordings]).toEqual([[], [], []]);
  expect(plan.decide(new Map()).edits).toEqual([]);

  const before = await read(port);
  const planned = await refreshed(port, fewer);
  expect(planned.plan).toMatchObject({ conflicts: [], offers: [], rewordings: [] });
  expect(planned.plan.changes.map(({ path }) => path)).toEqual(["rewards.individuals"]);
  await applyRefresh(port, planned, new Map());
  const after = await read(port);
  expect(after.filter((text, index) => text !== before[index])).toEqual([
    expect.stringContaining("04 tập thể và 09 cá nhân"),
  ]);
  expect(after).toHaveLength(before.length);

  expect((await restoreRefresh(port, options))?.planned.plan.conflicts).toEqual([]);
  expect(await read(port)).toEqual(before);
});

test("after the document was saved and opened anew it is the same", async () => {
  const { port } = await placed();
  const again = openDocx(await port.toBytes(), "bao-cao.docx", nodePlatform);
  expect((await documentState(again, book, options)).kind).toBe("ours");
  expect((await refreshed(again)).plan.decide(new Map()).edits).toEqual([]);
  expect((await refreshed(again, fewer)).plan.changes).toHaveLength(1);
});

test("old text goes where it was chosen, and nothing else; the check finds no doubling", async () => {
  const { port, offer } = await placed(replacing);
  const now = await read(port);
  expect(now).not.toContain("Quý trước, đơn vị đã khen thưởng 02 cá nhân.");
  expect(now).toContain("Đơn vị được cấp 10.000.000 đồng.");
  expect(now).toContain("2. Khen thưởng");
  const { tables } = await port.read();
  expect(tables.filter(({ ruled }) => ruled)).toHaveLength(1);
  expect(problemsOf(await port.toBytes())).toEqual([]);
  const errors = checkReport(await port.read(), options).findings.filter(
    ({ severity }) => severity === "error",
  );
  expect(errors).toEqual([]);
  expect((await refreshed(port)).plan.decide(new Map()).edits).toEqual([]);
  expect(offer.snapshot.tables.filter(({ ruled }) => ruled)).toHaveLength(1);
});

test("one way back leads to the very file that was opened, old text included", async () => {
  const { port, insertion } = await placed(replacing);
  await insertion.takeBack?.();
  expect(await port.toBytes()).toEqual(FOREIGN);
  expect((await documentState(port, book, options)).kind).toBe("foreign");
});

test("there is no way back over a later change, and it says so", async () => {
  const { port, insertion } = await placed();
  await applyRefresh(port, await refreshed(port, fewer), new Map());
  const standing = await read(port);
  await expect(insertion.takeBack?.()).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(await read(port)).toEqual(standing);
});

test("a document that was changed after the headings were read is left as it is", async () => {
  const port = open();
  const offer = await offerOf(port);
  await port.apply([{ kind: "removeParagraph", paragraph: offer.headings[0]?.first ?? 0 }]);
  const standing = await read(port);
  await expect(
    placeReport(port, book, { offer, choices: firstChoices(offer) }, options),
  ).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(await read(port)).toEqual(standing);
});

test("a section without a heading in the document comes to its end, with its own heading", async () => {
  const { port } = await placed((choices) => new Map([...choices, ["saturday", { kind: "end" }]]));
  const now = await read(port);
  expect(now.some((text) => /^10\. Tổ chức làm việc sáng thứ Bảy/.test(text))).toBe(true);
  expect((await refreshed(port)).plan.decide(new Map()).edits).toEqual([]);
});

describe("old text under a heading", () => {
  test("ends before a deeper heading that another section comes under", async () => {
    const offer = await offerOf(open());
    const results = offer.headings.findIndex(({ text }) => text === "II. KẾT QUẢ THỰC HIỆN");
    const rewards = offer.headings.findIndex(({ text }) => text === "2. Khen thưởng");
    const alone = oldTextUnder(offer, results, new Map());
    const beside = oldTextUnder(
      offer,
      results,
      new Map([["rewards", { kind: "under", heading: rewards, replaces: true }]]),
    );
    expect(alone?.paragraphs).toBe(6);
    expect(beside?.paragraphs).toBe(2);
    expect(oldTextUnder(offer, rewards, new Map())).toMatchObject({
      paragraphs: 1,
      tables: 0,
      beginning: "Quý trước, đơn vị đã khen thưởng 02 cá nhân.",
      refusal: null,
    });
  });

  test("is not taken away with comments, tracked changes or a control of somebody else", async () => {
    const offer = await offerOf(open());
    const rewards = offer.headings.findIndex(({ text }) => text === "2. Khen thưởng");
    const at = (offer.headings[rewards]?.last ?? 0) + 1;
    const refusal = (snapshot: Partial<Snapshot>) =>
      oldTextUnder({ ...offer, snapshot: { ...offer.snapshot, ...snapshot } }, rewards, new Map())?.refusal;
    expect(refusal({ trackedChanges: true })).toMatch(/Track Changes/);
    expect(refusal({ comments: [{ start: at, end: at, text: "Xem lại" }] })).toMatch(/ghi chú/);
    expect(refusal({ comments: [{ start: at + 1, end: at + 1, text: "Xem lại" }] })).toBeNull();
  });
});

describe("one section where the cursor stands", () => {
  const atCursor = (port: DocumentPort, id: string) =>
    insertReport(port, book, {
      ...options,
      only: [id],
      placements: new Map([[id, { at: { kind: "cursor" }, headless: false }]]),
    });
  const cursorAt = async (port: DocumentPort, words: string) => {
    const { paragraphs } = await port.read();
    const paragraph = paragraphs.findIndex(({ text }) => text.startsWith(words));
    await port.goTo({ kind: "paragraph", paragraph, start: 0, end: 0 });
  };

  test("comes behind that paragraph with its heading; the others are not brought by a refresh", async () => {
    const port = open();
    await cursorAt(port, "Đơn vị được cấp");
    expect((await atCursor(port, "rewards")).inserted).toEqual(["rewards"]);
    const now = await read(port);
    expect(now[now.findIndex((text) => text.startsWith("Đơn vị được cấp")) + 1]).toBe("9. Khen thưởng");
    expect((await refreshed(port)).plan.decide(new Map()).edits).toEqual([]);
  });

  test("is not doubled where it stands already: its figures follow", async () => {
    const port = open();
    await atCursor(port, "rewards");
    await cursorAt(port, "Đơn vị được cấp");
    expect((await atCursor(port, "rewards")).inserted).toEqual([]);
    const { controls } = await port.read();
    expect(controls.filter(({ tag }) => tag === blockTag("rewards"))).toHaveLength(1);
  });

  test("comes back where the drafter had deleted it, at the cursor and with its heading", async () => {
    const { port } = await placed();
    await port.apply([
      { kind: "removeControl", control: { tag: blockTag("rewards"), occurrence: 0 }, keepContent: false },
    ]);
    expect((await refreshed(port)).plan.decide(new Map()).edits).toEqual([]);
    await cursorAt(port, "Đơn vị được cấp");
    expect((await atCursor(port, "rewards")).inserted).toEqual(["rewards"]);
    const now = await read(port);
    expect(now[now.findIndex((text) => text.startsWith("Đơn vị được cấp")) + 1]).toBe("9. Khen thưởng");
    expect((await refreshed(port)).plan.decide(new Map()).edits).toEqual([]);
  });

  test("can be taken back", async () => {
    const port = open();
    await cursorAt(port, "Đơn vị được cấp");
    const { takeBack } = await atCursor(port, "rewards");
    await takeBack?.();
    expect(await port.toBytes()).toEqual(FOREIGN);
  });
});

test("a clean copy keeps the words and takes Khớp out", async () => {
  const { port } = await placed(replacing);
  const copy = openDocx(await cleanCopy(await port.toBytes(), nodePlatform), "sach.docx", nodePlatform);
  const { controls, data } = await copy.read();
  expect([controls, data]).toEqual([[], []]);
  expect(await read(copy)).toEqual(await read(port));
});

test("an empty document and one of Khớp are told apart", async () => {
  const empty = await newDocx("moi.docx", nodePlatform);
  expect(await documentState(empty, book, options)).toEqual({ kind: "empty" });
  await insertReport(empty, book, options);
  expect(await documentState(empty, book, options)).toEqual({ kind: "ours" });
});
