import type { OpenDocument } from "./openDocument";

/**
 * Runs a write with track changes off, where Word can be asked (WordApi 1.4): tracked, a rewritten block would show the
 * old and the new text at once (office-js#334). The mode is put back whatever happens. Costs two syncs, and only when
 * changes are tracked.
 */
export async function withoutTracking(document: OpenDocument, write: () => Promise<void>): Promise<void> {
  if (!document.tracksChanges) return write();
  const { document: word } = document.context;
  const { ChangeTrackingMode } = document.library.Word;
  const mode = word.changeTrackingMode;
  word.changeTrackingMode = ChangeTrackingMode.off;
  await document.context.sync();
  try {
    await write();
  } finally {
    word.changeTrackingMode = mode;
    await document.context.sync();
  }
}
