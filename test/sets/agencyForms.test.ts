import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FormSet } from "../../src/forms/formSet";
import { vpcp2021 } from "../../src/forms/sets/vpcp2021";
import { folder, run, sample } from "../cli/run";

/** Writes a form set of an agency's own to a file. */
function formsFile(change: Partial<FormSet>): string {
  const file = join(folder(), "bieu-mau.json");
  writeFileSync(file, JSON.stringify({ ...vpcp2021, id: "vpcp-2021-rieng", ...change }));
  return file;
}

/** A copy of a sample's figures for that form set. */
function figuresFor(formSet: string): string {
  const file = join(folder(), "so-lieu.json");
  writeFileSync(file, readFileSync(sample("quy-1-2021.json"), "utf8").replace('"vpcp-2021"', `"${formSet}"`));
  return file;
}

it("takes a form set of an agency's own", async () => {
  const forms = formsFile({ title: "Bộ biểu mẫu của tỉnh" });
  const { code, err } = await run("validate", figuresFor("vpcp-2021-rieng"), "--forms", forms);
  expect([code, err]).toEqual([0, ""]);
});

it("refuses wording that cannot be written, in one sentence", async () => {
  const wording = {
    ...vpcp2021.wording,
    closing: { text: "Trên đây là {period", args: { period: "report.period" } },
  };
  const file = formsFile({ wording });
  const { code, err } = await run("validate", figuresFor("vpcp-2021-rieng"), "--forms", file);
  expect(code).toBe(2);
  expect(err).toMatch(
    /^Bộ biểu mẫu \S+ có 1 chỗ phải sửa, trước hết: Dòng 1, cột \d+, lời văn “closing” \(wording\.closing\.text\): Lời văn “closing”: thiếu dấu } đóng \(gần “Trên đây là {period”\)\. Chạy "khop forms check \S+" để xem tất cả\.$/,
  );
});
