import type { PaneServices } from "../services";
import type { PaneAction, PaneState } from "../state/paneState";
import type { Store } from "../state/store";

/**
 * Figures that somebody else wrote into the document meanwhile are noticed, and told until they are merged. Rejects with
 * `HostError`.
 */
export async function noticeOthers(
  store: Store<PaneState, PaneAction>,
  workflows: Pick<PaneServices["workflows"], "overtaken">,
): Promise<void> {
  const { known } = store.get();
  const overtaken = await workflows.overtaken(known);
  // Written here while the document was read: what was found there may be our own.
  if (store.get().known !== known) await noticeOthers(store, workflows);
  else store.dispatch({ kind: "overtaken", overtaken });
}
