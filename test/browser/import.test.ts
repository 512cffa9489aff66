import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";
import { type TestBrowser, startBrowser } from "./support/browser";
import { outFile, projectFile } from "./support/demo";
import { openGroup } from "./support/paneSteps";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const fixture = (name: string): string => projectFile("test/import/fixtures", name);

async function openImport(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Nhập từ bảng tính…" }).click();
  const dialog = page.getByRole("dialog", { name: "Nhập từ bảng tính" });
  await dialog.waitFor();
  return dialog;
}

async function chooseFile(page: Page, dialog: Locator, file: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: "Chọn tệp .xlsx, .csv…" }).click();
  await (await chooser).setFiles(file);
}

/** Pastes what a program put on the clipboard into the element that has the focus. */
async function paste(page: Page, html: string, text: string): Promise<void> {
  await page.evaluate(
    ([asHtml, asText]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", asHtml);
      clipboardData.setData("text/plain", asText);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [html, text] as const,
  );
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include("[role=dialog]")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .exclude("[data-tabster-dummy]")
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Cells of a row of the grid of dossiers. */
async function gridRow(page: Page, name: RegExp): Promise<readonly string[]> {
  const cells = page.getByRole("grid").getByRole("row", { name }).getByRole("gridcell");
  return cells.evaluateAll((all) =>
    all.map((each) => each.querySelector("input")?.value ?? each.textContent),
  );
}

test("a workbook: the right sheet is proposed, what changes is seen first, taken over, and undone", async () => {
  const { page, errors } = await browser.open();
  const dialog = await openImport(page);
  expect(await violations(page)).toEqual([]);
  await chooseFile(page, dialog, fixture("libreoffice-calc.xlsx"));
  await dialog.getByText(/^Sẽ đưa vào \d+ số liệu\.$/).waitFor();
  const sheet = dialog.getByRole("combobox", { name: "Bảng trong nguồn" });
  expect(await sheet.locator("option:checked").textContent()).toMatch(/^Trang tính “II\.06a”: Tình hình/);
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: outFile("screens", "import-workbook.png") });

  await dialog.getByRole("button", { name: "Đưa vào số liệu" }).click();
  await dialog.getByText(/^Đã đưa vào \d+ số liệu\.$/).waitFor();
  // The next table of the same workbook, without choosing the file again.
  await dialog.getByText(/^Trong nguồn này còn \d+ bảng đã nhận ra mà chưa đưa vào\.$/).waitFor();
  await dialog.getByRole("button", { name: "Nhập bảng tiếp theo" }).click();
  await dialog.getByText("Sẽ đưa vào 2 số liệu.").waitFor();
  await dialog.getByRole("button", { name: "Hủy" }).click();
  await openGroup(page, /^Giải quyết hồ sơ TTHC/);
  await page.getByRole("grid").waitFor();
  expect((await gridRow(page, /^Tiêu chuẩn đo lường/)).slice(0, 4)).toEqual(["1.234", "200", "1.034", "0"]);
  expect((await gridRow(page, /^Tổng cộng/)).slice(0, 2)).toEqual(["1.286", "212"]);
  await page.keyboard.press("Control+z");
  await page.getByRole("gridcell", { name: "504", exact: true }).waitFor();
  expect(errors).toEqual([]);
});

test.each(["excel-rebuilt", "google-sheets-rebuilt", "libreoffice-calc", "libreoffice-writer"])(
  "a block pasted as %s puts it on the clipboard; undo stands in the dialog too",
  async (name) => {
    const { page } = await browser.open();
    const dialog = await openImport(page);
    await dialog.getByRole("textbox", { name: "Dán bảng vào đây" }).focus();
    await paste(page, readFileSync(fixture(`${name}.html`), "utf8"), "");
    await dialog.getByText("Cột: nhận ra 13 trên 13").waitFor();
    await dialog.getByRole("button", { name: "Đưa vào số liệu" }).click();
    await dialog.getByRole("button", { name: "Hoàn tác" }).click();
    await dialog.getByText("Đã hoàn tác: số liệu trở lại như trước khi nhập.").waitFor();
  },
);

