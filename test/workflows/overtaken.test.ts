/** Figures that somebody else wrote are told from one's own, however they were typed; rivals are brought together. */
import type { Edit } from "../../src/document/port";
import { deriveFigures } from "../../src/figures/deriveFigures";
import type { FigureGroup, Figures } from "../../src/figures/figures";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { dataState, nextRevision, refuseOtherData } from "../../src/ooxml/dataRevision";
import { saveDraft } from "../../src/workflows/drafts";
import { shippedForms } from "../../src/workflows/forms";
import { newReport } from "../../src/workflows/insertReport";
import { mergeBooks } from "../../src/workflows/mergeBooks";
import { overtakenBy } from "../../src/workflows/overtaken";
import { planRefresh } from "../../src/workflows/refresh";
import { restoreRefresh } from "../support/restoreRefresh";
import { type StoredReport, storedReport } from "../../src/workflows/storedReport";
import { createReport } from "../../src/ooxml/template";
import { bookOf, changed, sampleFile } from "../report/samples";

const forms = shippedForms();
const options = (at: string) => ({ forms, tools: nodePlatform, at: `2021-03-15T08:${at}:00.000Z` });
const sample = bookOf(sampleFile("quy-1-2021"));
const granted = (amount: number) => bookOf(changed("quy-1-2021", { budget: { granted: amount } }));
const read = (...parts: readonly string[]): StoredReport =>
  storedReport({ data: parts.map((xml, index) => ({ id: String(index), xml })) }, forms, nodePlatform);
function found(stored: StoredReport): Extract<StoredReport, { kind: "found" }> {
  if (stored.kind !== "found") throw new Error(`The report is ${stored.kind}`);
  return stored;
}

async function newDocument() {
  const { blocks, dataXml } = newReport(sample);
  return openDocx(await createReport(blocks, dataXml, nodePlatform), "a.docx", nodePlatform);
}

/** The data that a refresh of the sample's report would write. */
async function dataAfter(amount: number, at: string): Promise<string> {
  const planned = await planRefresh(await newDocument(), granted(amount), options(at));
  const written = planned
    .outcome(new Map())
    .edits.find((edit): edit is Extract<Edit, { kind: "writeData" }> => edit.kind === "writeData");
  return written?.xml ?? "";
}

test("one's own figures are known again, also as they were typed", () => {
  const groups = sample.figures.groups;
  const typed: Readonly<Record<string, FigureGroup>> = {
    ...groups,
    unit: { ...groups["unit"], name: "  Sở A  B ", place: "" },
    budget: { granted: null, items: [{ id: "r1" }, { id: "r2", content: " a\r\nb ", amount: null }] },
    dossiers: { byField: [{ id: "f1", online: 3, direct: null }, { id: "f2" }] },
    assessment: { strengths: [], weaknesses: ["", " x ", "e\u0301"] },
    rewards: {},
  };
  const figures: Figures = { ...sample.figures, groups: typed };
  const mine = deriveFigures(sample.index, figures);
  const stored = found(read(newReport(mine).dataXml));
  expect(overtakenBy(stored, [figures])).toBeNull();
  expect(mergeBooks({ base: mine, mine, theirs: stored.book })).toMatchObject({ conflicts: [], changes: [] });
});

test("figures of nobody known are told from nothing, those of another form set too", () => {
  const stored = found(read(newReport(sample).dataXml));
  for (const known of [[], [bookOf(sampleFile("6-thang-2026")).figures]]) {
    const overtaken = overtakenBy(stored, known);
    expect(overtaken?.theirs).toBe(stored.book);
    expect(overtaken?.base.figures.groups).toEqual({});
  }
});

