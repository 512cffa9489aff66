/** Every screen of the pane, in the order of the work: how a user comes to it. */
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import type { TestBrowser } from "./browser";
import { chooseFromMenu, goToStep, insertReport, openFromMenu, openGroup, typeInto } from "./paneSteps";
import { tourFiles } from "./tourFiles";

/** Called on each screen, with a name in the order of the work. */
export type Visit = (page: Page, screen: string) => Promise<void>;

export interface Chapter {
  readonly name: string;
  readonly visit: (browser: TestBrowser, options: BrowserContextOptions, visit: Visit) => Promise<void>;
}

/** The time on the pictures of locked reports and of drafts that were found again. */
const now = new Date("2026-04-14T09:15:00+07:00");

const granted = (page: Page): Locator => page.getByRole("textbox", { name: /^Kinh phí được cấp/ });
const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", { name, exact: true });

async function choose(page: Page, picker: Locator, file: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await picker.click();
  await (await chooser).setFiles(file);
}

async function openDocument(page: Page, file: string): Promise<void> {
  await openFromMenu(page, /Mở tệp \.docx/, file);
  await page.getByRole("heading", { name: file.split("/").at(-1) ?? "" }).waitFor();
}

async function beginning(browser: TestBrowser, options: BrowserContextOptions, visit: Visit): Promise<void> {
  const { page } = await browser.open(options);
  await button(page, "Tệp").click();
  await page.getByRole("menuitem").first().waitFor();
  await visit(page, "01-tep");
  await page.keyboard.press("Escape");
  await chooseFromMenu(page, "Tạo báo cáo mới từ mẫu");
  await page.getByRole("heading", { name: "Lập báo cáo kiểm soát thủ tục hành chính" }).waitFor();
  await visit(page, "02-bat-dau");
  await button(page, "Bắt đầu báo cáo").click();
  await page.getByText("Hãy ghi tên cơ quan báo cáo.").waitFor();
  await visit(page, "03-bat-dau-con-thieu");
  await choose(page, button(page, "Mở báo cáo kỳ trước…"), tourFiles.workedOver);
  await page.getByText(/^Đã lấy từ bao-cao-quy-1/).waitFor();
  await visit(page, "04-lay-tu-ky-truoc");
}

async function figures(browser: TestBrowser, options: BrowserContextOptions, visit: Visit): Promise<void> {
  const { page } = await browser.open(options);
  await visit(page, "05-so-lieu");
  await openGroup(page, /^Báo cáo/);
  await page.getByRole("combobox", { name: "Kỳ" }).waitFor();
  await visit(page, "06-ky-bao-cao");
  await openGroup(page, /^Văn bản chỉ đạo/);
  await page.getByRole("button", { name: /^Công văn · 112/ }).click();
  await visit(page, "07-danh-sach");
  await openGroup(page, /^Giải quyết hồ sơ TTHC/);
  await page.getByRole("grid").waitFor();
  await visit(page, "08-bang");
  await openGroup(page, /^Kinh phí/);
  await button(page, "Xem lời văn theo số liệu này").click();
  await page.getByRole("button", { name: /^40\.000\.000, / }).waitFor();
  await visit(page, "09-loi-van");
  await typeInto(granted(page), "1.000.000");
  await page.getByRole("button", { name: "1 chỗ chưa khớp" }).click();
  await visit(page, "10-chua-khop");
  await button(page, "Hoàn tác").click();
  await chooseFromMenu(page, /nhiều số không/);
  await page.getByRole("button", { name: /^\d+ số liệu chưa có$/ }).click();
  await visit(page, "11-con-thieu");
}

