import { useCallback, useEffect } from "react";
import type { PaneAction } from "../state/paneState";

/** What undo needs of a key that was pressed, whether React or the browser tells of it. */
interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly preventDefault: () => void;
}

/**
 * Ctrl+Z and Ctrl+Y, for what is inside the steps. Where the focus was in a button that its own action took away, it is
 * nowhere, and the keys still count.
 */
export function useUndoKeys(store: {
  readonly dispatch: (action: PaneAction) => void;
}): (event: PressedKey) => void {
  const onKeyDown = useCallback(
    (event: PressedKey) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      store.dispatch({ kind: key === "y" || event.shiftKey ? "redo" : "undo" });
    },
    [store],
  );
  useEffect(() => {
    const withoutFocus = (event: KeyboardEvent) => {
      if (event.target === document.body) onKeyDown(event);
    };
    document.addEventListener("keydown", withoutFocus);
    return () => document.removeEventListener("keydown", withoutFocus);
  }, [onKeyDown]);
  return onKeyDown;
}
