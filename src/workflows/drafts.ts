/** Figures that were typed and not yet inserted, kept in the document: a pane that crashed gives them back. */
import { type DocumentPort, HostError } from "../document/port";
import type { Draft } from "../store/reportData";
import type { RefreshOptions } from "./refresh";
import { fitDataPart } from "../store/fitDataPart";
import { dataStateIn } from "./refreshData";
import { NOTHING_KEPT, type StoredReport, keptIn, storedReport, writeKept } from "./storedReport";

type DraftOptions = Pick<RefreshOptions, "forms" | "tools">;

/** A draft that the document carries. */
export interface KeptDraft {
  /** ISO time when it was kept. */
  readonly at: string;
  /** As it was given to `saveDraft`. */
  readonly json: unknown;
  /** Other figures were written into the document since. */
  readonly outdated: boolean;
}

/** Of a document that was read already. Null: there is none. */
export function keptDraft(stored: StoredReport): KeptDraft | null {
  const kept = keptIn(stored);
  if (!kept?.draft) return null;
  const { at, json, revision } = kept.draft;
  return { at, json, outdated: revision !== kept.revision };
}

/**
 * Keeps a draft beside the document's figures, which stay as they are. A refresh or an insertion takes it out. Rejects
 * with `HostError`, also where the document's data cannot be read or would become large: they are not written over, and
 * no way back is given up for a draft.
 */
export async function saveDraft(
  port: DocumentPort,
  json: unknown,
  { at = new Date().toISOString(), ...options }: DraftOptions & { readonly at?: string },
): Promise<void> {
  await writeDraft(port, options, (revision) => ({ at, revision, json }));
}

/** Takes out the draft that was kept at this time. A document without it, or with another, stays as it is. */
export const dropDraft = (port: DocumentPort, at: string, options: DraftOptions): Promise<void> =>
  writeDraft(port, options, (_, draft) => (draft?.at === at ? null : draft));

async function writeDraft(
  port: DocumentPort,
  { forms, tools }: DraftOptions,
  change: (revision: number, draft: Draft | null) => Draft | null,
): Promise<void> {
  const carried = { data: await port.readData() };
  const stored = storedReport(carried, forms, tools);
  if (stored.kind === "unreadable") throw new HostError("not-supported", stored.message);
  const kept = keptIn(stored) ?? NOTHING_KEPT;
  const draft = change(kept.revision, kept.draft);
  if (draft === kept.draft) return;
  if (draft && isTooLarge(stored, draft)) throw tooLarge();
  await writeKept(port, stored, { ...kept, draft }, dataStateIn(carried, tools));
}

const isTooLarge = (stored: StoredReport, draft: Draft): boolean =>
  stored.kind === "found" && fitDataPart(stored.book.index, { ...stored.data, draft }).notices.length > 0;

const tooLarge = (): HostError =>
  new HostError(
    "data-too-large",
    "Phần số liệu Khớp giữ trong tài liệu đã lớn nên không giữ thêm được số liệu đang nhập dở. Hãy cập nhật báo cáo, hoặc lưu số liệu ra tệp trước khi đóng.",
  );