async function importing(browser: TestBrowser, options: BrowserContextOptions, visit: Visit): Promise<void> {
  const { page } = await browser.open(options);
  await page.getByRole("button", { name: "Nhập từ bảng tính…" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Nhập từ bảng tính" });
  await dialog.waitFor();
  await visit(page, "12-nhap");
  await choose(page, dialog.getByRole("button", { name: "Chọn tệp .xlsx, .csv…" }), tourFiles.workbook);
  await dialog.getByText(/^Sẽ đưa vào \d+ số liệu/).waitFor();
  await visit(page, "13-nhap-xem-truoc");
  await dialog.getByRole("button", { name: "Đưa vào số liệu" }).click();
  await dialog.getByText(/^Đã đưa vào \d+ số liệu/).waitFor();
  await visit(page, "14-nhap-xong");
  await dialog.getByRole("button", { name: "Chọn nguồn khác" }).click();
  await dialog
    .getByRole("textbox", { name: "Dán bảng vào đây" })
    .fill(
      "Lĩnh vực\tSố liệu A\tTrực tuyến\nSở hữu trí tuệ\t5\t3\nHoạt động KH&CN\tnhiều\t4\nTổng cộng\t5\t9\n",
    );
  await page.keyboard.press("Tab");
  await dialog.getByText(/Dòng tổng cộng.*bảng ghi 09, nhưng các dòng cộng lại được 07/).waitFor();
  await visit(page, "15-nhap-trai-nhau");
  await dialog.getByRole("button", { name: "Chọn nguồn khác" }).click();
  await dialog
    .getByRole("textbox", { name: "Dán bảng vào đây" })
    .fill("Kinh phí được cấp\t50.000.000\nKinh phí đã chi\t7.000.000\nSố lớp tập huấn\tba lớp\n");
  await page.keyboard.press("Tab");
  await dialog.getByRole("combobox", { name: "“Kinh phí được cấp” là" }).waitFor();
  await visit(page, "16-nhap-tung-so");
}

async function report(browser: TestBrowser, options: BrowserContextOptions, visit: Visit): Promise<void> {
  const { page } = await browser.open(options);
  await page.clock.setFixedTime(now);
  await goToStep(page, "2. Soạn thảo");
  await button(page, "Chèn vào báo cáo").waitFor();
  await visit(page, "17-soan-thao");
  await button(page, "Kinh phí phục vụ hoạt động kiểm soát TTHC").click();
  await visit(page, "18-xem-truoc");
  await goToStep(page, "4. Trình ký");
  await button(page, "Đưa số liệu vào báo cáo").waitFor();
  await visit(page, "19-chua-trinh-ky-duoc");
  await insertReport(page);
  await visit(page, "20-da-chen");
  await goToStep(page, "3. Kiểm tra");
  await button(page, "Kiểm tra trước khi ký").waitFor();
  await visit(page, "21-kiem-tra");
  await button(page, "Kiểm tra trước khi ký").click();
  await page.getByText("Không thấy chỗ nào chưa khớp.").waitFor();
  await visit(page, "22-khop");
  await goToStep(page, "4. Trình ký");
  await button(page, "Khóa báo cáo để trình ký").waitFor();
  await visit(page, "23-trinh-ky");
  await button(page, "Khóa báo cáo để trình ký").click();
  await page.getByText("Văn bản và số liệu vẫn đúng như khi khóa.").waitFor();
  await visit(page, "24-da-khoa");
  await openDocument(page, tourFiles.changedAfterLock);
  await goToStep(page, "4. Trình ký");
  await page.getByText("Đã có thay đổi sau khi khóa:").waitFor();
  await visit(page, "25-khoa-da-doi");
}

async function refreshing(browser: TestBrowser, options: BrowserContextOptions, visit: Visit): Promise<void> {
  const { page } = await browser.open(options);
  await page.clock.setFixedTime(now);
  await openDocument(page, tourFiles.workedOver);
  await openGroup(page, /^Kinh phí/);
  await typeInto(granted(page), "41.250.000");
  await goToStep(page, "2. Soạn thảo");
  const panel = page.getByRole("region", { name: "Cập nhật báo cáo" });
  await panel.getByRole("radiogroup").first().waitFor();
  await panel
    .getByRole("button", { name: /^\d+ chỗ: \d+ liên kết/ })
    .first()
    .click();
  await visit(page, "26-cap-nhat");
  await panel.getByRole("button", { name: "Ghi theo số liệu" }).first().click();
  await panel.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  await panel.getByText(/Đã cập nhật 1 số liệu/).waitFor();
  await visit(page, "27-da-cap-nhat");
  await panel.getByRole("button", { name: "Các lần cập nhật trước" }).click();
  await panel.getByText(/^Cập nhật lúc/).waitFor();
  await visit(page, "28-cac-lan-cap-nhat");
  await goToStep(page, "3. Kiểm tra");
  await button(page, "Kiểm tra trước khi ký").click();
  await page.getByText("“đơn đốc” viết sai", { exact: false }).waitFor();
  await visit(page, "29-loi-trong-van-ban");
  await button(page, "Bỏ qua…").first().click();
  await button(page, "Bỏ qua với lý do này").click();
  await page.getByText("Hãy ghi lý do để người ký biết vì sao để nguyên.").waitFor();
  await visit(page, "30-bo-qua");
  await typeInto(page.getByRole("textbox", { name: "Lý do bỏ qua" }), "Đúng theo sổ theo dõi.");
  await button(page, "Bỏ qua với lý do này").click();
  await page.getByRole("button", { name: /^1 chỗ đã bỏ qua có lý do/ }).click();
  await visit(page, "31-da-bo-qua");
}

async function trouble(browser: TestBrowser, options: BrowserContextOptions, visit: Visit): Promise<void> {
  const { page } = await browser.open(options);
  await openFromMenu(page, /Mở tệp \.docx/, tourFiles.noDocument);
  await page.getByText(/^Không đọc được tệp/).waitFor();
  await visit(page, "32-khong-doc-duoc");
  await openGroup(page, /^Kinh phí/);
  await page.clock.setFixedTime(now);
  await typeInto(granted(page), "45.000.000");
  await page.reload();
  await button(page, "Khôi phục").waitFor();
  await visit(page, "33-khoi-phuc");
  // Parts of the program that do not come.
  const held: (() => void)[] = [];
  await page.route(/\.js$/, (route) => {
    held.push(() => void route.abort());
  });
  await goToStep(page, "2. Soạn thảo");
  await page.getByText("Đang tải…").waitFor();
  await visit(page, "34-dang-tai");
  for (const give of held) give();
  await page.getByRole("alert").getByText("Số liệu đã nhập vẫn còn nguyên").waitFor();
  await visit(page, "35-phan-hong");
  await page.unroute(/\.js$/);
  await page.reload();
  await openDocument(page, tourFiles.broken);
  await button(page, "Thử lại").waitFor();
  await visit(page, "36-mo-that-bai");
}

/** A document that Khớp did not write: its headings, the place for a section, and the way back. */
async function placing(browser: TestBrowser, options: BrowserContextOptions, visit: Visit): Promise<void> {
  const { page } = await browser.open(options);
  await openDocument(page, tourFiles.foreign);
  await page.getByRole("button", { name: /quý I năm 2021/ }).click();
  await goToStep(page, "2. Soạn thảo");
  const panel = page.getByRole("region", { name: "Chèn vào đúng đề mục" });
  await panel.getByText(/^Đã nhận ra đề mục/).waitFor();
  await panel.getByRole("checkbox", { name: /^Thay đoạn cũ: Khen thưởng/ }).check();
  await visit(page, "38-de-muc");
  await panel.getByText(/^Chưa thấy đề mục tương ứng/).scrollIntoViewIfNeeded();
  await visit(page, "39-de-muc-can-xem-lai");
  await page
    .getByRole("button", { name: /^Chèn tại con trỏ: / })
    .last()
    .click();
  await page.getByText(/^Chưa chọn chỗ chèn/).waitFor();
  await visit(page, "40-chua-chon-cho-chen");
  await panel.getByRole("button", { name: /^Chèn \d+ mục vào chỗ đã chọn/ }).click();
  await page.getByRole("button", { name: "Hoàn lại như trước khi chèn" }).waitFor();
  await visit(page, "41-da-chen-vao-de-muc");
}

export const chapters: readonly Chapter[] = [
  { name: "bắt đầu", visit: beginning },
  { name: "số liệu", visit: figures },
  { name: "nhập từ bảng tính", visit: importing },
  { name: "soạn thảo đến trình ký", visit: report },
  { name: "cập nhật và kiểm tra", visit: refreshing },
  { name: "khi trục trặc", visit: trouble },
  { name: "tài liệu có sẵn", visit: placing },
];
