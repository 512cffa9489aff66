import { stepFromHash } from "../state/steps";
import type { SessionStore } from "./session";

/**
 * Shows the step that an address names ("#kiem-tra"), now and when figures are there; other addresses change nothing.
 * For composition roots: call it once before `openBeside`, and at every `hashchange`.
 */
export function goToHash(session: SessionStore, hash: string): void {
  const step = stepFromHash(hash);
  if (!step) return;
  session.dispatch({ startStep: step });
  session.get().work?.store.dispatch({ kind: "showStep", step });
}
