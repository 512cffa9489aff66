import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import type { GridView } from "../../src/pane/grid/gridData";
import { type TestBrowser, startBrowser } from "./support/browser";
import { bundle } from "./support/bundle";
import { browserPath, outFile } from "./support/demo";
import { openGroup } from "./support/paneSteps";
import type {} from "./support/wideGridInBrowser";

jest.setTimeout(120_000);

const cell = (text: string, computed = false) => ({ text, computed, problem: null });
const view: GridView = {
  label: "Giải quyết hồ sơ theo lĩnh vực",
  rowLabel: "Lĩnh vực",
  data: {
    headings: [
      [
        { label: "Tổng số", columnSpan: 1, rowSpan: 1, column: 0 },
        { label: "Trực tuyến", columnSpan: 1, rowSpan: 1, column: 1 },
      ],
    ],
    columns: [
      { id: "received", label: "Tổng số", number: "(3)", kind: "number" },
      { id: "online", label: "Trực tuyến", number: "(4)", kind: "number" },
    ],
    rows: [
      { id: "r1", name: "Đo lường", cells: [cell("05", true), cell("05")] },
      { id: "r2", name: "Sở hữu trí tuệ", cells: [cell("", true), cell("")] },
    ],
    total: { id: "total", name: "Tổng cộng", cells: [cell("", true), cell("", true)] },
  },
};

describe("the window that a host opens", () => {
  let chrome: Browser;
  let script: string;
  beforeAll(async () => {
    script = await bundle(join(__dirname, "support/wideGridInBrowser.ts"));
    chrome = await chromium.launch({ executablePath: browserPath(), args: ["--headless", "--no-sandbox"] });
  });
  afterAll(() => chrome.close());

  test("shows what the pane sends and tells it each edit, undo and its end", async () => {
    const page = await chrome.newPage();
    await page.goto("about:blank");
    await page.addScriptTag({ content: script });
    await page.waitForFunction(() => window.told.length > 0);
    await page.evaluate((shown) => window.show(shown), view);
    await page.getByRole("heading", { name: view.label }).waitFor();
    await page
      .getByRole("row", { name: /^Sở hữu trí tuệ/ })
      .getByRole("gridcell")
      .nth(1)
      .click();
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: "Xong" }).click();
    const told = await page.evaluate(() => window.told.map((text): unknown => JSON.parse(text)));
    expect(told).toEqual([
      { kind: "ready" },
      { kind: "change", edits: [{ row: "r2", column: "online", text: "12" }] },
      { kind: "undo" },
      { kind: "close" },
    ]);
  });
});

describe("on the page", () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test("the grid opens in a wide dialog over the same figures; Escape closes it outside an edit", async () => {
    const { page } = await browser.open();
    await openGroup(page, /^Giải quyết hồ sơ TTHC/);
    await page.getByRole("button", { name: "Mở rộng bảng" }).click();
    const dialog = page.getByRole("dialog");
    const grid = dialog.getByRole("grid");
    await grid.waitFor();
    // All columns of the form are in sight at once.
    const box = await grid.evaluate((each) => {
      const { scrollWidth = 0, clientWidth = 0 } = each.parentElement ?? {};
      return { scrollWidth, clientWidth };
    });
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth + 1);
    await grid
      .getByRole("row", { name: /^Sở hữu trí tuệ/ })
      .getByRole("gridcell")
      .nth(1)
      .click();
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await grid
      .getByRole("row", { name: /^Tổng cộng/ })
      .getByRole("gridcell", { name: "511", exact: true })
      .waitFor();
    await page.keyboard.press("Control+z");
    await grid
      .getByRole("row", { name: /^Tổng cộng/ })
      .getByRole("gridcell", { name: "504", exact: true })
      .waitFor();
    await page.screenshot({ path: outFile("screens", "wide-grid.png") });
    await dialog.getByRole("button", { name: "Xong" }).click();
    await dialog.waitFor({ state: "detached" });
  });

  test("a table pasted into the grid with its headings is understood, not put down cell by cell", async () => {
    const { page } = await browser.open();
    await openGroup(page, /^Giải quyết hồ sơ TTHC/);
    await page.getByRole("grid").getByRole("gridcell").first().click();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        "text/plain",
        "Lĩnh vực\tQuá hạn (đã giải quyết)\tTrực tuyến\nSở hữu trí tuệ\t0\t9\n",
      );
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    const dialog = page.getByRole("dialog", { name: "Nhập từ bảng tính" });
    await dialog.getByText("Sẽ đưa vào 1 số liệu.").waitFor();
    await dialog.getByRole("button", { name: "Đưa vào số liệu" }).click();
    await dialog.getByRole("button", { name: "Đóng" }).click();
    await page
      .getByRole("row", { name: /^Sở hữu trí tuệ/ })
      .getByRole("gridcell", { name: "09" })
      .first()
      .waitFor();
  });
});
