import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { buildReport } from "../../src/report/buildReport";
import { bookOf, changed, sampleFile, type FiguresJson } from "../report/samples";
import { docxOf } from "../workflows/docxOf";
import { folder, run } from "./run";

// The first call loads the reader.
jest.setTimeout(60_000);

/** A report without the data part that would tell its figures. */
async function reportWithoutData(file: FiguresJson): Promise<string> {
  const target = join(folder(), "cu.docx");
  writeFileSync(target, await createReport(buildReport(bookOf(file)), null, nodePlatform));
  return target;
}

test("the figures of a foreign report become a figures file that can be validated", async () => {
  const file = await reportWithoutData(sampleFile("quy-1-2021"));
  const target = join(folder(), "so-lieu.json");
  const { code, out } = await run("figures", file, "-o", target);
  expect(code).toBe(0);
  expect(out).toContain(`Đã ghi số liệu vào ${target}.`);
  expect(out).toMatch(/Đọc được \d+ số liệu từ báo cáo\./);
  expect(out).toContain("Công chức đầu mối theo chức vụ, vị trí");
  expect(JSON.parse(readFileSync(target, "utf8"))).toMatchObject({ budget: { granted: 40000000 } });
  const validated = await run("validate", target);
  expect(validated.code).toBeLessThan(2);
});

test("what the report says in two ways is told with both places, and 1", async () => {
  const inventory = Object(sampleFile("quy-1-2021")["inventory"]) as Readonly<Record<string, unknown>>;
  const file = await reportWithoutData(changed("quy-1-2021", { inventory: { ...inventory, central: 64 } }));
  const { code, out, err } = await run("figures", file);
  expect(code).toBe(1);
  expect(JSON.parse(out)).not.toHaveProperty("inventory.central");
  expect(err).toMatch(/“67” \(II\.2\)/);
  expect(err).toMatch(/“54” \(Biểu số II\.07b\/VPCP\/KSTT/);
});

test("a document that is no report: one sentence, and 2", async () => {
  const target = join(folder(), "thu.docx");
  writeFileSync(target, await (await docxOf(["Kính gửi các đồng chí,", "Hẹn gặp lại."])).toBytes());
  const { code, out, err } = await run("figures", target);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain("không nhận ra trong đó báo cáo nào");
});
