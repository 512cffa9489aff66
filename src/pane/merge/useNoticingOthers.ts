import { useEffect } from "react";
import type { PaneServices } from "../services";
import { noticeOthers } from "../session/noticeOthers";
import type { PaneAction, PaneState } from "../state/paneState";
import type { Store } from "../state/store";

/** Looks for figures that somebody else wrote into the document whenever the user comes back to the pane. */
export function useNoticingOthers(store: Store<PaneState, PaneAction>, { workflows }: PaneServices): void {
  useEffect(() => {
    const look = () => {
      // A document that cannot be read now says so when it is worked on.
      noticeOthers(store, workflows).catch(() => undefined);
    };
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, [store, workflows]);
}
