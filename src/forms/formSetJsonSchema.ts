import { z } from "zod";
import { formSetSchema } from "./formSet";
import { type EntryHelp, formSetHelp } from "./formSetHelp";

/**
 * JSON Schema (draft 2020-12) of a form set, with what each entry is for in Vietnamese: what editors offer and check
 * while one is written. `compileFormSet` checks all that a schema cannot say.
 */
export function formSetJsonSchema(): Readonly<Record<string, unknown>> {
  const helpOf = new Map<unknown, Pick<EntryHelp, "title" | "entries">>(
    formSetHelp.flatMap(({ schemas, title, entries }) =>
      schemas.map((schema) => [schema, { title, entries }] as const),
    ),
  );
  const schema = z.toJSONSchema(formSetSchema, {
    target: "draft-2020-12",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const help = helpOf.get(zodSchema);
      if (!help || !jsonSchema.properties) return;
      jsonSchema.title = help.title;
      for (const [name, property] of Object.entries(jsonSchema.properties))
        if (typeof property === "object" && Object.hasOwn(help.entries, name))
          property.description = help.entries[name] ?? "";
    },
  });
  return { ...schema };
}
