import type { PaneServices } from "../services";
import { type PaneAction, type PaneState, isUnsaved } from "../state/paneState";
import type { Store } from "../state/store";
import { writeDraft } from "../state/storedDraft";

/** Milliseconds of rest after which what was typed is stored. */
const rest = 400;

/**
 * Keeps the draft in storage while neither the document nor a file holds it, and takes it out once one
 * does. Returns the way to stop; what is not stored yet is stored then, and when the page goes away.
 * `onNotStored` is called when the storage keeps nothing.
 */
export function startAutosave(
  store: Store<PaneState, PaneAction>,
  { storage, document, now }: Pick<PaneServices, "storage" | "document" | "now">,
  key: string,
  onNotStored: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const first = store.get();
  let stored = isUnsaved(first) ? null : first.history.present;

  const flush = () => {
    clearTimeout(timer);
    const state = store.get();
    const draft = state.history.present;
    if (!isUnsaved(state)) storage.remove(key);
    else if (draft !== stored) {
      const isKept = writeDraft(storage, key, { savedAt: now(), document: document.name, draft });
      if (!isKept) onNotStored();
    }
    stored = draft;
  };
  const waitAndFlush = () => {
    clearTimeout(timer);
    timer = setTimeout(flush, rest);
  };
  waitAndFlush();
  const unsubscribe = store.subscribe(waitAndFlush);
  addEventListener("pagehide", flush);
  return () => {
    flush();
    unsubscribe();
    removeEventListener("pagehide", flush);
  };
}
