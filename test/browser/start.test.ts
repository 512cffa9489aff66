import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { cleanCopy } from "../../src/ooxml/cleanCopy";
import { createReport } from "../../src/ooxml/template";
import { shippedForms } from "../../src/workflows/forms";
import { newReport } from "../../src/workflows/insertReport";
import { readFigures } from "../../src/workflows/readFigures";
import { type TestBrowser, startBrowser } from "./support/browser";
import { outFile, projectFile } from "./support/demo";
import { chooseFromMenu, openGroup } from "./support/paneSteps";

jest.setTimeout(120_000);

const own = outFile("downloads", "ky-truoc.docx");
const foreign = outFile("downloads", "ky-truoc-khong-cua-khop.docx");

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
  mkdirSync(outFile("downloads"), { recursive: true });
  const json: unknown = JSON.parse(readFileSync(projectFile("assets/samples/quy-1-2021.json"), "utf8"));
  const { book } = readFigures(shippedForms(), json);
  if (!book) throw new Error("The sample cannot be read");
  const { blocks, dataXml } = newReport(book);
  const docx = await createReport(blocks, dataXml, nodePlatform);
  writeFileSync(own, docx);
  writeFileSync(foreign, await cleanCopy(docx, nodePlatform));
});
afterAll(() => browser.close());

const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations: found } = await new AxeBuilder({ page })
    .exclude("#document")
    .exclude("[data-tabster-dummy]")
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

const title = "Lập báo cáo kiểm soát thủ tục hành chính";

async function newDocument(page: Page): Promise<void> {
  await chooseFromMenu(page, "Tạo báo cáo mới từ mẫu");
  await page.getByRole("heading", { name: title }).waitFor();
}

test("a new report asks who reports and about which period; the agency is known the next time", async () => {
  const { page, errors } = await browser.open({ viewport: { width: 320, height: 900 } });
  await newDocument(page);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await page.getByRole("button", { name: "Bắt đầu báo cáo" }).click();
  await page.getByText("Hãy ghi tên cơ quan báo cáo.").waitFor();
  await page.getByText("Hãy chọn kỳ và năm của báo cáo.").waitFor();
  const unit = page.getByRole("textbox", { name: "Cơ quan báo cáo" });
  await unit.fill("Sở Xây dựng");
  await page.getByRole("combobox", { name: "Quý" }).selectOption("Quý II");
  await page.getByRole("textbox", { name: "Năm" }).fill("2021");
  await page.getByText(/^Theo bộ biểu mẫu:.*Văn phòng Chính phủ/).waitFor();
  await page.getByRole("button", { name: "Bắt đầu báo cáo" }).click();

  await page.getByText("Quý II năm 2021").first().waitFor();
  await page.getByRole("tab", { name: /^1\. Số liệu \d+ thiếu$/ }).waitFor();
  await openGroup(page, /^Cơ quan báo cáo/);
  expect(await page.getByRole("textbox", { name: "Tên cơ quan", exact: false }).first().inputValue()).toBe(
    "Sở Xây dựng",
  );

  await newDocument(page);
  expect(await unit.inputValue()).toBe("Sở Xây dựng");
  expect(errors).toEqual([]);
});

test.each([
  ["that Khớp wrote", own],
  ["that Khớp did not write", foreign],
])("the last report, %s, hands over what stays and what was pending", async (_, file) => {
  const { page, errors } = await browser.open();
  await newDocument(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở báo cáo kỳ trước…" }).click();
  await (await chooser).setFiles(file);
  await page.getByText(/^Đã lấy từ ky-truoc/).waitFor();
  await page.getByText("Quý II năm 2021").first().waitFor();
  await page.getByText(/Chuyển qua từ kỳ trước: \d+ số liệu/).waitFor();
  await openGroup(page, /^Cơ quan báo cáo/);
  const name = page.getByRole("textbox", { name: "Tên cơ quan", exact: false }).first();
  expect(await name.inputValue()).toBe("Sở Khoa học và Công nghệ");
  expect(errors).toEqual([]);
});

test("a file that is no report is refused with words", async () => {
  const { page, errors } = await browser.open();
  await newDocument(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở báo cáo kỳ trước…" }).click();
  await (await chooser).setFiles(projectFile("package.json"));
  await page.getByText("Không đọc được tệp package.json.").waitFor();
  await page.getByRole("heading", { name: title }).waitFor();
  expect(errors).toEqual([]);
});

/** Drops files on the page as a file manager does; `over` only holds them there. */
async function drop(page: Page, files: readonly string[], over = false): Promise<void> {
  const contents = files.map((file) => ({
    name: basename(file),
    bytes: [...readFileSync(file)],
  }));
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of all) transfer.items.add(new File([new Uint8Array(bytes)], name));
    return transfer;
  }, contents);
  const steps = over ? ["dragenter", "dragover"] : ["dragenter", "dragover", "drop"];
  for (const step of steps) await page.dispatchEvent("#pane", step, { dataTransfer: data });
}

