import { type Browser, type BrowserContextOptions, type Page, chromium } from "playwright-core";
import { type Demo, browserPath, startDemo } from "./demo";

/** A real browser and the page that it opens, for the tests of one file. */
export interface TestBrowser {
  /** `withheld`: addresses that are asked for and never answered. */
  readonly open: (options?: BrowserContextOptions, withheld?: readonly RegExp[]) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

/** The page in a browser profile of its own, and what went wrong or astray in it. */
export interface OpenedPage {
  readonly page: Page;
  /** Addresses of all that was asked for, whether or not it was answered. */
  readonly requests: readonly string[];
  /** Errors of the console, exceptions, breaches of the content security policy. */
  readonly errors: readonly string[];
  readonly origin: string;
}

/** How the browser is started: it reaches nothing but this machine. */
export const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // No name leads anywhere but to this machine: a request that leaks is seen, and fails.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

export async function startBrowser(): Promise<TestBrowser> {
  const [browser, demo] = await Promise.all([
    chromium.launch({ executablePath: browserPath(), args: flags }),
    startDemo(),
  ]);
  return {
    open: (options, withheld) => openPage(browser, demo, options, withheld),
    close: async () => {
      await browser.close();
      await demo.stop();
    },
  };
}

/** Width of a window whose pane is 350 px wide, beside a document of the size of a page. */
const desktop = { width: 1280, height: 900 };

async function openPage(
  browser: Browser,
  demo: Demo,
  options: BrowserContextOptions = {},
  withheld: readonly RegExp[] = [],
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: desktop,
    locale: "vi-VN",
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  for (const address of withheld) await page.route(address, () => undefined);
  const requests: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  await page.goto(demo.url, { waitUntil: "commit" });
  await page.getByRole("tab", { name: "1. Số liệu" }).waitFor();
  return { page, requests, errors, origin: new URL(demo.url).origin };
}
