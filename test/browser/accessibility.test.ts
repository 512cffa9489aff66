import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { type TestBrowser, startBrowser } from "./support/browser";
import { goToStep, insertReport, openGroup } from "./support/paneSteps";

jest.setTimeout(180_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Breaches of WCAG 2.2 AA, with the place of each. The drawn document is the user's, not ours. */
async function violations(page: Page, within = "body"): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include(within)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .exclude("#document")
    // Marks of the focus by which Fluent UI's tabster keeps Tab inside a menu; a screen reader never meets them.
    .exclude("[data-tabster-dummy]")
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const groups = [/^Báo cáo/, /^Văn bản chỉ đạo/, /^Kinh phí/, /^Giải quyết hồ sơ TTHC/, /^Phương hướng/];

test.each(["light", "dark"] as const)("no breach in any step, %s", async (colorScheme) => {
  const { page } = await browser.open({ colorScheme, reducedMotion: "reduce" });
  expect(await violations(page)).toEqual([]);
  for (const group of groups) {
    await openGroup(page, group);
    expect(await violations(page)).toEqual([]);
  }
  await insertReport(page);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Kinh phí phục vụ hoạt động kiểm soát TTHC", exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await goToStep(page, "3. Kiểm tra");
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
  await page.getByText("Không thấy chỗ nào chưa khớp.").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Tệp", exact: true }).click();
  await page.getByRole("menuitem").first().waitFor();
  // What the open menu covers is out of reach until it closes.
  expect(await violations(page, "[role=menu]")).toEqual([]);
});

test("with figures missing and wrong, and beside a document without figures", async () => {
  const { page } = await browser.open();
  await page.getByRole("button", { name: "Tệp", exact: true }).click();
  await page.getByRole("menuitem", { name: /nhiều số không/ }).click();
  await page.getByRole("button", { name: /số liệu chưa có/ }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Tệp", exact: true }).click();
  await page.getByRole("menuitem", { name: "Tạo báo cáo mới từ mẫu" }).click();
  await page.getByRole("heading", { name: "Lập báo cáo kiểm soát thủ tục hành chính" }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test.each([320, 350, 450])("no step scrolls sideways when the window is %i px wide", async (width) => {
  const { page } = await browser.open({ viewport: { width, height: 900 } });
  const overflow = () =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll("#pane *")]
        .filter(
          (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === "auto",
        )
        .filter((each) => each.querySelector("[role=grid], table") === null)
        .map((each) => each.outerHTML.slice(0, 120)),
    );
  const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
  for (const group of groups) {
    await openGroup(page, group);
    expect(await overflow()).toEqual([]);
    expect(await widest()).toBe(width);
  }
  await insertReport(page);
  expect(await overflow()).toEqual([]);
  await goToStep(page, "3. Kiểm tra");
  expect(await overflow()).toEqual([]);
  expect(await widest()).toBe(width);
});

test("the whole way by keyboard: steps, a group, a figure, undo", async () => {
  const { page } = await browser.open();
  await page.getByRole("tab", { name: "1. Số liệu" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Chèn vào báo cáo", exact: true }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");

  const header = page.getByRole("button", { name: /^Kinh phí/ });
  await header.focus();
  await page.keyboard.press("Enter");
  const granted = page.getByRole("textbox", { name: /^Kinh phí được cấp/ });
  await granted.waitFor();
  await page.keyboard.press("Tab");
  expect(await granted.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("9");
  await page.getByRole("button", { name: /1 chỗ chưa khớp/ }).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText("Số liệu đã đủ và khớp.").waitFor();
  expect(await granted.inputValue()).toBe("40.000.000");
});
