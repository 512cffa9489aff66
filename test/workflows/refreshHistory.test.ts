/** Refreshes are told and taken back; two panes do not write over one another; drafts live in the document. */
import type { DocumentPort } from "../../src/document/port";
import { type DocxHost, openDocx } from "../../src/hosts/docx/docxHost";
import type { FigureRow } from "../../src/figures/figures";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { figuresBefore } from "../../src/store/figuresBefore";
import { dropDraft, saveDraft, keptDraft } from "../../src/workflows/drafts";
import { shippedForms } from "../../src/workflows/forms";
import { insertReport, newReport } from "../../src/workflows/insertReport";
import { overtakenBy } from "../../src/workflows/overtaken";
import { mergeBooks } from "../../src/workflows/mergeBooks";
import { applyRefresh, planRefresh, verifyRefresh } from "../../src/workflows/refresh";
import { refreshHistory } from "../../src/workflows/refreshHistory";
import { planRestore } from "../../src/workflows/restore";
import { restoreRefresh } from "../support/restoreRefresh";
import { type StoredReport, storedReport } from "../../src/workflows/storedReport";
import { bookOf, changed, sampleFile } from "../report/samples";

jest.setTimeout(60_000);

const options = (minute = 0) => ({
  forms: shippedForms(),
  tools: nodePlatform,
  at: `2021-03-15T08:${String(minute).padStart(2, "0")}:00.000Z`,
});
const NAME = "bao-cao.docx";
const open = (bytes: Uint8Array): DocxHost => openDocx(bytes, NAME, nodePlatform);
const granted = (amount: number) => bookOf(changed("quy-1-2021", { budget: { granted: amount } }));

async function newDocument(): Promise<DocxHost> {
  const { blocks, dataXml } = newReport(bookOf(sampleFile("quy-1-2021")));
  return open(await createReport(blocks, dataXml, nodePlatform));
}
const reopened = async (host: DocxHost): Promise<DocxHost> => open(await host.toBytes());

async function refresh(port: DocumentPort, book = granted(41_000_000), minute = 0) {
  const planned = await planRefresh(port, book, options(minute));
  const outcome = await applyRefresh(port, planned, new Map());
  await verifyRefresh(port, planned, options(minute));
  return outcome;
}
const texts = async (port: DocumentPort) => (await port.read()).paragraphs.map(({ text }) => text);
const stored = async (port: DocumentPort) => storedReport(await port.read(), shippedForms(), nodePlatform);

describe("the history of refreshes", () => {
  test("a new report has none, and nothing to restore", async () => {
    const host = await newDocument();
    expect(await refreshHistory(host, options())).toEqual({ restorable: null, refreshes: [] });
    expect(await restoreRefresh(host, options())).toBeNull();
  });

  test("a document that is not Khớp's has none", async () => {
    const host = open(await createReport([], null, nodePlatform));
    expect(await refreshHistory(host, options())).toEqual({ restorable: null, refreshes: [] });
  });

  test("tells what changed, by name, also after reopening", async () => {
    const host = await newDocument();
    await refresh(host);
    expect(await refreshHistory(await reopened(host), options())).toEqual({
      restorable: "2021-03-15T08:00:00.000Z",
      refreshes: [
        {
          at: "2021-03-15T08:00:00.000Z",
          kind: "refresh",
          changes: [
            {
              path: "budget.granted",
              label: "Kinh phí được cấp trong năm (Kinh phí)",
              before: "40.000.000",
              after: "41.000.000",
            },
          ],
          more: 0,
          before: null,
          figures: granted(40_000_000).figures,
        },
      ],
    });
  });

  test("knows the figures before each, also after reopening and after a restore", async () => {
    const host = await newDocument();
    await refresh(host, granted(41_000_000), 1);
    await refresh(host, bookOf(changed("quy-1-2021", { rewards: { individuals: 9 } })), 2);
    await refresh(await reopened(host), granted(42_000_000), 3);
    const again = await reopened(host);
    await refresh(again, granted(42_000_000), 3);
    await restoreRefresh(again, options(4));
    const { refreshes } = await refreshHistory(await reopened(again), options());
    expect(refreshes.map(({ figures }) => figures)).toEqual([
      granted(42_000_000).figures,
      bookOf(changed("quy-1-2021", { rewards: { individuals: 9 } })).figures,
      granted(41_000_000).figures,
      granted(40_000_000).figures,
    ]);
  });

  test("figures that somebody spoiled are no longer offered, nor earlier ones", async () => {
    const host = await newDocument();
    for (const minute of [1, 2, 3, 4]) await refresh(host, granted(41_000_000 + minute), minute);
    const spoiled = (await stored(host)) as Extract<StoredReport, { kind: "found" }>;
    const refreshes = spoiled.data.refreshes.map((record, position) =>
      position === 2 ? { ...record, before: "<figures" } : record,
    );
    const figures = figuresBefore(spoiled.book.index, { ...spoiled.data, refreshes }, nodePlatform.parseXml);
    expect(figures.map((one) => one?.groups["budget"]?.["granted"])).toEqual([
      41_000_003,
      41_000_002,
      undefined,
      undefined,
    ]);
  });

  test("a refresh that changes nothing is none", async () => {
    const host = await newDocument();
    await refresh(host);
    expect((await refresh(host, granted(41_000_000), 5)).edits).toEqual([]);
    expect((await refreshHistory(host, options())).refreshes).toHaveLength(1);
  });

  test("keeps the last ten", async () => {
    const host = await newDocument();
    for (let minute = 1; minute <= 12; minute++) await refresh(host, granted(41_000_000 + minute), minute);
    const { refreshes } = await refreshHistory(host, options());
    expect(refreshes.map(({ at }) => at.slice(14, 16))).toEqual([
      "12",
      "11",
      "10",
      "09",
      "08",
      "07",
      "06",
      "05",
      "04",
      "03",
    ]);
  });

  test("keeps thirty changes of a refresh and says how many more there were", async () => {
    const host = await newDocument();
    const file = sampleFile("quy-1-2021");
    const dossiers = file["dossiers"] as { readonly byField: readonly Readonly<Record<string, unknown>>[] };
    const byField = dossiers.byField.map((row) => ({
      ...row,
      online: 9,
      early: Number(row["early"] ?? 0) + 5,
      overdue: 4,
      pendingOverdue: 3,
    }));
    const outcome = await planRefresh(host, bookOf({ ...file, dossiers: { byField } }), options());
    await applyRefresh(host, outcome, new Map());
    const [last] = (await refreshHistory(host, options())).refreshes;
    expect(last?.changes).toHaveLength(30);
    expect(last?.more).toBe(outcome.plan.changes.length - 30);
    expect(last?.more).toBeGreaterThan(0);
  });
});

