import { type AddinBrowser, officeAddress, startAddinBrowser } from "./support/addin";
import { type TestBrowser, startBrowser } from "./support/browser";
import { chooseFromMenu, goToStep, insertReport, openGroup, typeInto } from "./support/paneSteps";
import { makeDocx, paragraph } from "../wordHost/makeDocx";
import type { Page } from "playwright-core";

jest.setTimeout(180_000);

/** What leaves the machine (nothing) and what stays on it (drafts), over a whole session of each root. */

let browser: TestBrowser;
let addin: AddinBrowser;
beforeAll(async () => {
  [browser, addin] = await Promise.all([startBrowser(), startAddinBrowser()]);
});
afterAll(() => Promise.all([browser.close(), addin.close()]));

const storedKeys = (page: Page): Promise<readonly string[]> => page.evaluate(() => Object.keys(localStorage));
const ownData = /^(blob|data):/;

/** Types a figure that is in no document and no file yet, and waits until a draft keeps it. */
async function leaveDraft(page: Page): Promise<void> {
  await openGroup(page, /^Kinh phí/);
  await typeInto(page.getByRole("textbox", { name: /^Kinh phí được cấp/ }), "7.000.000");
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("khop.draft.")));
}

/** Asks for everything that a page must not do; answers what the browser refused. */
const refusals = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const refused: string[] = [];
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => refused.push(effectiveDirective));
    await fetch("https://stranger.example/").catch(() => undefined);
    for (const kind of ["script", "img"] as const) {
      const element = document.createElement(kind);
      element.src = "https://stranger.example/a";
      document.body.append(element);
    }
    const inline = document.createElement("script");
    inline.textContent = "window.ranInline = true";
    document.body.append(inline);
    await new Promise((done) => setTimeout(done, 200));
    // Each is told twice where the server sends the policy, too.
    return [...new Set(refused), `inline: ${"ranInline" in window}`].sort();
  });
const all = ["connect-src", "img-src", "inline: false", "script-src-elem"];

async function work(page: Page): Promise<void> {
  await leaveDraft(page);
  await insertReport(page);
  await goToStep(page, "3. Kiểm tra");
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
  await page.getByRole("button", { name: "Kiểm tra lại" }).waitFor();
}

test("the page, a whole session: asked of nobody but its own origin; the policy refuses all else", async () => {
  const { page, requests, origin } = await browser.open();
  await work(page);
  expect(requests.filter((url) => !url.startsWith(`${origin}/`) && !ownData.test(url))).toEqual([]);
  expect(await refusals(page)).toEqual(all);
});

test("inside Word, a whole session: asked of its own origin and of Microsoft's for office.js alone", async () => {
  const { page, requests } = await addin.open({ docx: makeDocx({ body: paragraph("") }) });
  await page.getByRole("button", { name: /quý I năm 2021/ }).click();
  await work(page);
  const elsewhere = requests.filter((url) => !url.startsWith(addin.url) && !ownData.test(url));
  expect(elsewhere.length).toBeGreaterThan(0);
  for (const url of elsewhere) expect(url).toMatch(new RegExp(`^${officeAddress}[\\w/.-]+\\.js$`));
  expect(await refusals(page)).toEqual(all);
});

test("only drafts are kept, and the menu clears them and says where they are; the work goes on", async () => {
  const { page } = await browser.open();
  await leaveDraft(page);
  const keys = await storedKeys(page);
  expect(keys.filter((key) => !key.startsWith("khop."))).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, sessionStorage.length])).toEqual(["", 0]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

  await chooseFromMenu(page, "Xóa bản giữ tạm trên máy này");
  await page.getByText(/nằm trong bộ nhớ của trình duyệt trên máy này/).waitFor();
  expect((await storedKeys(page)).filter((key) => key.startsWith("khop.draft."))).toEqual([]);
  expect(await page.getByRole("textbox", { name: /^Kinh phí được cấp/ }).inputValue()).toBe("7.000.000");
});
