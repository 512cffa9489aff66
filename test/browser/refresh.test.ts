import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { figureTag } from "../../src/document/blocks";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { shippedForms } from "../../src/workflows/forms";
import { newReport } from "../../src/workflows/insertReport";
import { readFigures } from "../../src/workflows/readFigures";
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

jest.setTimeout(180_000);

const file = outFile("downloads", "sua-tay.docx");
const copy = "Ngoài ra, kinh phí được cấp 40.000.000 đồng đã được thông báo.";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
  mkdirSync(outFile("downloads"), { recursive: true });
  writeFileSync(file, await workedOver());
});
afterAll(() => browser.close());

/** The sample's report after a drafter worked in it: a copy of a figure, and a number typed over another. */
async function workedOver(): Promise<Uint8Array> {
  const json: unknown = JSON.parse(readFileSync(projectFile("assets/samples/quy-1-2021.json"), "utf8"));
  const { book } = readFigures(shippedForms(), json);
  if (!book) throw new Error("The sample cannot be read");
  const { blocks, dataXml } = newReport(book);
  const host = openDocx(await createReport(blocks, dataXml, nodePlatform), "sua-tay.docx", nodePlatform);
  const { controls, paragraphs } = await host.read();
  const granted = controls.find(({ tag }) => tag === figureTag("budget.granted"));
  if (!granted) throw new Error("The report does not state what was granted");
  const { paragraph } = granted.end;
  const end = paragraphs[paragraph]?.text.length ?? 0;
  await host.apply([
    { kind: "replaceText", paragraph, start: end, end, inlines: [{ text: ` ${copy}` }] },
    {
      kind: "setControlText",
      control: { tag: figureTag("inventory.postal"), occurrence: 0 },
      text: "99",
    },
  ]);
  return host.toBytes();
}

async function changeGranted(page: Page, text: string): Promise<void> {
  await goToStep(page, "1. Số liệu");
  const field = page.getByRole("textbox", { name: /^Kinh phí được cấp/ });
  if ((await field.count()) === 0) await openGroup(page, /^Kinh phí/);
  await typeInto(field, text);
  await goToStep(page, "2. Soạn thảo");
}

const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations: found } = await new AxeBuilder({ page })
    .exclude("#document")
    .exclude("[data-tabster-dummy]")
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

async function openWorkedOver(page: Page): Promise<void> {
  await openFromMenu(page, /Mở tệp \.docx/, file);
  await page.getByRole("heading", { name: "sua-tay.docx" }).waitFor();
}

test("a changed figure: its places, linked and typed; questions answered; written, told, taken back", async () => {
  const { page, errors } = await browser.open({ reducedMotion: "reduce" });
  await openWorkedOver(page);
  await changeGranted(page, "41.250.000");

  const panel = page.getByRole("region", { name: "Cập nhật báo cáo" });
  await panel.getByText(/chỗ trong báo cáo đang ghi số cũ của 1 số liệu/).waitFor();
  await panel.getByRole("button", { name: "2 chỗ: 1 liên kết, 1 gõ tay" }).click();
  await panel
    .getByRole("button", { name: /gõ tay\).*được cấp 40\.000\.000/ })
    .first()
    .click();
  const questions = panel.getByRole("radiogroup");
  expect(await questions.count()).toBe(2);
  expect(await violations(page)).toEqual([]);

  const typedCopy = panel.getByRole("radiogroup", { name: "Số cũ gõ tay trong lời văn" });
  await typedCopy.getByRole("radio", { name: "Ghi theo số liệu" }).check();
  await panel.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  await panel
    .getByText(/Đã cập nhật 1 số liệu ở 1 chỗ.*1 chỗ chưa chọn được giữ nguyên.*đối chiếu/)
    .waitFor();
  await drawnDocument(page).getByText(copy.replace("40.000.000", "41.250.000")).waitFor();
  expect(await violations(page)).toEqual([]);

  await panel.getByRole("button", { name: "Khôi phục như trước khi cập nhật" }).click();
  await panel.getByText(/^Đã khôi phục tài liệu và số liệu như trước khi cập nhật/).waitFor();
  await drawnDocument(page).getByText("được cấp 40.000.000 đồng cho").first().waitFor();
  await goToStep(page, "1. Số liệu");
  const field = page.getByRole("textbox", { name: /^Kinh phí được cấp/ });
  expect(await field.inputValue()).toBe("40.000.000");
  expect(errors).toEqual([]);
});

