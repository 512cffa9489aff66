import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLabelled } from "../../src/import/labelledFigures";
import { readImport } from "../../src/import/readImport";
import { recogniseTable } from "../../src/import/recogniseTable";
import { parseSeparated } from "../../src/import/separatedText";
import { sourceTable } from "../../src/import/sourceTable";
import { expectGolden } from "../support/golden";
import { figures2021, form2021 } from "./figures";
import { readableLines, readableReading } from "./readable";

const folder = join(__dirname, "cases");
const tableOf = (name: string) =>
  sourceTable(name, parseSeparated(readFileSync(join(folder, name), "utf8"), "\t"));
const goldenOf = (name: string) => join(__dirname, "__golden__", name.replace(/\.tsv$/, ".txt"));

const cases = readdirSync(folder).sort();
const labelled = "06-nhan-va-gia-tri.tsv";

test.each(cases.filter((name) => name !== labelled))("%s is understood as its golden file says", (name) => {
  const source = tableOf(name);
  const [best] = recogniseTable(source, form2021);
  const text = best ? readableReading(readImport(form2021, source, best, figures2021)) : "Không nhận ra.\n";
  expectGolden(goldenOf(name), text);
});

test("labels beside values are understood as the golden file says", () => {
  expectGolden(
    goldenOf(labelled),
    readableLines(readLabelled(form2021, tableOf(labelled), figures2021, new Map())),
  );
});
