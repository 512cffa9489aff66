import { useEffect } from "react";

/**
 * Escape for a dialog whose focus is nowhere for a moment: what had it was taken away by its own action. Where the focus
 * is in the dialog, the dialog hears the key itself.
 */
export function useEscapeWithoutFocus(onEscape: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && event.target === document.body) onEscape();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onEscape]);
}
