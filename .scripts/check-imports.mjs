// Imports between the folders of src go one way: src/imports.json lists what each folder may import.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

const src = resolve(import.meta.dirname, "../src");
const allowed = JSON.parse(readFileSync(join(src, "imports.json"), "utf8"));
const folders = Object.keys(allowed).sort((a, b) => b.length - a.length);
/** A folder of src, or for a file beside src the folder at the top level ("assets"). */
const folderOf = (file) => {
  const path = relative(src, file).split(sep).join("/");
  if (path.startsWith("../")) return path.split("/")[1];
  return folders.find((folder) => path.startsWith(`${folder}/`));
};

const problems = [];
const graph = new Map(folders.map((folder) => [folder, new Set(allowed[folder])]));
for (const folder of folders) {
  for (const target of allowed[folder]) {
    if (!graph.has(target) && target !== "assets")
      problems.push(`imports.json: ${folder} names ${target}, which is not a folder`);
    if (graph.get(target)?.has(folder))
      problems.push(`imports.json: ${folder} and ${target} import each other`);
  }
}

for (const entry of readdirSync(src, { recursive: true })) {
  if (!/\.tsx?$/.test(entry)) continue;
  const file = join(src, entry);
  const from = folderOf(file);
  if (!from) {
    problems.push(`${entry}: its folder is not in src/imports.json`);
    continue;
  }
  for (const { fileName } of ts.preProcessFile(readFileSync(file, "utf8"), true, true).importedFiles) {
    if (!fileName.startsWith(".")) continue;
    const target = resolve(dirname(file), fileName);
    if (!["", ".ts", ".tsx", ".json"].some((ending) => existsSync(target + ending)))
      problems.push(`${entry}: ${fileName} does not exist`);
    const to = folderOf(target);
    if (to !== from && !(to && allowed[from].includes(to)))
      problems.push(`${entry}: ${from} may not import ${to ?? fileName}`);
  }
}

for (const problem of problems) console.error(problem);
console.log(problems.length ? `${problems.length} import problems` : "imports: in order");
process.exit(problems.length ? 1 : 0);
