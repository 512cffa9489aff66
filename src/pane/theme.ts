import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useCallback, useEffect, useSyncExternalStore } from "react";

export type Scheme = "light" | "dark";

/** What the program around the pane looks like, and word of its changes. */
export interface SchemeSource {
  /** Null: it does not say, so the system decides. The same until a listener was called. */
  readonly get: () => Scheme | null;
  /** Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** On a page of its own the pane stands in no other program. */
const nothingAround: SchemeSource = { get: () => null, subscribe: () => () => undefined };

const dark = "(prefers-color-scheme: dark)";
const contrast = "(forced-colors: active)";

const watchSystem = (listener: () => void) => {
  const queries = [matchMedia(dark), matchMedia(contrast)];
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
};

const systemScheme = (): Scheme => (matchMedia(dark).matches ? "dark" : "light");

/**
 * Light or dark as the program around the pane is, else as the system is, also when they change.
 *
 * In a contrast theme of the system (`forced-colors`) the system alone decides: the browser then paints with the colours
 * that the user chose, for which Fluent UI's components are made, and says "dark" when these are light on dark. Fluent
 * UI's own theme for high contrast has fixed colours and would take the user's away.
 */
export function useTheme(around: SchemeSource = nothingAround): Theme {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [around.subscribe(listener), watchSystem(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [around],
  );
  const scheme = useSyncExternalStore(
    subscribe,
    () => (matchMedia(contrast).matches ? null : around.get()) ?? systemScheme(),
  );
  useEffect(() => {
    // For what the browser itself draws: scroll bars, and the page behind the pane.
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);
  return scheme === "dark" ? webDarkTheme : webLightTheme;
}
