// Pages of docs/ as HTML for the site, so that help is at hand without a network. Takes as much of Markdown as those
// pages use: headings, paragraphs, lists of one level, tables, pictures, links, code, emphasis. All text is escaped.
import { contentSecurityPolicy } from "./security-headers.mjs";

const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** As GitHub makes them: “Bước 1. Số liệu” → bước-1-số-liệu. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

/** A page of docs/ is a page of the site; what is elsewhere in the project has no place there. */
function addressOf(target) {
  if (/^(https:\/\/|#|images\/)/.test(target)) return target;
  const page = /^([\w-]+)\.md(#.*)?$/.exec(target);
  return page ? `${page[1]}.html${page[2] ?? ""}` : null;
}

/** Codes stand aside as numbers between two characters of private use, while the rest is marked up. */
function inline(text) {
  const codes = [];
  const marked = escaped(text)
    .replace(/`([^`]+)`/g, (_, code) => `\ue000${codes.push(code) - 1}\ue001`)
    .replace(/\\([_*|\\])/g, (_, character) => `&#${character.charCodeAt(0)};`)
    .replace(
      /!\[([^\]]*)\]\(([^)\s]+)\)/g,
      (_, alt, source) => `<img src="${addressOf(source) ?? ""}" alt="${alt}">`,
    )
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, label, target) => {
      const address = addressOf(target);
      return address === null ? label : `<a href="${address}">${label}</a>`;
    })
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu, "<em>$1</em>");
  return marked.replace(/\ue000(\d+)\ue001/g, (_, at) => `<code>${codes[Number(at)]}</code>`);
}

const cellsOf = (row) =>
  row
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim()));

function table([head, , ...rows]) {
  const line = (row, name) =>
    `<tr>${cellsOf(row)
      .map((cell) => `<${name}>${cell}</${name}>`)
      .join("")}</tr>`;
  return `<table><thead>${line(head, "th")}</thead><tbody>${rows.map((row) => line(row, "td")).join("")}</tbody></table>`;
}

function list(lines, tag) {
  const items = [];
  for (const line of lines) {
    const start = /^(?:-|\d+\.) +(.*)$/.exec(line);
    if (start) items.push(start[1]);
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join("")}</${tag}>`;
}

function block(lines) {
  const [first] = lines;
  const heading = /^(#{1,4}) (.*)$/.exec(first);
  if (heading) {
    const level = heading[1].length;
    return `<h${level} id="${anchorOf(heading[2])}">${inline(heading[2])}</h${level}>`;
  }
  if (first.startsWith("```")) return `<pre><code>${escaped(lines.slice(1, -1).join("\n"))}</code></pre>`;
  if (first.startsWith("|")) return table(lines);
  if (/^- /.test(first)) return list(lines, "ul");
  if (/^\d+\. /.test(first)) return list(lines, "ol");
  if (first.startsWith("> "))
    return `<blockquote>${inline(lines.map((line) => line.replace(/^> ?/, "")).join(" "))}</blockquote>`;
  return `<p>${inline(lines.join(" "))}</p>`;
}

/** Lines that belong together: blank lines part them, but not within code; a heading is one by itself. */
function* blocks(markdown) {
  let open = [];
  let isCode = false;
  for (const line of markdown.split("\n")) {
    const isFence = line.startsWith("```");
    if (!isCode && (line.trim() === "" || isFence || /^#/.test(line))) {
      if (open.length > 0) yield open;
      open = [];
    }
    if (isCode || line.trim() !== "") open.push(line);
    if (isFence) isCode = !isCode;
    if ((isFence && !isCode) || (!isCode && /^#/.test(line))) {
      yield open;
      open = [];
    }
  }
  if (open.length > 0) yield open;
}

const style = `body{max-width:46rem;margin:0 auto;padding:1rem;font:16px/1.6 "Segoe UI",system-ui,sans-serif}
img{max-width:100%;border:1px solid #c8c8c8}table{border-collapse:collapse;display:block;overflow-x:auto}
th,td{border:1px solid #8a8a8a;padding:.3rem .6rem;text-align:left;vertical-align:top}
pre{overflow-x:auto;padding:.6rem;border:1px solid #c8c8c8}`;

/** A whole page of HTML. */
export function pageOf(markdown) {
  const title = escaped(/^# (.*)$/m.exec(markdown)?.[1] ?? "Khớp");
  const body = [...blocks(markdown.replace(/\r\n/g, "\n"))].map(block).join("\n");
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
