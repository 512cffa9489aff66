/** The latest refreshes of a document, and whether the last one can be taken back. */
import { type DocumentPort, HostError } from "../document/port";
import type { RefreshRecord } from "../store/reportData";
import type { RefreshOptions } from "./refresh";
import { type StoredReport, storedReport } from "./storedReport";

export interface RefreshHistory {
  /** ISO time of the refresh that `planRestore` takes back; null: there is none. */
  readonly restorable: string | null;
  /** The newest first; those before the last ten are no longer known. */
  readonly refreshes: readonly RefreshRecord[];
}

/** Of a document that was read already. */
export function refreshHistoryIn(stored: StoredReport): RefreshHistory {
  if (stored.kind !== "found") return { restorable: null, refreshes: [] };
  const { history, refreshes } = stored.data;
  return { restorable: history?.at ?? null, refreshes };
}

/** Rejects with `HostError`, also when the document's data cannot be read. */
export async function refreshHistory(
  port: DocumentPort,
  { forms, tools }: Pick<RefreshOptions, "forms" | "tools">,
): Promise<RefreshHistory> {
  const stored = storedReport(await port.read(), forms, tools);
  if (stored.kind === "unreadable") throw new HostError("not-supported", stored.message);
  return refreshHistoryIn(stored);
}
