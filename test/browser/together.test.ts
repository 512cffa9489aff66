/** Drafts that a document carries, and figures that somebody else wrote into it, in the pane inside the imitated Word. */
import { mkdirSync, writeFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { figureTag } from "../../src/document/blocks";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { newReport } from "../../src/workflows/insertReport";
import { bookOf, sampleFile } from "../report/samples";
import { problemsOf } from "../support/docxChecks";
import { makeDocx, paragraph } from "../wordHost/makeDocx";
import { type AddinBrowser, startAddinBrowser } from "./support/addin";
import { violations } from "./support/axe";
import { outFile, projectFile } from "./support/demo";
import { goToStep, insertReport, openGroup, typeInto } from "./support/paneSteps";
import { focusFaults, layoutFaults } from "./support/screenFaults";
import { shownPictures } from "./support/shownScreens";
import { smallPicture } from "./support/smallPicture";

jest.setTimeout(180_000);

let browser: AddinBrowser;
let report: Uint8Array;
beforeAll(async () => {
  browser = await startAddinBrowser();
  mkdirSync(outFile("screenshots"), { recursive: true });
  const { blocks, dataXml } = newReport(bookOf(sampleFile("quy-1-2021")));
  report = await createReport(blocks, dataXml, nodePlatform);
});
afterAll(() => browser.close());

const granted = (page: Page) => page.getByRole("textbox", { name: /^Kinh phí được cấp/ });
const rewarded = (page: Page) => page.getByRole("textbox", { name: /^Số cá nhân được khen thưởng/ });

async function open(page: Page, field: (page: Page) => Locator, group: RegExp): Promise<void> {
  await goToStep(page, "1. Số liệu");
  if ((await field(page).count()) === 0) await openGroup(page, group);
  await field(page).waitFor();
}
const openBudget = (page: Page): Promise<void> => open(page, granted, /^Kinh phí/);
const openRewards = (page: Page): Promise<void> => open(page, rewarded, /^Khen thưởng/);

/** Khớp's data in the document as it stands. */
async function dataOf(docx: Uint8Array): Promise<string> {
  const data = await openDocx(docx, "a.docx", nodePlatform).readData();
  return data.map(({ xml }) => xml).join("\n");
}

/** The document once its data say so. */
async function savedWhen(save: () => Promise<Buffer>, isSo: (data: string) => boolean): Promise<Buffer> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const docx = await save();
    if (isSo(await dataOf(docx))) return docx;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error("The data of the document did not become so");
}

const holdsDraft = (data: string): boolean => /<draft[ >]/.test(data);

const statedIn = async (docx: Uint8Array, path: string): Promise<readonly string[]> => {
  const { controls } = await openDocx(docx, "a.docx", nodePlatform).read();
  return controls.filter(({ tag }) => tag === figureTag(path)).map(({ text }) => text);
};

/** A co-author's Khớp writes: a new data part with these texts of figures, then the old one goes. */
const writeAsSomebodyElse = (page: Page, changes: readonly (readonly [string, string])[]): Promise<void> =>
  page.evaluate(async (pairs) => {
    const parts = Office.context.document.customXmlParts;
    const call = <T>(start: (done: (result: Office.AsyncResult<T>) => void) => void) =>
      new Promise<T>((resolve, reject) => {
        start(({ status, value, error }) => {
          if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
          else reject(new Error(error.message));
        });
      });
    const [old] = await call<Office.CustomXmlPart[]>((done) => {
      parts.getByNamespaceAsync("urn:khop:report:1", done);
    });
    if (!old) throw new Error("There are no data");
    const xml = await call<string>((done) => {
      old.getXmlAsync(done);
    });
    const counted = xml.replace(/revision="(\d+)"/, (_, revision) => `revision="${Number(revision) + 1}"`);
    const changed = pairs.reduce((text, [was, becomes]) => text.replaceAll(was, becomes), counted);
    await call<Office.CustomXmlPart>((done) => {
      parts.addAsync(changed, done);
    });
    await call<unknown>((done) => {
      old.deleteAsync(done);
    });
  }, changes);

/** What a machine can see of a screen, in three widths, light and in a contrast theme; pictures go to out/screenshots. */
async function faultsAtEveryWidth(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const forcedColors of ["none", "active"] as const) {
    await page.emulateMedia({ forcedColors });
    for (const width of [320, 350, 450]) {
      await page.setViewportSize({ width, height: 900 });
      const picture = `${name}-${forcedColors === "none" ? "sang" : "tuong-phan"}-${width}`;
      const path = outFile("screenshots", `${picture}.png`);
      const png = await page.screenshot({ path, animations: "disabled" });
      if (process.env["UPDATE_GOLDEN"] === "1" && shownPictures().includes(picture))
        writeFileSync(projectFile("docs/man-hinh", `${picture}.png`), await smallPicture(page, png));
      faults.push(...(await layoutFaults(page)));
    }
    faults.push(...(await violations(page)), ...(await focusFaults(page)));
  }
  await page.emulateMedia({ forcedColors: "none" });
  return faults;
}

