/** The latest refreshes of a document, and which of them can be taken back. */
import { type DocumentPort, HostError } from "../document/port";
import type { Figures } from "../figures/figures";
import { figuresBefore } from "../store/figuresBefore";
import type { RefreshRecord } from "../store/reportData";
import type { RefreshOptions } from "./refresh";
import { storedReport } from "./storedReport";

/** A refresh, and the figures that the report had before it; null: they are no longer known. */
export interface PastRefresh extends RefreshRecord {
  readonly figures: Figures | null;
}

export interface RefreshHistory {
  /** ISO time of the refresh that `planRestore` takes back; null: there is none. */
  readonly restorable: string | null;
  /** The newest first; those before the last ten are no longer known. */
  readonly refreshes: readonly PastRefresh[];
}

/** Rejects with `HostError`, also when the document's data cannot be read. */
export async function refreshHistory(
  port: DocumentPort,
  { forms, tools }: Pick<RefreshOptions, "forms" | "tools">,
): Promise<RefreshHistory> {
  const stored = storedReport({ data: await port.readData() }, forms, tools);
  if (stored.kind === "unreadable") throw new HostError("not-supported", stored.message);
  if (stored.kind === "none") return { restorable: null, refreshes: [] };
  const { book, data } = stored;
  const before = figuresBefore(book.index, data, tools.parseXml);
  return {
    restorable: data.history?.at ?? null,
    refreshes: data.refreshes.map((record, position) => ({ ...record, figures: before[position] ?? null })),
  };
}
