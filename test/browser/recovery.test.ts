import { type TestBrowser, startBrowser } from "./support/browser";
import { chooseFromMenu, goToStep, openGroup, typeInto } from "./support/paneSteps";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("what was typed survives a reload, wrong text included, and can be thrown away", async () => {
  const { page } = await browser.open();
  await openGroup(page, /^Kinh phí/);
  const granted = page.getByRole("textbox", { name: /^Kinh phí được cấp/ });
  await typeInto(granted, "năm mươi?");
  await page.reload();

  await page.getByText(/^Có số liệu nhập dở lúc .*\(Báo cáo mới\.docx\)/).waitFor();
  await page.getByRole("button", { name: "Khôi phục" }).click();
  await page.getByRole("button", { name: "1 chỗ chưa khớp" }).waitFor();
  await openGroup(page, /^Kinh phí/);
  expect(await granted.inputValue()).toBe("năm mươi?");

  // The restored draft is one change: undo leads back to what stood there before.
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await page.getByText("Số liệu đã đủ và khớp.").waitFor();
  expect(await granted.inputValue()).toBe("40.000.000");

  await typeInto(granted, "41.000.000");
  await page.reload();
  await page.getByRole("button", { name: "Bỏ qua" }).click();
  await page.reload();
  await page.getByText("Số liệu đã đủ và khớp.").waitFor();
  expect(await page.getByRole("button", { name: "Khôi phục" }).count()).toBe(0);
});

test("once the figures are in a file there is nothing to recover", async () => {
  const { page } = await browser.open();
  await openGroup(page, /^Kinh phí/);
  await typeInto(page.getByRole("textbox", { name: /^Kinh phí được cấp/ }), "41.000.000");
  const download = page.waitForEvent("download");
  await chooseFromMenu(page, "Lưu số liệu (JSON)");
  await download;
  await page.reload();
  await page.getByText("Số liệu đã đủ và khớp.").waitFor();
  expect(await page.getByRole("button", { name: "Khôi phục" }).count()).toBe(0);
});

test("without browser storage the pane works, and says that it keeps nothing", async () => {
  const { page } = await browser.open();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await openGroup(page, /^Kinh phí/);
  await typeInto(page.getByRole("textbox", { name: /^Kinh phí được cấp/ }), "41.000.000");
  await page.getByText(/^Trình duyệt không cho lưu tạm/).waitFor();
  await goToStep(page, "2. Soạn thảo");
  await page.getByRole("button", { name: "Chèn vào báo cáo", exact: true }).waitFor();
});

test("a part of the program that cannot be loaded says so, and nothing typed is lost on the way back", async () => {
  const { page } = await browser.open();
  await openGroup(page, /^Kinh phí/);
  await typeInto(page.getByRole("textbox", { name: /^Kinh phí được cấp/ }), "41.000.000");
  await page.route(/\.js$/, (route) => route.abort());
  await goToStep(page, "2. Soạn thảo");
  const alert = page.getByRole("alert");
  await alert.getByText("Số liệu đã nhập vẫn còn nguyên").waitFor();

  await page.unroute(/\.js$/);
  await alert.getByRole("button", { name: "Khôi phục" }).click();
  await page.getByText(/^Có số liệu nhập dở lúc/).waitFor();
  await page.getByRole("button", { name: "Khôi phục" }).click();
  await openGroup(page, /^Kinh phí/);
  expect(await page.getByRole("textbox", { name: /^Kinh phí được cấp/ }).inputValue()).toBe("41.000.000");
});

test("drafts are cleared from the menu, and where they are is said", async () => {
  const { page } = await browser.open();
  await page.evaluate(() => localStorage.setItem("khop.unit", "Sở Xây dựng"));
  await openGroup(page, /^Kinh phí/);
  await typeInto(page.getByRole("textbox", { name: /^Kinh phí được cấp/ }), "41.000.000");
  await page.reload();
  await page.getByRole("button", { name: "Khôi phục" }).waitFor();
  await chooseFromMenu(page, "Xóa bản giữ tạm trên máy này");
  await page.getByText("Đã xóa 1 bản giữ tạm.").waitFor();
  await page.getByText(/nằm trong bộ nhớ của trình duyệt/).waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.getByRole("button", { name: "Khôi phục" }).count()).toBe(0);
});
