/** The page as `npm run demo` serves it, and the browser that is installed. */
import { spawn, spawnSync } from "node:child_process";

export interface Served {
  readonly url: string;
  readonly stop: () => void;
}

/** A folder under the project's root, on this machine only. */
export function serve(folder: string): Promise<Served> {
  const script = `
    const { serveFolder } = await import(${JSON.stringify(new URL(`file://${process.cwd()}/.scripts/static-server.mjs`).href)});
    console.log((await serveFolder(${JSON.stringify(folder)}, 0)).url);
  `;
  const server = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((found, failed) => {
    server.stdout.on("data", (chunk: Buffer) => {
      const url = /http:\/\/\S+/.exec(chunk.toString())?.[0];
      if (url !== undefined) found({ url, stop: () => server.kill() });
    });
    server.on("exit", (code) => failed(new Error(`The server of ${folder} ended with ${String(code)}`)));
  });
}

/** Path of the installed browser; the script says what to do when there is none. */
export function browserPath(): string {
  const { status, stdout } = spawnSync(process.execPath, [".scripts/ensure-browser.mjs", "--print"], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  const path = stdout.trim().split("\n").at(-1) ?? "";
  if (status !== 0 || path === "") throw new Error("No browser to measure with");
  return path;
}
