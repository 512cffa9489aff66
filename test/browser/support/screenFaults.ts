import type { Page } from "playwright-core";

/** Side of the square at the top right that belongs to Word's own menu of the pane, in CSS pixels. */
const CORNER = 40;
/** WCAG 2.2, success criterion 2.5.8: sides of a target, in CSS pixels. */
const TARGET = 24;
/** Line height over font size that leaves room for two marks on a capital: "Ễ", "Ộ". */
const DIACRITICS = 1.25;

/** What is wrong with the layout of the screen that stands now; each with the place. */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ([corner, target, diacritics]) => {
      const faults: string[] = [];
      const dialog = document.querySelector("[role=dialog], [role=alertdialog]");
      const pane = document.querySelector("#pane");
      const root = dialog ?? pane;
      if (!root) return ["no pane"];
      const width = document.documentElement.clientWidth;
      const place = (each: Element): string =>
        `${each.tagName.toLowerCase()} ${each.getAttribute("aria-label") ?? each.textContent.trim().slice(0, 60)}`;
      const isShown = (each: Element): boolean => {
        const { width: w, height: h } = each.getBoundingClientRect();
        return w > 1 && h > 1 && each.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      };
      const scroller = (each: Element): Element | null => {
        for (let at = each.parentElement; at && at !== root.parentElement; at = at.parentElement)
          if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth)
            return at;
        return null;
      };

      if (document.documentElement.scrollWidth > width) faults.push("the page scrolls sideways");
      const all = [...root.querySelectorAll("*")].filter(isShown);
      for (const each of all) {
        const style = getComputedStyle(each);
        const box = each.getBoundingClientRect();
        const around = scroller(each);
        // Tables of a form are wider than any pane; they alone scroll sideways.
        if (around && !around.querySelector("table")) faults.push(`scrolls sideways: ${place(around)}`);
        if (!around && (box.right > width + 0.5 || box.left < -0.5))
          faults.push(`wider than the pane: ${place(each)}`);
        const ownText = [...each.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
        );
        if (!ownText) continue;
        const lineHeight = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
        if (lineHeight < diacritics)
          faults.push(`lines too close for diacritics (${lineHeight.toFixed(2)}): ${place(each)}`);
        // A text that says that it goes on, and shows all of it on demand, is not cut off.
        const isEllipsed = style.webkitLineClamp !== "none" && each.closest("[title]") !== null;
        if (!isEllipsed && /hidden|clip/.test(style.overflowY) && each.scrollHeight > each.clientHeight + 1)
          faults.push(`text cut off below: ${place(each)}`);
        if (
          /hidden|clip/.test(style.overflowX) &&
          each.scrollWidth > each.clientWidth + 1 &&
          !each.closest("[title]")
        )
          faults.push(`text cut off at the side: ${place(each)}`);
      }

      const controls = all.filter((each) =>
        each.matches(
          "a[href], button, input, select, textarea, summary, [role=button], [role=menuitem], [role=tab]",
        ),
      );
      const top = pane?.getBoundingClientRect() ?? root.getBoundingClientRect();
      const free = dialog ? { top: 0, right: width } : { top: top.top, right: top.right };
      for (const each of controls) {
        const box = each.getBoundingClientRect();
        const isSeen = each.contains(
          document.elementFromPoint(box.right - 2, Math.max(box.top, free.top) + 2),
        );
        if (isSeen && box.right > free.right - corner && box.top < free.top + corner && box.bottom > free.top)
          faults.push(`in the corner of Word's own menu: ${place(each)}`);
        // Links in the middle of a text are as high as its lines (2.5.8, exception "inline").
        if (each.closest("p, td")) continue;
        const label = each.matches("input")
          ? each.closest("label, .fui-Input, .fui-Radio, .fui-Checkbox")
          : null;
        const { width: w, height: h } = (label ?? each).getBoundingClientRect();
        if (w < target || h < target)
          faults.push(`target of ${w.toFixed(0)} × ${h.toFixed(0)}: ${place(each)}`);
      }
      return [...new Set(faults)];
    },
    [CORNER, TARGET, DIACRITICS] as const,
  );
}

/**
 * Controls that look the same with and without the keyboard's focus. The focus walks through the screen, and back to
 * where it was.
 */
export async function focusFaults(page: Page): Promise<readonly string[]> {
  // A key of navigation, so that the browser and Fluent UI show where the focus is.
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const root =
      document.querySelector("[role=dialog], [role=alertdialog]") ?? document.querySelector("#pane");
    if (!root) return ["no pane"];
    const before = document.activeElement;
    const still = new CSSStyleSheet();
    still.replaceSync("*, ::before, ::after { transition: none !important }");
    document.adoptedStyleSheets.push(still);
    const properties = ["outline", "box-shadow", "border-color", "background-color", "transform"];
    const drawnAs = (each: Element, part: string | null): string => {
      const style = getComputedStyle(each, part);
      return properties.map((property) => style.getPropertyValue(property)).join();
    };
    // Fluent UI marks the focus of a field on the box around it, that of a radio button beside it.
    const look = (each: Element): string =>
      [each, each.parentElement, ...(each.parentElement?.children ?? [])]
        .filter((one) => one !== null)
        .flatMap((one) => [drawnAs(one, null), drawnAs(one, "::after"), drawnAs(one, "::before")])
        .join("|");
    const faults: string[] = [];
    const controls = root.querySelectorAll<HTMLElement>(
      "a[href], button, input:not([type=file]), select, textarea, [tabindex='0']",
    );
    for (const each of controls) {
      if (!each.checkVisibility({ visibilityProperty: true })) continue;
      if (each.matches(":disabled, [data-tabster-dummy]")) continue;
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const without = look(each);
      each.focus({ preventScroll: true });
      if (document.activeElement === each && look(each) === without)
        faults.push(
          `focus cannot be seen: ${each.getAttribute("aria-label") ?? each.textContent.slice(0, 60)}`,
        );
    }
    document.adoptedStyleSheets.pop();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return faults;
  });
}
