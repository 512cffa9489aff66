import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { readData } from "../../src/hosts/word/readData";
import type { OfficeLibrary } from "../../src/hosts/word/office";
import { createReport } from "../../src/ooxml/template";
import { buildReport } from "../../src/report/buildReport";
import { bookOf, sampleFile } from "../report/samples";

/** What the table of pitfalls in README.md rests on, where no behaviour of Word shows it. */

const ROOT = join(__dirname, "../..");

const sources = readdirSync(join(ROOT, "src/hosts/word")).map(
  (name) => [name, readFileSync(join(ROOT, "src/hosts/word", name), "utf8")] as const,
);

test.each([
  [
    "values of tables and indices of cells",
    /\b(?:cellIndex|rowIndex|getCell)|\.values\b(?!\()|["/,]values\b/,
  ],
  ["the whole body's OOXML replaced", /body\s*\.insertOoxml/],
  ["other documents", /\b(?:createDocument|insertFileFromBase64)\b/],
  ["events", /\b(?:addHandlerAsync|onDataChanged|onSelectionChanged|\.add\(\(?event)/],
  ["nodes of a data part", /\b(?:setTextAsync|setNodeValueAsync|setXmlAsync)\b/],
  ["settings, which stay in memory", /\bdocument\.settings\b/],
])("the Word host never calls: %s", (_, call) => {
  expect(sources.length).toBeGreaterThan(30);
  expect(sources.filter(([, text]) => call.test(text)).map(([name]) => name)).toEqual([]);
});

test("a report binds no control to data and has none in its header", async () => {
  const parts = unzipSync(
    await createReport(buildReport(bookOf(sampleFile("quy-1-2021"))), null, nodePlatform),
  );
  const texts = Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const headers = texts.filter(([name]) => /word\/(?:header|footer)\d/.test(name));
  expect(headers.length).toBeGreaterThan(0);
  expect(headers.filter(([, xml]) => xml.includes("<w:sdt"))).toEqual([]);
  expect(texts.filter(([, xml]) => xml.includes("dataBinding")).map(([name]) => name)).toEqual([]);
});

test("a list of data parts that Word leaves undefined is an empty one (office-js#6673)", async () => {
  const asked: string[] = [];
  const getByNamespaceAsync = (namespace: string, done: (result: object) => void): void => {
    asked.push(namespace);
    done({ status: "succeeded" });
  };
  const library = {
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded" },
      context: { document: { customXmlParts: { getByNamespaceAsync } } },
    },
  } as unknown as OfficeLibrary;
  expect(await readData(library)).toEqual([]);
  expect(asked).toEqual(["urn:khop:report:1"]);
});

test("every file that the table names exists", () => {
  const readme = readFileSync(join(__dirname, "README.md"), "utf8");
  const [, table = ""] = readme.split("## Pitfalls of the API");
  const named = [...table.matchAll(/`((?:src|test|bench)\/[^`]+)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  const rows = table.split("\n").filter((line) => line.startsWith("| ") && !/Known of Word|---/.test(line));
  expect(rows.filter((line) => !/`(?:test|bench)\//.test(line))).toEqual([]);
});
