/** Figures that were typed and not yet inserted, kept in the document: a pane that crashed gives them back. */
import { type DocumentPort, HostError } from "../document/port";
import type { RefreshOptions } from "./refresh";
import { revisionIn } from "./refreshData";
import { NOTHING_KEPT, type StoredReport, keptIn, storedReport, writeKept } from "./storedReport";

type DraftOptions = Pick<RefreshOptions, "forms" | "tools">;

/** A draft that the document carries. */
export interface StoredDraft {
  /** ISO time when it was kept. */
  readonly at: string;
  /** As it was given to `saveDraft`. */
  readonly json: unknown;
  /** Other figures were written into the document since. */
  readonly outdated: boolean;
}

/** Of a document that was read already. Null: there is none. */
export function storedDraft(stored: StoredReport): StoredDraft | null {
  const kept = keptIn(stored);
  if (!kept?.draft) return null;
  const { at, json, revision } = kept.draft;
  return { at, json, outdated: revision !== kept.revision };
}

/**
 * Keeps a draft beside the document's figures, which stay as they are. A refresh or an insertion takes it out. Rejects
 * with `HostError`, also where the document's data cannot be read: they are not written over.
 */
export async function saveDraft(
  port: DocumentPort,
  json: unknown,
  { at = new Date().toISOString(), ...options }: DraftOptions & { readonly at?: string },
): Promise<void> {
  await writeDraft(port, options, (revision) => ({ at, revision, json }));
}

/** Takes the draft out. A document without one stays as it is. */
export const dropDraft = (port: DocumentPort, options: DraftOptions): Promise<void> =>
  writeDraft(port, options, () => null);

async function writeDraft(
  port: DocumentPort,
  { forms, tools }: DraftOptions,
  draftAt: (revision: number) => NonNullable<ReturnType<typeof keptIn>>["draft"],
): Promise<void> {
  const carried = { data: await port.readData() };
  const stored = storedReport(carried, forms, tools);
  if (stored.kind === "unreadable") throw new HostError("not-supported", stored.message);
  const kept = keptIn(stored) ?? NOTHING_KEPT;
  const draft = draftAt(kept.revision);
  if (draft === null && kept.draft === null) return;
  await writeKept(port, stored, { ...kept, draft }, revisionIn(carried, tools));
}
