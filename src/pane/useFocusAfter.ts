import { type RefObject, useEffect, useRef } from "react";

/**
 * Where the focus goes when what had it is gone: a button that its own action took away. `stage` names what stands there
 * now; null: nothing the user did. The element must be able to take the focus (`tabIndex={-1}`); it is scrolled to, so
 * that what was done is seen.
 */
export function useFocusAfter<E extends HTMLElement>(stage: string | null): RefObject<E | null> {
  const element = useRef<E>(null);
  const seen = useRef(stage);
  useEffect(() => {
    const before = seen.current;
    seen.current = stage;
    if (before === null || before === stage) return;
    // A dialog that closes lets go of the focus only after it was taken out.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      element.current?.focus({ preventScroll: true });
      element.current?.scrollIntoView({ block: "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  }, [stage]);
  return element;
}
