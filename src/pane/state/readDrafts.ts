/** Drafts that an earlier session left behind, out of the browser's storage and out of a document. */
import { parseFigures } from "../../figures/parseFigures";
import type { FormSetIndex } from "../../forms/formSetIndex";
import type { KeptDraft, TextStorage } from "../services";
import { type Draft, draftOf } from "./paneState";
import { type DraftToKeep, draftKeys } from "./storedDraft";

const longestAge = 60 * 24 * 60 * 60 * 1000;
const mostKept = 8;

/** A draft that another session left behind. */
export interface StoredDraft extends DraftToKeep {
  readonly where: "storage" | "document";
  /** In storage its key, in a document the time by which it is known. */
  readonly key: string;
  /** Other figures were written into the document since; never of one in storage. */
  readonly outdated: boolean;
  readonly index: FormSetIndex;
}

/** The draft that a document carries; null: none that can be read. */
export function draftIn(kept: KeptDraft | null, formSets: readonly FormSetIndex[]): StoredDraft | null {
  if (!kept) return null;
  const { at: key, json, outdated } = kept;
  return parseDraft({ where: "document", key, outdated }, json, formSets);
}

/** Both say the same, what could not be read included. */
export const sameDraft = (one: Draft, other: Draft): boolean =>
  JSON.stringify([one.figures, one.unread]) === JSON.stringify([other.figures, other.unread]);

/**
 * Drafts of other sessions, the newest first. What cannot be read (another version, a form set that is
 * gone, damage) is passed over; what is very old, or too much, is removed.
 */
export function readDrafts(
  storage: TextStorage,
  formSets: readonly FormSetIndex[],
  now: number,
): readonly StoredDraft[] {
  const drafts = draftKeys(storage)
    .flatMap((key) => {
      const place = { where: "storage", key, outdated: false } as const;
      return parseDraft(place, parseJson(storage.read(key) ?? ""), formSets) ?? [];
    })
    .sort((a, b) => b.savedAt - a.savedAt);
  const isKept = (draft: StoredDraft, position: number) =>
    position < mostKept && now - draft.savedAt < longestAge;
  for (const { key } of drafts.filter((draft, position) => !isKept(draft, position))) storage.remove(key);
  return drafts.filter(isKept);
}

function parseDraft(
  place: Pick<StoredDraft, "where" | "key" | "outdated">,
  stored: unknown,
  formSets: readonly FormSetIndex[],
): StoredDraft | null {
  if (!isObject(stored) || stored.version !== 1) return null;
  const { savedAt, document, figures: file, unread, inherited } = stored;
  if (typeof savedAt !== "number" || typeof document !== "string" || !isObject(file)) return null;
  const index = formSets.find(({ formSet }) => formSet.id === file.formSet);
  if (!index) return null;
  const { figures } = parseFigures(index, file);
  const paths = Array.isArray(inherited) ? inherited.filter((path) => typeof path === "string") : [];
  return (
    figures && {
      ...place,
      savedAt,
      document,
      index,
      draft: { ...draftOf(figures, paths), unread: texts(unread) },
    }
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Undefined: no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const texts = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).flatMap(([key, text]) =>
      typeof text === "string" ? [[key, text]] : [],
    ),
  );
