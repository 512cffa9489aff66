/** What a drafter does that may take a while, each on a page of its own. */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { newReportBytes, rowsFile, spreadsheet } from "./files";

export interface Interaction {
  readonly name: string;
  readonly prepare: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
}

const folder = resolve("out/bench/pane");
mkdirSync(folder, { recursive: true });
const written = (name: string, content: string | Uint8Array): string => {
  const path = resolve(folder, name);
  writeFileSync(path, content);
  return path;
};
const report = written("bao-cao.docx", await newReportBytes(0));
const largeReport = written("bao-cao-500.docx", await newReportBytes(500));
const largeFigures = written("so-lieu-500.json", rowsFile(500));
const largeTable = written("bang-500.csv", spreadsheet(500));

const nothing = (): Promise<void> => Promise.resolve();
const step = (page: Page, name: string): Promise<void> => page.getByRole("tab", { name }).click();

async function openFrom(page: Page, item: RegExp, file: string): Promise<void> {
  await page.getByRole("button", { name: "Tệp", exact: true }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("menuitem", { name: item }).click();
  await (await chooser).setFiles(file);
}

async function openReport(page: Page, file: string): Promise<void> {
  await openFrom(page, /Mở tệp \.docx/, file);
  await page.getByRole("heading", { name: file.split("/").at(-1) ?? "" }).waitFor();
  await page.locator("#document [data-figure]").first().waitFor({ timeout: 120_000 });
}

async function openFigures(page: Page): Promise<void> {
  await openFrom(page, /Mở số liệu/, largeFigures);
  await page.getByText(/^Đã mở số liệu trong/).waitFor();
}

async function openGrid(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Giải quyết hồ sơ TTHC/ }).click();
  await page.getByRole("grid").waitFor();
}

async function insert(page: Page): Promise<void> {
  await step(page, "2. Soạn thảo");
  await page.getByRole("button", { name: "Chèn vào báo cáo", exact: true }).click();
  await page.getByText(/^Đã chèn \d+ phần\.$/).waitFor({ timeout: 120_000 });
}

async function changeBudget(page: Page): Promise<void> {
  await step(page, "1. Số liệu");
  await page
    .getByRole("button", { name: /^Kinh phí/ })
    .first()
    .click();
  const granted = page.getByRole("textbox", { name: /^Kinh phí được cấp/ });
  await granted.fill("41.250.000");
  await granted.blur();
}

async function plan(page: Page): Promise<void> {
  await step(page, "2. Soạn thảo");
  await page.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).waitFor({ timeout: 120_000 });
}

async function refresh(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Cập nhật \d+ chỗ$/ }).click();
  await page.getByText(/^Đã cập nhật/).waitFor({ timeout: 120_000 });
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
  await page.getByText(/^Đã đối chiếu/).waitFor({ timeout: 120_000 });
}

async function typeInGrid(page: Page): Promise<void> {
  const cells = page.getByRole("grid").locator("tbody tr").nth(3).getByRole("gridcell");
  await cells.nth(1).click();
  for (const number of ["12", "345", "6"]) {
    await page.keyboard.type(number, { delay: 60 });
    await page.keyboard.press("Enter");
    await page.waitForTimeout(400);
  }
}

const inOrder =
  (...steps: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page): Promise<void> => {
    for (const each of steps) await each(page);
  };

const openImport = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Nhập từ bảng tính…" }).first().click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Chọn tệp/ })
    .waitFor();
};

async function readTable(page: Page): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Chọn tệp/ })
    .click();
  await (await chooser).setFiles(largeTable);
  await page
    .getByRole("dialog")
    .getByText(/^Sẽ đưa vào/)
    .waitFor({ timeout: 120_000 });
}

async function takeTable(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: "Đưa vào số liệu" }).click();
  await page
    .getByRole("dialog")
    .getByText(/^Đã đưa vào/)
    .waitFor({ timeout: 120_000 });
}

const checkStep = (page: Page): Promise<void> => step(page, "3. Kiểm tra");

export const interactions: readonly Interaction[] = [
  { name: "open a report", prepare: nothing, act: (page) => openReport(page, report) },
  { name: "insert everything", prepare: nothing, act: insert },
  { name: "plan a refresh", prepare: inOrder(insert, changeBudget), act: plan },
  { name: "refresh", prepare: inOrder(insert, changeBudget, plan), act: refresh },
  { name: "check", prepare: inOrder(insert, checkStep), act: check },
  { name: "open figures with 500 fields", prepare: nothing, act: openFigures },
  { name: "open a grid of 500 rows", prepare: openFigures, act: openGrid },
  { name: "type in a grid of 500 rows", prepare: inOrder(openFigures, openGrid), act: typeInGrid },
  { name: "read a table of 500 rows", prepare: openImport, act: readTable },
  { name: "take over 500 rows", prepare: inOrder(openImport, readTable), act: takeTable },
  { name: "open a report with 500 fields", prepare: nothing, act: (page) => openReport(page, largeReport) },
  { name: "insert everything, 500 fields", prepare: openFigures, act: insert },
  {
    name: "plan a refresh, 500 fields",
    prepare: inOrder(openFigures, insert, changeBudget),
    act: plan,
  },
  { name: "check, 500 fields", prepare: inOrder(openFigures, insert, checkStep), act: check },
];
