/**
 * The pane on the page, in headless Chromium: what its first load weighs, how soon it answers, and the longest time that
 * each interaction keeps the page from answering. Beside it, in the same run: an empty page, and a page with nothing but
 * React and a button of Fluent UI.
 */
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { milliseconds, table } from "./measure";
import { interactions } from "./pane/interactions";
import { type LongTask, readyAt, watchLongTasks, watchReady } from "./pane/observe";
import { browserPath, serve } from "./pane/serve";

const ROUNDS = 15;
/** What reads and draws the .docx comes beside the pane, which can be used before it is there. */
const ofDocument = /\/(?:engine|view)\.[^/]+\.js$/;
/** Nothing may keep the page busy for longer without a sign that it is at work. */
const LONGEST = 100;

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

/** A page in a new profile: nothing is in its cache. */
async function load(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "vi-VN" });
  const page = await context.newPage();
  await page.addInitScript(watchReady);
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (/\.js$/.test(request.url())) scripts.push(request.url());
  });
  await page.goto(url);
  const ready = await readyAt(page);
  return { context, page, ready, scripts };
}

async function firstLoad(browser: Browser, pages: Readonly<Record<string, string>>): Promise<void> {
  const times = new Map(Object.keys(pages).map((name) => [name, [] as number[]]));
  const weights = new Map<string, readonly [number, number]>();
  for (let round = -2; round < ROUNDS; round += 1)
    for (const [name, url] of Object.entries(pages)) {
      const { context, page, ready, scripts } = await load(browser, url);
      if (round >= 0) times.get(name)?.push(ready);
      if (round === 0) {
        // Our page loads on after it answers: the document is drawn beside it.
        if (name === "Khớp") await page.locator("#document section").first().waitFor();
        const beside = scripts.filter((url) => ofDocument.test(url));
        const own = scripts.filter((url) => !ofDocument.test(url));
        weights.set(name, [await weightOf(own), await weightOf(beside)]);
      }
      await context.close();
    }
  console.log(
    table(
      ["first load", "scripts, kB gzip", "beside them, for the document", "interactive, median ms"],
      Object.keys(pages).map((name) => [
        name,
        ...(weights.get(name) ?? []).map((bytes) => (bytes / 1000).toFixed(0)),
        milliseconds(median(times.get(name) ?? [])),
      ]),
    ),
  );
}

async function weightOf(urls: readonly string[]): Promise<number> {
  const bodies = await Promise.all(
    [...new Set(urls)].map(async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer())),
  );
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}

async function longestTasks(browser: Browser, url: string): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const { name, prepare, act } of interactions) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: "vi-VN",
      acceptDownloads: true,
    });
    const page = await context.newPage();
    await page.addInitScript(watchLongTasks);
    await page.goto(url);
    await page.getByText("Số liệu đã đủ và khớp.").waitFor();
    await page.locator("#document section").first().waitFor();
    await prepare(page);
    // What the preparation left to do is done.
    await page.waitForTimeout(1000);
    await page.evaluate("longTasks.length = 0");
    await act(page);
    await page.waitForTimeout(500);
    const tasks = await page.evaluate<readonly LongTask[]>("longTasks");
    const longest = tasks.reduce<LongTask | null>(
      (found, task) => (task.duration > (found?.duration ?? 0) ? task : found),
      null,
    );
    const silent = tasks.filter(({ duration, announced }) => duration > LONGEST && !announced);
    rows.push([
      name,
      longest ? milliseconds(longest.duration) : "< 50",
      silent.length === 0 ? "–" : silent.map(({ duration }) => milliseconds(duration)).join(", "),
    ]);
    await context.close();
  }
  console.log(table(["interaction", "longest task, ms", "above 100 ms without progress, ms"], rows));
}

const browser = await chromium.launch({ executablePath: browserPath(), args: flags });
const [page, floor] = await Promise.all([serve("dist/web"), serve("out/bench/floor")]);
const only = process.argv[2];
try {
  if (only !== "tasks")
    await firstLoad(browser, {
      "an empty page": `${floor.url}empty.html`,
      "React and Fluent UI alone": `${floor.url}index.html`,
      Khớp: page.url,
    });
  console.log("");
  if (only !== "load") await longestTasks(browser, page.url);
} finally {
  await browser.close();
  page.stop();
  floor.stop();
}
