/**
 * Makes every picture of docs/huong-dan.md as the pane looks now: the guide's way through the pane works. The pictures
 * go to out/images; with `UPDATE_GOLDEN=1` to docs/images, to be looked at before they are committed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { figureTag } from "../../src/document/blocks";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { shippedForms } from "../../src/workflows/forms";
import { newReport } from "../../src/workflows/insertReport";
import { readFigures } from "../../src/workflows/readFigures";
import { type TestBrowser, startBrowser } from "./support/browser";
import { outFile, projectFile } from "./support/demo";
import {
  chooseFromMenu,
  drawnDocument,
  goToStep,
  insertReport,
  openFromMenu,
  openGroup,
  typeInto,
} from "./support/paneSteps";

jest.setTimeout(180_000);

const workedOver = outFile("downloads", "bao-cao-quy-1.docx");
const slip = "Tiếp tục đơn đốc các phòng xử lý 12 hồ sơ.";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
  mkdirSync(outFile("downloads"), { recursive: true });
  mkdirSync(outFile("foreign"), { recursive: true });
  writeFileSync(workedOver, await reportWorkedOver());
});
afterAll(() => browser.close());

/** The sample's report with a slip in it, and a number typed over a linked one. */
async function reportWorkedOver(): Promise<Uint8Array> {
  const json = JSON.parse(readFileSync(projectFile("assets/samples/quy-1-2021.json"), "utf8")) as {
    readonly direction: Readonly<Record<string, unknown>>;
  };
  const { book } = readFigures(shippedForms(), { ...json, direction: { ...json.direction, tasks: [slip] } });
  if (!book) throw new Error("The sample cannot be read");
  const { blocks, dataXml } = newReport(book);
  const host = openDocx(await createReport(blocks, dataXml, nodePlatform), workedOver, nodePlatform);
  const control = { tag: figureTag("inventory.postal"), occurrence: 0 };
  await host.apply([{ kind: "setControlText", control, text: "99" }]);
  return host.toBytes();
}

const open = () => browser.open({ reducedMotion: "reduce", timezoneId: "Asia/Ho_Chi_Minh" });

const kept = (name: string): string => projectFile("docs/images", `${name}.png`);
const isUpdate = process.env["UPDATE_GOLDEN"] === "1";

/** Takes the picture of that name: the pane, or what is given. */
async function take(page: Page, name: string, part: Page | Locator = page.locator("#pane")): Promise<void> {
  const path = isUpdate ? kept(name) : outFile("images", `${name}.png`);
  await part.screenshot({ path, animations: "disabled", caret: "hide" });
  expect(existsSync(kept(name))).toBe(true);
}

test("the page with a report", async () => {
  const { page } = await open();
  await insertReport(page);
  await drawnDocument(page).locator("[data-figure]").first().waitFor();
  await page.getByText("Báo cáo đã đúng với số liệu.").waitFor();
  await page.setViewportSize({ width: 920, height: 490 });
  await take(page, "page", page);
});

test("the first run, and a file that cannot be opened", async () => {
  const { page } = await open();
  await page.getByRole("button", { name: "Tệp", exact: true }).click();
  await page.getByRole("menuitem", { name: "Tải báo cáo (.docx)" }).waitFor();
  await take(page, "huong-dan-tep");
  await page.keyboard.press("Escape");
  await chooseFromMenu(page, "Tạo báo cáo mới từ mẫu");
  await page.getByRole("heading", { name: "Lập báo cáo kiểm soát thủ tục hành chính" }).waitFor();
  await take(page, "huong-dan-bat-dau");
  const pdf = outFile("foreign", "bao-cao.docx");
  writeFileSync(pdf, "%PDF-1.7\n");
  await openFromMenu(page, /Mở tệp \.docx/, pdf);
  await page.getByText("Không đọc được tệp bao-cao.docx.").waitFor();
  await take(page, "huong-dan-khong-mo-duoc");
});

