import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { shippedForms } from "../../src/workflows/forms";
import { newReport } from "../../src/workflows/insertReport";
import { readFigures } from "../../src/workflows/readFigures";
import { problemsOf } from "../support/docxChecks";
import { type TestBrowser, startBrowser } from "./support/browser";
import { outFile, projectFile } from "./support/demo";
import { drawnDocument, goToStep, openFromMenu } from "./support/paneSteps";

jest.setTimeout(120_000);

const file = outFile("downloads", "co-loi.docx");
const slip = "Tiếp tục đơn đốc các phòng xử lý 12 hồ sơ.";

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
  mkdirSync(outFile("downloads"), { recursive: true });
  const json = JSON.parse(readFileSync(projectFile("assets/samples/quy-1-2021.json"), "utf8")) as {
    direction: Record<string, unknown>;
  };
  const { book } = readFigures(shippedForms(), { ...json, direction: { ...json.direction, tasks: [slip] } });
  if (!book) throw new Error("The sample cannot be read");
  const { blocks, dataXml } = newReport(book);
  writeFileSync(file, await createReport(blocks, dataXml, nodePlatform));
});
afterAll(() => browser.close());

async function check(page: Page): Promise<void> {
  await openFromMenu(page, /Mở tệp \.docx/, file);
  await page.getByRole("heading", { name: "co-loi.docx" }).waitFor();
  await goToStep(page, "3. Kiểm tra");
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
  await page.getByText("“đơn đốc” viết sai, đúng là “đôn đốc”", { exact: false }).waitFor();
}

test("the one sure correction is applied, and undone", async () => {
  const { page, errors } = await browser.open();
  await check(page);

  await page.getByRole("button", { name: "Sửa thành “đôn đốc”" }).click();
  await page.getByText("Không thấy chỗ nào chưa khớp.").waitFor();
  await drawnDocument(page).getByText(slip.replace("đơn đốc", "đôn đốc")).waitFor();

  await page.getByRole("button", { name: "Hoàn tác sửa thành “đôn đốc”" }).click();
  await page.getByRole("button", { name: "Sửa thành “đôn đốc”" }).waitFor();
  await drawnDocument(page).getByText(slip).waitFor();
  expect(errors).toEqual([]);
});

test("a finding is let stand with a reason, which stays in the document, and is reported again on demand", async () => {
  const { page, errors } = await browser.open();
  await check(page);

  await page.getByRole("button", { name: "Bỏ qua…" }).first().click();
  await page.getByRole("button", { name: "Bỏ qua với lý do này" }).click();
  await page.getByText("Hãy ghi lý do để người ký biết vì sao để nguyên.").waitFor();
  await page.getByRole("textbox", { name: "Lý do bỏ qua" }).fill("Trích nguyên văn");
  await page.getByRole("button", { name: "Bỏ qua với lý do này" }).click();
  await page.getByText("Không thấy chỗ nào chưa khớp.").waitFor();

  await page.getByRole("button", { name: "1 chỗ đã bỏ qua có lý do" }).click();
  await page.getByText(/^Lý do \(.*\): Trích nguyên văn$/).waitFor();
  const { violations } = await new AxeBuilder({ page })
    .exclude("#document")
    .exclude("[data-tabster-dummy]")
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole("button", { name: "Không bỏ qua nữa" }).click();
  await page.getByRole("button", { name: "Sửa thành “đôn đốc”" }).waitFor();
  expect(errors).toEqual([]);
});

test("the record of the check is a valid document that names the file and its findings", async () => {
  const { page, errors } = await browser.open();
  await check(page);
  const event = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu biên bản kiểm tra (.docx)" }).click();
  const record = outFile("downloads", "bien-ban.docx");
  await (await event).saveAs(record);
  const bytes = readFileSync(record);
  const { paragraphs } = await openDocx(bytes, "bien-ban.docx", nodePlatform).read();
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  expect(text).toContain("co-loi.docx");
  expect(text).toContain("“đơn đốc” viết sai, đúng là “đôn đốc”");
  expect(text).toMatch(/[0-9a-f]{64}/);
  expect(problemsOf(bytes)).toEqual([]);
  expect(errors).toEqual([]);
});

/** A report without anything of Khớp in it, as another agency would send it. */
async function foreignReport(): Promise<string> {
  const host = openDocx(readFileSync(file), "co-loi.docx", nodePlatform);
  const { controls } = await host.read();
  await host.apply(
    controls.map(({ tag }, index) => ({
      kind: "removeControl",
      control: { tag, occurrence: controls.slice(0, index).filter((earlier) => earlier.tag === tag).length },
      keepContent: true,
    })),
  );
  const snapshot = await host.read();
  const plain = { paragraphs: snapshot.paragraphs.length, controls: snapshot.controls.length };
  expect(plain).toEqual({ paragraphs: plain.paragraphs, controls: 0 });
  const target = outFile("downloads", "don-vi-khac.docx");
  writeFileSync(target, withoutDataPart(await host.toBytes()));
  return target;
}

/** The file without Khớp's data part: another namespace makes it somebody else's. */
function withoutDataPart(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const [name] = Object.keys(parts).filter((part) => /^customXml\/item\d+\.xml$/.test(part));
  if (name !== undefined) parts[name] = strToU8('<other xmlns="urn:other"/>');
  return zipSync(parts);
}

test("a report that Khớp did not write is checked, and its figures are taken over", async () => {
  const { page, errors } = await browser.open();
  await openFromMenu(page, /Mở tệp \.docx/, await foreignReport());
  await page.getByRole("heading", { name: "Lập báo cáo kiểm soát thủ tục hành chính" }).waitFor();

  await page.getByRole("button", { name: "Kiểm tra tài liệu này" }).click();
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
  await page.getByRole("button", { name: "Sửa thành “đôn đốc”" }).waitFor();

  await page.getByRole("button", { name: "Lấy số liệu từ tài liệu này" }).click();
  await page.getByText(/^Đã lấy \d{3} số liệu/).waitFor();
  await page.getByRole("tab", { name: "1. Số liệu" }).waitFor();
  expect(errors).toEqual([]);
});
