/** Drafts that an earlier session left behind, in the browser's storage or in the document. */
import { type StoredDraft, draftIn, readDrafts, sameDraft } from "../state/readDrafts";
import { recoverStrings } from "./recoverStrings";
import { type SessionStore, begin, messageOf } from "./session";

/** Takes a draft of an earlier session over; undo leads back. One in the document stays there until it is outdated. */
export function recover(session: SessionStore, recovered: StoredDraft): void {
  const { services, work: current } = session.get();
  const { key, index, draft, where } = recovered;
  session.dispatch({ carried: null, recovered: null });
  if (current?.index === index) {
    const edit = () => draft;
    current.store.dispatch({ kind: "change", key: "recover", at: services.now(), edit });
  } else {
    begin(session, index, draft, "nowhere");
  }
  if (where === "storage") services.storage.remove(key);
}

/** Puts a draft away, in both nets where both hold it. */
export async function discardRecovered(session: SessionStore, recovered: StoredDraft): Promise<void> {
  const { services, carried } = session.get();
  const { storage, workflows, formSets } = services;
  session.dispatch({ carried: null, recovered: null });
  if (recovered.where === "storage") storage.remove(recovered.key);
  const kept = draftIn(carried, formSets);
  if (!kept || !sameDraft(kept.draft, recovered.draft)) return;
  for (const { key, draft } of readDrafts(storage, formSets, services.now()))
    if (sameDraft(draft, kept.draft)) storage.remove(key);
  try {
    await workflows.dropDraft(kept.key);
  } catch (error) {
    session.dispatch({
      notice: { intent: "warning", title: recoverStrings.notDropped, text: messageOf(error) },
    });
  }
}
