import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

/** One script for the browser, compiled as the page is. */
export async function bundle(entry: string): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "khop-"));
  const loader = {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  };
  await new Promise<void>((resolve, reject) => {
    webpack(
      {
        mode: "development",
        devtool: false,
        target: "web",
        entry,
        output: { path, filename: "script.js" },
        module: { rules: [{ test: /\.tsx?$/, loader: "swc-loader", options: loader }] },
        resolve: { extensions: [".tsx", ".ts", ".js"] },
      },
      (error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
        else resolve();
      },
    );
  });
  const script = await readFile(join(path, "script.js"), "utf8");
  await rm(path, { recursive: true });
  return script;
}