test("a number typed over a linked figure is taken into the figures, and undone", async () => {
  const { page, errors } = await browser.open({ reducedMotion: "reduce" });
  await openWorkedOver(page);
  await goToStep(page, "2. Soạn thảo");
  const panel = page.getByRole("region", { name: "Cập nhật báo cáo" });
  await panel.getByText("Số khác được gõ đè lên số liệu liên kết").waitFor();
  await panel.getByRole("button", { name: "Lấy số này vào số liệu" }).click();
  await panel.getByText("Số khác được gõ đè lên số liệu liên kết").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await panel.getByText("Số khác được gõ đè lên số liệu liên kết").waitFor();
  expect(errors).toEqual([]);
});

test("the questions are answered by keyboard alone", async () => {
  const { page, errors } = await browser.open({ reducedMotion: "reduce" });
  await openWorkedOver(page);
  await goToStep(page, "2. Soạn thảo");
  const panel = page.getByRole("region", { name: "Cập nhật báo cáo" });
  const group = panel.getByRole("radiogroup");
  await group.waitFor();
  await group.getByRole("radio").first().focus();
  await page.keyboard.press("ArrowDown");
  expect(await group.getByRole("radio", { name: "Ghi theo số liệu" }).isChecked()).toBe(true);
  while (!(await page.evaluate(() => document.activeElement?.textContent.startsWith("Cập nhật")))) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await panel.getByText(/đối chiếu: tài liệu đúng với số liệu/).waitFor();
  expect(errors).toEqual([]);
});

test("figures before an earlier update come back into the pane, and into the report when it is updated", async () => {
  const { page, errors } = await browser.open({ reducedMotion: "reduce" });
  await insertReport(page);
  const panel = page.getByRole("region", { name: "Cập nhật báo cáo" });
  for (const amount of ["51.000.000", "52.000.000"]) {
    await changeGranted(page, amount);
    await panel.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
    await panel.getByText(/Đã cập nhật 1 số liệu/).waitFor();
  }
  await panel.getByRole("button", { name: "Các lần cập nhật trước" }).click();
  await panel.getByText("40.000.000 → 51.000.000").waitFor();
  expect(await violations(page)).toEqual([]);
  await panel.getByRole("button", { name: /^Lấy lại số liệu trước lần cập nhật lúc/ }).click();
  await panel.getByText(/chỗ trong báo cáo đang ghi số cũ của 1 số liệu/).waitFor();
  await panel.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  await panel.getByText(/Đã cập nhật 1 số liệu/).waitFor();
  await drawnDocument(page).getByText("được cấp 40.000.000 đồng cho").first().waitFor();
  expect(errors).toEqual([]);
});

test("after an update the file is valid and states the new figure", async () => {
  const { page } = await browser.open({ reducedMotion: "reduce" });
  await insertReport(page);
  await changeGranted(page, "55.000.000");
  await page.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  await page.getByText(/Đã cập nhật 1 số liệu/).waitFor();
  const event = page.waitForEvent("download");
  await chooseFromMenu(page, "Tải báo cáo (.docx)");
  const target = outFile("downloads", "cap-nhat.docx");
  await (await event).saveAs(target);
  const bytes = readFileSync(target);
  expect(problemsOf(bytes)).toEqual([]);
  const { controls } = await openDocx(bytes, "cap-nhat.docx", nodePlatform).read();
  expect(controls.filter(({ tag }) => tag === figureTag("budget.granted")).map(({ text }) => text)).toEqual([
    "55.000.000",
  ]);
});
