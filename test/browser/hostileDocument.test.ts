/** A document that a stranger sent: drawn, checked and taken over, nothing in it runs and nothing is asked for. */
import { writeFileSync, mkdirSync } from "node:fs";
import { docxFile } from "../support/docxFile";
import { type TestBrowser, startBrowser } from "./support/browser";
import { outFile } from "./support/demo";
import { drawnDocument, goToStep, openFromMenu } from "./support/paneSteps";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
  mkdirSync(outFile("foreign"), { recursive: true });
});
afterAll(() => browser.close());

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const outside = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}" TargetMode="External"/>`;
const markup = '&lt;img src="https://stranger.example/a" onerror="window.hacked = 1"&gt;';

const body =
  `<w:p><w:r><w:t>Tiếp nhận 504 hồ sơ. ${markup}&lt;script&gt;window.hacked = 2&lt;/script&gt;</w:t></w:r></w:p>` +
  '<w:p><w:hyperlink r:id="rIdL"><w:r><w:t>Bấm vào đây</w:t></w:r></w:hyperlink></w:p>' +
  '<w:p><w:r><w:rPr><w:rFonts w:ascii="x; } * { background: url(https://stranger.example/b) } a {"/></w:rPr>' +
  "<w:t>Chữ</w:t></w:r></w:p>" +
  '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><a:graphic><a:graphicData ' +
  'uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>' +
  '<a:blip r:link="rIdP" r:embed="rIdP"/></pic:blipFill>' +
  '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm></pic:spPr></pic:pic>' +
  "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>" +
  '<w:altChunk r:id="rIdC"/>' +
  `<w:sdt><w:sdtPr><w:alias w:val="${markup.replaceAll('"', "&quot;")}"/><w:tag w:val="khop:f:budget.granted"/>` +
  "</w:sdtPr><w:sdtContent><w:p><w:r><w:t>999</w:t></w:r></w:p></w:sdtContent></w:sdt>";

const data =
  '<report xmlns="urn:khop:report:1" formSet="vpcp-2021" revision="9"><figures><unit>' +
  `<name>${markup}</name></unit></figures></report>`;

const hostile = (): Uint8Array =>
  docxFile({
    body,
    styles:
      '<w:style w:type="paragraph" w:styleId="x } * { background: url(https://stranger.example/c) }">' +
      '<w:name w:val="x"/></w:style>',
    data: [{ xml: data, id: "{00000000-0000-0000-0000-000000000001}" }],
    files: {
      "word/chunk.html": "<script>parent.hacked = 3; fetch('https://stranger.example/d')</script>",
      "word/_rels/document.xml.rels":
        '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        outside("rIdL", "hyperlink", "javascript:window.hacked = 4") +
        outside("rIdP", "image", "https://stranger.example/e.png") +
        outside("rIdT", "attachedTemplate", "https://stranger.example/f.dotm") +
        `<Relationship Id="rIdC" Type="${RELATIONSHIPS}/aFChunk" Target="chunk.html"/>` +
        `<Relationship Id="rIdS" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/>` +
        `<Relationship Id="rIdD" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    },
  });

test("nothing in a stranger's document runs, leads away or is fetched", async () => {
  const file = outFile("foreign", "nguoi-la.docx");
  writeFileSync(file, hostile());
  const { page, requests, origin } = await browser.open();
  const address = page.url();
  await openFromMenu(page, /Mở tệp \.docx/, file);
  await page.getByRole("heading", { name: "nguoi-la.docx" }).waitFor();
  await drawnDocument(page).getByText("Bấm vào đây").click();
  await drawnDocument(page).getByText("window.hacked = 2").waitFor();
  await goToStep(page, "2. Soạn thảo");
  await goToStep(page, "3. Kiểm tra");
  await page.getByRole("button", { name: "Kiểm tra trước khi ký" }).click();
  await page.getByRole("button", { name: "Kiểm tra lại" }).waitFor();

  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(await page.locator("iframe, object, embed").count()).toBe(0);
  expect(await drawnDocument(page).locator("a[href]").count()).toBe(0);
  expect(page.url()).toBe(address);
  const elsewhere = (url: string) => !url.startsWith(origin) && !/^(?:blob|data):/.test(url);
  expect(requests.filter(elsewhere)).toEqual([]);
});
