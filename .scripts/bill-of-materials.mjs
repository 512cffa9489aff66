// What Khớp is made of, as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/).
import { createHash } from "node:crypto";
import { lockedPackages, readJson } from "./packages.mjs";

/** https://github.com/package-url/purl-spec: the @ of a scope is escaped. */
const purlOf = (name, version) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** npm's integrity is base64 of a hash, CycloneDX wants it in hex. */
const hashOf = (integrity) => Buffer.from(integrity.replace("sha512-", ""), "base64").toString("hex");

/** A serial number that is the same for the same contents. */
function serialOf(text) {
  const hex = createHash("sha256").update(text).digest("hex");
  const variant = ((Number.parseInt(hex[16], 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}

function component({ name, version, license, integrity }) {
  const [scope, base] = name.startsWith("@") ? name.split("/") : [null, name];
  const isExpression = /[() ]/.test(license);
  return {
    type: "library",
    "bom-ref": purlOf(name, version),
    ...(scope && { group: scope }),
    name: base,
    version,
    scope: "required",
    hashes: [{ alg: "SHA-512", content: hashOf(integrity) }],
    licenses: [isExpression ? { expression: license } : { license: { id: license } }],
    purl: purlOf(name, version),
  };
}

/** The bill of materials of what users get; `moment`: when it was made. */
export function billOfMaterials(moment) {
  const project = readJson("package.json");
  const shipped = lockedPackages().filter(({ isShipped }) => isShipped);
  /** The package of a name that one at `path` finds: the nearest node_modules above it that has one. */
  const found = (path, name) => {
    for (let at = path; ; at = at.slice(0, at.lastIndexOf("/node_modules/"))) {
      const place = at === "" ? `node_modules/${name}` : `${at}/node_modules/${name}`;
      const hit = shipped.find((each) => each.path === place);
      if (hit || at === "") return hit;
      if (!at.includes("/node_modules/")) return shipped.find((each) => each.path === `node_modules/${name}`);
    }
  };
  const self = purlOf(project.name, project.version);
  const refsOf = (path, names) =>
    [
      ...new Set(
        names.flatMap((name) => found(path, name) ?? []).map(({ name, version }) => purlOf(name, version)),
      ),
    ].sort();
  const components = new Map(shipped.map((each) => [purlOf(each.name, each.version), component(each)]));
  const dependencies = new Map([[self, refsOf("", Object.keys(project.dependencies))]]);
  for (const each of shipped)
    dependencies.set(purlOf(each.name, each.version), refsOf(each.path, each.dependencies));
  const body = {
    components: [...components.values()],
    dependencies: [...dependencies].map(([ref, dependsOn]) => ({ ref, dependsOn })),
  };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    serialNumber: serialOf(JSON.stringify(body)),
    version: 1,
    metadata: {
      timestamp: moment.toISOString(),
      component: {
        type: "application",
        "bom-ref": self,
        name: project.name,
        version: project.version,
        description: project.description,
        licenses: [{ license: { id: project.license } }],
        purl: self,
      },
    },
    ...body,
  };
}
