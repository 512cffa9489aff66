// npm run bench -- NAME: bundles bench/NAME.ts and runs it with the bench's own packages.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, copyFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const [name = "build", ...rest] = process.argv.slice(2);
const run = (command, args, cwd = root) => {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
};

if (!existsSync(resolve(root, "bench/node_modules")))
  run("npm", ["ci", "--no-audit", "--no-fund"], resolve(root, "bench"));
mkdirSync(resolve(root, "out/bench"), { recursive: true });
run(process.execPath, [
  "node_modules/webpack/bin/webpack.js",
  "--config",
  "bench/webpack.config.js",
  "--env",
  `bench=${name}`,
]);
// Beside the bench's node_modules, where its peers are found.
const bundle = resolve(root, `bench/node_modules/.${name}.mjs`);
copyFileSync(resolve(root, `out/bench/${name}.mjs`), bundle);
run(process.execPath, ["--expose-gc", bundle, ...rest]);
