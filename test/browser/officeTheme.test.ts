import type { Page } from "playwright-core";
import type {} from "../wordHost/inBrowser";
import { makeDocx, paragraph } from "../wordHost/makeDocx";
import { type AddinBrowser, type Surroundings, startAddinBrowser } from "./support/addin";

jest.setTimeout(120_000);

let browser: AddinBrowser;
beforeAll(async () => {
  browser = await startAddinBrowser();
});
afterAll(() => browser.close());

/** The pane beside an empty document, in that Word. */
async function openIn(profile: Surroundings["profile"], options: Surroundings["options"]): Promise<Page> {
  const { page, errors } = await browser.open({
    docx: makeDocx({ body: paragraph("") }),
    ...(profile && { profile }),
    ...(options && { options }),
  });
  await page.getByRole("heading", { name: "Quý I.docx" }).waitFor();
  expect(errors).toEqual([]);
  return page;
}

/** What the pane is painted on. */
const background = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const heading = document.querySelector("h1, h2");
    for (let each = heading; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (backgroundColor !== "rgba(0, 0, 0, 0)") return backgroundColor;
    }
    return "nothing";
  });

const light = "rgb(255, 255, 255)";
const dark = "rgb(41, 41, 41)";

test.each([
  ["Word is white, the system dark", "desktopWhite", "dark", light],
  ["Word is black, the system light", "desktopBlack", "light", dark],
  ["Word cannot be asked, the system is dark", "desktop2021", "dark", dark],
  ["Word cannot be asked, the system is light", "desktop2021", "light", light],
] as const)("%s", async (_, profile, colorScheme, expected) => {
  const page = await openIn(profile, { colorScheme });
  expect(await background(page)).toBe(expected);
  const scheme = expected === dark ? "dark" : "light";
  expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe(scheme);
});

test("a theme that is chosen while the pane is open is there when the user comes back to it", async () => {
  const page = await openIn("desktopWhite", { colorScheme: "light" });
  expect(await background(page)).toBe(light);
  await page.evaluate(() => window.testWord.chooseTheme("desktopBlack"));
  // office.js answers out of its memory for five seconds.
  await page.clock.setFixedTime(Date.now() + 60_000);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await page.waitForFunction(() => document.documentElement.style.colorScheme === "dark");
  expect(await background(page)).toBe(dark);
});

test("in a contrast theme of the system the system's colours stand, whatever Word's theme is", async () => {
  const page = await openIn("desktopWhite", { colorScheme: "dark", forcedColors: "active" });
  const canvas = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = "CanvasText";
    probe.style.backgroundColor = "Canvas";
    return getComputedStyle(probe).backgroundColor;
  });
  expect(await background(page)).toBe(canvas);
  expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe("dark");
});
