import { draftIn, readDrafts, sameDraft } from "../state/readDrafts";
import type { SessionStore } from "./session";

/** Offers the newest draft that differs from what stands in the pane. */
export function offerDraft(session: SessionStore): void {
  const { services, work: current, carried } = session.get();
  const present = current?.store.get().history.present;
  const kept = draftIn(carried, services.formSets);
  const drafts = [
    ...(kept ? [kept] : []),
    ...readDrafts(services.storage, services.formSets, services.now()),
  ].sort((one, other) => other.savedAt - one.savedAt);
  const recovered = drafts.find(({ draft }) => !present || !sameDraft(draft, present)) ?? null;
  if (session.get().work === current) session.dispatch({ recovered });
}
