import type { DocumentPort } from "../../src/document/port";
import { createReport } from "../../src/ooxml/template";
import { saveDraft } from "../../src/workflows/drafts";
import { insertReport, newReport } from "../../src/workflows/insertReport";
import type { PlaceChoice } from "../../src/workflows/placeChoices";
import { documentState } from "../../src/workflows/placeOffer";
import { placeReport } from "../../src/workflows/placeReport";
import { readFigures } from "../../src/workflows/readFigures";
import { applyRefresh, planRefresh } from "../../src/workflows/refresh";
import { planRestore } from "../../src/workflows/restore";
import { smallFile, smallIndex } from "../support/smallFormSet";
import { plainPlatform } from "../wordHost/dom/plainPlatform";
import { makeDocx, paragraph, run, table } from "../wordHost/makeDocx";
import type { FaultScenario } from "./faults";

/** The product's own work on a small report, its reading and planning included. */

const options = { forms: [smallIndex], tools: plainPlatform, at: "2021-03-20T00:00:00Z" };

type File = typeof smallFile;

const changed = (change: (file: File) => void): File => {
  const file = JSON.parse(JSON.stringify(smallFile)) as File;
  change(file);
  return file;
};
const otherNumbers = changed(({ budget, dossiers }) => {
  budget.granted = 41_000_000;
  for (const field of dossiers.byField) field.direct += 2;
});
/** Another sentence, without its figures. */
const nothingSpent = changed(({ budget }) => {
  budget.items = [];
});

const bookOf = (file: File) => {
  const { book, problems } = readFigures(options.forms, file);
  if (!book) throw new Error(problems.map(({ message }) => message).join("\n"));
  return book;
};

const written = (): Promise<Uint8Array> => {
  const { blocks, dataXml } = newReport(bookOf(smallFile));
  return createReport(blocks, dataXml, plainPlatform);
};
const blank = (): Promise<Uint8Array> => createReport([], null, plainPlatform);
/** Somebody else's document. */
const foreign = (): Promise<Uint8Array> =>
  Promise.resolve(
    makeDocx({
      body:
        paragraph(run("BÁO CÁO", "<w:b/>")) +
        paragraph(run("1. Kinh phí", "<w:b/>")) +
        paragraph(run("Quý trước đã chi 2.000.000 đồng.")) +
        table([["Khoản", "2.000.000"]]) +
        paragraph(run("2. Kiến nghị", "<w:b/>")) +
        paragraph(run("Không có.")),
    }),
  );

const refresh = async (port: DocumentPort, file: File): Promise<unknown> =>
  applyRefresh(port, await planRefresh(port, bookOf(file), options), new Map());

async function restore(port: DocumentPort): Promise<void> {
  const planned = await planRestore(port, options);
  if (!planned) throw new Error("There is nothing to restore");
  await applyRefresh(port, planned, new Map());
}

async function place(port: DocumentPort) {
  const book = bookOf(smallFile);
  const state = await documentState(port, book, options);
  if (state.kind !== "foreign") throw new Error(state.kind);
  const { headings, sections } = state.offer;
  const heading = headings.findIndex(({ text }) => text.includes("Kinh phí"));
  const choices = new Map(
    sections.map(({ id }): [string, PlaceChoice] => [
      id,
      id === "budget" && heading >= 0 ? { kind: "under", heading, replaces: true } : { kind: "end" },
    ]),
  );
  return placeReport(port, book, { offer: state.offer, choices }, options);
}

const scenario = (
  operation: FaultScenario["operation"],
  name: string,
  bytes: FaultScenario["bytes"],
  prepare: FaultScenario["prepare"],
): FaultScenario => ({ name: `${operation}: ${name}`, operation, bytes, data: null, prepare });

export const reportScenarios: readonly FaultScenario[] = [
  scenario("chèn", "cả báo cáo vào mẫu", blank, (port) =>
    Promise.resolve(() => insertReport(port, bookOf(smallFile), options)),
  ),
  scenario("chèn dưới đề mục", "trong tài liệu của người khác, thay đoạn cũ", foreign, (port) =>
    Promise.resolve(() => place(port)),
  ),
  scenario("cập nhật", "số đổi trong lời văn và bảng", written, (port) =>
    Promise.resolve(() => refresh(port, otherNumbers)),
  ),
  scenario("cập nhật", "thành không phát sinh", written, (port) =>
    Promise.resolve(() => refresh(port, nothingSpent)),
  ),
  scenario("khôi phục", "lời văn đã đổi", written, async (port) => {
    await refresh(port, nothingSpent);
    return () => restore(port);
  }),
  scenario("ghi số liệu", "số đang nhập dở", written, (port) =>
    Promise.resolve(() => saveDraft(port, { typed: "41 tr" }, options)),
  ),
  scenario("hoàn lại", "cả báo cáo", blank, async (port) => {
    const { takeBack } = await insertReport(port, bookOf(smallFile), options);
    return async () => takeBack?.();
  }),
  scenario("hoàn lại", "các mục dưới đề mục", foreign, async (port) => {
    const { takeBack } = await place(port);
    return async () => takeBack?.();
  }),
];
