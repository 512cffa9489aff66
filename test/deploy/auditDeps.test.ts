import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(__dirname, "../..");
type Json = Record<string, unknown>;
const readJson = (file: string): Json => JSON.parse(readFileSync(join(root, file), "utf8")) as Json;

/** Problems of a lock with one more package in it, and of a package.json that names it; by the script itself. */
function problemsWith(entry: Json, development: Json = {}): readonly string[] {
  const lock = readJson("package-lock.json") as { readonly packages: Json };
  const project = readJson("package.json") as { readonly devDependencies: Json };
  const changed = { ...lock, packages: { ...lock.packages, "node_modules/stranger": entry } };
  const script = pathToFileURL(join(root, ".scripts/audit-deps.mjs")).href;
  const code = `
    import { readFileSync } from "node:fs";
    import { auditProblems } from ${JSON.stringify(script)};
    const [lock, project] = JSON.parse(readFileSync(0, "utf8"));
    console.log(JSON.stringify(auditProblems(lock, project)));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e8,
    input: JSON.stringify([
      changed,
      { ...project, devDependencies: { ...project.devDependencies, ...development } },
    ]),
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as readonly string[];
}

const good = { version: "1.0.0", license: "MIT", integrity: "sha512-AAAA" };

test("the packages as they are locked are in order", () => {
  expect(problemsWith(good)).toEqual([]);
});

test.each([
  [
    "a licence that passes on its own conditions",
    { ...good, license: "AGPL-3.0" },
    "stranger@1.0.0: licence AGPL-3.0",
  ],
  ["no licence", { ...good, license: undefined }, "stranger@1.0.0: licence not stated"],
  [
    "a developers' licence in what users get",
    { ...good, license: "MPL-2.0" },
    "stranger@1.0.0: licence MPL-2.0",
  ],
  [
    "a script at installation",
    { ...good, hasInstallScript: true },
    "stranger@1.0.0: runs a script when it is installed",
  ],
  ["no checksum", { ...good, integrity: undefined }, "stranger@1.0.0: locked without a checksum"],
])("%s is found", (_, entry, problem) => {
  expect(problemsWith(entry)).toEqual([problem]);
});

/** A name that stands whole in no file, this one included. */
const unused = ["never", "used"].join("-");

test("a dependency that nothing uses, and one that may change by itself, are found", () => {
  expect(problemsWith(good, { [unused]: "^1.0.0" })).toEqual([
    `${unused}: “^1.0.0” is not one version`,
    `${unused}: nothing uses it`,
  ]);
});