test("what is typed is kept in the document, offered to whoever opens it next, and goes once it is written", async () => {
  const first = await browser.open({ docx: report });
  await openBudget(first.page);
  await typeInto(granted(first.page), "41.250.000");
  await openRewards(first.page);
  await typeInto(rewarded(first.page), "mười mấy?");
  const left = await savedWhen(first.save, (data) => holdsDraft(data) && data.includes("mười mấy?"));
  expect(problemsOf(left)).toEqual([]);
  expect(await statedIn(left, "budget.granted")).toEqual(["40.000.000"]);
  expect(first.errors).toEqual([]);

  // Another browser: nothing but the document came along.
  const { page, errors, save } = await browser.open({ docx: left });
  await page.getByText(/^Tài liệu này giữ số liệu nhập dở lúc .*, chưa đưa vào báo cáo\.$/).waitFor();
  expect(await faultsAtEveryWidth(page, "43-nhap-do-trong-tai-lieu")).toEqual([]);
  await page.getByRole("button", { name: "Khôi phục" }).click();
  await openBudget(page);
  expect(await granted(page).inputValue()).toBe("41.250.000");
  await openRewards(page);
  expect(await rewarded(page).inputValue()).toBe("mười mấy?");
  await typeInto(rewarded(page), "10");
  await goToStep(page, "2. Soạn thảo");
  await page.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  await page.getByText(/^Đã cập nhật 1 số liệu/).waitFor();
  const written = await savedWhen(save, (data) => !holdsDraft(data));
  expect(await statedIn(written, "budget.granted")).toEqual(["41.250.000"]);
  expect(errors).toEqual([]);
});

test("figures that are in no report yet are kept in an empty document; they can be put away for good", async () => {
  const first = await browser.open({ docx: makeDocx({ body: paragraph("") }) });
  await first.page.getByRole("button", { name: /quý I năm 2021/ }).click();
  await openBudget(first.page);
  await typeInto(granted(first.page), "41.250.000");
  const left = await savedWhen(first.save, holdsDraft);

  const { page, save } = await browser.open({ docx: left });
  await page.getByText(/^Tài liệu này giữ số liệu nhập dở/).waitFor();
  await page.getByRole("button", { name: "Bỏ qua" }).click();
  await savedWhen(save, (data) => !holdsDraft(data));
  await page.getByRole("button", { name: "Khôi phục" }).waitFor({ state: "detached" });
});

test("undoing all that was typed takes the draft out of the document", async () => {
  const { page, save } = await browser.open({ docx: report });
  await openBudget(page);
  await typeInto(granted(page), "41.250.000");
  await savedWhen(save, holdsDraft);
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  expect(await granted(page).inputValue()).toBe("40.000.000");
  await savedWhen(save, (data) => !holdsDraft(data));
});

test("figures that a co-author wrote meanwhile are told in every step and merged one by one, by keyboard, too", async () => {
  const { page, errors, save } = await browser.open({ docx: report });
  await openBudget(page);
  await typeInto(granted(page), "41.250.000");
  await savedWhen(save, holdsDraft);
  await writeAsSomebodyElse(page, [
    [">40000000<", ">42000000<"],
    [">10</individuals>", ">12</individuals>"],
  ]);

  await page.evaluate(() => dispatchEvent(new Event("focus")));
  const bar = page.getByRole("alert").filter({ hasText: "Số liệu trong tài liệu vừa được ghi từ nơi khác" });
  await bar.waitFor();
  await bar.getByRole("button", { name: "Xem và gộp" }).click();
  const panel = page.getByRole("region", { name: "Số liệu trong tài liệu vừa được ghi từ nơi khác" });
  await panel.getByText("1 số liệu chỉ nơi khác sửa, sẽ lấy theo tài liệu").waitFor();
  const question = panel.getByRole("radiogroup", { name: "Kinh phí được cấp" });
  await panel.getByText("Trước đó: 40.000.000").waitFor();
  expect(await faultsAtEveryWidth(page, "42-gop")).toEqual([]);

  // Nothing is chosen silently.
  const merge = panel.getByRole("button", { name: "Gộp số liệu" });
  await panel.getByText("Còn 1 số liệu chưa chọn.").waitFor();
  expect(await merge.isDisabled()).toBe(true);
  await merge.focus();
  await page.keyboard.press("Enter");
  await question.getByRole("radio", { name: "Trong tài liệu: 42.000.000" }).focus();
  await page.keyboard.press("ArrowUp");
  expect(await question.getByRole("radio", { name: "Của ngăn này: 41.250.000" }).isChecked()).toBe(true);
  await merge.focus();
  await page.keyboard.press("Enter");

  // The report is then brought up to date: mine in one place, theirs in the others.
  await page.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  await page.getByText(/^Đã cập nhật \d+ số liệu/).waitFor();
  const written = await save();
  expect(await statedIn(written, "budget.granted")).toEqual(["41.250.000"]);
  expect(await statedIn(written, "rewards.individuals")).toEqual(["12"]);
  expect(problemsOf(written)).toEqual([]);
  expect(errors).toEqual([]);
});

test("a report that somebody else inserted while this pane was still typing is not written over", async () => {
  const { page, save } = await browser.open({ docx: makeDocx({ body: paragraph("") }) });
  await page.getByRole("button", { name: /quý I năm 2021/ }).click();
  await insertReport(page);
  await openBudget(page);
  await typeInto(granted(page), "41.250.000");
  await goToStep(page, "2. Soạn thảo");
  await page.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).waitFor();
  await writeAsSomebodyElse(page, [[">10</individuals>", ">12</individuals>"]]);
  const before = await save();
  await page.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  const panel = page.getByRole("region", { name: "Số liệu trong tài liệu vừa được ghi từ nơi khác" });
  await panel.getByText("Không có số liệu nào hai bên cùng sửa.").waitFor();
  expect(await statedIn(await save(), "budget.granted")).toEqual(await statedIn(before, "budget.granted"));

  await panel.getByRole("button", { name: "Gộp số liệu" }).click();
  await page.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).waitFor();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await openBudget(page);
  expect(await granted(page).inputValue()).toBe("41.250.000");
});
