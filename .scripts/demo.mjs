// npm run demo: the page with the task pane, beside a document, on this machine only.
// npm run demo -- --once: writes the sample's report to out/ and checks it, without a browser.
// --port N: another port; --as-built: serves what was built before, whatever changed since.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { serveFolder } from "./static-server.mjs";

const root = resolve(import.meta.dirname, "..");
const page = join(root, "dist/web/index.html");
const command = join(root, "dist/cli/khop.cjs");
const sample = join(root, "assets/samples/quy-1-2021.json");
const report = join(root, "out/bao-cao-quy-1-2021.docx");

const { values } = parseArgs({
  options: {
    once: { type: "boolean", default: false },
    port: { type: "string", default: "5173" },
    "as-built": { type: "boolean", default: false },
  },
});

const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  return status ?? 1;
};

const newestIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

/** Builds what is missing or older than its sources. */
function ensureBuilt(name, output) {
  const sources = Math.max(
    newestIn(join(root, "src")),
    newestIn(join(root, "assets")),
    ...["webpack.config.js", "package-lock.json"].map((file) => statSync(join(root, file)).mtimeMs),
  );
  if (existsSync(output) && statSync(output).mtimeMs >= sources) return;
  console.log(`Đang dựng chương trình … / Building ${name} …`);
  const status = run("node_modules/webpack/bin/webpack.js", "--config-name", name, "--stats", "errors-only");
  if (status !== 0) process.exit(status);
  // An unchanged file is not written again; its time must still say that it is up to date.
  const now = new Date();
  utimesSync(output, now, now);
}

/** Writes the sample's report and checks it: 0 when it was written and nothing in it is wrong. */
function once() {
  ensureBuilt("cli", command);
  mkdirSync(join(root, "out"), { recursive: true });
  const written = run(command, "build", sample, "-o", report);
  if (written === 2 || !existsSync(report)) return written || 1;
  const checked = run(command, "check", report);
  console.log(`\nĐã viết báo cáo / Report written: ${relative(process.cwd(), report)}`);
  return Math.max(written, checked);
}

async function serve() {
  if (!values["as-built"]) ensureBuilt("web", page);
  const { server, url } = await serveFolder(join(root, "dist/web"), Number(values.port));
  console.log(`Khớp đang chạy tại ${url} — mở địa chỉ này trong trình duyệt; dừng bằng Ctrl+C.`);
  console.log(`Khớp is running at ${url} — open it in a browser; stop with Ctrl+C.`);
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

if (values.once) process.exit(once());
else await serve();
