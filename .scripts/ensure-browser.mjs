// The browser tests need an installed Chromium, Chrome or Edge. On Debian and Ubuntu as root it is
// installed; elsewhere the message says what to install. With --print: prints the path of the browser.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const { env, platform } = process;
const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const macApps = [
  ["Google Chrome.app", "Google Chrome"],
  ["Chromium.app", "Chromium"],
  ["Microsoft Edge.app", "Microsoft Edge"],
];
const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

function* candidates() {
  if (env.CHROME_PATH) yield env.CHROME_PATH;
  if (platform === "win32") {
    for (const folder of [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA])
      if (folder) for (const program of windowsPrograms) yield join(folder, program);
  } else if (platform === "darwin") {
    for (const folder of ["/Applications", join(env.HOME ?? "", "Applications")])
      for (const [app, program] of macApps) yield join(folder, app, "Contents/MacOS", program);
  } else {
    for (const command of commands)
      for (const folder of (env.PATH ?? "").split(delimiter)) if (folder) yield join(folder, command);
  }
}

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of an installed browser that Playwright can drive, or null. `CHROME_PATH` comes first. */
const findBrowser = () => [...candidates()].find(isExecutable) ?? null;

function install() {
  console.log("Installing Chromium for the browser tests (apt-get) …");
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const { status } = spawnSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) return;
  }
}

function main() {
  if (env.CHROME_PATH && !isExecutable(env.CHROME_PATH)) {
    console.error(`CHROME_PATH names no program: ${env.CHROME_PATH}`);
    return 1;
  }
  if (!findBrowser() && existsSync("/etc/debian_version") && process.getuid?.() === 0) install();
  const browser = findBrowser();
  if (browser) {
    if (process.argv.includes("--print")) console.log(browser);
    return 0;
  }
  console.error(
    "No browser found. Install Chromium, Google Chrome or Microsoft Edge " +
      "(Debian, Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to the program, and run again.",
  );
  return 1;
}

process.exit(main());
