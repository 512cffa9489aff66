import AxeBuilder from "@axe-core/playwright";
import { type TestBrowser, startBrowser } from "./support/browser";
import { outFile } from "./support/demo";
import { goToStep, insertReport, openGroup, typeInto } from "./support/paneSteps";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("the text of a section changes while its figures are typed; field and figure lead to each other by keyboard", async () => {
  const { page, errors } = await browser.open();
  await openGroup(page, /^Kinh phí/);
  await page.getByRole("button", { name: "Xem lời văn theo số liệu này" }).click();
  const text = page.getByRole("region", { name: "Kinh phí phục vụ hoạt động kiểm soát TTHC" });
  const granted = page.getByRole("textbox", { name: /^Kinh phí được cấp/ });
  await typeInto(granted, "45.000.000");
  const figure = text.getByRole("button", { name: /^45\.000\.000, / });
  await figure.waitFor();

  await granted.focus();
  expect(await figure.getAttribute("aria-current")).toBe("true");
  await page.screenshot({ path: outFile("screens", "group-text.png") });
  await page.keyboard.press("Alt+Enter");
  expect(await figure.evaluate((each) => each === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  expect(await granted.evaluate((each) => each === document.activeElement)).toBe(true);

  const { violations } = await new AxeBuilder({ page })
    .include("#pane")
    // Marks of the focus by which Fluent UI's tabster keeps Tab inside a menu; a screen reader never meets them.
    .exclude("[data-tabster-dummy]")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(errors).toEqual([]);
});

test("from a field to the places of its figure in the document, one after the other", async () => {
  const { page, errors } = await browser.open();
  await insertReport(page);
  await goToStep(page, "1. Số liệu");
  await openGroup(page, /^Kinh phí/);
  await page.getByRole("button", { name: "Xem lời văn theo số liệu này" }).click();
  await page.getByRole("textbox", { name: /^Kinh phí được cấp/ }).focus();
  await page.getByRole("button", { name: "Đến chỗ của số liệu trong tài liệu" }).click();
  const here = page.locator("#document .khop-here");
  await here.getByText("40.000.000").first().waitFor();
  expect(errors).toEqual([]);
});

test("a cell of a grid frames the total that the text states", async () => {
  const { page } = await browser.open();
  await openGroup(page, /^Giải quyết hồ sơ TTHC/);
  await page.getByRole("button", { name: "Xem lời văn theo số liệu này" }).click();
  const total = page.getByRole("region").getByRole("button", { name: /^503, .*\(5\)/ });
  await page
    .getByRole("row", { name: /^Sở hữu trí tuệ/ })
    .getByRole("gridcell")
    .nth(2)
    .click();
  await total.and(page.locator("[aria-current=true]")).first().waitFor();
});

test("figures of head and foot are shown where they stand", async () => {
  const { page } = await browser.open();
  await openGroup(page, /^Báo cáo/);
  await page.getByRole("button", { name: "Xem lời văn theo số liệu này" }).click();
  await page.getByRole("region").getByText("BÁO CÁO", { exact: true }).first().waitFor();
});
