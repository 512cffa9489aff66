import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const dark = "(prefers-color-scheme: dark)";

/** A host tells no change of its theme; it is changed in another window, so coming back is the time to ask again. */
const subscribe = (listener: () => void) => {
  const query = matchMedia(dark);
  query.addEventListener("change", listener);
  addEventListener("focus", listener);
  return () => {
    query.removeEventListener("change", listener);
    removeEventListener("focus", listener);
  };
};

/** Whether the host is dark; null where it does not say. */
export type HostIsDark = () => boolean | null;

/**
 * Light or dark, as the host says, else as the system does, also when it changes. The contrast themes of Windows
 * (`forced-colors`) replace the colours of both by the browser's own means; Fluent UI is made for that.
 */
export const usePaneTheme = (hostIsDark?: HostIsDark): Theme =>
  useSyncExternalStore(subscribe, () =>
    (hostIsDark?.() ?? matchMedia(dark).matches) ? webDarkTheme : webLightTheme,
  );
