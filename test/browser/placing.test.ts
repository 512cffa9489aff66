import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { problemsOf } from "../support/docxChecks";
import { foreignReport } from "../support/foreignReport";
import { makeDocx, paragraph } from "../wordHost/makeDocx";
import { type AddinBrowser, startAddinBrowser } from "./support/addin";
import { type TestBrowser, startBrowser } from "./support/browser";
import { drawnDocument, goToStep, openFromMenu } from "./support/paneSteps";

/** A report that Khớp did not write: its sections are put under its own headings, over the page and in Word. */

jest.setTimeout(180_000);

let browser: TestBrowser;
let inWord: AddinBrowser;
let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khop-placing-"));
  file = join(folder, "bao-cao-cua-so.docx");
  await writeFile(file, foreignReport());
  [browser, inWord] = await Promise.all([startBrowser(), startAddinBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), inWord.close()]);
  await rm(folder, { recursive: true });
});

/** The department's report is open, with the figures of the sample in the pane. */
async function begin(page: Page): Promise<void> {
  await page.getByRole("button", { name: /quý I năm 2021/ }).click();
  await goToStep(page, "2. Soạn thảo");
}

async function onPage() {
  const opened = await browser.open();
  await openFromMenu(opened.page, /Mở tệp \.docx/, file);
  await begin(opened.page);
  return opened;
}

const offer = (page: Page) => page.getByRole("region", { name: "Chèn vào đúng đề mục" });
const textsOf = async (docx: Uint8Array): Promise<readonly string[]> =>
  (await openDocx(docx, "a.docx", nodePlatform).read()).paragraphs.flatMap(({ text, cell }) =>
    text.trim() === "" || cell ? [] : [text.trim()],
  );

/** Looks at what was recognised, lets old text go in one place, takes a doubtful heading, inserts. */
async function place(page: Page): Promise<void> {
  const panel = offer(page);
  await panel.getByText("Đã nhận ra đề mục (3)").waitFor();
  await panel.getByText("Cần xem lại (1)").waitFor();
  expect(await panel.getByRole("combobox", { name: /^Chỗ chèn: Khen thưởng/ }).inputValue()).not.toBe(
    "leave",
  );
  await panel
    .getByText("Dưới đề mục đang có 1 đoạn: “Quý trước, đơn vị đã khen thưởng 02 cá nhân.”")
    .waitFor();
  await panel.getByRole("checkbox", { name: /^Thay đoạn cũ: Khen thưởng/ }).check();
  await panel.getByText("Đoạn cũ này sẽ được bỏ khi chèn; hoàn lại được bằng một lần bấm.").waitFor();
  const budget = panel.getByRole("combobox", { name: /^Chỗ chèn: Kinh phí/ });
  expect(await budget.inputValue()).toBe("leave");
  await panel.getByRole("button", { name: /^Chọn đề mục này cho: Kinh phí/ }).click();
  expect(await budget.inputValue()).not.toBe("leave");
  await panel.getByRole("button", { name: "Chèn 4 mục vào chỗ đã chọn" }).click();
  await page.getByText(/^Đã chèn 4 phần\.$/).waitFor();
}

const OLD = "Quý trước, đơn vị đã khen thưởng 02 cá nhân.";
const NEW = /^Trong quý I năm 2021, .*tặng Giấy khen/;

