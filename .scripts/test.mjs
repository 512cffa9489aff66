// npm test: builds the pages that the browser tests open, then runs every test in one go.
// Arguments go to jest: npm test -- test/language
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const node = (...args) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TZ: "UTC" },
  }).status ?? 1;

/** Two at least: while a browser works, a test of it only waits. */
const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;

const steps = [
  [".scripts/ensure-browser.mjs"],
  ["node_modules/webpack/bin/webpack.js", "--mode", "production"],
  ["--no-warnings", "node_modules/jest/bin/jest.js", workers, ...process.argv.slice(2)],
];
for (const step of steps) {
  const file = resolve(
    root,
    step.find((part) => !part.startsWith("--")),
  );
  if (!existsSync(file)) {
    console.error(`${file} is missing`);
    process.exit(1);
  }
  const status = node(...step);
  if (status !== 0) process.exit(status);
}
