import type { OfficeLibrary } from "./office";

/** Perceived brightness, 0 to 255, below which a background is dark (W3C, "Techniques for accessibility evaluation"). */
const DARK_BELOW = 125;

/**
 * Whether Word's own theme is dark, by the background of its task panes; null where Word does not say: on the web, and
 * before its themes could be read (https://learn.microsoft.com/javascript/api/office/office.officetheme).
 */
export function officeIsDark({ Office }: Pick<OfficeLibrary, "Office">): boolean | null {
  const { officeTheme }: { readonly officeTheme?: Partial<Office.OfficeTheme> } = Office.context;
  const colour = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(officeTheme?.bodyBackgroundColor ?? "");
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return (red * 299 + green * 587 + blue * 114) / 1000 < DARK_BELOW;
}
