import type { PaneServices } from "../services";
import { type PaneAction, type PaneState, isBeside } from "../state/paneState";
import type { Store } from "../state/store";

/** The net in the document comes with the first thing that it has to hold. Returns the way to stop. */
export function startWhenTyped(store: Store<PaneState, PaneAction>, services: PaneServices): () => void {
  let stop = (): void => unsubscribe();
  const look = () => {
    if (!isBeside(store.get())) return;
    stop();
    let isStopped = false;
    stop = () => {
      isStopped = true;
    };
    import("./documentNet").then(
      ({ startDocumentNet }) => {
        if (!isStopped) stop = startDocumentNet(store, services);
      },
      // Without it the browser's storage still holds what is typed.
      () => undefined,
    );
  };
  const unsubscribe = store.subscribe(look);
  look();
  return () => stop();
}
