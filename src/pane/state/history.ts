/** What was, what is, what was undone: each entry a whole value, the newest first. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Changes with the same key in quick succession are one step; null: the next change is a step of its own. */
  readonly step: { readonly key: string; readonly at: number } | null;
}

const longest = 500;
/** Milliseconds after which typing in the same field begins a new step. */
const pause = 2000;

export const newHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], step: null });

/** The history after a change; `at` is the time in milliseconds. */
export function change<T>(history: History<T>, present: T, key: string, at: number): History<T> {
  if (present === history.present) return history;
  const continues = history.step?.key === key && at - history.step.at < pause;
  const past = continues ? history.past : [history.present, ...history.past].slice(0, longest);
  return { past, present, future: [], step: { key, at } };
}

export function undo<T>(history: History<T>): History<T> {
  const [last, ...earlier] = history.past;
  if (last === undefined) return history;
  return { past: earlier, present: last, future: [history.present, ...history.future], step: null };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...later] = history.future;
  if (next === undefined) return history;
  return { past: [history.present, ...history.past], present: next, future: later, step: null };
}
