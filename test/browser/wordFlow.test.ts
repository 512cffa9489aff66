import type { Page } from "playwright-core";
import { figureTag } from "../../src/document/blocks";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { newReport } from "../../src/workflows/insertReport";
import { byHand, comment, control, elements } from "../reconcile/scenarios/hand";
import { bookOf, sampleFile } from "../report/samples";
import { problemsOf } from "../support/docxChecks";
import { makeDocx, paragraph } from "../wordHost/makeDocx";
import { type AddinBrowser, type AddinPage, startAddinBrowser } from "./support/addin";
import { goToStep, insertReport, openGroup, typeInto } from "./support/paneSteps";

jest.setTimeout(180_000);

let browser: AddinBrowser;
beforeAll(async () => {
  browser = await startAddinBrowser();
});
afterAll(() => browser.close());

const granted = async (docx: Uint8Array): Promise<readonly string[]> => {
  const { controls } = await openDocx(docx, "a.docx", nodePlatform).read();
  return controls.filter(({ tag }) => tag === figureTag("budget.granted")).map(({ text }) => text);
};

/** The sample's report in Word, one figure changed since, its refresh planned. */
async function openChanged(): Promise<AddinPage> {
  const opened = await browser.open({ docx: makeDocx({ body: paragraph("") }) });
  const { page } = opened;
  await page.getByRole("button", { name: /quý I năm 2021/ }).click();
  await insertReport(page);
  await goToStep(page, "1. Số liệu");
  await openGroup(page, /^Kinh phí/);
  await typeInto(page.getByRole("textbox", { name: /^Kinh phí được cấp/ }), "41.250.000");
  await goToStep(page, "2. Soạn thảo");
  await page.getByRole("button", { name: "1 chỗ: 1 liên kết" }).waitFor();
  return opened;
}

/** Word fails from that sync on, counted from now, after it did what it was told; null: no more. */
const failFrom = (page: Page, nth: number | null): Promise<void> =>
  page.evaluate((at) => {
    const error = { kind: "api", code: "GeneralException" } as const;
    window.testWord.failAt(
      at === null ? [] : [{ channel: "sync", nth: at, after: "all", error, alsoNext: 20 }],
    );
  }, nth);

test("inside Word: a changed figure is updated and taken back, the report locked and unlocked", async () => {
  const { page, errors, save } = await browser.open({ docx: makeDocx({ body: paragraph("") }) });
  await page.getByRole("button", { name: /quý I năm 2021/ }).click();
  await insertReport(page);
  await goToStep(page, "1. Số liệu");
  await openGroup(page, /^Kinh phí/);
  await typeInto(page.getByRole("textbox", { name: /^Kinh phí được cấp/ }), "41.250.000");
  await page.getByRole("tab", { name: "2. Soạn thảo cũ" }).waitFor();

  await goToStep(page, "2. Soạn thảo");
  await page.getByRole("button", { name: "1 chỗ: 1 liên kết" }).waitFor();
  await page.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  await page.getByText(/Đã cập nhật 1 số liệu ở 1 chỗ/).waitFor();
  expect(await granted(await save())).toEqual(["41.250.000"]);
  await page.getByRole("button", { name: "Khôi phục như trước khi cập nhật" }).click();
  await page.getByText(/^Đã khôi phục tài liệu và số liệu/).waitFor();
  expect(await granted(await save())).toEqual(["40.000.000"]);

  await goToStep(page, "3. Kiểm tra");
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
  await page.getByRole("tab", { name: "3. Kiểm tra xong" }).waitFor();
  await goToStep(page, "4. Trình ký");
  await page.getByRole("button", { name: "Khóa báo cáo để trình ký" }).click();
  await page.getByText("Văn bản và số liệu vẫn đúng như khi khóa.").waitFor();
  const locked = await save();
  expect(problemsOf(locked)).toEqual([]);
  const { controls } = await openDocx(locked, "a.docx", nodePlatform).read();
  expect(controls.filter(({ tag, lock }) => tag.startsWith("khop:b:") && !lock.content)).toEqual([]);
  await page.getByRole("button", { name: "Mở khóa để sửa" }).click();
  await page.getByRole("button", { name: "Khóa báo cáo để trình ký" }).waitFor();
  expect(errors).toEqual([]);
});

test("inside Word: a write that failed half-way is told at the top of the pane, and taken back from there", async () => {
  const { page, errors, save } = await openChanged();
  await failFrom(page, 2);
  await page.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  const told = page.getByRole("alert").filter({ hasText: "Lần ghi vừa rồi dở dang" });
  await told.waitFor();
  expect(await granted(await save())).toEqual(["41.250.000"]);

  await goToStep(page, "3. Kiểm tra");
  await told.getByRole("button", { name: "Khôi phục tài liệu" }).click();
  await told.getByText("Thay đổi còn dở dang:").waitFor();
  await failFrom(page, null);
  await told.getByRole("button", { name: "Khôi phục tài liệu" }).click();
  await page.getByText("Tài liệu đã trở lại như trước lần ghi dở dang.").waitFor();
  await told.waitFor({ state: "detached" });
  expect(await granted(await save())).toEqual(["40.000.000"]);
  expect(errors).toEqual([]);
});

test("inside Word: a comment on nothing but a figure goes only when the drafter agrees", async () => {
  const { blocks, dataXml } = newReport(bookOf(sampleFile("quy-1-2021")));
  const docx = await byHand(await createReport(blocks, dataXml, nodePlatform), (hand) => {
    const [run] = elements(control(hand, "f:budget.granted"), "r");
    if (run) comment(hand, run, 1, "Đối chiếu lại số này.");
  });
  const { page, errors, save } = await browser.open({ docx });
  await openGroup(page, /^Kinh phí/);
  await typeInto(page.getByRole("textbox", { name: /^Kinh phí được cấp/ }), "41.250.000");
  await goToStep(page, "2. Soạn thảo");
  await page.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  const told = page.getByRole("alert").filter({ hasText: "có ghi chú (comment) gắn vào" });
  await told.getByText(/Chưa có gì thay đổi/).waitFor();
  expect(await granted(await save())).toEqual(["40.000.000"]);

  await told.getByRole("button", { name: "Bỏ ghi chú và ghi" }).click();
  await page.getByText(/Đã cập nhật 1 số liệu ở 1 chỗ/).waitFor();
  const written = await save();
  expect(await granted(written)).toEqual(["41.250.000"]);
  expect(problemsOf(written)).toEqual([]);
  expect(errors).toEqual([]);
});

test("inside Word: what was written and could not be read again counts as written, and as one's own", async () => {
  const { page, errors, save } = await openChanged();
  await failFrom(page, 4);
  await page.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  const told = page.getByRole("alert").filter({ hasText: "Đã ghi xong vào tài liệu" });
  await told.waitFor();
  expect(await granted(await save())).toEqual(["41.250.000"]);
  await failFrom(page, null);
  await told.getByRole("button", { name: "Thử lại" }).click();
  await page.getByText("Báo cáo đã đúng với số liệu.").waitFor();
  await page.getByRole("tab", { name: "2. Soạn thảo xong" }).waitFor();
  expect(errors).toEqual([]);
});
