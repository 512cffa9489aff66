import { useState } from "react";
import type { Finding } from "../../findings/finding";
import { usePane } from "../PaneContext";
import type { CheckResult, Correction } from "../services";
import { useTask } from "../compose/useTask";

/**
 * The check and what follows from it. Whatever changes the document is followed by a new check, so that what is
 * shown is always what stands; corrections made can be undone, the last one first.
 */
export function useChecking() {
  const { services } = usePane();
  const { task, run } = useTask<CheckResult>();
  const [made, setMade] = useState<readonly Correction[]>([]);
  const { check, applyCorrection, undoCorrection, waive, unwaive } = services.workflows;
  const last = made.at(-1) ?? null;
  const checkAfter = (work: () => Promise<unknown>) =>
    run(async () => {
      await work();
      return check();
    });
  return {
    task,
    /** The last correction that can be undone. */
    last,
    check: () => run(check),
    apply: (finding: Finding) =>
      checkAfter(async () => {
        const correction = await applyCorrection(finding);
        setMade((before) => [...before, correction]);
      }),
    undo: () =>
      checkAfter(async () => {
        if (!last) return;
        await undoCorrection(last);
        setMade((before) => before.slice(0, -1));
      }),
    waive: (finding: Finding, reason: string) => checkAfter(() => waive(finding, reason)),
    unwaive: (finding: Finding) => checkAfter(() => unwaive(finding)),
  };
}

export type Checking = ReturnType<typeof useChecking>;
