import { join } from "node:path";
import type { FormSet } from "../../src/forms/formSet";
import { formSets } from "../../src/forms/sets/registry";
import { argument, type Argument } from "../../src/report/arguments";
import { readIcu } from "../../src/report/icuText";
import { compileMessage } from "../../src/report/messages";
import { expectGolden } from "../support/golden";
import { inlinesText } from "./readable";

/** Every variant of a message: the usual one, then each choice changed alone. Arguments stand as ⟦name⟧. */
function variantsOf(text: string): readonly string[] {
  const { icu } = readIcu(text);
  if (!icu) throw new Error(`Unreadable: ${text}`);
  const names = new Set([...icu.written, ...icu.choices.map(({ argument }) => argument)]);
  const write = (chosen: string, key: string): string => {
    const args = [...names].map((name): [string, Argument] => [
      name,
      argument(
        () => (name === chosen ? key : "other"),
        () => [{ text: name, figure: name }],
      ),
    ]);
    const parts = compileMessage(text).formatToParts<Argument>(Object.fromEntries(args));
    const inlines = parts.flatMap(({ value }) =>
      typeof value === "string" ? { text: value } : value.write(),
    );
    return inlinesText(inlines) || "(không viết gì)";
  };
  const choices = icu.choices.flatMap(({ argument: name, keys }) =>
    keys.filter((key) => key !== "other").map((key) => `  ${name} = ${key}: ${write(name, key)}`),
  );
  return [`  ${write("", "")}`, ...new Set(choices)];
}

const readableWording = ({ wording }: FormSet): string =>
  Object.entries(wording)
    .map(([id, { text }]) => [id, ...variantsOf(text)].join("\n"))
    .join("\n\n");

it.each(formSets.map((formSet) => [formSet.id, formSet] as const))("all variants of %s", (id, formSet) => {
  expectGolden(join(__dirname, "__golden__", `wording-${id}.txt`), readableWording(formSet));
});