describe("restoring", () => {
  test("brings back text and figures after the document was reopened; that can be restored in turn", async () => {
    const host = await newDocument();
    const before = await texts(host);
    await refresh(host, granted(0));
    const after = await texts(host);
    expect(after).not.toEqual(before);

    const again = await reopened(host);
    const restored = await restoreRefresh(again, options(1));
    expect(restored?.planned.plan.conflicts).toEqual([]);
    expect(await texts(again)).toEqual(before);
    expect(await stored(again)).toMatchObject({
      book: { figures: bookOf(sampleFile("quy-1-2021")).figures },
    });
    const history = await refreshHistory(again, options());
    expect(history.refreshes.map(({ kind }) => kind)).toEqual(["restore", "refresh"]);
    expect(history.restorable).toBe("2021-03-15T08:01:00.000Z");

    await restoreRefresh(again, options(2));
    expect(await texts(again)).toEqual(after);
  });
});

describe("two panes on one document", () => {
  test("the later one is told before anything is written, and merges by figure", async () => {
    const host = await newDocument();
    const base = bookOf(sampleFile("quy-1-2021"));
    const mine = bookOf(
      changed("quy-1-2021", { budget: { granted: 41_000_000 }, rewards: { individuals: 11 } }),
    );
    const planned = await planRefresh(host, mine, options());
    await refresh(host, granted(50_000_000), 1);
    const standing = await texts(host);
    await expect(applyRefresh(host, planned, new Map())).rejects.toMatchObject({
      code: "data-changed",
      message:
        "Số liệu trong tài liệu vừa được ghi từ một cửa sổ khác hoặc bởi người cùng soạn, nên Khớp chưa ghi gì. Hãy mở bước Soạn thảo để gộp hai bên rồi làm lại.",
    });
    expect(await texts(host)).toEqual(standing);

    const found = await stored(host);
    if (found.kind !== "found") throw new Error("The report is gone");
    expect(overtakenBy(found, [mine.figures, found.book.figures])).toBeNull();
    expect(overtakenBy(found, [base.figures])?.theirs).toBe(found.book);
    const theirs = found.book;
    const merged = mergeBooks({ base, mine, theirs });
    expect(merged.conflicts).toEqual([
      {
        path: "budget.granted",
        label: "Kinh phí được cấp trong năm (Kinh phí)",
        base: "40.000.000",
        mine: "41.000.000",
        theirs: "50.000.000",
      },
    ]);
    expect(merged.changes).toEqual([]);
    expect(merged.book.value("rewards.individuals")).toBe(11);
    expect(merged.book.value("budget.granted")).toBe(50_000_000);
    const chosen = new Map([["budget.granted", "mine" as const]]);
    const own = mergeBooks({ base, mine, theirs, chosen });
    expect(own.book.value("budget.granted")).toBe(41_000_000);
    await refresh(host, own.book, 2);
    expect(await stored(host)).toMatchObject({ book: { figures: mine.figures } });
  });

  test("what only they changed is named as people know it, rows as a whole", () => {
    const base = bookOf(sampleFile("quy-1-2021"));
    const items = base.figures.groups["budget"]?.["items"] as readonly FigureRow[];
    const bought = { id: "x9", content: "Mua máy in", amount: 5_000_000 };
    const theirs = bookOf(
      changed("quy-1-2021", { budget: { granted: 50_000_000, items: [...items.slice(1), bought] } }),
    );
    const { changes, conflicts } = mergeBooks({ base, mine: base, theirs });
    expect(conflicts).toEqual([]);
    expect(changes.map(({ label, before, after }) => `${label} | ${before} | ${after}`)).toEqual([
      "Kinh phí được cấp trong năm (Kinh phí) | 40.000.000 | 50.000.000",
      "Các khoản chi trong kỳ: Mua máy in | (không có dòng này) | Mua máy in · 5.000.000",
      "Các khoản chi trong kỳ: Hỗ trợ công chức đầu mối kiểm soát TTHC | Hỗ trợ công chức đầu mối kiểm soát TTHC · 2.640.000 | (không có dòng này)",
    ]);
  });

  test("figures of another form set cannot be merged", () => {
    const other = bookOf(sampleFile("6-thang-2026"));
    const theirs = bookOf(sampleFile("quy-1-2021"));
    expect(() => mergeBooks({ base: other, mine: other, theirs })).toThrow("bộ biểu mẫu “vpcp-2021”");
  });

  test("an insertion over figures that nobody here has seen is refused", async () => {
    const host = await newDocument();
    const before = await texts(host);
    const book = granted(41_000_000);
    await expect(insertReport(host, book, { ...options(), known: [] })).rejects.toMatchObject({
      code: "data-changed",
    });
    expect(await texts(host)).toEqual(before);
    const known = [bookOf(sampleFile("quy-1-2021")).figures];
    expect((await insertReport(host, book, { ...options(), known })).updated).toEqual(["budget.granted"]);
  });
});

