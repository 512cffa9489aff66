import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const dark = "(prefers-color-scheme: dark)";

const subscribe = (listener: () => void) => {
  const query = matchMedia(dark);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
};

const systemTheme = (): Theme => (matchMedia(dark).matches ? webDarkTheme : webLightTheme);

/**
 * Light or dark, as the system says, also when it changes. The contrast themes of Windows
 * (`forced-colors`) replace the colours of both by the browser's own means; Fluent UI is made for that.
 */
export const useSystemTheme = (): Theme => useSyncExternalStore(subscribe, systemTheme);
