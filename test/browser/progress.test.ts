import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { newReport } from "../../src/workflows/insertReport";
import { bookOf, sampleFile } from "../report/samples";
import { type TestBrowser, startBrowser } from "./support/browser";
import { outFile } from "./support/demo";
import { drawnDocument, goToStep, insertReport, openFromMenu } from "./support/paneSteps";

jest.setTimeout(120_000);

const report = outFile("downloads", "mo-lai.docx");

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
  mkdirSync(outFile("downloads"), { recursive: true });
  const { blocks, dataXml } = newReport(bookOf(sampleFile("quy-1-2021")));
  writeFileSync(report, await createReport(blocks, dataXml, nodePlatform));
});
afterAll(() => browser.close());

/** Notes from now on the signs of progress that stood in a frame that was drawn, by what they are called. */
const watchSigns = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seenSigns: seen });
    const look = () => {
      for (const sign of document.querySelectorAll("[role=progressbar]")) {
        const labelledBy = document.getElementById(sign.getAttribute("aria-labelledby") ?? "");
        const name = sign.closest("button")?.textContent ?? sign.getAttribute("aria-label");
        if (sign.checkVisibility()) seen.add(name ?? labelledBy?.textContent ?? "(no name)");
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

const seenSigns = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...(globalThis as unknown as { seenSigns: Set<string> }).seenSigns]);

const drawing = "Đang đọc và vẽ tài liệu";

test("a document that is opened says so until it is drawn", async () => {
  const { page, errors } = await browser.open();
  await drawnDocument(page).locator("section").first().waitFor();
  await watchSigns(page);
  await openFromMenu(page, /Mở tệp \.docx/, report);
  await drawnDocument(page).locator("[data-figure]").first().waitFor();
  await page.getByRole("progressbar", { name: drawing }).waitFor({ state: "hidden" });
  expect(await seenSigns(page)).toEqual(expect.arrayContaining([drawing]));
  expect(errors).toEqual([]);
});

test("inserting, planning a refresh and checking are seen to be under way before they keep the page busy", async () => {
  const { page } = await browser.open();
  await drawnDocument(page).locator("section").first().waitFor();
  await watchSigns(page);
  await insertReport(page);
  await page.getByText("Báo cáo đã đúng với số liệu.").waitFor();
  await goToStep(page, "3. Kiểm tra");
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
  await page.getByText("Không thấy chỗ nào chưa khớp.").waitFor();
  expect(await seenSigns(page)).toEqual(
    expect.arrayContaining([drawing, "Đang chèn…", "Đang so tài liệu với số liệu…", "Đang kiểm tra…"]),
  );
});
