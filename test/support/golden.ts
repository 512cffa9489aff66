import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Compares a text with a golden file that a person can read. `UPDATE_GOLDEN=1` writes the file instead, to be
 * read before it is committed; otherwise a golden file that is not there fails.
 */
export function expectGolden(file: string, text: string): void {
  const written = `${text.trimEnd()}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, written);
  }
  expect(written).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
}
