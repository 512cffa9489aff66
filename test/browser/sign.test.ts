import { mkdirSync, readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { problemsOf } from "../support/docxChecks";
import { type TestBrowser, startBrowser } from "./support/browser";
import { outFile } from "./support/demo";
import {
  chooseFromMenu,
  goToStep,
  insertReport,
  openFromMenu,
  openGroup,
  typeInto,
} from "./support/paneSteps";

jest.setTimeout(180_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
  mkdirSync(outFile("downloads"), { recursive: true });
});
afterAll(() => browser.close());

const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations: found } = await new AxeBuilder({ page })
    .exclude("#document")
    .exclude("[data-tabster-dummy]")
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

async function saved(page: Page, button: string, name: string): Promise<Buffer> {
  const event = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = outFile("downloads", name);
  await (await event).saveAs(file);
  return readFileSync(file);
}

const lockButton = (page: Page) => page.getByRole("button", { name: "Khóa báo cáo để trình ký" });

test("from figures to signing: each step says how it stands, and the next thing to do leads there", async () => {
  const { page, errors } = await browser.open({ reducedMotion: "reduce" });
  await page.getByRole("tab", { name: "1. Số liệu xong" }).waitFor();
  await goToStep(page, "4. Trình ký");
  expect(await lockButton(page).getAttribute("aria-disabled")).toBe("true");
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: "Đưa số liệu vào báo cáo" }).click();
  await insertReport(page);
  await page.getByRole("tab", { name: "2. Soạn thảo xong" }).waitFor();
  await goToStep(page, "4. Trình ký");
  await page.getByRole("button", { name: "Kiểm tra báo cáo" }).click();
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
  await page.getByRole("tab", { name: "3. Kiểm tra xong" }).waitFor();
  await page.getByRole("button", { name: "Tiếp theo: Trình ký" }).click();
  await page.getByRole("tab", { name: "4. Trình ký sẵn sàng" }).waitFor();

  await lockButton(page).click();
  await page.getByText("Văn bản và số liệu vẫn đúng như khi khóa.").waitFor();
  await page.getByRole("tab", { name: "4. Trình ký đã khóa" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Mở khóa để sửa" }).click();
  await lockButton(page).waitFor();
  expect(errors).toEqual([]);
});

async function lockedReport(page: Page): Promise<string> {
  await insertReport(page);
  await goToStep(page, "3. Kiểm tra");
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
  await page.getByRole("tab", { name: "3. Kiểm tra xong" }).waitFor();
  await goToStep(page, "4. Trình ký");
  await lockButton(page).click();
  await page.getByText("Văn bản và số liệu vẫn đúng như khi khóa.").waitFor();
  const event = page.waitForEvent("download");
  await chooseFromMenu(page, "Tải báo cáo (.docx)");
  const file = outFile("downloads", "da-khoa.docx");
  await (await event).saveAs(file);
  return file;
}

test("a locked report refuses an update and, opened again, says whether it is as it was", async () => {
  const { page } = await browser.open({ reducedMotion: "reduce" });
  const file = await lockedReport(page);
  expect(problemsOf(readFileSync(file))).toEqual([]);

  const { page: later, errors } = await browser.open({ reducedMotion: "reduce" });
  await openFromMenu(later, /Mở tệp \.docx/, file);
  await later.getByRole("tab", { name: "4. Trình ký đã khóa" }).waitFor();
  await openGroup(later, /^Kinh phí/);
  await typeInto(later.getByRole("textbox", { name: /^Kinh phí được cấp/ }), "41.000.000");
  await later.getByRole("tab", { name: "2. Soạn thảo cũ" }).waitFor();
  await goToStep(later, "2. Soạn thảo");
  await later.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  await later.getByText(/đang bị khóa.*Hãy mở khóa/).waitFor();
  expect(errors).toEqual([]);
});

test("the clean copy has the same text, and nothing of Khớp", async () => {
  const { page, errors } = await browser.open({ reducedMotion: "reduce" });
  const file = await lockedReport(page);
  const bytes = await saved(page, "Lưu bản sạch (.docx)", "ban-sach.docx");
  await page.getByText("Đã lưu bản sạch.").waitFor();
  expect(problemsOf(bytes)).toEqual([]);
  const before = await openDocx(readFileSync(file), "a.docx", nodePlatform).read();
  const after = await openDocx(bytes, "b.docx", nodePlatform).read();
  expect(after.paragraphs).toEqual(before.paragraphs);
  expect([after.controls, after.data]).toEqual([[], []]);
  expect(errors).toEqual([]);
});

test("an address opens the pane at a step", async () => {
  const { page, errors } = await browser.open({ reducedMotion: "reduce" });
  await page.evaluate(() => {
    location.hash = "#trinh-ky";
  });
  await lockButton(page).waitFor();
  await page.evaluate(() => {
    location.hash = "#kiem-tra";
  });
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).waitFor();
  expect(errors).toEqual([]);
});
