// npm run manifest -- --url https://khop.example.gov.vn/khop/ [-o FILE]: the manifest of a site, from manifest.xml.
// Without -o: out/manifest.xml.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const root = resolve(import.meta.dirname, "..");
/** Where the pages are while the add-in is being developed. */
export const developmentUrl = "https://localhost:3000/";

/** What is wrong with a site's address, or null. */
function problemOf(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    return `“${text}” không phải một địa chỉ. Ví dụ đúng: https://khop.example.gov.vn/`;
  }
  if (url.protocol !== "https:")
    return "Word chỉ mở phần bổ trợ qua https: hãy dùng địa chỉ bắt đầu bằng https://";
  if (url.search || url.hash || url.username || url.password)
    return "Địa chỉ chỉ gồm tên máy và thư mục, không có ?, # hay tên đăng nhập.";
  return null;
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The manifest of the site at `url`. Throws with a Vietnamese message where that cannot be a site of an add-in. */
export function manifestFor(url) {
  const problem = problemOf(url);
  if (problem) throw new Error(problem);
  const { version } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
  const site = new URL(url.endsWith("/") ? url : `${url}/`).href;
  return readFileSync(resolve(root, "manifest.xml"), "utf8")
    .replace(/<!-- For development\..*?-->\n/s, "")
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replaceAll(developmentUrl, escaped(site));
}

function main() {
  const { values } = parseArgs({
    options: { url: { type: "string" }, output: { type: "string", short: "o" } },
  });
  if (!values.url) {
    console.error("Thiếu địa chỉ của trang: npm run manifest -- --url https://khop.example.gov.vn/");
    return 2;
  }
  const file = resolve(values.output ?? resolve(root, "out/manifest.xml"));
  try {
    const manifest = manifestFor(values.url);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, manifest);
  } catch (error) {
    console.error(error.message);
    return 2;
  }
  console.log(`Đã ghi / Written: ${relative(process.cwd(), file)}`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exit(main());
