import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { z } from "zod";

const root = resolve(__dirname, "../..");

/** The archive over a site of two files, as the script makes it. */
function makeArchive(moment: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "khop-"));
  const site = join(folder, "site");
  mkdirSync(join(site, "icons"), { recursive: true });
  writeFileSync(join(site, "index.html"), "<!doctype html><title>Khớp</title>");
  writeFileSync(join(site, "icons/khop-16.png"), Buffer.from([1, 2, 3]));
  const out = join(folder, "a.zip");
  const script = pathToFileURL(join(root, ".scripts/dist.mjs")).href;
  const code = `
    import { writeFileSync } from "node:fs";
    import { archive, archiveFiles } from ${JSON.stringify(script)};
    const files = archiveFiles(${JSON.stringify(site)}, "https://khop.example.gov.vn/", new Date("${moment}"));
    writeFileSync(${JSON.stringify(out)}, archive(files));`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(out);
}

const bytes = makeArchive("2026-11-24T00:00:00Z");
const files = new Map(Object.entries(unzipSync(bytes)));
const text = (name: string): string => strFromU8(files.get(name) ?? new Uint8Array());

const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly dev?: boolean; readonly optional?: boolean }>
  >;
};
/** Packages that users get, by name and version. */
const shipped = new Set(
  Object.entries(lock.packages)
    .filter(([path, entry]) => path !== "" && !entry.dev && !entry.optional)
    .map(([path, entry]) => `${path.slice(path.lastIndexOf("node_modules/") + 13)} ${entry.version ?? ""}`),
);

test("the site, its manifest, guides, licences, bill of materials and checksums are in it", () => {
  const names = [...files.keys()];
  for (const name of [
    "site/index.html",
    "site/icons/khop-16.png",
    "manifest.xml",
    "manifest.mau.xml",
    "LICENSE.txt",
    "THIRD-PARTY-NOTICES.txt",
    "khop.cdx.json",
    "SHA256SUMS",
    "docs/trien-khai.md",
    "docs/security.md",
  ])
    expect(names).toContain(name);
});

test("checksums are those of every other file, as sha256sum -c reads them", () => {
  const lines = text("SHA256SUMS").trimEnd().split("\n");
  const sums = new Map(
    lines.map((line) => line.split("  ") as [string, string]).map(([sum, name]) => [name, sum]),
  );
  expect([...sums.keys()].sort()).toEqual([...files.keys()].filter((name) => name !== "SHA256SUMS").sort());
  for (const [name, sum] of sums)
    expect([
      name,
      createHash("sha256")
        .update(files.get(name) ?? "")
        .digest("hex"),
    ]).toEqual([name, sum]);
});

test("the same sources give the same bytes", () => {
  expect(Buffer.from(makeArchive("2026-11-24T00:00:00Z")).equals(Buffer.from(bytes))).toBe(true);
});

test("every package that users get is named in the notices, with a text", () => {
  const notices = text("THIRD-PARTY-NOTICES.txt");
  expect(shipped.size).toBeGreaterThan(50);
  for (const each of shipped) expect(notices).toContain(`${each} (`);
  expect(notices).toContain("Permission is hereby granted");
});

/** The documented shape, as far as it is used: https://cyclonedx.org/docs/1.5/json/ */
const licences = z
  .array(
    z.union([
      z.strictObject({ license: z.strictObject({ id: z.string().regex(/^[\w.-]+$/) }) }),
      z.strictObject({ expression: z.string().min(1) }),
    ]),
  )
  .min(1);
const bom = z.strictObject({
  $schema: z.literal("http://cyclonedx.org/schema/bom-1.5.schema.json"),
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.literal("1.5"),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  version: z.number().int().min(1),
  metadata: z.strictObject({
    timestamp: z.iso.datetime(),
    component: z.strictObject({
      type: z.literal("application"),
      "bom-ref": z.string().min(1),
      name: z.literal("khop"),
      version: z.string().min(1),
      description: z.string(),
      licenses: licences,
      purl: z.string().startsWith("pkg:npm/"),
    }),
  }),
  components: z.array(
    z.strictObject({
      type: z.literal("library"),
      "bom-ref": z.string().min(1),
      group: z.string().startsWith("@").optional(),
      name: z.string().min(1),
      version: z.string().min(1),
      scope: z.enum(["required", "optional", "excluded"]),
      hashes: z.array(
        z.strictObject({ alg: z.literal("SHA-512"), content: z.string().regex(/^[0-9a-f]{128}$/) }),
      ),
      licenses: licences,
      purl: z.string().regex(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@[\w.-]+$/),
    }),
  ),
  dependencies: z.array(z.strictObject({ ref: z.string().min(1), dependsOn: z.array(z.string()) })),
});

test("the bill of materials has the documented shape and names each package once", () => {
  const { components, dependencies, metadata } = bom.parse(JSON.parse(text("khop.cdx.json")));
  const named = components.map(({ group, name, version }) => `${group ? `${group}/` : ""}${name} ${version}`);
  expect([...named].sort()).toEqual([...shipped].sort());
  const refs = [metadata.component["bom-ref"], ...components.map((each) => each["bom-ref"])];
  expect(new Set(refs).size).toBe(refs.length);
  expect(dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
  for (const { dependsOn } of dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
  const own = dependencies.find(({ ref }) => ref === metadata.component["bom-ref"])?.dependsOn ?? [];
  expect(own.map((ref) => /\/([^/@]+)@/.exec(ref)?.[1])).toEqual(
    expect.arrayContaining(["react", "zod", "fflate", "react-components"]),
  );
});

test("the manifest in it is the one of the address that was given", () => {
  expect(text("manifest.xml")).toContain("https://khop.example.gov.vn/taskpane.html");
  expect(text("manifest.xml")).not.toContain("localhost");
});
