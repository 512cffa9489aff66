import { draftOf, groupOf, isUnsaved, newPaneState, reduce } from "../../src/pane/state/paneState";
import { newStore } from "../../src/pane/state/store";
import { valueAt, withTyped, withValue, withValues } from "../../src/pane/state/typedChange";

const figures = { formSet: "vpcp-2021", groups: { budget: { granted: 5 } } };
const draft = draftOf(figures);
const start = newPaneState(draft, "file");
const type = (path: string, value: number, at: number) =>
  ({
    kind: "change",
    key: path,
    at,
    edit: (before: typeof draft) => withValue(before, path, value),
  }) as const;

test("a jump shows the step of figures, opens the group and names the place until it is reached", () => {
  const jumped = reduce({ ...start, step: "check" }, { kind: "jump", path: "dossiers.byField.f1.online" });
  expect(jumped).toMatchObject({
    step: "figures",
    openGroup: "dossiers",
    jump: { path: "dossiers.byField.f1.online" },
  });
  expect(reduce(jumped, { kind: "arrived" }).jump).toBeNull();
});

test("what no file holds is unsaved, until it is saved or undone", () => {
  const typed = reduce(start, type("budget.granted", 6, 0));
  expect([start, typed].map(isUnsaved)).toEqual([false, true]);
  expect(isUnsaved(reduce(typed, { kind: "undo" }))).toBe(false);
  expect(isUnsaved(reduce(typed, { kind: "saved", draft: typed.history.present }))).toBe(false);
});

test("what the document states is known, and another figure makes it stale", () => {
  const inserted = reduce(start, { kind: "inserted", draft });
  expect(inserted.inserted).toBe(inserted.history.present);
  const later = reduce(inserted, type("budget.granted", 7, 0));
  expect(later.inserted).not.toBe(later.history.present);
});

test("a group's id, from a path of any length", () => {
  expect([groupOf("budget.granted"), groupOf("a.b.c.d"), groupOf("budget")]).toEqual([
    "budget",
    "a",
    "budget",
  ]);
});

test("text that cannot be read is kept, its figure is missing, and the next readable text takes its place", () => {
  const path = "budget.granted";
  const unread = withTyped(draft, [{ path, text: "5o", typed: { kind: "unread", problem: "…" } }]);
  expect(unread.unread).toEqual({ [path]: "5o" });
  expect(valueAt(unread.figures, path)).toBeNull();
  const mended = withTyped(unread, [{ path, text: "50", typed: { kind: "read", value: 50 } }]);
  expect(mended.unread).toEqual({});
  expect(valueAt(mended.figures, path)).toBe(50);
});

test("ten thousand pasted cells are taken in one go", () => {
  const changes = Array.from({ length: 10_000 }, (_, index) => ({
    path: `dossiers.byField.f${index % 1000}.c${Math.floor(index / 1000)}`,
    value: index,
  }));
  const changed = withValues(figures, changes);
  expect(changes.every(({ path, value }) => valueAt(changed, path) === value)).toBe(true);
  expect(valueAt(changed, "budget.granted")).toBe(5);
});

test("a store tells its listeners of changes only, until they leave", () => {
  const store = newStore(reduce, start);
  let told = 0;
  const leave = store.subscribe(() => {
    told += 1;
  });
  store.dispatch({ kind: "undo" });
  store.dispatch({ kind: "showStep", step: "check" });
  leave();
  store.dispatch({ kind: "showStep", step: "figures" });
  expect(told).toBe(1);
  expect(store.get().step).toBe("figures");
});
