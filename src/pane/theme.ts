import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const dark = "(prefers-color-scheme: dark)";
const moreContrast = "(prefers-contrast: more)";

const subscribe = (listener: () => void) => {
  const queries = [dark, moreContrast].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
};

const systemTheme = (): Theme => {
  if (!matchMedia(dark).matches) return webLightTheme;
  return matchMedia(moreContrast).matches ? teamsHighContrastTheme : webDarkTheme;
};

/**
 * Light, dark or high contrast, as the system says, also when it changes. Windows contrast themes
 * (`forced-colors`) replace the colours of any of them by the browser's own means.
 */
export const useSystemTheme = (): Theme => useSyncExternalStore(subscribe, systemTheme);
