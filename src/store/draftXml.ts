/** The draft in the data part: JSON, as the pane keeps it, with the time and the revision that it was typed beside. */
import type { XmlElement } from "../ooxml/xml";
import { attribute, escaped, line, valueOf } from "./dataXml";
import { E } from "./elements";
import type { Draft } from "./reportData";

export const draftLines = (draft: Draft | null): readonly string[] =>
  draft
    ? [
        line(
          E.draft,
          attribute("at", draft.at) + attribute("revision", draft.revision),
          escaped(JSON.stringify(draft.json)),
        ),
      ]
    : [];

/** Null: there is none that can be read. */
export function readDraft(draft: XmlElement | null): Draft | null {
  if (!draft) return null;
  const revision = Number(valueOf(draft, "revision"));
  try {
    const json: unknown = JSON.parse(draft.textContent ?? "");
    return { at: valueOf(draft, "at"), revision: Number.isSafeInteger(revision) ? revision : 0, json };
  } catch {
    return null; // Cut or changed by another program: there is nothing in it that could be taken over.
  }
}
