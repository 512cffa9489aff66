import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(__dirname, "../../..");

/** The page as `npm run demo` serves it, at any free port. */
export interface Demo {
  readonly url: string;
  /** Stops it as Ctrl+C does; resolves to its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts what was built last: `npm test` builds before it runs the tests. */
export async function startDemo(): Promise<Demo> {
  const demo = spawn(process.execPath, [".scripts/demo.mjs", "--as-built", "--port", "0"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { url: await addressOf(demo), stop: () => stop(demo) };
}

function addressOf(demo: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = "";
    demo.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (url !== undefined) found(url);
    });
    demo.on("exit", (code) => failed(new Error(`The demo ended with ${String(code)}: ${said}`)));
  });
}

function stop(demo: ChildProcess): Promise<number | null> {
  return new Promise((stopped) => {
    demo.removeAllListeners("exit");
    demo.on("exit", (code) => stopped(code));
    demo.kill("SIGINT");
  });
}

/** Path of the installed browser; the message of ensure-browser.mjs says what to do when there is none. */
export function browserPath(): string {
  const { status, stdout } = spawnSync(process.execPath, [".scripts/ensure-browser.mjs", "--print"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  const path = stdout.trim().split("\n").at(-1) ?? "";
  if (status !== 0 || path === "") throw new Error("No browser to test with");
  return path;
}

/** A file under out/, which the run leaves behind to be looked at. */
export const outFile = (...path: readonly string[]): string => resolve(root, "out", ...path);

/** A file that comes with the tests or the project. */
export const projectFile = (...path: readonly string[]): string => resolve(root, ...path);
