/** Checking a document: one report, and 10 and 100 times its text in one document. */
import { readFileSync } from "node:fs";
import type { Snapshot } from "../src/document/snapshot";
import { openDocx } from "../src/hosts/docx/docxHost";
import { nodePlatform } from "../src/hosts/docx/nodePlatform";
import { createReport } from "../src/ooxml/template";
import { checkReport } from "../src/workflows/checkReport";
import { shippedForms } from "../src/workflows/forms";
import { newReport } from "../src/workflows/insertReport";
import { readFigures } from "../src/workflows/readFigures";
import { milliseconds, sideBySide, table } from "./measure";

/** The paragraphs and tables of a document, several times over; links and data part are left out. */
function repeated(snapshot: Snapshot, times: number): Snapshot {
  const { paragraphs, tables } = snapshot;
  const copies = Array.from({ length: times }, (_, copy) => copy);
  return {
    ...snapshot,
    controls: [],
    comments: [],
    data: [],
    paragraphs: copies.flatMap((copy) =>
      paragraphs.map((paragraph) => ({
        ...paragraph,
        index: paragraph.index + copy * paragraphs.length,
        cell: paragraph.cell && { ...paragraph.cell, table: paragraph.cell.table + copy * tables.length },
      })),
    ),
    tables: copies.flatMap((copy) =>
      tables.map((own) => ({
        ...own,
        index: own.index + copy * tables.length,
        after: own.after + copy * paragraphs.length,
        parent: own.parent && { ...own.parent, table: own.parent.table + copy * tables.length },
        cells: own.cells.map((cell) => ({
          ...cell,
          paragraphs: cell.paragraphs.map((index) => index + copy * paragraphs.length),
        })),
      })),
    ),
  };
}

/** A .docx given on the command line, or the report of the 2021 sample. */
async function document(): Promise<Uint8Array> {
  const file = process.argv[2];
  if (file !== undefined) return readFileSync(file);
  const json: unknown = JSON.parse(readFileSync("assets/samples/quy-1-2021.json", "utf8"));
  const { book } = readFigures(shippedForms(), json);
  if (!book) throw new Error("The sample cannot be read");
  const { blocks, dataXml } = newReport(book);
  return createReport(blocks, dataXml, nodePlatform);
}

const bytes = await document();
const options = { forms: shippedForms(), tools: nodePlatform };
const snapshot = await openDocx(bytes, "bench.docx", nodePlatform).read();
const sizes = [1, 10, 100];
const checks = sizes.map((times) => {
  const whole = repeated(snapshot, times);
  return { name: `check, ${times} ×`, run: () => Promise.resolve(checkReport(whole, options)) };
});
const reading = {
  name: "open and read the .docx",
  run: () => openDocx(bytes, "bench.docx", nodePlatform).read(),
};
const small = await sideBySide([reading, ...checks.slice(0, 2)], 15);
const large = await sideBySide(checks.slice(2), 3);
const timings = [...small, ...large];
const one = timings[1]?.median ?? NaN;
console.log(
  table(
    ["", "median ms", "per copy of the text"],
    timings.map(({ name, median }, index) => {
      const times = sizes[index - 1];
      return [
        name,
        milliseconds(median),
        times === undefined ? "" : `${(median / times / one).toFixed(2)} ×`,
      ];
    }),
  ),
);
