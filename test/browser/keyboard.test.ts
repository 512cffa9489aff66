/** The whole job with the keyboard alone: everything is reached, and the focus is never lost on the way. */
import type { Page } from "playwright-core";
import { type TestBrowser, startBrowser } from "./support/browser";

jest.setTimeout(240_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** More controls than any screen has between two that follow each other in a job. */
const farthest = 120;

/** What has the focus, as a user knows it: its name, or what is written on it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    if (!at || at === document.body) return "nothing";
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null;
    return at.getAttribute("aria-label") ?? label ?? at.textContent;
  });

/** Goes on from control to control until one with that name has the focus. */
async function tabTo(page: Page, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < farthest; step += 1) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (name.test(at)) return;
    passed.push(at.slice(0, 40));
  }
  throw new Error(`${String(name)} is not reached by ${key}; passed: ${passed.join(" | ")}`);
}

async function press(page: Page, name: RegExp, key?: "Tab" | "Shift+Tab"): Promise<void> {
  await tabTo(page, name, key);
  await page.keyboard.press("Enter");
}

/** The focus is on something of the pane, or of a dialog over it. */
async function expectFocus(page: Page, within = "#pane"): Promise<void> {
  await page.waitForFunction(
    (place) => document.activeElement?.closest(place) !== null && document.activeElement !== document.body,
    within,
  );
}

const open = async (): Promise<Page> => {
  const { page } = await browser.open({ reducedMotion: "reduce", viewport: { width: 350, height: 1300 } });
  await page.getByText("Số liệu đã đủ và khớp.").waitFor();
  return page;
};

test("figures: a field, a row that comes and goes, a list that is empty, the wide grid", async () => {
  const page = await open();
  await press(page, /^Kinh phí/);
  await tabTo(page, /^Kinh phí được cấp/);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("41.000.000");
  await press(page, /^Thêm Khoản chi$/);
  await page.waitForFunction(() => document.activeElement?.matches("input, textarea"));
  await press(page, /^Xóa: /);
  await page.waitForFunction(() => document.activeElement?.matches("[data-add]"));
  await press(page, /^Giải quyết hồ sơ TTHC/);
  await page.getByRole("grid").waitFor();
  await press(page, /^Mở rộng bảng$/);
  await page.getByRole("dialog").getByRole("grid").waitFor();
  await expectFocus(page, "[role=dialog]");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.textContent === "Mở rộng bảng");
});

test("the import: into the dialog, through it, and back to the button that opened it", async () => {
  const page = await open();
  await press(page, /^Nhập từ bảng tính…$/);
  await page.getByRole("dialog").waitFor();
  await expectFocus(page, "[role=dialog]");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.textContent === "Nhập từ bảng tính…");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.waitForFunction(() => document.activeElement?.matches("textarea"));
  await page.keyboard.insertText(
    "Kinh phí được cấp\t50.000.000\nKinh phí đã chi\t7.000.000\nSố lớp tập huấn\tba lớp\n",
  );
  await page.keyboard.press("Tab");
  await page.getByText(/^Sẽ đưa vào \d+ số liệu/).waitFor();
  await expectFocus(page, "[role=dialog]");
  await press(page, /^Đưa vào số liệu$/);
  await page.getByText(/^Đã đưa vào/).waitFor();
  await expectFocus(page, "[role=dialog]");
  await press(page, /^Hoàn tác$/);
  await page.getByText(/^Đã hoàn tác/).waitFor();
  await expectFocus(page, "[role=dialog]");
  await press(page, /^Đóng$/);
  await page.waitForFunction(() => document.activeElement?.textContent === "Nhập từ bảng tính…");
});

test("the menu of files opens, closes, and gives the focus back; notices go away", async () => {
  const page = await open();
  await tabTo(page, /^Tệp$/);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.matches("[role=menuitem]"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Tệp");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.matches("[role=menuitem]"));
  await page.keyboard.type("Xóa");
  await page.keyboard.press("Enter");
  await page.getByText("Máy này không có bản giữ tạm nào.").waitFor();
  await expectFocus(page);
  await press(page, /^Đóng thông báo$/);
  await page.getByText("Máy này không có bản giữ tạm nào.").waitFor({ state: "detached" });
  await expectFocus(page);
});

test("from the first run: period, agency, begin", async () => {
  const page = await open();
  await tabTo(page, /^Tệp$/);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.matches("[role=menuitem]"));
  await page.keyboard.type("Tạo");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Lập báo cáo kiểm soát thủ tục hành chính" }).waitFor();
  await expectFocus(page);
  await tabTo(page, /^Cơ quan báo cáo/);
  await page.keyboard.type("Sở Xây dựng");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Quý II");
  await tabTo(page, /^Năm/);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("2021");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: /^1\. Số liệu \d+ thiếu$/ }).waitFor();
  await expectFocus(page);
});

test("the report: inserted, changed, updated, restored, checked, locked and unlocked", async () => {
  const page = await open();
  await press(page, /^Tiếp theo: Soạn thảo$/);
  await expectFocus(page, "#step-panel");
  await press(page, /^Chèn vào báo cáo$/);
  await page.getByText(/^Đã chèn \d+ phần\.$/).waitFor();
  await expectFocus(page, "#step-panel");

  await tabTo(page, /^2\. Soạn thảo/, "Shift+Tab");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await press(page, /^Kinh phí/);
  await tabTo(page, /^Kinh phí được cấp/);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("41.000.000");
  await press(page, /^Tiếp theo: Soạn thảo$/);
  await page.getByRole("button", { name: "1 chỗ: 1 liên kết" }).waitFor();
  await press(page, /^Cập nhật \d+ chỗ$/);
  await page.getByText(/^Đã cập nhật 1 số liệu/).waitFor();
  await expectFocus(page, "#step-panel");
  await press(page, /^Khôi phục như trước khi cập nhật$/);
  await page.getByText(/^Đã khôi phục tài liệu/).waitFor();
  await expectFocus(page, "#step-panel");

  await press(page, /^Tiếp theo: Kiểm tra$/);
  await press(page, /^Kiểm tra trước khi ký$/);
  await page.getByText("Không thấy chỗ nào chưa khớp.").waitFor();
  await expectFocus(page, "#step-panel");
  await press(page, /^Tiếp theo: Trình ký$/);
  await expectFocus(page, "#step-panel");
  // Whether the report is locked already is looked at first.
  await page.getByRole("button", { name: "Khóa báo cáo để trình ký", disabled: false }).waitFor();
  await press(page, /^Khóa báo cáo để trình ký$/);
  await page.getByText("Văn bản và số liệu vẫn đúng như khi khóa.").waitFor();
  await expectFocus(page, "#step-panel");
  await press(page, /^Mở khóa để sửa$/);
  await page.getByRole("button", { name: "Khóa báo cáo để trình ký" }).waitFor();
  await expectFocus(page, "#step-panel");
});
