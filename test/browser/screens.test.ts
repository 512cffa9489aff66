import { existsSync, mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { type TestBrowser, startBrowser } from "./support/browser";
import { outFile } from "./support/demo";
import { chooseFromMenu, goToStep, insertReport, openGroup, typeInto } from "./support/paneSteps";

jest.setTimeout(180_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
  mkdirSync(outFile("screenshots"), { recursive: true });
});
afterAll(() => browser.close());

/** Sets the pane's width by the divider's keys, and checks what came of it. */
async function setWidth(page: Page, width: number): Promise<void> {
  const divider = page.getByRole("separator", { name: "Độ rộng bảng bên" });
  await divider.press("Home");
  for (let now = 320; now < width; now += 10) await divider.press("ArrowLeft");
  expect(await page.locator("#pane").evaluate((pane) => pane.getBoundingClientRect().width)).toBe(width);
  expect(await divider.getAttribute("aria-valuenow")).toBe(String(width));
}

const looks = [
  { name: "320-sang", width: 320, options: {} },
  { name: "350-toi", width: 350, options: { colorScheme: "dark" } },
  { name: "350-tuong-phan", width: 350, options: { forcedColors: "active" } },
  { name: "450-sang", width: 450, options: {} },
] as const;

test.each(looks)("screens of the pane: $name", async ({ name, width, options }) => {
  const { page, errors } = await browser.open({ ...options, reducedMotion: "reduce" });
  const taken: string[] = [];
  const take = async (screen: string) => {
    const path = outFile("screenshots", `${name}-${screen}.png`);
    await page.locator("#pane").screenshot({ path });
    taken.push(path);
  };
  await setWidth(page, width);
  await take("1-so-lieu");
  await openGroup(page, /^Báo cáo/);
  await page.getByRole("combobox", { name: "Kỳ" }).waitFor();
  await take("2-ky-bao-cao");
  await openGroup(page, /^Văn bản chỉ đạo/);
  await page.getByRole("button", { name: /^Công văn · 112/ }).click();
  await take("3-danh-sach");
  await openGroup(page, /^Giải quyết hồ sơ TTHC/);
  await page.getByRole("grid").waitFor();
  await take("4-bang");
  await openGroup(page, /^Kinh phí/);
  await typeInto(page.getByRole("textbox", { name: /^Kinh phí được cấp/ }), "1.000.000");
  await page.getByRole("button", { name: /1 chỗ chưa khớp/ }).click();
  await take("5-chua-khop");
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await insertReport(page);
  await take("6-soan-thao");
  await page.getByRole("button", { name: "Tình hình, kết quả giải quyết TTHC", exact: true }).click();
  await take("7-xem-truoc");
  await goToStep(page, "3. Kiểm tra");
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
  await page.getByText("Không thấy chỗ nào chưa khớp.").waitFor();
  await take("8-kiem-tra");
  await goToStep(page, "4. Trình ký");
  await page.getByRole("button", { name: "Khóa báo cáo để trình ký" }).waitFor();
  await take("11-trinh-ky");
  await page.getByRole("button", { name: "Khóa báo cáo để trình ký" }).click();
  await page.getByText("Văn bản và số liệu vẫn đúng như khi khóa.").waitFor();
  await take("12-da-khoa");
  await page.getByRole("button", { name: "Mở khóa để sửa" }).click();
  await page.getByRole("tab", { name: "4. Trình ký sẵn sàng" }).waitFor();
  await goToStep(page, "1. Số liệu");
  await typeInto(page.getByRole("textbox", { name: /^Kinh phí được cấp/ }), "41.000.000");
  await goToStep(page, "2. Soạn thảo");
  await page.getByRole("button", { name: /^1 chỗ: 1 liên kết/ }).click();
  await take("13-cap-nhat");
  await page.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  await page.getByText(/Đã cập nhật 1 số liệu/).waitFor();
  await page.getByRole("button", { name: "Các lần cập nhật trước" }).click();
  await page.getByText(/^Cập nhật lúc/).waitFor();
  await take("14-da-cap-nhat");
  await chooseFromMenu(page, /nhiều số không/);
  await goToStep(page, "1. Số liệu");
  await page.getByRole("button", { name: /số liệu chưa có/ }).click();
  await take("9-con-thieu");
  await chooseFromMenu(page, "Tạo báo cáo mới từ mẫu");
  await page.getByRole("heading", { name: "Lập báo cáo kiểm soát thủ tục hành chính" }).waitFor();
  await take("10-bat-dau");
  expect(taken.filter((path) => !existsSync(path))).toEqual([]);
  expect(errors).toEqual([]);
});

test("the page, with the report of the sample in it", async () => {
  const { page } = await browser.open();
  await insertReport(page);
  await page.locator("#document [data-figure]").first().waitFor();
  const path = outFile("screenshots", "trang.png");
  await page.screenshot({ path });
  expect(existsSync(path)).toBe(true);
});
