import type { Locator, Page } from "playwright-core";
import { type TestBrowser, startBrowser } from "./support/browser";
import { goToStep, openGroup } from "./support/paneSteps";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The grid of dossiers by field, opened. */
async function openGrid(): Promise<{ readonly page: Page; readonly grid: Locator }> {
  const { page } = await browser.open();
  await openGroup(page, /^Giải quyết hồ sơ TTHC/);
  const grid = page.getByRole("grid", { name: "Tình hình, kết quả giải quyết hồ sơ theo lĩnh vực" });
  await grid.waitFor();
  return { page, grid };
}

/** Row by its place, the total row last; column by its number in the form. */
const cell = (grid: Locator, row: number, column: number): Locator =>
  grid
    .locator("tbody tr")
    .nth(row)
    .getByRole("gridcell")
    .nth(column - 3);

const texts = (grid: Locator, row: number): Promise<readonly string[]> =>
  grid
    .locator("tbody tr")
    .nth(row)
    .getByRole("gridcell")
    .evaluateAll((cells) => cells.map((each) => each.querySelector("input")?.value ?? each.textContent));

/** The name by which a screen reader calls the cell that has the focus. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test("a number typed into a cell changes its row's and its column's totals; undo takes it back", async () => {
  const { page, grid } = await openGrid();
  await cell(grid, 0, 4).click();
  expect(await focused(page)).toMatch(/^Hoạt động khoa học và công nghệ, \(4\) /);
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await expectText(cell(grid, 0, 3), "33");
  await expectText(cell(grid, 4, 4), "07");
  await expectText(cell(grid, 4, 3), "511");
  expect(await focused(page)).toMatch(/^Năng lượng nguyên tử.*\(4\) /);

  await page.keyboard.press("Control+z");
  await expectText(cell(grid, 4, 3), "504");
  await page.keyboard.press("Control+y");
  await expectText(cell(grid, 4, 3), "511");
});

test("arrows, Tab, Home and End move; Escape gives an edit up; F2 edits inside", async () => {
  const { page, grid } = await openGrid();
  await cell(grid, 1, 5).click();
  await page.keyboard.press("ArrowRight");
  expect(await focused(page)).toContain("(6)");
  await page.keyboard.press("ArrowUp");
  expect(await focused(page)).toContain("Hoạt động khoa học");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toContain("(7)");
  await page.keyboard.press("Home");
  expect(await focused(page)).toContain("(3)");
  await page.keyboard.press("Control+End");
  expect(await focused(page)).toMatch(/^Tổng cộng, \(13\)/);

  await cell(grid, 0, 5).click();
  await page.keyboard.type("999");
  await page.keyboard.press("Escape");
  expect((await texts(grid, 0))[2]).toBe("25");
  await page.keyboard.press("F2");
  await page.keyboard.press("End");
  await page.keyboard.type("0");
  await page.keyboard.press("Enter");
  await expectText(cell(grid, 0, 5), "250");
});

test("a block copied from a spreadsheet lands in its cells; computed ones are left, and said", async () => {
  const { page, grid } = await openGrid();
  await cell(grid, 0, 4).click();
  await paste(page, "1\t24\t-\t99\r\n08\t1.000\tkhông\t99\r\n");
  await page.getByText("Đã dán 6 ô. 2 ô ở chỗ tự tính không lấy.").waitFor();
  expect((await texts(grid, 0)).slice(0, 4)).toEqual(["25", "01", "24", "0"]);
  expect((await texts(grid, 1)).slice(0, 4)).toEqual(["1.008", "08", "1.000", "0"]);
});

test("a range is copied as a spreadsheet takes it, and Delete makes figures missing, not zero", async () => {
  const { page, grid } = await openGrid();
  await cell(grid, 0, 4).click();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return clipboardData.getData("text/plain");
  });
  expect(copied).toBe("0\t25\n0\t08");

  await page.keyboard.press("Delete");
  await expectText(cell(grid, 4, 5), "…");
  await page.getByRole("button", { name: /^4 số liệu chưa có$/ }).waitFor();
});

test("Ctrl+D fills down, into a range or from the row above; Ctrl+R to the right; what is computed stays; undo", async () => {
  const { page, grid } = await openGrid();
  await cell(grid, 0, 4).click();
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+d");
  await expectText(cell(grid, 1, 4), "07");
  await expectText(cell(grid, 1, 3), "15");
  await expectText(cell(grid, 4, 4), "21");

  await cell(grid, 3, 4).click();
  await page.keyboard.press("Control+d");
  await expectText(cell(grid, 4, 4), "28");

  // From the computed total of the row into what is typed beside it, and no further than the range.
  await cell(grid, 3, 5).click();
  await page.keyboard.press("Control+r");
  await expectText(cell(grid, 4, 5), "510");
  await page.keyboard.press("Control+z");
  await expectText(cell(grid, 4, 5), "503");
  await page.keyboard.press("Control+z");
  await expectText(cell(grid, 4, 4), "21");
});

test("what cannot be read stays in its cell, is named, and leads back to it", async () => {
  const { page, grid } = await openGrid();
  await cell(grid, 2, 9).click();
  await page.keyboard.type("bốn trăm?");
  await page.keyboard.press("Enter");
  await goToStep(page, "2. Soạn thảo");
  await page.getByText("Còn 1 chỗ chưa khớp").waitFor();
  await goToStep(page, "1. Số liệu");
  await page.getByRole("button", { name: /1 chỗ chưa khớp/ }).click();
  await page
    .getByRole("list")
    .getByRole("button", { name: /bốn trăm\?/ })
    .click();
  const input = page.getByRole("textbox", { name: /Tiêu chuẩn đo lường.*\(9\)/ });
  await input.waitFor();
  expect(await input.inputValue()).toBe("bốn trăm?");
  expect(await input.getAttribute("aria-invalid")).toBe("true");
  expect(await focused(page)).toContain("(9)");
});

test("Escape and Tab lead out of the grid", async () => {
  const { page, grid } = await openGrid();
  await cell(grid, 0, 4).click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("table") === null)).toBe(true);
});

async function expectText(locator: Locator, text: string): Promise<void> {
  await locator.filter({ hasText: new RegExp(`^${text}$`) }).waitFor();
}
