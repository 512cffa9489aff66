import { useContext, useState } from "react";
import type { Finding } from "../../findings/finding";
import { isoDate } from "../../language/dates";
import { PaneContext, useServices } from "../PaneContext";
import type { CheckResult, Correction } from "../services";
import { messageOf } from "../session/session";

/** The day by the drafter's clock. */
function isoDay(milliseconds: number): string {
  const day = new Date(milliseconds);
  return isoDate(day.getFullYear(), day.getMonth() + 1, day.getDate());
}

interface CheckingState {
  readonly isRunning: boolean;
  /** The last result; it stays in view while a new check runs. */
  readonly result: CheckResult | null;
  /** Why the last action failed; what was shown before still holds. */
  readonly failure: string | null;
  /** Corrections made here, the last one last. */
  readonly made: readonly Correction[];
}

/** The check and what follows from it: whatever changes the document is followed by a new check. */
export function useChecking() {
  const services = useServices();
  // Beside a document without figures there is no work that remembers the result.
  const pane = useContext(PaneContext);
  const { check, applyCorrection, undoCorrection, waive, unwaive } = services.workflows;
  const [state, setState] = useState<CheckingState>({
    isRunning: false,
    result: pane?.lastCheck ?? null,
    failure: null,
    made: [],
  });
  const last = state.made.at(-1) ?? null;

  /** Does the work, which says what corrections stand then, and checks again. */
  const run = async (work: () => Promise<readonly Correction[]>) => {
    if (state.isRunning) return;
    setState({ ...state, isRunning: true, failure: null });
    try {
      const made = await work();
      const result = await check();
      pane?.dispatch({ kind: "checked", result });
      setState({ isRunning: false, result, failure: null, made });
    } catch (error) {
      setState({ ...state, isRunning: false, failure: messageOf(error) });
    }
  };
  const after = async (work: Promise<unknown>): Promise<readonly Correction[]> => {
    await work;
    return state.made;
  };

  return {
    ...state,
    /** The last correction, which can be undone. */
    last,
    check: () => run(() => Promise.resolve(state.made)),
    apply: (finding: Finding) => run(async () => [...state.made, await applyCorrection(finding)]),
    undo: () =>
      run(async () => {
        if (last) await undoCorrection(last);
        return state.made.slice(0, -1);
      }),
    waive: (finding: Finding, reason: string) =>
      run(() => after(waive(finding, reason, isoDay(services.now())))),
    unwaive: (finding: Finding) => run(() => after(unwaive(finding))),
  };
}

export type Checking = ReturnType<typeof useChecking>;