const workbook = projectFile("test/import/fixtures/libreoffice-calc.xlsx");

test("after the two questions the spreadsheet is offered at once", async () => {
  const { page, errors } = await browser.open();
  await newDocument(page);
  await page.getByRole("textbox", { name: "Cơ quan báo cáo" }).fill("Sở Xây dựng");
  await page.getByRole("button", { name: "Nhập số liệu từ Excel…" }).click();
  await page.getByText("Hãy chọn kỳ và năm của báo cáo.").waitFor();
  await page.getByRole("combobox", { name: "Quý" }).selectOption("Quý II");
  await page.getByRole("textbox", { name: "Năm" }).fill("2021");
  await page.getByRole("button", { name: "Nhập số liệu từ Excel…" }).click();
  const dialog = page.getByRole("dialog", { name: "Nhập từ bảng tính" });
  await dialog.getByText("hoặc kéo tệp thả vào đây", { exact: false }).waitFor();
  await dialog.getByRole("button", { name: "Hủy" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText(/^Bước tiếp theo: lấy số liệu từ bảng tính/).waitFor();
  expect(errors).toEqual([]);
});

test("files are dropped on the pane: the last report and the spreadsheet go where they belong", async () => {
  const { page, errors } = await browser.open();
  await newDocument(page);
  await drop(page, [own], true);
  await page.getByText("Thả tệp vào đây").waitFor();
  await page.screenshot({ path: outFile("screens", "drop-start.png") });
  await drop(page, [own, workbook]);
  await page.getByText(/^Đã lấy từ ky-truoc/).waitFor();
  const dialog = page.getByRole("dialog", { name: "Nhập từ bảng tính" });
  await dialog.getByText(/^Sẽ đưa vào \d+ số liệu\.$/).waitFor();
  expect(await page.getByText("Thả tệp vào đây").count()).toBe(0);
  await dialog.getByRole("button", { name: "Hủy" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Không lấy sang: \d+ mục$/ }).click();
  await page.getByText("Văn bản chỉ đạo, đôn đốc, triển khai (9).").waitFor();
  await page.screenshot({ path: outFile("screens", "previous-taken.png") });

  await drop(page, [own]);
  await page.getByText("Chưa lấy gì từ ky-truoc.docx: báo cáo này đã bắt đầu.").waitFor();
  await drop(page, [projectFile("README.md")]);
  await page.getByText("Khớp không nhận tệp README.md.").waitFor();
  expect(errors).toEqual([]);
});

test("a spreadsheet that comes first waits for the unit and the period", async () => {
  const { page, errors } = await browser.open();
  await newDocument(page);
  await drop(page, [workbook]);
  await page.getByText(/^Đã nhận libreoffice-calc\.xlsx\. Hãy cho biết cơ quan và kỳ/).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("textbox", { name: "Cơ quan báo cáo" }).fill("Sở Khoa học và Công nghệ");
  await page.getByRole("combobox", { name: "Quý" }).selectOption("Quý II");
  await page.getByRole("textbox", { name: "Năm" }).fill("2021");
  await page.getByRole("button", { name: "Bắt đầu báo cáo" }).click();
  await page
    .getByRole("dialog")
    .getByText(/^Sẽ đưa vào \d+ số liệu, thêm 4 dòng\.$/)
    .waitFor();
  expect(errors).toEqual([]);
});

test("words of the last report are marked with the periods that they speak of, until they are seen or edited", async () => {
  const { page, errors } = await browser.open();
  await newDocument(page);
  await drop(page, [own]);
  await page.getByText(/^Đã lấy từ ky-truoc/).waitFor();
  await openGroup(page, /^TTHC thuộc thẩm quyền giải quyết.*cần xem lại$/);
  await page.getByText(/^Số đến cuối kỳ trước, lấy từ báo cáo kỳ trước/).waitFor();
  await page.getByRole("textbox", { name: /dịch vụ bưu chính công ích/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: /^Đã xem cả \d+ chỗ của nhóm, vẫn đúng$/ }).click();
  await page.getByText(/^Số đến cuối kỳ trước/).waitFor({ state: "detached" });

  await openGroup(page, /^Phương hướng, nhiệm vụ.*1 cần xem lại$/);
  const mark = page.getByText(/^Từ báo cáo kỳ trước: hãy xem lại\. Đoạn này nhắc đến quý II\.$/);
  await mark.waitFor();
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: outFile("screens", "previous-words.png") });
  await page.getByRole("button", { name: "Đã xem, vẫn đúng: Nhiệm vụ trọng tâm kỳ tới" }).click();
  await mark.waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await mark.waitFor();
  await page.getByRole("textbox", { name: /^Nhiệm vụ trọng tâm kỳ tới/ }).fill("Rà soát TTHC quý III.");
  await mark.waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});
