/** Examples in the documents: what stands between fences, and TypeScript among it as modules that can be used. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";

export const root = join(__dirname, "../..");

/** Contents of the fences of a language, in their order. */
export function fences(file: string, language: string): readonly string[] {
  const page = readFileSync(join(root, file), "utf8");
  return Array.from(page.matchAll(/^```(\w*)\n(.*?)^```$/gms))
    .filter(([, named]) => named === language)
    .map(([, , content = ""]) => content);
}

type Exports = Readonly<Record<string, unknown>>;

/**
 * Runs the TypeScript examples of a document. The first line of each names the file that it would be; examples import
 * each other and everything in the project by relative paths. Gives their exports by file.
 */
export function runExamples(file: string, load: (module: string) => Exports): ReadonlyMap<string, Exports> {
  const sources = new Map(fences(file, "ts").map((source) => [nameOf(source), source]));
  const done = new Map<string, Exports>();
  const use = (name: string): Exports => {
    const known = done.get(name);
    if (known) return known;
    const source = sources.get(name);
    if (source === undefined) return load(join(root, name));
    const { code } = transformSync(source, {
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "commonjs" },
    });
    const exports: Exports = {};
    const from = (specifier: string): Exports => use(`${join(dirname(name), specifier)}.ts`);
    compileFunction(code, ["exports", "require"]).call(null, exports, from);
    done.set(name, exports);
    return exports;
  };
  for (const name of sources.keys()) use(name);
  return done;
}

function nameOf(source: string): string {
  const name = /^\/\/ (\S+\.ts)\n/.exec(source)?.[1];
  if (name === undefined) throw new Error(`An example without a file name: ${source.slice(0, 40)}`);
  return name;
}
