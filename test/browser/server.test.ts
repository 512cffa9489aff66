import { request } from "node:http";
import { type Demo, startDemo } from "./support/demo";

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A request whose path is sent as it is: `fetch` would tidy it up. */
function ask(
  path: string,
  options: { readonly host?: string; readonly method?: string } = {},
): Promise<Answer> {
  const { hostname, port, host } = new URL(demo.url);
  return new Promise((answered, failed) => {
    const headers = { host: options.host ?? host };
    const asked = request({ hostname, port, path, headers, method: options.method ?? "GET" }, (answer) => {
      answer.resume();
      answer.on("end", () => answered({ status: answer.statusCode ?? 0, headers: answer.headers }));
    });
    asked.on("error", failed);
    asked.end();
  });
}

test("the page comes with a policy that lets in nothing but its own files", async () => {
  const { status, headers } = await ask("/");
  expect(status).toBe(200);
  expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test.each([
  "/../package.json",
  "/%2e%2e/package.json",
  "/..%2fpackage.json",
  "/..%5cpackage.json",
  "/....//package.json",
  "//etc/passwd",
  "/%00",
  "/%",
  "/.git/config",
  "/nothing.js",
])("%s names nothing", async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test("another name for this machine, and anything but reading, is refused", async () => {
  expect((await ask("/", { host: "evil.example" })).status).toBe(421);
  expect((await ask("/", { method: "POST" })).status).toBe(405);
});

test("Ctrl+C ends it without an error", async () => {
  expect(await demo.stop()).toBe(0);
});