describe("a draft in the document", () => {
  const json = { formSet: "vpcp-2021", budget: { granted: "41 tr" }, unread: { "budget.granted": "41 tr" } };

  test("survives reopening beside the figures, which stay as they are", async () => {
    const host = await newDocument();
    const before = await texts(host);
    await saveDraft(host, json, options(3));
    const again = await stored(await reopened(host));
    expect(keptDraft(again)).toEqual({ at: "2021-03-15T08:03:00.000Z", json, outdated: false });
    expect(again).toMatchObject({ book: { figures: bookOf(sampleFile("quy-1-2021")).figures } });
    expect(await texts(host)).toEqual(before);
  });

  test("is kept in a document without figures, too", async () => {
    const host = open(await createReport([], null, nodePlatform));
    await saveDraft(host, json, options());
    expect(keptDraft(await stored(await reopened(host)))).toMatchObject({ json });
  });

  test("does not stand in the way of a refresh that was planned before, and goes with it", async () => {
    const host = await newDocument();
    const planned = await planRefresh(host, granted(41_000_000), options());
    await saveDraft(host, json, options());
    await applyRefresh(host, planned, new Map());
    expect(keptDraft(await stored(host))).toBeNull();
  });

  test("is outdated once other figures are written beside it", async () => {
    const host = await newDocument();
    await saveDraft(host, json, options());
    const again = await reopened(host);
    const { data } = await again.read();
    const xml = data[0]?.xml.replace(/revision="1"/, 'revision="4"') ?? "";
    await again.apply([
      {
        kind: "writeData",
        xml: xml.replace(
          '<draft at="2021-03-15T08:00:00.000Z" revision="4"',
          '<draft at="2021-03-15T08:00:00.000Z" revision="1"',
        ),
      },
    ]);
    expect(keptDraft(await stored(again))).toMatchObject({ outdated: true });
  });

  test("is taken out; without one nothing is written", async () => {
    const host = await newDocument();
    await dropDraft(host, options().at, options());
    expect((await host.read()).data[0]?.xml).not.toContain("<draft at=");
    await saveDraft(host, json, options());
    await dropDraft(host, options().at, options());
    expect(keptDraft(await stored(host))).toBeNull();
  });

  test("that would make the data large is refused: no way back is given up for it", async () => {
    const host = await newDocument();
    await refresh(host);
    const before = (await host.read()).data;
    const large = { text: "một đoạn dài ".repeat(30_000) };
    await expect(saveDraft(host, large, options(3))).rejects.toMatchObject({ code: "data-too-large" });
    expect((await host.read()).data).toEqual(before);
  });

  test("a draft cut by another program is none", async () => {
    const host = await newDocument();
    await saveDraft(host, json, options());
    const xml = (await host.read()).data[0]?.xml ?? "";
    await host.apply([{ kind: "writeData", xml: xml.replace("formSet&quot;", "") }]);
    expect(keptDraft(await stored(host))).toBeNull();
  });
});

test("a restore is planned without being carried out", async () => {
  const host = await newDocument();
  await refresh(host);
  const before = await texts(host);
  const planned = await planRestore(host, options());
  expect(planned?.plan.changes.map(({ path }) => path)).toEqual(["budget.granted"]);
  expect(await texts(host)).toEqual(before);
});
