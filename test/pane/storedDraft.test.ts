import { draftOf } from "../../src/pane/state/paneState";
import type { TextStorage } from "../../src/pane/services";
import { draftIn, readDrafts, sameDraft } from "../../src/pane/state/readDrafts";
import { draftJson, draftKey, removeDrafts, writeDraft } from "../../src/pane/state/storedDraft";
import { form2021 } from "./forms";

/** Browser storage in memory. */
function memory(entries: Readonly<Record<string, string>> = {}): TextStorage {
  const kept = new Map(Object.entries(entries));
  return {
    keys: () => [...kept.keys()],
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => {
      kept.set(key, text);
      return true;
    },
    remove: (key) => {
      kept.delete(key);
    },
  };
}

const draft = {
  ...draftOf({ formSet: "vpcp-2021", groups: { budget: { granted: 40_000_000 } } }, ["assessment.strengths"]),
  unread: { "budget.granted": "bốn mươi?" },
};
const now = Date.UTC(2021, 2, 15);
const day = 24 * 60 * 60 * 1000;

test("a draft comes back as it was, unreadable text included", () => {
  const storage = memory();
  const key = draftKey(now, 0.5);
  expect(writeDraft(storage, key, { savedAt: now, document: "báo cáo.docx", draft })).toBe(true);
  expect(readDrafts(storage, [form2021], now)).toEqual([
    {
      where: "storage",
      key,
      outdated: false,
      savedAt: now,
      document: "báo cáo.docx",
      index: form2021,
      draft,
    },
  ]);
});

test("the newest comes first; what is older than two months, or the ninth, is removed", () => {
  const storage = memory();
  for (let age = 0; age < 12; age += 1) {
    const savedAt = now - age * day;
    writeDraft(storage, draftKey(savedAt, 0), { savedAt, document: "a.docx", draft });
  }
  const old = now - 61 * day;
  writeDraft(storage, draftKey(old, 0), { savedAt: old, document: "cũ.docx", draft });
  const drafts = readDrafts(storage, [form2021], now);
  expect(drafts.map(({ savedAt }) => (now - savedAt) / day)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(storage.keys()).toHaveLength(8);
});

test.each([
  ["no JSON", "{"],
  ["another version", JSON.stringify({ version: 2, savedAt: now, document: "", figures: {} })],
  ["no object", "[]"],
  [
    "an unknown form set",
    JSON.stringify({ version: 1, savedAt: now, document: "", figures: { formSet: "x-1" } }),
  ],
  [
    "figures that are none",
    JSON.stringify({
      version: 1,
      savedAt: now,
      document: "",
      figures: { formSet: "vpcp-2021", budget: { granted: -1 } },
    }),
  ],
])("%s is passed over, and left for a version that can read it", (_, text) => {
  const storage = memory({ "khop.draft.1.1": text, "other.program": "x" });
  expect(readDrafts(storage, [form2021], now)).toEqual([]);
  expect(storage.keys()).toEqual(["khop.draft.1.1", "other.program"]);
});

test("all drafts are removed on demand, and nothing of other programs", () => {
  const storage = memory({ "khop.draft.1.1": "{", "khop.draft.2.2": "", "other.program": "x" });
  expect(removeDrafts(storage)).toBe(2);
  expect(storage.keys()).toEqual(["other.program"]);
  expect(removeDrafts(storage)).toBe(0);
});

test("a draft comes back out of a document, and says when other figures were written since", () => {
  const json: unknown = JSON.parse(JSON.stringify(draftJson({ savedAt: now, document: "a.docx", draft })));
  expect(draftIn({ at: "2021-03-15T00:00:00Z", json, outdated: true }, [form2021])).toEqual({
    where: "document",
    key: "2021-03-15T00:00:00Z",
    outdated: true,
    savedAt: now,
    document: "a.docx",
    index: form2021,
    draft,
  });
});

test.each([
  ["none", null],
  ["of another program", { at: "", json: { text: "x" }, outdated: false }],
  ["no object", { at: "", json: "x", outdated: false }],
  ["without figures", { at: "", json: { version: 1, savedAt: now, document: "" }, outdated: false }],
])("a draft in a document that cannot be read is passed over: %s", (_, kept) => {
  expect(draftIn(kept, [form2021])).toBeNull();
});

test("two drafts are the same when they say the same, what could not be read included", () => {
  expect(sameDraft(draft, { ...draft, inherited: [] })).toBe(true);
  expect(sameDraft(draft, { ...draft, unread: {} })).toBe(false);
});