test("figures: groups, a grid, a spreadsheet, what does not tally, what is missing", async () => {
  const { page } = await open();
  await openGroup(page, /^Kinh phí/);
  const granted = page.getByRole("textbox", { name: /^Kinh phí được cấp/ });
  await granted.waitFor();
  await take(page, "huong-dan-so-lieu");
  await typeInto(granted, "1.000.000");
  await page.getByRole("button", { name: "1 chỗ chưa khớp" }).click();
  await page
    .getByText(/6\.460\.000 đồng.*1\.000\.000 đồng/)
    .first()
    .waitFor();
  await take(page, "huong-dan-chua-khop");
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await openGroup(page, /^Giải quyết hồ sơ TTHC/);
  await page.getByRole("grid").scrollIntoViewIfNeeded();
  await take(page, "huong-dan-bang");
  await page.getByRole("button", { name: "Nhập từ bảng tính…" }).click();
  const dialog = page.getByRole("dialog", { name: "Nhập từ bảng tính" });
  const chooser = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: "Chọn tệp .xlsx, .csv…" }).click();
  await (await chooser).setFiles(projectFile("test/import/fixtures/libreoffice-calc.xlsx"));
  await dialog.getByText(/^Sẽ đưa vào \d+ số liệu/).waitFor();
  await take(page, "huong-dan-nhap", dialog);
  await page.keyboard.press("Escape");
  await chooseFromMenu(page, /nhiều số không/);
  await page.getByRole("button", { name: /^\d+ số liệu chưa có$/ }).waitFor();
  await take(page, "huong-dan-con-thieu");
});

test("the report: inserted, refreshed", async () => {
  const { page } = await open();
  await goToStep(page, "2. Soạn thảo");
  await page.getByRole("button", { name: "Kinh phí phục vụ hoạt động kiểm soát TTHC", exact: true }).click();
  await page.getByRole("button", { name: "Chèn vào báo cáo", exact: true }).scrollIntoViewIfNeeded();
  await take(page, "huong-dan-soan-thao");
  await openFromMenu(page, /Mở tệp \.docx/, workedOver);
  await page.getByRole("heading", { name: "bao-cao-quy-1.docx" }).waitFor();
  await goToStep(page, "1. Số liệu");
  await openGroup(page, /^Kinh phí/);
  await typeInto(page.getByRole("textbox", { name: /^Kinh phí được cấp/ }), "41.250.000");
  await goToStep(page, "2. Soạn thảo");
  const panel = page.getByRole("region", { name: "Cập nhật báo cáo" });
  await panel.getByRole("radiogroup").first().waitFor();
  await take(page, "huong-dan-cap-nhat");
});

test("the check, and what is let stand", async () => {
  const { page } = await open();
  await openFromMenu(page, /Mở tệp \.docx/, workedOver);
  await page.getByRole("heading", { name: "bao-cao-quy-1.docx" }).waitFor();
  await goToStep(page, "3. Kiểm tra");
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
  await page.getByText("“đơn đốc” viết sai", { exact: false }).waitFor();
  await take(page, "huong-dan-kiem-tra");
  const waive = page.getByRole("button", { name: "Bỏ qua…" }).first();
  await waive.click();
  await typeInto(page.getByRole("textbox", { name: "Lý do bỏ qua" }), "Đúng theo sổ theo dõi.");
  await page.getByRole("button", { name: "Bỏ qua với lý do này" }).scrollIntoViewIfNeeded();
  await take(page, "huong-dan-bo-qua");
});

test("ready to be signed, and locked", async () => {
  const { page } = await open();
  await insertReport(page);
  await goToStep(page, "4. Trình ký");
  await page.getByRole("button", { name: "Kiểm tra báo cáo" }).waitFor();
  await take(page, "huong-dan-trinh-ky");
  await page.getByRole("button", { name: "Kiểm tra báo cáo" }).click();
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
  await page.getByText("Không thấy chỗ nào chưa khớp.").waitFor();
  await page.clock.setFixedTime(new Date("2026-04-14T09:15:00+07:00"));
  await goToStep(page, "4. Trình ký");
  await page.getByRole("button", { name: "Khóa báo cáo để trình ký" }).click();
  await page.getByText("Văn bản và số liệu vẫn đúng như khi khóa.").waitFor();
  await take(page, "huong-dan-da-khoa");
});

test("what was typed before a crash", async () => {
  const { page } = await open();
  await openGroup(page, /^Kinh phí/);
  await page.clock.setFixedTime(new Date("2026-04-14T08:30:00+07:00"));
  await typeInto(page.getByRole("textbox", { name: /^Kinh phí được cấp/ }), "45.000.000");
  await page.reload();
  await page.getByRole("button", { name: "Khôi phục" }).waitFor();
  await take(page, "huong-dan-khoi-phuc");
});
