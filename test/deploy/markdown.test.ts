import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(__dirname, "../..");

/** A page as the site has it, by the script that writes it; without what every page has. */
function bodyOf(markdown: string): string {
  const script = pathToFileURL(join(root, ".scripts/markdown.mjs")).href;
  const code = `
    import { readFileSync } from "node:fs";
    import { pageOf } from ${JSON.stringify(script)};
    process.stdout.write(pageOf(readFileSync(0, "utf8")));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    input: markdown,
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return /<body>\n(.*)\n<\/body>/s.exec(stdout)?.[1] ?? "";
}

test.each([
  ["a heading can be led to", "## Bước 1. Số liệu", '<h2 id="bước-1-số-liệu">Bước 1. Số liệu</h2>'],
  ["lines of a paragraph are one", "Một\nhai.", "<p>Một hai.</p>"],
  [
    "a list with a long item",
    "- Một\n  hai\n- **Ba**",
    "<ul><li>Một hai</li><li><strong>Ba</strong></li></ul>",
  ],
  [
    "a table",
    "| A | B |\n| - | - |\n| 1 | x \\| z |",
    "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>x &#124; z</td></tr></tbody></table>",
  ],
  [
    "code keeps its lines and its marks",
    "```\n**a** <b>\n\n# c\n```",
    "<pre><code>**a** &lt;b&gt;\n\n# c</code></pre>",
  ],
  ["code within a line is left alone", "`**a** [b](c)`", "<p><code>**a** [b](c)</code></p>"],
  ["a link to a page of docs", "[x](rules.md#a)", '<p><a href="rules.html#a">x</a></p>'],
  ["a link out of docs is text", "[x](../test/a.ts) [y](javascript:alert)", "<p>x y</p>"],
  ["HTML is text", "<script>x</script>", "<p>&lt;script&gt;x&lt;/script&gt;</p>"],
])("%s", (_, markdown, html) => {
  expect(bodyOf(markdown)).toBe(html);
});

test.each(["huong-dan", "bieu-mau", "rules"])("%s: every link within the page has its place", (name) => {
  const html = bodyOf(readFileSync(join(root, `docs/${name}.md`), "utf8"));
  const places = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
  expect(links.filter((id) => !places.has(id))).toEqual([]);
  expect(html).not.toMatch(/\*\*|\]\(/);
});
