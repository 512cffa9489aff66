import { strFromU8, unzipSync } from "fflate";
import { join } from "node:path";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { runContent } from "../../src/ooxml/write/inline";
import { escapeXml, hasDoctype, withoutForbidden } from "../../src/ooxml/xml";
import { expectGolden } from "../support/golden";
import { sampleBlocks } from "../support/sampleBlocks";

/** XML with each block on a line of its own, indented; runs and properties stay on the line of their block. */
function readable(xml: string): string {
  const lines: string[] = [];
  let depth = 0;
  for (const [tag] of xml.matchAll(/<[^>]+>[^<]*/g)) {
    const block = /^<\/?w:(?:document|body|sdt|sdtContent|p|tbl|tblGrid|tr|tc|sectPr)\b/.test(tag);
    const closes = tag.startsWith("</");
    if (block && closes) depth -= 1;
    if (!block) lines.push((lines.pop() ?? "") + tag);
    else if (closes && /^<\/w:(?:p|tc|tblGrid)>/.test(tag)) lines.push((lines.pop() ?? "") + tag);
    else lines.push("  ".repeat(depth) + tag);
    if (block && !closes && !tag.includes("/>")) depth += 1;
  }
  return lines.join("\n");
}

test("the document part of a small report", async () => {
  const files = unzipSync(await createReport(sampleBlocks, null, nodePlatform));
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  expectGolden(join(__dirname, "__golden__/document.xml"), readable(xml));
});

test.each([
  ["504", "<w:t>504</w:t>"],
  ["", "<w:t/>"],
  [" 08", '<w:t xml:space="preserve"> 08</w:t>'],
  ["a & <b>", "<w:t>a &amp; &lt;b&gt;</w:t>"],
  ["61\u2011NĐ", "<w:t>61</w:t><w:noBreakHyphen/><w:t>NĐ</w:t>"],
  ["a\r\nb\tc", "<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t>"],
  ["toString", "<w:t>toString</w:t>"],
])("the content of a run with %j", (text, expected) => {
  expect(runContent(text)).toBe(expected);
});

test.each([
  ['"x" & <y>', "&quot;x&quot; &amp; &lt;y&gt;"],
  ["ễ 😀", "ễ 😀"],
  ["\u0000\ud800x\udc00\ufffe", "\ufffd\ufffdx\ufffd\ufffd"],
])("escaping %j", (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});

test("characters that XML can hold stay", () => {
  expect(withoutForbidden("a\t\n\rễ😀")).toBe("a\t\n\rễ😀");
});

test.each([
  ["<!DOCTYPE a><a/>", true],
  ['\ufeff<?xml version="1.0"?>\n<!-- <a> -->\n<?p i?><!DOCTYPE a [<!ENTITY x "y">]><a/>', true],
  ["<a><!-- <!DOCTYPE a> --></a>", false],
  ["<a><![CDATA[<!DOCTYPE a>]]></a>", false],
  ["<?xml version='1.0'?><a/>", false],
  ["", false],
  ["<!-- never ends", false],
])("a document type in %j: %s", (text, expected) => {
  expect(hasDoctype(text)).toBe(expected);
});
