/** Drafts in the browser's storage: a net under work that is in no document and no file yet. */
import { figuresFile } from "../../figures/figuresFile";
import type { parseFigures } from "../../figures/parseFigures";
import type { FormSetIndex } from "../../forms/formSetIndex";
import type { TextStorage } from "../services";
import { type Draft, draftOf } from "./paneState";

const prefix = "khop.draft.";
const longestAge = 60 * 24 * 60 * 60 * 1000;
const mostKept = 8;

/** A draft that another session left behind. */
export interface StoredDraft {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Name of the document that it was made beside. */
  readonly document: string;
  readonly index: FormSetIndex;
  readonly draft: Draft;
}

/** Key of a new session's draft; `random` keeps two panes of one moment apart. */
export const draftKey = (now: number, random: number): string =>
  `${prefix}${now}.${Math.floor(random * 1e9)}`;

/** False when the storage did not keep it. */
export function writeDraft(
  storage: TextStorage,
  key: string,
  { savedAt, document, draft }: Pick<StoredDraft, "savedAt" | "document" | "draft">,
): boolean {
  const { figures, unread, inherited } = draft;
  return storage.write(
    key,
    JSON.stringify({ version: 1, savedAt, document, figures: figuresFile(figures), unread, inherited }),
  );
}

/**
 * Drafts of other sessions, the newest first. What cannot be read (another version, a form set that is
 * gone, damage) is passed over; what is very old, or too much, is removed.
 */
export async function readDrafts(
  storage: TextStorage,
  formSets: readonly FormSetIndex[],
  now: number,
): Promise<readonly StoredDraft[]> {
  const keys = storage.keys().filter((key) => key.startsWith(prefix));
  if (keys.length === 0) return [];
  const { parseFigures } = await import("../../figures/parseFigures");
  const drafts = keys
    .flatMap((key) => parseDraft(key, storage.read(key) ?? "", formSets, parseFigures) ?? [])
    .sort((a, b) => b.savedAt - a.savedAt);
  const isKept = (draft: StoredDraft, position: number) =>
    position < mostKept && now - draft.savedAt < longestAge;
  for (const { key } of drafts.filter((draft, position) => !isKept(draft, position))) storage.remove(key);
  return drafts.filter(isKept);
}

/** Removes every draft of this browser, also those that cannot be read; gives their number. */
export function removeDrafts(storage: TextStorage): number {
  const keys = storage.keys().filter((key) => key.startsWith(prefix));
  for (const key of keys) storage.remove(key);
  return keys.length;
}

function parseDraft(
  key: string,
  text: string,
  formSets: readonly FormSetIndex[],
  parse: typeof parseFigures,
): StoredDraft | null {
  const stored = parseObject(text);
  if (stored?.version !== 1) return null;
  const { savedAt, document, figures: file, unread, inherited } = stored;
  if (typeof savedAt !== "number" || typeof document !== "string" || !isObject(file)) return null;
  const index = formSets.find(({ formSet }) => formSet.id === file.formSet);
  if (!index) return null;
  const { figures } = parse(index, file);
  const paths = Array.isArray(inherited) ? inherited.filter((path) => typeof path === "string") : [];
  return (
    figures && {
      key,
      savedAt,
      document,
      index,
      draft: { ...draftOf(figures, paths), unread: texts(unread) },
    }
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const texts = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).flatMap(([key, text]) =>
      typeof text === "string" ? [[key, text]] : [],
    ),
  );
