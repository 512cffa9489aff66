/**
 * Every screen of the pane at every width of a task pane, in one look. Pictures go to out/screenshots, to be looked at;
 * what a machine can see is asserted.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { type TestBrowser, startBrowser } from "./browser";
import { violations } from "./axe";
import { outFile, projectFile } from "./demo";
import { openGroup } from "./paneSteps";
import { focusFaults, layoutFaults } from "./screenFaults";
import { shownPictures } from "./shownScreens";
import { smallPicture } from "./smallPicture";
import { chapters } from "./tour";
import { makeTourFiles } from "./tourFiles";

/**
 * With `UPDATE_GOLDEN=1` the pictures of docs/man-hinh.md are made anew, and nothing else is done; they are to be looked
 * at before they are committed.
 */
const isUpdate = process.env["UPDATE_GOLDEN"] === "1";
const shown = shownPictures();

const widths = [320, 350, 450];
/** In a window as narrow as the pane the document stands above it and takes a third. */
const height = 1300;

const looks = {
  sang: { colorScheme: "light" },
  toi: { colorScheme: "dark" },
  "tuong-phan": { colorScheme: "dark", forcedColors: "active" },
} as const;

const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

async function picture(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  const part = (await dialog.count()) > 0 ? dialog : page.locator("#pane");
  const path = outFile("screenshots", `${name}.png`);
  const png = await part.screenshot({ path, animations: "disabled", caret: "hide" });
  expect(existsSync(path)).toBe(true);
  if (isUpdate && shown.includes(name))
    writeFileSync(projectFile("docs/man-hinh", `${name}.png`), await smallPicture(page, png));
}

/** The tests of one look, in a file of its own: files run side by side. */
export function testScreens(look: keyof typeof looks): void {
  const options = looks[look];
  let browser: TestBrowser;
  jest.setTimeout(240_000);
  beforeAll(async () => {
    browser = await startBrowser();
    mkdirSync(outFile("screenshots"), { recursive: true });
    mkdirSync(projectFile("docs/man-hinh"), { recursive: true });
    await makeTourFiles();
  });
  afterAll(() => browser.close());

  test.each(chapters)("$name", async ({ visit }) => {
    const seen: Record<string, readonly string[]> = {};
    const narrow = {
      ...options,
      reducedMotion: "reduce",
      viewport: { width: 350, height },
      timezoneId: "Asia/Ho_Chi_Minh",
    } as const;
    await visit(browser, narrow, async (page, screen) => {
      for (const width of widths) {
        if (isUpdate && !shown.includes(`${screen}-${look}-${width}`)) continue;
        await page.setViewportSize({ width, height });
        await drawn(page);
        await picture(page, `${screen}-${look}-${width}`);
        seen[`${screen} ${width}`] = await layoutFaults(page);
      }
      if (isUpdate) return;
      await page.setViewportSize({ width: 350, height });
      seen[`${screen} axe`] = await violations(page, look === "sang" ? "all" : "colours");
      seen[`${screen} focus`] = (await page.getByRole("menu").count()) > 0 ? [] : await focusFaults(page);
    });
    expect(Object.entries(seen).filter(([, faults]) => faults.length > 0)).toEqual([]);
  });

  test("the wide grid", async () => {
    const { page } = await browser.open({ ...options, reducedMotion: "reduce" });
    await openGroup(page, /^Giải quyết hồ sơ TTHC/);
    await page.getByRole("button", { name: "Mở rộng bảng" }).click();
    await page.getByRole("dialog").getByRole("grid").waitFor();
    await picture(page, `37-bang-rong-${look}`);
    expect(await violations(page, look === "sang" ? "all" : "colours")).toEqual([]);
  });
}