describe("on the page", () => {
  test("sections come under the headings that were recognised; one click brings back what was there", async () => {
    const { page, errors } = await onPage();
    await place(page);
    await drawnDocument(page).getByText(NEW).waitFor();
    expect(await drawnDocument(page).getByText(OLD).count()).toBe(0);
    expect(
      await drawnDocument(page)
        .getByText(/^(9|2)\. Khen thưởng$/)
        .count(),
    ).toBe(1);
    await page.getByText("Báo cáo đã đúng với số liệu.").waitFor();

    await page.getByRole("button", { name: "Hoàn lại như trước khi chèn" }).click();
    await page.getByText("Đã hoàn lại: tài liệu như trước khi chèn.").waitFor();
    await drawnDocument(page).getByText(OLD).waitFor();
    await drawnDocument(page).getByText(NEW).waitFor({ state: "detached" });
    await offer(page).waitFor();
    expect(errors).toEqual([]);
  });

  test("the heading is shown in the document, and another one can be chosen", async () => {
    const { page, errors } = await onPage();
    await offer(page)
      .getByRole("button", { name: /^Xem trong tài liệu: Khen thưởng/ })
      .click();
    await drawnDocument(page).locator(".khop-here").getByText("2. Khen thưởng").waitFor();
    const choice = offer(page).getByRole("combobox", { name: /^Chỗ chèn: Khen thưởng/ });
    await choice.selectOption({ label: "Cuối tài liệu" });
    await offer(page).getByRole("button", { name: "Chèn 3 mục vào chỗ đã chọn" }).waitFor();
    await choice.selectOption({ label: "Không chèn" });
    await offer(page).getByRole("button", { name: "Chèn 2 mục vào chỗ đã chọn" }).waitFor();
    expect(errors).toEqual([]);
  });

  test("one section where a paragraph was chosen with the mouse; without a place the pane says what to do", async () => {
    const { page, errors } = await onPage();
    const insert = page.getByRole("button", { name: /^Chèn tại con trỏ: .*Khen thưởng/ });
    await insert.click();
    await page.getByText(/^Chưa chọn chỗ chèn\. Hãy bấm vào đoạn văn/).waitFor();

    await drawnDocument(page).getByText("Đơn vị có đủ phòng chuyên môn theo quy định.").click();
    await page
      .getByText("Chỗ chèn đã chọn: sau đoạn “Đơn vị có đủ phòng chuyên môn theo quy định.”.")
      .waitFor();
    await insert.click();
    await page.getByText(/^Đã chèn 1 phần\.$/).waitFor();
    await drawnDocument(page).getByText("9. Khen thưởng").waitFor();
    const drawn = await drawnDocument(page).locator("p").allInnerTexts();
    const at = drawn.findIndex((text) => text.startsWith("Đơn vị có đủ phòng"));
    expect(drawn.slice(at + 1).find((text) => text.trim() !== "")).toBe("9. Khen thưởng");

    await drawnDocument(page).getByText("Đơn vị được cấp 10.000.000 đồng.").click();
    await insert.click();
    await page.getByText(/đã có trong tài liệu nên không chèn thêm/).waitFor();
    await page.getByRole("button", { name: "Đến phần đó" }).waitFor();
    expect(errors).toEqual([]);
  });

  test("the place is chosen with the keyboard alone", async () => {
    const { page, errors } = await onPage();
    await drawnDocument(page).getByText("BÁO CÁO", { exact: true }).waitFor();
    await page.locator("#document").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    for (let step = 0; step < 40; step += 1) {
      const focused = await page.evaluate(
        () => document.querySelector("#document")?.shadowRoot?.activeElement?.textContent ?? "",
      );
      if (focused.startsWith("Đơn vị có đủ phòng")) break;
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    await page
      .getByText("Chỗ chèn đã chọn: sau đoạn “Đơn vị có đủ phòng chuyên môn theo quy định.”.")
      .waitFor();
    await page.keyboard.press("Enter");
    await page.getByText(/^Muốn chèn riêng một phần vào giữa tài liệu/).waitFor();
    expect(errors).toEqual([]);
  });
});

describe("inside Word", () => {
  test("sections come under the headings that were recognised; one click brings back what was there", async () => {
    const { page, errors, save } = await inWord.open({ docx: foreignReport() });
    const before = await textsOf(await save());
    await begin(page);
    await place(page);
    const docx = await save();
    expect(problemsOf(docx)).toEqual([]);
    const now = await textsOf(docx);
    expect(now[now.indexOf("2. Khen thưởng") + 1]).toMatch(NEW);
    expect(now).not.toContain(OLD);
    expect(now.filter((text) => text.endsWith("Khen thưởng"))).toEqual(["2. Khen thưởng"]);

    await page.getByRole("button", { name: "Hoàn lại như trước khi chèn" }).click();
    await page.getByText("Đã hoàn lại: tài liệu như trước khi chèn.").waitFor();
    expect(await textsOf(await save())).toEqual(before);
    await offer(page).waitFor();
    expect(errors).toEqual([]);
  });

  test("an empty document is offered the whole report, head and signature included", async () => {
    const { page, errors, save } = await inWord.open({ docx: makeDocx({ body: paragraph("") }) });
    await begin(page);
    await page.getByText(/^Tài liệu đang trống\. Khớp soạn cả báo cáo theo mẫu/).waitFor();
    await page.getByRole("button", { name: "Chèn vào báo cáo", exact: true }).click();
    await page.getByText(/^Đã chèn \d+ phần\.$/).waitFor();
    const { paragraphs, controls } = await openDocx(await save(), "a.docx", nodePlatform).read();
    expect(paragraphs.some(({ text }) => text.startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))).toBe(true);
    expect(controls.filter(({ tag }) => tag === "khop:b:head")).toHaveLength(1);
    expect(errors).toEqual([]);
  });
});
