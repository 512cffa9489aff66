import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FormSet } from "../../src/forms/formSet";
import { vpcp2021 } from "../../src/forms/sets/vpcp2021";
import { folder, run, sample } from "../cli/run";

/** Writes a form set of an agency's own to a file. */
function formsFile(change: Partial<FormSet>): string {
  const file = join(folder(), "bieu-mau.json");
  writeFileSync(file, JSON.stringify({ ...vpcp2021, ...change }));
  return file;
}

it("takes a form set of an agency's own", async () => {
  const title = "Bộ biểu mẫu của tỉnh";
  const { code, err } = await run("validate", sample("quy-1-2021.json"), "--forms", formsFile({ title }));
  expect([code, err]).toEqual([0, ""]);
});

it("refuses wording that cannot be written, in one sentence", async () => {
  const wording = {
    ...vpcp2021.wording,
    closing: { text: "Trên đây là {period", args: { period: "report.period" } },
  };
  const file = formsFile({ wording });
  const { code, err } = await run("validate", sample("quy-1-2021.json"), "--forms", file);
  expect(code).toBe(2);
  expect(err).toBe(
    `Bộ biểu mẫu ${file} có 1 chỗ phải sửa, trước hết ở wording.closing.text: Lời văn “closing”: thiếu dấu } đóng (gần “Trên đây là {period”).`,
  );
});
