import type { PaneServices } from "../../src/pane/services";
import { startDocumentNet } from "../../src/pane/session/documentNet";
import {
  type Draft,
  type Origin,
  type PaneAction,
  type PaneState,
  draftOf,
  newPaneState,
  reduce,
} from "../../src/pane/state/paneState";
import { type Store, newStore } from "../../src/pane/state/store";
import { withValue } from "../../src/pane/state/typedChange";

/** What the document was asked to keep: what was saved, and the times of what was dropped. */
interface Asked {
  readonly saved: unknown[];
  readonly dropped: string[];
  failing: boolean;
  unfinished: readonly string[] | null;
  /** Milliseconds until something is saved. */
  slow: number;
}

const draft = draftOf({ formSet: "vpcp-2021", groups: { budget: { granted: 5 } } });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function start(origin: Origin): {
  readonly store: Store<PaneState, PaneAction>;
  readonly asked: Asked;
  readonly stop: () => void;
} {
  const asked: Asked = { saved: [], dropped: [], failing: false, unfinished: null, slow: 0 };
  const workflows: Pick<PaneServices["workflows"], "saveDraft" | "dropDraft"> = {
    saveDraft: async (json) => {
      if (asked.failing) throw new Error("read-only");
      asked.saved.push(json);
      const at = `at ${asked.saved.length}`;
      if (asked.slow > 0) await new Promise((done) => setTimeout(done, asked.slow));
      return at;
    },
    dropDraft: (at) => {
      asked.dropped.push(at);
      return Promise.resolve();
    },
  };
  const store = newStore(reduce, newPaneState(draft, origin));
  const stop = startDocumentNet(store, {
    workflows,
    unfinished: { get: () => asked.unfinished },
    document: { name: "a.docx" },
    now: () => 7,
  });
  return { store, asked, stop };
}

const type = (store: Store<PaneState, PaneAction>, value: number): void => {
  const edit = (before: Draft) => withValue(before, "budget.granted", value);
  store.dispatch({ kind: "change", key: String(value), at: 0, edit });
};
const rest = () => jest.advanceTimersByTimeAsync(3000);
const granted = (value: number) => ({
  version: 1,
  savedAt: 7,
  document: "a.docx",
  figures: { budget: { granted: value } },
});

test.each(["document", "file"] as const)("what was only opened from a %s is not kept", async (origin) => {
  const { asked } = start(origin);
  await rest();
  expect(asked.saved).toEqual([]);
});

test("what stands nowhere yet is kept at once; what is typed, after a rest and once for quick typing", async () => {
  const { store, asked } = start("nowhere");
  await rest();
  type(store, 6);
  type(store, 7);
  await rest();
  expect(asked.saved).toMatchObject([granted(5), granted(7)]);
});

test("going to another step keeps nothing anew", async () => {
  const { store, asked } = start("document");
  type(store, 6);
  await rest();
  store.dispatch({ kind: "showStep", step: "check" });
  await rest();
  expect(asked.saved).toHaveLength(1);
});

test("what was undone, written into the report or saved to a file is taken out, and may come again", async () => {
  const { store, asked } = start("document");
  type(store, 6);
  await rest();
  store.dispatch({ kind: "undo" });
  await rest();
  expect(asked.dropped).toEqual(["at 1"]);
  store.dispatch({ kind: "redo" });
  await rest();
  store.dispatch({ kind: "inserted", draft: store.get().history.present });
  await rest();
  type(store, 8);
  await rest();
  store.dispatch({ kind: "saved", draft: store.get().history.present });
  await rest();
  expect(asked.dropped).toEqual(["at 1", "at 2", "at 3"]);
  expect(asked.saved).toMatchObject([granted(6), granted(6), granted(8)]);
});

test("a locked report and one that was left half-way stay as they are", async () => {
  const { store, asked } = start("document");
  store.dispatch({ kind: "sealed", seal: { at: "2026-11-30T00:00:00Z", changed: [] } });
  type(store, 6);
  await rest();
  store.dispatch({ kind: "sealed", seal: null });
  asked.unfinished = ["Một số đã ghi."];
  type(store, 7);
  await rest();
  expect(asked.saved).toEqual([]);
  asked.unfinished = null;
  type(store, 8);
  await rest();
  expect(asked.saved).toMatchObject([granted(8)]);
});

test("where the document refuses, the next change is tried again", async () => {
  const { store, asked } = start("document");
  asked.failing = true;
  type(store, 6);
  await rest();
  asked.failing = false;
  store.dispatch({ kind: "showStep", step: "check" });
  await rest();
  expect(asked.saved).toMatchObject([granted(6)]);
});

test("after it was stopped nothing is written", async () => {
  const { store, asked, stop } = start("document");
  type(store, 6);
  stop();
  type(store, 7);
  await rest();
  expect(asked.saved).toEqual([]);
});

test("what is undone while a slow document still writes is taken out once it is written", async () => {
  const { store, asked } = start("document");
  asked.slow = 10_000;
  type(store, 6);
  await rest();
  store.dispatch({ kind: "undo" });
  await rest();
  expect(asked.dropped).toEqual([]);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(asked.dropped).toEqual(["at 1"]);
});
