import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { khop } from "../../src/cli/khop";

export const sample = (name: string): string => join(__dirname, "../../assets/samples", name);

/** A new folder for one test's files. */
export const folder = (): string => mkdtempSync(join(tmpdir(), "khop-"));

/** Runs `khop` in this process. */
export async function run(...words: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await khop(words, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}
