import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Document, type Element, parseXmlDocument } from "slimdom";

/** What Microsoft's schemas do not say (https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview). */

const root = resolve(__dirname, "../..");
const development = "https://localhost:3000/";

const read = (file: string): Document => parseXmlDocument(readFileSync(file, "utf8"));
const manifest = read(join(root, "manifest.xml"));

const elements = (within: Document | Element): readonly Element[] => within.getElementsByTagName("*");
const all = (name: string): readonly Element[] =>
  elements(manifest).filter((each) => each.localName === name);
/** An element of the manifest itself, by its name. */
const one = (name: string): Element => {
  const found = manifest.documentElement?.children.find((each) => each.localName === name);
  if (!found) throw new Error(`No <${name}>`);
  return found;
};
const value = (element: Element): string => element.getAttribute("DefaultValue") ?? element.textContent ?? "";
const idOf = (element: Element): string => element.getAttribute("id") ?? "";

/** Every address in a manifest. */
const addresses = (document: Document): readonly string[] =>
  elements(document)
    .flatMap((element) => [value(element), element.getAttribute("Value") ?? ""])
    .filter((text) => /^https?:/.test(text));

test("the id never changes: Word takes another id for another add-in", () => {
  expect(one("Id").textContent).toBe("3f0c1f6a-6d0e-4b7b-9a55-2c8f4d1be7a4");
});

test("least permission, and the floor of the Word host", () => {
  expect(one("Permissions").textContent).toBe("ReadWriteDocument");
  const office = readFileSync(join(root, "src/hosts/word/office.ts"), "utf8");
  const floor = [...office.matchAll(/^ {2}\["(\w+)", "([\d.]+)"\],$/gm)].map((match) => match.slice(1));
  expect(floor.length).toBeGreaterThan(0);
  const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
  expect(sets).toEqual(floor);
});

test("Vietnamese first, English beside it for all that a user reads", () => {
  expect(one("DefaultLocale").textContent).toBe("vi-VN");
  const same = ["Group.Label", "Pane.Title"];
  const texts = [one("DisplayName"), one("Description"), ...all("String")];
  for (const text of texts.filter((each) => !same.includes(idOf(each))))
    expect(text.children.map((each) => each.getAttribute("Locale"))).toEqual(["en-US"]);
  for (const text of all("String")) expect(value(text).length).toBeLessThanOrEqual(125);
  expect(value(one("Description")).length).toBeLessThanOrEqual(250);
});

test("every address is of the site, and names a page or a picture that is built", () => {
  const pages = ["taskpane.html", "huong-dan.html"];
  expect(addresses(manifest).length).toBeGreaterThan(0);
  for (const address of addresses(manifest)) {
    expect(address).toMatch(new RegExp(`^${development}`));
    const path = new URL(address).pathname.slice(1);
    const isBuilt = pages.includes(path) || existsSync(join(root, "assets", path));
    expect([path, isBuilt]).toEqual([path, true]);
  }
});

test("icons are PNG files of the size that the manifest says", () => {
  const uses = all("Image").filter((each) => each.getAttribute("resid") !== null);
  const files = new Map(all("Image").map((each) => [idOf(each), value(each)]));
  expect(uses).toHaveLength(12);
  const pictures = [
    ...uses.map(
      (each) => [Number(each.getAttribute("size")), files.get(each.getAttribute("resid") ?? "")] as const,
    ),
    [32, value(one("IconUrl"))] as const,
    [64, value(one("HighResolutionIconUrl"))] as const,
  ];
  for (const [size, address] of pictures) {
    const bytes = readFileSync(join(root, "assets", new URL(address ?? "").pathname));
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  }
});

const run = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [`.scripts/${script}`, ...args], { cwd: root, encoding: "utf8" });

test("icons are what their drawings say", () => {
  const { status, stderr } = run("render-icons.mjs", "--check");
  expect([status, stderr]).toEqual([0, ""]);
});

test("every reference has its resource, and every resource is used", () => {
  const asked = new Set(elements(manifest).flatMap((each) => each.getAttribute("resid") ?? []));
  const given = ["Image", "Url", "String"].flatMap((name) => all(name).map(idOf)).filter((id) => id !== "");
  expect([...asked].sort()).toEqual([...given].sort());
  for (const id of given) expect(id.length).toBeLessThanOrEqual(32);
});

test("the three buttons open one and the same pane, each at its step", () => {
  const inside = (action: Element, name: string) => elements(action).find((each) => each.localName === name);
  const urls = new Map(all("Url").map((each) => [idOf(each), value(each)]));
  const opened = all("Action").map((action) => {
    const source = inside(action, "SourceLocation")?.getAttribute("resid") ?? "";
    return [inside(action, "TaskpaneId")?.textContent, new URL(urls.get(source) ?? "").hash];
  });
  expect(opened).toEqual([
    ["Khop", "#so-lieu"],
    ["Khop", "#soan-thao"],
    ["Khop", "#kiem-tra"],
  ]);
});

const writeManifest = (url: string) => {
  const file = join(mkdtempSync(join(tmpdir(), "khop-")), "manifest.xml");
  return { file, ...run("manifest.mjs", "--url", url, "-o", file) };
};

test.each(["https://khop.example.gov.vn/thu-muc", "https://khop.example.gov.vn/thu-muc/"])(
  "the manifest of the site %s names nothing else",
  (url) => {
    const { file, status } = writeManifest(url);
    expect(status).toBe(0);
    const found = addresses(read(file));
    expect(found).toHaveLength(addresses(manifest).length);
    for (const address of found) expect(address).toMatch(/^https:\/\/khop\.example\.gov\.vn\/thu-muc\/[^/]/);
  },
);

test.each([
  ["http://khop.example.gov.vn/", "https"],
  ["khop.example.gov.vn", "không phải một địa chỉ"],
  ["https://khop.example.gov.vn/?a=1", "không có ?"],
])("%s is no site of an add-in: the message says why", (url, reason) => {
  const { status, stderr } = writeManifest(url);
  expect(status).toBe(2);
  expect(stderr).toContain(reason);
});
