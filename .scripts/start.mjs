// npm start: builds the add-in, serves it by https on port 3000 and opens it in Word (office-addin-debugging). Where
// Word is not installed it says what to do instead. Stop with Ctrl+C.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { serveFolder } from "./static-server.mjs";

const root = resolve(import.meta.dirname, "..");
const port = 3000;

const windowsWord = ["ProgramFiles", "ProgramFiles(x86)"].flatMap((name) =>
  process.env[name]
    ? ["root\\Office16", "Office16"].map((folder) =>
        join(process.env[name], "Microsoft Office", folder, "WINWORD.EXE"),
      )
    : [],
);
const places = { win32: windowsWord, darwin: ["/Applications/Microsoft Word.app"] };
const hasWord = (places[process.platform] ?? []).some((place) => existsSync(place));

const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;
const tool = (name, ...args) =>
  spawnSync("npx", ["--no-install", name, ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  }).status ?? 1;

if (!hasWord) {
  console.log(
    "Máy này không có Word cho máy tính (Windows hoặc Mac), nên không mở được phần bổ trợ trong Word.",
  );
  console.log("Để làm cùng công việc trên trang cục bộ: npm run demo");
  console.log(
    "Để thử trong Word trên web hoặc máy khác: npm run manifest -- --url https://… rồi xem docs/trien-khai.md.",
  );
  console.log("");
  console.log("Word for Windows or Mac is not installed here, so the add-in cannot be opened in Word.");
  console.log("The same pane beside a local file: npm run demo");
  console.log(
    "Word on the web or another machine: npm run manifest -- --url https://… and docs/trien-khai.md.",
  );
  process.exit(1);
}

const certificates = join(homedir(), ".office-addin-dev-certs");
const steps = [
  () => node("node_modules/webpack/bin/webpack.js", "--config-name", "web", "--stats", "errors-only"),
  () => tool("office-addin-dev-certs", "install"),
];
for (const step of steps) {
  const status = step();
  if (status !== 0) process.exit(status);
}
const tls = {
  key: readFileSync(join(certificates, "localhost.key")),
  cert: readFileSync(join(certificates, "localhost.crt")),
};
const { server, url } = await serveFolder(join(root, "dist/web"), port, tls);
if (new URL(url).port !== String(port)) {
  console.error(`Cổng ${port} đang có chương trình khác dùng. / Port ${port} is in use.`);
  process.exit(1);
}
const status = tool(
  "office-addin-debugging",
  "start",
  "manifest.xml",
  "desktop",
  "--app",
  "word",
  "--no-debug",
);
if (status !== 0) process.exit(status);
console.log("Khớp đã mở trong Word; dừng bằng Ctrl+C. / Khớp is open in Word; stop with Ctrl+C.");
process.once("SIGINT", () => {
  tool("office-addin-debugging", "stop", "manifest.xml");
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
