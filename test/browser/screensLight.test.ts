import { existsSync } from "node:fs";
import { startBrowser } from "./support/browser";
import { outFile } from "./support/demo";
import { testScreens } from "./support/screens";

testScreens("sang");

test("the page, with the report of the sample in it", async () => {
  const browser = await startBrowser();
  const { page } = await browser.open();
  await page.getByRole("tab", { name: "2. Soạn thảo" }).click();
  await page.getByRole("button", { name: "Chèn vào báo cáo", exact: true }).click();
  await page.locator("#document [data-figure]").first().waitFor();
  const path = outFile("screenshots", "38-trang.png");
  await page.screenshot({ path });
  expect(existsSync(path)).toBe(true);
  await browser.close();
});
