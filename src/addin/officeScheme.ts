import type { Scheme, SchemeSource } from "../pane/theme";

/**
 * Relative luminance (WCAG 2.2) below which white text stands out better than black. Between Office's own themes:
 * "White" and "Colorful" are above it, "Black" and "Dark Gray" below.
 */
const DARK_BELOW = 0.179;

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255);

/** Light or dark by a background "#RRGGBB"; null: it is none. */
export function schemeOf(background: unknown): Scheme | null {
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(String(background));
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return luminance(red, green, blue) < DARK_BELOW ? "dark" : "light";
}

/** What Word says of its theme. Its library hands on what the program says, whatever that is, or throws. */
interface SaidTheme {
  readonly isDarkTheme?: unknown;
  readonly bodyBackgroundColor?: unknown;
}

/**
 * Light or dark as Word is; null: Word does not say. A Word without themes lets the library throw, on the web there is
 * often no theme (office-js#3410, #3732), and of `isDarkTheme` the library for the desktop makes a colour.
 */
function readScheme(context: () => { readonly officeTheme?: SaidTheme }): Scheme | null {
  try {
    const theme = context().officeTheme;
    if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
    return schemeOf(theme?.bodyBackgroundColor);
  } catch {
    return null;
  }
}

/**
 * Light or dark as Word is. Asking is a call into Word that waits for the answer, so it is done once, and again when the
 * user comes back to the pane: the theme is chosen in another part of Word, and of its change only Outlook tells
 * (https://learn.microsoft.com/javascript/api/office/office.eventtype, OfficeThemeChanged).
 */
export function officeScheme(
  context: () => { readonly officeTheme?: SaidTheme } = () => Office.context,
): SchemeSource {
  let scheme = readScheme(context);
  return {
    get: () => scheme,
    subscribe: (listener) => {
      const askAgain = () => {
        const now = readScheme(context);
        if (now === scheme) return;
        scheme = now;
        listener();
      };
      addEventListener("focus", askAgain);
      document.addEventListener("visibilitychange", askAgain);
      return () => {
        removeEventListener("focus", askAgain);
        document.removeEventListener("visibilitychange", askAgain);
      };
    },
  };
}

/** Name of what the address of the wide window says: a window of Word's has no theme of its own to ask for. */
const PARAMETER = "scheme";

/** The address of a window that shall look as the pane does. */
export function withScheme(address: URL, scheme: Scheme | null): URL {
  const themed = new URL(address);
  if (scheme) themed.searchParams.set(PARAMETER, scheme);
  return themed;
}

/** What the address of this window says. */
export function schemeOfAddress(address: URL): SchemeSource {
  const said = address.searchParams.get(PARAMETER);
  const scheme = said === "light" || said === "dark" ? said : null;
  return { get: () => scheme, subscribe: () => () => undefined };
}
