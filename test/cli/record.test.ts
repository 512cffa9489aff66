import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { folder, run, sample } from "./run";

// The first check loads all rules.
jest.setTimeout(60_000);

async function builtReport(): Promise<string> {
  const target = join(folder(), "bao-cao.docx");
  await run("build", sample("quy-1-2021.json"), "-o", target);
  return target;
}

test("khop check --record writes the record beside the result", async () => {
  const file = await builtReport();
  const record = join(folder(), "bien-ban.docx");
  const { code, out, err } = await run("check", file, "--json", "--record", record);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ file }]);
  expect(err).toBe(`Đã ghi biên bản kiểm tra vào ${record}.`);
  const { paragraphs } = await openDocx(readFileSync(record), "bien-ban.docx", nodePlatform).read();
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  expect(text).toContain("BIÊN BẢN KIỂM TRA");
  expect(text).toContain(createHash("sha256").update(readFileSync(file)).digest("hex"));
});

test("--record is for one file", async () => {
  const record = join(folder(), "bien-ban.docx");
  const { code, err } = await run("check", "a.docx", "b.docx", "--record", record);
  expect(code).toBe(2);
  expect(err).toContain("--record lập biên bản cho một tệp; hãy nêu từng tệp một.");
  expect(existsSync(record)).toBe(false);
});
