import type { Locator, Page } from "playwright-core";
import { type TestBrowser, startBrowser } from "./support/browser";
import { chooseFromMenu, openGroup } from "./support/paneSteps";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const groupButton = (page: Page, name: RegExp): Locator => page.getByRole("heading", { level: 2, name });

/** A report with nothing in it but who reports and about which period. */
async function beginReport(page: Page): Promise<void> {
  await chooseFromMenu(page, "Tạo báo cáo mới từ mẫu");
  await page.getByRole("textbox", { name: "Cơ quan báo cáo" }).fill("Sở Xây dựng");
  await page.getByRole("combobox", { name: "Quý" }).selectOption("Quý II");
  await page.getByRole("textbox", { name: "Năm" }).fill("2021");
  await page.getByRole("button", { name: "Bắt đầu báo cáo" }).click();
  await page.getByText("Quý II năm 2021").first().waitFor();
}

test("the heading of a group that is opened stays in sight, whatever group above closes", async () => {
  const { page } = await browser.open();
  const panel = page.getByRole("tabpanel");
  for (const name of [
    /^Hồ sơ tại nơi tiếp nhận/,
    /^Điểm đánh giá/,
    /^TTHC theo lĩnh vực và cấp/,
    /^Thực hiện “4 tại chỗ”/,
    /^Truyền thông/,
    /^Giải quyết hồ sơ TTHC/,
  ]) {
    await openGroup(page, name);
    await page.getByRole("button", { name: "Xem lời văn theo số liệu này" }).waitFor();
    const [heading, box] = await Promise.all([groupButton(page, name).boundingBox(), panel.boundingBox()]);
    expect(heading?.y).toBeGreaterThanOrEqual((box?.y ?? 0) - 1);
    expect((heading?.y ?? 0) + (heading?.height ?? 0)).toBeLessThanOrEqual(
      (box?.y ?? 0) + (box?.height ?? 0),
    );
  }
});

test("nothing happened in a whole group: its counts become 0 at once, and undo makes them missing again", async () => {
  const { page, errors } = await browser.open();
  await beginReport(page);
  await openGroup(page, /^Phản ánh, kiến nghị/);
  const field = page.getByRole("textbox", { name: /^Số phản ánh, kiến nghị đã xử lý/ });
  expect(await field.inputValue()).toBe("");
  await page.getByRole("button", { name: "Không phát sinh: ghi 0 vào 3 số liệu chưa có của nhóm" }).click();
  await page.waitForFunction(() => document.querySelectorAll("#pane input[value='0']").length === 3);
  expect(await field.inputValue()).toBe("0");
  expect(await page.getByRole("button", { name: /^Không phát sinh: ghi 0/ }).count()).toBe(0);
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: /^Không phát sinh: ghi 0 vào 3/ }).waitFor();
  expect(await field.inputValue()).toBe("");
  expect(errors).toEqual([]);
});

test("from group to group by one button, to the first figure that is missing", async () => {
  const { page } = await browser.open();
  await beginReport(page);
  await openGroup(page, /^Đánh giá tác động quy định TTHC/);
  await page.getByRole("button", { name: "Nhóm cần làm tiếp: Công bố, công khai TTHC" }).click();
  await page.getByRole("button", { name: /^Công bố, công khai TTHC/, expanded: true }).waitFor();
  const label = await page.evaluate(() =>
    document.activeElement instanceof HTMLInputElement
      ? document.activeElement.labels?.[0]?.textContent
      : null,
  );
  expect(label).toMatch(/^Số hồ sơ trình công bố danh mục TTHC/);
});
