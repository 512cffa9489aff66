import type { Locator, Page } from "playwright-core";

/** What a user does in the pane, by the names that he reads. */

/** Opens a group of figures, unless it is open. */
export async function openGroup(page: Page, name: RegExp): Promise<void> {
  const header = page.getByRole("button", { name, expanded: false }).first();
  await header.click();
}

export async function typeInto(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.blur();
}

type StepName = "1. Số liệu" | "2. Soạn thảo" | "3. Kiểm tra" | "4. Trình ký";

export const goToStep = (page: Page, name: StepName): Promise<void> =>
  page.getByRole("tab", { name }).click();

/** Chooses from the file menu; resolves once the menu's item was clicked. */
export async function chooseFromMenu(page: Page, item: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: "Tệp", exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Opens a file of this machine by an item of the file menu. */
export async function openFromMenu(page: Page, item: string | RegExp, file: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await chooseFromMenu(page, item);
  await (await chooser).setFiles(file);
}

/** Inserts the whole report and waits until it is done. */
export async function insertReport(page: Page): Promise<void> {
  await goToStep(page, "2. Soạn thảo");
  await page.getByRole("button", { name: "Chèn vào báo cáo", exact: true }).click();
  await page.getByText(/^Đã chèn \d+ phần\.$/).waitFor();
}

/** Text of the document as it is drawn on the left. */
export const drawnDocument = (page: Page): Locator => page.getByRole("region", { name: "Tài liệu" });
