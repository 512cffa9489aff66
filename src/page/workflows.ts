import type { DocumentPort } from "../document/port";
import { newQueue } from "../document/queue";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { DocumentWorkflows } from "../pane/services";
import { painted } from "./painted";

const tools = async () => (await import("./documentEngine")).xmlTools;

const refreshCode = () => Promise.all([import("../workflows/refresh"), import("../workflows/refreshPlaces")]);

/** SHA-256 of a text in UTF-8, hexadecimal. */
async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The use cases over one document. Each is loaded when it is first asked for. Each that works on the document runs
 * whole before the next begins: what it read still stands when it writes. It begins once the page shows that it is
 * under way.
 */
export function workflowsOver(document: DocumentPort, forms: readonly FormSetIndex[]): DocumentWorkflows {
  const queue = newQueue();
  const inTurn =
    <Given extends readonly unknown[], Result>(work: (...given: Given) => Promise<Result>) =>
    (...given: Given): Promise<Result> =>
      queue(async () => {
        await painted();
        return work(...given);
      });
  return {
    storedReport: inTurn(async () => {
      const data = await document.readData();
      if (data.length === 0) return { stored: { kind: "none", kept: null }, draft: null };
      const [{ storedReport }, { keptDraft }] = await Promise.all([
        import("../workflows/storedReport"),
        import("../workflows/drafts"),
      ]);
      const stored = storedReport({ data }, forms, await tools());
      return { stored, draft: keptDraft(stored) };
    }),
    overtaken: inTurn(async (known) => {
      const data = await document.readData();
      if (data.length === 0) return null;
      const [{ storedReport }, { overtakenBy }] = await Promise.all([
        import("../workflows/storedReport"),
        import("../workflows/overtaken"),
      ]);
      const stored = storedReport({ data }, forms, await tools());
      return stored.kind === "found" ? overtakenBy(stored, known) : null;
    }),
    saveDraft: inTurn(async (json) => {
      const { saveDraft } = await import("../workflows/drafts");
      const at = new Date().toISOString();
      await saveDraft(document, json, { forms, tools: await tools(), at });
      return at;
    }),
    dropDraft: inTurn(async (at) => {
      const { dropDraft } = await import("../workflows/drafts");
      await dropDraft(document, at, { forms, tools: await tools() });
    }),
    preview: async (book) => {
      const { newReport } = await import("../workflows/insertReport");
      return newReport(book).blocks;
    },
    insert: inTurn(async (book, { only, at, known }) => {
      const { insertReport } = await import("../workflows/insertReport");
      const placements = new Map(only && at ? only.map((id) => [id, { at, headless: false }]) : []);
      const options = { forms, tools: await tools(), ...(only && { only }), placements, known };
      return insertReport(document, book, options);
    }),
    documentState: inTurn(async (book) => {
      const { documentState } = await import("../workflows/placeOffer");
      return documentState(document, book, { forms, tools: await tools() });
    }),
    place: inTurn(async (book, offer, choices) => {
      const { placeReport } = await import("../workflows/placeReport");
      return placeReport(document, book, { offer, choices }, { forms, tools: await tools() });
    }),
    planRefresh: inTurn(async (book, known) => {
      const [[{ planRefresh }, { placesIn }], { overtakenBy }] = await Promise.all([
        refreshCode(),
        import("../workflows/overtaken"),
      ]);
      const planned = await planRefresh(document, book, { forms, tools: await tools() });
      const overtaken = planned.before && overtakenBy(planned.before, known);
      return { planned, placeOf: placesIn(planned.snapshot), overtaken };
    }),
    planRestore: inTurn(async () => {
      const { planRestore } = await import("../workflows/restore");
      return planRestore(document, { forms, tools: await tools() });
    }),
    refreshHistory: inTurn(async () => {
      const { refreshHistory } = await import("../workflows/refreshHistory");
      return refreshHistory(document, { forms, tools: await tools() });
    }),
    applyRefresh: inTurn(async (planned, decisions, options) => {
      const [{ applyRefresh }] = await refreshCode();
      return applyRefresh(document, planned, decisions, options);
    }),
    verifyRefresh: inTurn(async (planned) => {
      const [{ verifyRefresh }] = await refreshCode();
      await verifyRefresh(document, planned, { forms, tools: await tools() });
    }),
    foreignFigures: inTurn(async () => {
      const { foreignFigures } = await import("../workflows/foreignFigures");
      return foreignFigures(await document.read(), forms);
    }),
    check: inTurn(async () => {
      const { checkReport } = await import("../workflows/checkReport");
      return checkReport(await document.read(), { forms, tools: await tools() });
    }),
    applyCorrection: inTurn(async (finding) => {
      const { applyCorrection } = await import("../workflows/applyCorrection");
      return applyCorrection(document, finding);
    }),
    undoCorrection: inTurn(async (made) => {
      const { undoCorrection } = await import("../workflows/applyCorrection");
      await undoCorrection(document, made);
    }),
    waive: inTurn(async (finding, reason, date) => {
      const { waiveFinding } = await import("../workflows/waivers");
      await waiveFinding(document, finding, { reason, date }, { forms, tools: await tools() });
    }),
    unwaive: inTurn(async (finding) => {
      const { unwaiveFinding } = await import("../workflows/waivers");
      await unwaiveFinding(document, finding, { forms, tools: await tools() });
    }),
    sealState: inTurn(async () => {
      const { sealState } = await import("../workflows/seal");
      return sealState(document, { forms, tools: await tools(), digest: sha256 });
    }),
    seal: inTurn(async () => {
      const { sealReport } = await import("../workflows/seal");
      return sealReport(document, { forms, tools: await tools(), digest: sha256 });
    }),
    unseal: inTurn(async () => {
      const { unsealReport } = await import("../workflows/seal");
      await unsealReport(document, { forms, tools: await tools(), digest: sha256 });
    }),
  };
}
