import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { makeDocx, paragraph } from "../wordHost/makeDocx";
import { startAddinBrowser } from "./support/addin";
import { type TestBrowser, startBrowser } from "./support/browser";
import { projectFile } from "./support/demo";

jest.setTimeout(60_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Bytes of a built script when it is sent compressed. */
const gzipped = (name: string): number =>
  gzipSync(readFileSync(projectFile("dist/web", name)), { level: 9 }).length;

const total = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzipped(name), 0);

test("the pane, figures in it, is at most 250 kB of script; what reads and draws the document comes beside it", async () => {
  const { page, requests } = await browser.open();
  await page.getByText("Số liệu đã đủ và khớp.").waitFor();
  await page.locator("#document section").first().waitFor();

  const scripts = requests.flatMap((url) => /[^/]+\.js$/.exec(url)?.[0] ?? []);
  const ofDocument = scripts.filter((name) => /^(engine|view)\./.test(name));
  expect(ofDocument).toHaveLength(2);
  expect(total(scripts.filter((name) => !ofDocument.includes(name)))).toBeLessThanOrEqual(250_000);
  expect(total(ofDocument)).toBeLessThanOrEqual(70_000);
});

test("figures can be typed while the document's code is still on its way", async () => {
  const { page } = await browser.open({}, [/\/(engine|view)\.[0-9a-f]+\.js$/]);
  await page.getByText("Số liệu đã đủ và khớp.").waitFor();
  await page.getByRole("button", { name: /^Kinh phí/ }).click();
  await page.getByRole("textbox", { name: /^Kinh phí được cấp/ }).fill("1");
  await page.getByRole("button", { name: "1 chỗ chưa khớp" }).waitFor();
});

test("inside Word all that is loaded until the user is asked is at most 250 kB of script of our own", async () => {
  const addin = await startAddinBrowser();
  try {
    const { page, requests } = await addin.open({ docx: makeDocx({ body: paragraph("") }) });
    await page.getByRole("button", { name: "Bắt đầu báo cáo" }).waitFor();
    await page.waitForLoadState("networkidle");
    const own = requests.filter((url) => url.startsWith(addin.url));
    const scripts = own.flatMap((url) => /[^/]+\.js$/.exec(url)?.[0] ?? []);
    expect(scripts.length).toBeGreaterThan(1);
    expect(total(scripts)).toBeLessThanOrEqual(250_000);
  } finally {
    await addin.close();
  }
});
