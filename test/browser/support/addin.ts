import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Browser, type BrowserContextOptions, type Page, chromium } from "playwright-core";
import type {} from "../../wordHost/inBrowser";
import { flags } from "./browser";
import { bundle } from "./bundle";
import { type Demo, browserPath, projectFile, startDemo } from "./demo";

/** Where the built pages look for office.js. */
export const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** What stands around the add-in's page. */
export interface Surroundings {
  /** The open .docx; absent: the page stands in a browser of its own, without Word. */
  readonly docx?: Uint8Array;
  readonly profile?: Parameters<Window["testWord"]["install"]>[1];
  /** Runs before everything else of the page, inside it. */
  readonly before?: string;
  /** Runs when Word is there, before the page makes use of it. */
  readonly whenReady?: string;
  /** Stands in for office.js in windows that the page opens, which the imitated Word has not. */
  readonly officeOfWindows?: string;
  /** False: Microsoft's address cannot be reached. */
  readonly hasOffice?: boolean;
  /** What follows "taskpane.html": "#kiem-tra". */
  readonly hash?: string;
  /** Another address of the site than the project's own server. */
  readonly site?: string;
  readonly options?: BrowserContextOptions;
}

/** The add-in's page, and all that went on in it. */
export interface AddinPage {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly errors: readonly string[];
  /** The open document as it stands. */
  readonly save: () => Promise<Buffer>;
}

export interface AddinBrowser {
  readonly open: (surroundings?: Surroundings) => Promise<AddinPage>;
  /** Address of the site, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The product's page for Word in a real browser: Microsoft's unmodified office.js over the imitated Word. */
export async function startAddinBrowser(): Promise<AddinBrowser> {
  const [browser, demo, script] = await Promise.all([
    chromium.launch({ executablePath: browserPath(), args: flags }),
    startDemo(),
    bundle(projectFile("test/wordHost/inBrowser.ts")),
  ]);
  return {
    open: (surroundings = {}) => openPage(browser, demo, script, surroundings),
    url: demo.url,
    close: async () => {
      await browser.close();
      await demo.stop();
    },
  };
}

async function openPage(
  browser: Browser,
  demo: Demo,
  script: string,
  {
    docx,
    profile = "desktop2021",
    before = "",
    whenReady = "",
    officeOfWindows = "",
    hasOffice = true,
    hash = "",
    site,
    options,
  }: Surroundings,
): Promise<AddinPage> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 900 },
    locale: "vi-VN",
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  await context.route(`${officeAddress}**`, async (route) => {
    if (!hasOffice) return route.abort();
    if (route.request().frame().page() !== page)
      return route.fulfill({ contentType: "text/javascript", body: officeOfWindows });
    const path = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    const library = await readFile(join(officeFolder, path), "utf8");
    const hook = `;Office.onReady(() => { window.testWord.addLaterApi(); ${whenReady} });`;
    // The first to hear that Word is there.
    return route.fulfill({
      contentType: "text/javascript",
      body: docx && path === "office.js" ? library + hook : library,
    });
  });
  const word = docx
    ? `${script};window.testWord.install(${JSON.stringify(Buffer.from(docx).toString("base64"))}, "${profile}");`
    : "";
  await context.addInitScript({ content: `${before};${word}` });
  await page.goto(`${site ?? demo.url}taskpane.html${hash}`, { waitUntil: "commit" });
  return {
    page,
    requests,
    errors,
    save: async () => Buffer.from(await page.evaluate(() => window.testWord.save()), "base64"),
  };
}
