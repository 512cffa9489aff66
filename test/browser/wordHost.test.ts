import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import type { Edit } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { annex, DATA, draft, linked, section, text } from "../contract/samples";
import { problemsOf } from "../support/docxChecks";
import type {} from "../wordHost/inBrowser";
import { bundle } from "./support/bundle";
import { browserPath } from "./support/demo";

jest.setTimeout(120_000);

/** The Word host in a real browser, over Microsoft's unmodified office.js and the imitated Word. */

const ADDRESS = "https://khop.test/";
const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

let browser: Browser;
let script: string;
beforeAll(async () => {
  script = await bundle(join(__dirname, "../wordHost/inBrowser.ts"));
  browser = await chromium.launch({ executablePath: browserPath(), args: ["--headless", "--no-sandbox"] });
});
afterAll(() => browser.close());

/** A page as Word shows it in its task pane: our script, then office.js. */
const openPage = async (bytes: Uint8Array, profile: "desktop2021" | "web"): Promise<Page> => {
  const page = await browser.newPage();
  await page.route(`${ADDRESS}**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/")
      await route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Khớp</title>" });
    else
      await route.fulfill({
        contentType: "text/javascript",
        body: await readFile(join(officeFolder, path.replace("/office/", ""))),
      });
  });
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: script });
  await page.evaluate(
    ([docx, name]) => {
      window.testWord.install(docx, name);
    },
    [Buffer.from(bytes).toString("base64"), profile] as const,
  );
  await page.addScriptTag({ url: `${ADDRESS}office/office.js` });
  await page.evaluate(() => Office.onReady());
  return page;
};

const EDITS: readonly Edit[] = [
  { kind: "setControlText", control: { tag: "khop:f:resolved", occurrence: 0 }, text: "12" },
  {
    kind: "replaceBlock",
    control: { tag: "khop:b:table", occurrence: 0 },
    block: annex("table", [
      ["Đất đai", "05"],
      ["Hộ tịch", "1.204"],
    ]),
  },
  {
    kind: "insertBlock",
    block: section("new", [text("Có "), linked("new.count", "07")]),
    at: { kind: "end" },
  },
  { kind: "writeData", xml: DATA(1, "<n>Hồ sơ &amp; số</n>") },
];

const seen = ({ paragraphs, controls, tables, data }: Snapshot) => ({
  words: paragraphs.map((each) => each.text).filter((each) => each !== ""),
  controls: controls.map(({ tag, level, text: value }) => [tag, level, value]),
  tables: tables.map(({ rowCount, columnCount }) => [rowCount, columnCount]),
  data: data.map(({ xml }) => xml),
});

test.each(["desktop2021", "web"] as const)(
  "reads, writes and reads back in %s as the .docx host does",
  async (profile) => {
    const page = await openPage(draft(), profile);
    const docx = openDocx(draft(), "a.docx", nodePlatform);
    await docx.apply(EDITS);
    const expected = seen(await docx.read());

    const after = await page.evaluate(async (edits) => {
      const host = window.testWord.makeHost();
      await host.read();
      await host.apply(edits);
      await host.goTo({ kind: "control", control: { tag: "khop:b:new", occurrence: 0 } });
      return { name: host.name, snapshot: await host.read() };
    }, EDITS);
    expect(after.name).toBe("Quý I.docx");
    expect(seen(after.snapshot)).toEqual(expected);

    const bytes = Buffer.from(await page.evaluate(() => window.testWord.save()), "base64");
    expect(seen(await openDocx(bytes, "a.docx", nodePlatform).read())).toEqual(expected);
    expect(problemsOf(bytes)).toEqual([]);
    await page.close();
  },
);