describe("two parts of one revision", () => {
  test("are read alike in whatever order they stand; the one written last comes first", async () => {
    const [one, other] = [await dataAfter(41_000_000, "01"), await dataAfter(42_000_000, "02")];
    for (const parts of [
      [one, other],
      [other, one],
    ]) {
      const stored = found(read(...parts));
      expect(stored.book.value("budget.granted")).toBe(42_000_000);
      expect(stored.rivals.map(({ book }) => book.value("budget.granted"))).toEqual([41_000_000]);
    }
  });

  test("that say the same are no rivals", async () => {
    const one = await dataAfter(41_000_000, "01");
    expect(found(read(one, one.replace("08:01", "08:02"))).rivals).toEqual([]);
  });

  test("are brought together from the state that both began with, seen from either side", async () => {
    const [one, other] = [await dataAfter(41_000_000, "01"), await dataAfter(42_000_000, "02")];
    const stored = found(read(one, other));
    const mine = granted(41_000_000);
    const overtaken = overtakenBy(stored, [mine.figures]);
    if (!overtaken) throw new Error("Nothing was noticed");
    expect(mergeBooks({ ...overtaken, mine }).conflicts).toMatchObject([
      { base: "40.000.000", mine: "41.000.000", theirs: "42.000.000" },
    ]);
    const theirs = granted(42_000_000).figures;
    expect(overtakenBy(stored, [theirs])?.theirs.value("budget.granted")).toBe(41_000_000);
    expect(overtakenBy(stored, [theirs, mine.figures])).toBeNull();
  });

  test("nothing is written over both but a refresh; that says so", async () => {
    const [one, other] = [await dataAfter(41_000_000, "01"), await dataAfter(42_000_000, "02")];
    const host = await newDocument();
    const rivals = [one, other].map((xml, index) => ({ id: String(index), xml }));
    const snapshot = { ...(await host.read()), data: rivals };
    const port = {
      name: host.name,
      read: () => Promise.resolve(snapshot),
      readData: () => Promise.resolve(rivals),
      apply: () => Promise.reject(new Error("Something was written")),
      takeBack: () => Promise.reject(new Error("Nothing was written")),
      goTo: () => Promise.resolve(),
    };
    await expect(saveDraft(port, {}, options("03"))).rejects.toMatchObject({ code: "data-changed" });
    await expect(restoreRefresh(port, options("03"))).rejects.toMatchObject({ code: "data-changed" });
    const { notices } = await planRefresh(port, sample, options("03"));
    expect(notices).toContainEqual(expect.stringContaining("hai bản số liệu"));
  });
});

describe("revisions", () => {
  const part = (revision: string, formSet = ' formSet="a"') =>
    `<report xmlns="urn:khop:report:1"${formSet} revision="${revision}"/>`;
  const stateOf = (...parts: readonly string[]) => dataState(parts, nodePlatform.parseXml);

  test.each([
    "9007199254740991",
    "9007199254740993",
    "2147483648",
    "1e300",
    "0x10",
    "-1",
    " 3",
    "Infinity",
    "",
  ])("%j is no number that counting leads to", (planted) => {
    expect(stateOf(part(planted), part("7"))).toEqual({ revision: 7, parts: 1 });
    expect(nextRevision(stateOf(part(planted)))).toBe(1);
  });

  test("the last of all numbers is followed by the first", () => {
    const last = stateOf(part("2147483647"));
    expect(last.revision).toBe(2147483647);
    const next = nextRevision(last);
    expect(stateOf(part(String(next))).revision).toBe(1);
  });

  test("a second part of the revision that was read is other data; a draft without figures is not", () => {
    const over = stateOf(part("3"));
    const refused =
      (...parts: readonly string[]) =>
      () => {
        refuseOtherData(parts, over, nodePlatform.parseXml);
      };
    expect(refused(part("3"), part("3"))).toThrow("người cùng soạn");
    expect(refused(part("4"))).toThrow("người cùng soạn");
    expect(refused(part("3"), part("3", ""))).not.toThrow();
    expect(refused(part("3"), "<report")).not.toThrow();
  });
});
