/** Drafts that are kept in the browser's storage: a net under work that is in no document and no file yet. */
import { figuresFile } from "../../figures/figuresFile";
import type { TextStorage } from "../services";
import type { Draft } from "./paneState";

const prefix = "khop.draft.";

/** What is kept. */
export interface DraftToKeep {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Name of the document that it was made beside. */
  readonly document: string;
  readonly draft: Draft;
}

/** Keys of the drafts that are kept in this browser. */
export const draftKeys = (storage: TextStorage): readonly string[] =>
  storage.keys().filter((key) => key.startsWith(prefix));

/** Key of a new session's draft; `random` keeps two panes of one moment apart. */
export const draftKey = (now: number, random: number): string =>
  `${prefix}${now}.${Math.floor(random * 1e9)}`;

/** A draft as JSON: the time in milliseconds, the document that it was made beside, and all that was typed. */
export function draftJson({ savedAt, document, draft }: DraftToKeep) {
  const { figures, unread, inherited } = draft;
  return { version: 1, savedAt, document, figures: figuresFile(figures), unread, inherited };
}

/** False when the storage did not keep it. */
export const writeDraft = (storage: TextStorage, key: string, draft: DraftToKeep): boolean =>
  storage.write(key, JSON.stringify(draftJson(draft)));

/** Removes every draft of this browser, also those that cannot be read; gives their number. */
export function removeDrafts(storage: TextStorage): number {
  const keys = draftKeys(storage);
  for (const key of keys) storage.remove(key);
  return keys.length;
}
