import { change, newHistory, redo, undo } from "../../src/pane/state/history";

const typed = (...texts: readonly string[]) =>
  texts.reduce((history, text, position) => change(history, text, "field", position * 100), newHistory(""));

test("typing in one field without a pause is one step", () => {
  const history = typed("5", "50", "504");
  expect(undo(history).present).toBe("");
  expect(redo(undo(history)).present).toBe("504");
});

test("a pause, or another field, begins a new step", () => {
  const paused = change(typed("5"), "50", "field", 10_000);
  expect(undo(paused).present).toBe("5");
  const elsewhere = change(typed("5"), "5, 7", "other field", 100);
  expect(undo(elsewhere).present).toBe("5");
});

test("after an undo, typing in the same field does not run into the step before", () => {
  const history = change(undo(change(typed("5"), "50", "field", 10_000)), "51", "field", 10_100);
  expect(undo(history).present).toBe("5");
});

test("a change after an undo drops what was undone", () => {
  const history = change(undo(typed("5")), "6", "field", 10_000);
  expect(redo(history)).toBe(history);
});

test("undo and redo at the ends change nothing, and the same value is no step", () => {
  const history = newHistory("a");
  expect(undo(history).present).toBe("a");
  expect(redo(history).present).toBe("a");
  expect(change(history, "a", "field", 0)).toBe(history);
});

test("no more than 500 steps are kept", () => {
  let history = newHistory(0);
  for (let step = 1; step <= 600; step += 1) history = change(history, step, `step ${step}`, step);
  expect(history.past).toHaveLength(500);
  for (let step = 0; step < 700; step += 1) history = undo(history);
  expect(history.present).toBe(100);
});
