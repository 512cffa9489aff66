// A plain web server for one folder of built files, on this machine only.
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { basename, extname, join, sep } from "node:path";
import { headersOf, securityHeaders } from "./security-headers.mjs";

const address = "127.0.0.1";

const types = {
  ".css": "text/css; charset=utf-8",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/** Names with a content hash never change; everything else is asked for again. */
const cacheControl = (file) =>
  /\.[0-9a-f]{12}\.[a-z0-9]+$/.test(file) ? "public, max-age=31536000, immutable" : "no-cache";

/**
 * The file that a request's path names inside `folder`, or null. Links that lead out of the folder,
 * `..` in any disguise and hidden files name nothing.
 */
async function findFile(folder, requestPath) {
  let path;
  try {
    path = decodeURIComponent(new URL(requestPath, "http://localhost").pathname);
  } catch {
    return null;
  }
  if (path.includes("\0") || path.includes("\\") || path.split("/").some((part) => part.startsWith(".")))
    return null;
  try {
    const file = await realpath(join(folder, path.endsWith("/") ? `${path}index.html` : path));
    if (!file.startsWith(folder + sep)) return null;
    const status = await stat(file);
    return status.isFile() ? { file, size: status.size } : null;
  } catch {
    return null;
  }
}

async function answer(folder, request, response) {
  // A page of another site must not read this one through a name that leads to this machine.
  const host = (request.headers.host ?? "").replace(/:\d+$/, "");
  const known = host === address || host === "localhost";
  const method = request.method ?? "";
  if (!known || !["GET", "HEAD"].includes(method)) {
    response.writeHead(known ? 405 : 421, securityHeaders).end();
    return;
  }
  const found = await findFile(folder, request.url ?? "/");
  if (!found) {
    response.writeHead(404, { ...securityHeaders, "Content-Type": types[".txt"] });
    response.end("Không tìm thấy. / Not found.\n");
    return;
  }
  response.writeHead(200, {
    ...headersOf(basename(found.file)),
    "Cache-Control": cacheControl(found.file),
    "Content-Length": found.size,
    "Content-Type": types[extname(found.file)] ?? "application/octet-stream",
  });
  if (method === "HEAD") response.end();
  else
    createReadStream(found.file)
      .on("error", () => response.destroy())
      .pipe(response);
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, address, () => {
      server.off("error", reject);
      resolve();
    });
  });

/**
 * Serves `folder` on 127.0.0.1 at `port`, or at the next free one (0: any); with `tls` ({ key, cert }) by https.
 * Resolves to the server and its address.
 */
export async function serveFolder(folder, port, tls) {
  const real = await realpath(folder);
  const onRequest = (request, response) => void answer(real, request, response);
  const server = tls ? createTlsServer(tls, onRequest) : createServer(onRequest);
  for (let candidate = port; ; candidate += 1) {
    try {
      await listen(server, candidate);
      break;
    } catch (error) {
      if (!["EADDRINUSE", "EACCES"].includes(error.code) || candidate >= port + 100) throw error;
    }
  }
  return { server, url: `${tls ? "https" : "http"}://${address}:${server.address().port}/` };
}