test("columns and rows are changed before they are taken; what is wrong is said with both numbers", async () => {
  const { page } = await browser.open();
  const dialog = await openImport(page);
  await dialog.getByRole("textbox", { name: "Dán bảng vào đây" }).focus();
  await paste(
    page,
    "",
    "Lĩnh vực\tSố liệu A\tTrực tuyến\nSở hữu trí tuệ\t5\t3\nHoạt động KH&CN\tnhiều\t4\nTổng cộng\t5\t9\n",
  );
  await dialog.getByText(/Dòng tổng cộng.*bảng ghi 09, nhưng các dòng cộng lại được 07/).waitFor();
  await dialog
    .getByRole("combobox", { name: "Cột “Số liệu A” là" })
    .selectOption({ label: "(8) Giải quyết trước hạn" });
  await dialog.getByText(/Dòng “Hoạt động KH&CN”.*“nhiều” thành số/).waitFor();
  await dialog
    .getByRole("combobox", { name: "Dòng “Hoạt động KH&CN” là" })
    .selectOption({ label: "Dòng mới" });
  await dialog.getByText("Sẽ đưa vào 4 số liệu, thêm 1 dòng.").waitFor();
  await dialog
    .getByRole("combobox", { name: "Dòng “Hoạt động KH&CN” là" })
    .selectOption({ label: "Không lấy dòng này" });
  await dialog.getByText("Sẽ đưa vào 2 số liệu.").waitFor();
  await dialog.getByRole("button", { name: /^Dòng không lấy: 2/ }).click();
  await dialog.getByText(/Tổng cộng \| 5 \| 9 \(dòng tổng, chỉ để đối chiếu/).waitFor();
  expect(await violations(page)).toEqual([]);
});

test("labels beside values go to single figures", async () => {
  const { page } = await browser.open();
  const dialog = await openImport(page);
  await chooseFile(page, dialog, fixture("libreoffice-calc.xlsx"));
  await dialog
    .getByRole("combobox", { name: "Bảng trong nguồn" })
    .selectOption({ label: "Trang tính “Chỉ tiêu”: Các số liệu riêng lẻ (nhãn và giá trị)" });
  await dialog.getByText("Sẽ đưa vào 2 số liệu.").waitFor();
  await dialog.getByText("Kinh phí được cấp trong năm: 40.000.000 → 45.000.000").waitFor();
  await dialog.getByRole("button", { name: "Đưa vào số liệu" }).click();
  await dialog.getByText("Đã đưa vào 2 số liệu.").waitFor();
});

test("a file that cannot be read says why, and another can be chosen", async () => {
  const { page } = await browser.open();
  const dialog = await openImport(page);
  await chooseFile(page, dialog, fixture("libreoffice-calc.xls"));
  await dialog.getByText(/bảng tính kiểu cũ \(\.xls\)/).waitFor();
  await chooseFile(page, dialog, projectFile("test/import/cases/04-kinh-phi.tsv"));
  await dialog.getByText("Sẽ đưa vào 4 số liệu, thêm 2 dòng.").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
});

test("Escape closes the dialog also while the focus is nowhere", async () => {
  const { page } = await browser.open();
  const dialog = await openImport(page);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
});

test("the whole import by keyboard; the focus comes back to where it began", async () => {
  const { page } = await browser.open();
  const opener = page.getByRole("button", { name: "Nhập từ bảng tính…" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Nhập từ bảng tính" });
  const box = dialog.getByRole("textbox", { name: "Dán bảng vào đây" });
  await box.waitFor();
  await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
  await paste(page, "", "Lĩnh vực\tTrực tuyến\nSở hữu trí tuệ\t12\n");
  await dialog.getByText("Sẽ đưa vào 1 số liệu.").waitFor();
  const take = dialog.getByRole("button", { name: "Đưa vào số liệu" });
  for (let step = 0; step < 20; step += 1) {
    if (await take.evaluate((each) => each === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await dialog.getByText("Đã đưa vào 1 số liệu.").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.textContent === "Nhập từ bảng tính…", undefined, {
    timeout: 5000,
  });
});

test.each([320, 350])("the dialog fits a pane of %i px", async (width) => {
  const { page } = await browser.open({ viewport: { width, height: 800 } });
  const dialog = await openImport(page);
  await page.screenshot({ path: outFile("screens", `import-start-${width}.png`) });
  await dialog.getByRole("textbox", { name: "Dán bảng vào đây" }).focus();
  await paste(page, readFileSync(fixture("excel-rebuilt.html"), "utf8"), "");
  await dialog.getByText("Cột: nhận ra 13 trên 13").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await dialog.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(1);
  await page.screenshot({ path: outFile("screens", `import-look-${width}.png`) });
});
