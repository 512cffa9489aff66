// What package-lock.json says of the packages that Khớp is made with.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "..");
export const readJson = (file) => JSON.parse(readFileSync(join(root, file), "utf8"));

/** Every locked package: its place in node_modules, name, version, and whether a user of Khớp gets it. */
export function lockedPackages(lock = readJson("package-lock.json")) {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== "")
    .map(([path, entry]) => ({
      path,
      name: entry.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version,
      license: entry.license ?? null,
      integrity: entry.integrity ?? null,
      isShipped: !entry.dev && !entry.devOptional && !entry.optional,
      hasInstallScript: entry.hasInstallScript === true,
      dependencies: Object.keys(entry.dependencies ?? {}),
    }));
}

/** Texts of licence and notice that a package brings along, or an empty list. */
export function licenceTexts({ path }) {
  const folder = join(root, path);
  if (!existsSync(folder)) throw new Error(`${path} is not installed: npm ci`);
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]e|notice|copying)(\.|-|$)/i.test(name) && !/\.(js|ts|json)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").trim());
}
