// npm run audit:deps: licences, install scripts, locked versions and unused dependencies, from package-lock.json and
// the sources alone; nothing is asked of the network.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { lockedPackages, readJson, root } from "./packages.mjs";

/** Licences of what users get: each lets it be passed on with a notice. */
const shippedLicences = [
  "MIT",
  "ISC",
  "0BSD",
  "Apache-2.0",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "(MIT AND Zlib)",
  "(MIT OR GPL-3.0-or-later)", // Taken as MIT.
];
/** Licences of what only developers get: nothing of it is passed on. */
const developmentLicences = [
  ...shippedLicences,
  "MIT-0",
  "BSD-2-Clause",
  "MPL-2.0",
  "CC-BY-4.0",
  "Apache-2.0 AND MIT",
  "(BSD-3-Clause OR GPL-2.0)",
  "(MIT OR CC0-1.0)",
];
/** Licences that are a text of their own. @microsoft/office-js: to develop and test add-ins for Microsoft 365. */
const ownLicence = ["@microsoft/office-js"];

/** Packages that may run something when they are installed. @parcel/watcher, @swc/core: compiled parts. */
const installScripts = ["@parcel/watcher", "@swc/core"];

/**
 * Compiled parts for other platforms that the registry did not serve when the lock was made: a version, but neither
 * licence nor checksum (.scripts/complete-lock.mjs). They belong to these packages of developers.
 */
const platformParts = /^@(swc\/core|unrs\/resolver-binding|xarsh\/ooxml-validator)-[a-z0-9]+-[a-z0-9-]+$/;

/** Dependencies that no source imports by name, and what uses them. */
const usedByTools = {
  "@types/jest": "tsconfig.json",
  "@types/node": "tsconfig.json",
  "@types/office-js": "tsconfig.json",
  "@types/react": "TypeScript, for react",
  "@types/react-dom": "TypeScript, for react-dom",
  "@swc/core": "swc-loader and @swc/jest",
  "@swc/jest": "jest in package.json",
  ajv: "a peer of what office-addin-debugging is made of",
  eslint: "npm run lint",
  jest: "npm test",
  prettier: "npm run format",
  "swc-loader": "webpack.config.js",
  "webpack-cli": "webpack",
  "office-addin-debugging": "npm start",
};

function licenceProblems(packages) {
  return packages.flatMap(({ name, version, license, isShipped }) => {
    if (!isShipped && (ownLicence.includes(name) || (license === null && platformParts.test(name))))
      return [];
    const allowed = isShipped ? shippedLicences : developmentLicences;
    return allowed.includes(license ?? "") ? [] : [`${name}@${version}: licence ${license ?? "not stated"}`];
  });
}

const scriptProblems = (packages) =>
  packages
    .filter(({ name, hasInstallScript }) => hasInstallScript && !installScripts.includes(name))
    .map(({ name, version }) => `${name}@${version}: runs a script when it is installed`);

const lockProblems = (packages) =>
  packages
    .filter(({ name, integrity }) => !/^sha512-/.test(integrity ?? "") && !platformParts.test(name))
    .map(({ name, version }) => `${name}@${version}: locked without a checksum`);

const versionProblems = ({ dependencies, devDependencies }) =>
  Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name}: “${version}” is not one version`);

/** Names that stand in strings of files and of folders: those of imports, and those that a tool is given. */
function namedIn(places) {
  const named = new Set();
  for (const place of places) {
    const files = place.endsWith("/")
      ? readdirSync(join(root, place), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && /\.(tsx?|m?js)$/.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name))
      : [join(root, place)];
    for (const file of files)
      for (const [, name] of readFileSync(file, "utf8").matchAll(
        /["'`/]((?:@[\w-]+\/)?[a-z][\w.-]*)(?=["'`/])/g,
      ))
        named.add(name);
  }
  return named;
}

function usageProblems({ dependencies, devDependencies }) {
  const shipped = namedIn(["src/"]);
  const development = namedIn(["test/", ".scripts/", "webpack.config.js", "eslint.config.js"]);
  return [
    ...Object.keys(dependencies).filter((name) => !shipped.has(name)),
    ...Object.keys(devDependencies).filter((name) => !development.has(name) && !(name in usedByTools)),
  ].map((name) => `${name}: nothing uses it`);
}

/** Everything that is wrong, each in one line. */
export function auditProblems(lock = readJson("package-lock.json"), project = readJson("package.json")) {
  const packages = lockedPackages(lock);
  return [
    ...licenceProblems(packages),
    ...scriptProblems(packages),
    ...lockProblems(packages),
    ...versionProblems(project),
    ...usageProblems(project),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const problems = auditProblems();
  for (const problem of problems) console.error(problem);
  const packages = lockedPackages();
  const shipped = packages.filter(({ isShipped }) => isShipped).length;
  console.log(`${packages.length} packages, ${shipped} of them go to users; ${problems.length} problems`);
  process.exit(problems.length > 0 ? 1 : 0);
}
