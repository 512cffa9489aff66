// Installs the npm packages when they are missing or older than package-lock.json, so that each
// command of the README works alone in a fresh clone. Needs nothing but Node and npm.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const marker = resolve(root, "node_modules/.khop-installed");
const digest = createHash("sha256")
  .update(readFileSync(resolve(root, "package-lock.json")))
  .digest("hex");

if (!existsSync(marker) || readFileSync(marker, "utf8") !== digest) {
  console.log("Installing packages (npm ci) …");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  writeFileSync(marker, digest);
}
