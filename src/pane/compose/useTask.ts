import { useState } from "react";
import { messageOf } from "../session/session";

/** Something that takes a while: not begun, under way, done or failed. */
export type Task<Result> =
  | { readonly stage: "idle" }
  | { readonly stage: "running" }
  | { readonly stage: "done"; readonly result: Result }
  | { readonly stage: "failed"; readonly message: string };

/** Runs one thing at a time; a call while it runs does nothing. */
export function useTask<Result>() {
  const [task, setTask] = useState<Task<Result>>({ stage: "idle" });
  const run = async (work: () => Promise<Result>) => {
    if (task.stage === "running") return;
    setTask({ stage: "running" });
    try {
      setTask({ stage: "done", result: await work() });
    } catch (error) {
      setTask({ stage: "failed", message: messageOf(error) });
    }
  };
  return { task, run };
}
