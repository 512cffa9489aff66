import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Breaches of WCAG 2.2 AA on the page, with the place of each. An open menu or dialog is looked at alone: what it covers
 * is out of reach until it closes. The drawn document is the user's, not ours. `colours`: only those that another theme
 * can make.
 */
export async function violations(page: Page, rules: "all" | "colours" = "all"): Promise<readonly string[]> {
  const over = page.locator("[role=dialog], [role=menu]");
  const within = (await over.count()) > 0 ? "[role=dialog], [role=menu]" : "body";
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (
    rules === "all" ? axe.withTags(everything) : axe.withRules("color-contrast")
  )
    .include(within)
    .exclude("#document")
    // Marks of the focus by which Fluent UI's tabster keeps Tab inside a menu; a screen reader never meets them.
    .exclude("[data-tabster-dummy]")
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
