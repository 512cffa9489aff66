import { newQueue } from "../../document/queue";
import type { PaneServices } from "../services";
import { type Draft, type PaneAction, type PaneState, isBeside } from "../state/paneState";
import type { Store } from "../state/store";
import { draftJson } from "../state/storedDraft";

/** Milliseconds of rest after which what was typed is kept in the document. */
const rest = 2000;

/** What it needs of the pane's services. */
export interface NetServices {
  readonly workflows: Pick<PaneServices["workflows"], "saveDraft" | "dropDraft">;
  readonly unfinished: Pick<PaneServices["unfinished"], "get">;
  readonly document: { readonly name: string };
  readonly now: () => number;
}

/**
 * Keeps the draft in the document's data while its text does not state it, and takes it out once it does: whoever opens
 * the document next is offered it. A locked report and one that a failed write left half-way stay as they are. Where the
 * document does not take it, the browser's storage still has it. Returns the way to stop.
 */
export function startDocumentNet(
  store: Store<PaneState, PaneAction>,
  { workflows, unfinished, document, now }: NetServices,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The draft in the document, and the time by which it is known; null: none of ours. */
  let kept: { readonly draft: Draft; readonly at: string } | null = null;
  /** A document may be slow: what is asked for meanwhile is judged by what then stands in it. */
  const queue = newQueue();

  const flush = async (): Promise<void> => {
    const state = store.get();
    const draft = isBeside(state) ? state.history.present : null;
    if (draft === (kept?.draft ?? null) || state.sealed !== null || unfinished.get() !== null) return;
    try {
      if (draft) {
        const json = draftJson({ savedAt: now(), document: document.name, draft });
        kept = { draft, at: await workflows.saveDraft(json) };
      } else if (kept) {
        await workflows.dropDraft(kept.at);
        kept = null;
      }
    } catch {
      // The storage holds it. The next change is tried again.
    }
  };
  const waitAndFlush = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void queue(flush), rest);
  };
  waitAndFlush();
  const unsubscribe = store.subscribe(waitAndFlush);
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
