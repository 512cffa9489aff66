// npm run dist [-- --url https://khop.example.gov.vn/]: one archive for an IT department, dist/khop-VERSION.zip: the
// site, its manifest, licence notices, a bill of materials, the guides, and checksums of all of it. The same sources
// give the same archive, byte by byte, but for the moment in the bill of materials, which SOURCE_DATE_EPOCH sets.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { billOfMaterials } from "./bill-of-materials.mjs";
import { manifestFor } from "./manifest.mjs";
import { notices } from "./notices.mjs";
import { readJson, root } from "./packages.mjs";

/** Stands in the manifest where no address is given; the guide says how to put in another. */
const placeholder = "https://khop.example.gov.vn/";

const guides = [
  "trien-khai.md",
  "huong-dan.md",
  "security.md",
  "verify-in-word.md",
  "bieu-mau.md",
  "rules.md",
];

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** Names and bytes of everything in the archive but its checksums. `site`: the folder of the built site. */
export function archiveFiles(site, url, moment) {
  const { version } = readJson("package.json");
  const files = new Map();
  const put = (name, content) => files.set(name, Buffer.from(content));
  for (const file of filesIn(site))
    put(`site/${relative(site, file).split(sep).join("/")}`, readFileSync(file));
  put("manifest.xml", manifestFor(url));
  put("manifest.mau.xml", readFileSync(join(root, "manifest.xml")));
  put("LICENSE.txt", readFileSync(join(root, "LICENSE")));
  put("THIRD-PARTY-NOTICES.txt", notices());
  put("khop.cdx.json", `${JSON.stringify(billOfMaterials(moment), null, 2)}\n`);
  put("PHIEN-BAN.txt", `Khớp ${version}\n`);
  for (const name of guides.filter((each) => existsSync(join(root, "docs", each))))
    put(`docs/${name}`, readFileSync(join(root, "docs", name)));
  for (const file of filesIn(join(root, "docs/images")))
    put(`docs/images/${relative(join(root, "docs/images"), file)}`, readFileSync(file));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The bytes of the archive: files as given, and SHA256SUMS over them. */
export function archive(files) {
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join("");
  const entries = [...files, ["SHA256SUMS", Buffer.from(sums)]];
  // A fixed time: what is in the archive decides its bytes, not when it was made.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 2) });
}

function main() {
  const { values } = parseArgs({
    options: {
      url: { type: "string", default: placeholder },
      "as-built": { type: "boolean", default: false },
    },
  });
  if (!values["as-built"]) {
    const build = ["node_modules/webpack/bin/webpack.js", "--config-name", "web", "--stats", "errors-only"];
    const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: "inherit" });
    if (status !== 0) return status ?? 1;
  }
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const moment = epoch ? new Date(Number(epoch) * 1000) : new Date();
  const { version } = readJson("package.json");
  let bytes;
  try {
    bytes = archive(archiveFiles(join(root, "dist/web"), values.url, moment));
  } catch (error) {
    console.error(error.message);
    return 2;
  }
  const file = resolve(root, `dist/khop-${version}.zip`);
  mkdirSync(resolve(root, "dist"), { recursive: true });
  writeFileSync(file, bytes);
  writeFileSync(`${file}.sha256`, `${sha256(bytes)}  khop-${version}.zip\n`);
  console.log(
    `${relative(process.cwd(), file)}: ${Math.round(bytes.length / 1000)} kB, SHA-256 ${sha256(bytes)}`,
  );
  if (values.url === placeholder)
    console.log(`manifest.xml ghi địa chỉ mẫu ${placeholder}; dùng -- --url https://… để ghi địa chỉ thật.`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exit(main());
