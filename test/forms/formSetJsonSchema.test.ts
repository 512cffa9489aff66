import { formSetHelp } from "../../src/forms/formSetHelp";
import { formSetJsonSchema } from "../../src/forms/formSetJsonSchema";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly [key: string]: unknown;
}

/** Every object with properties anywhere in the schema. */
function* objectsIn(schema: unknown): Generator<Schema> {
  if (typeof schema !== "object" || schema === null) return;
  const own = schema as Schema;
  if (typeof own.properties === "object") yield own;
  for (const inner of Object.values(own)) yield* objectsIn(inner);
}

it("tells of every entry what it is for, in Vietnamese", () => {
  const silent = [...objectsIn(formSetJsonSchema())].flatMap(({ title, properties = {} }) =>
    Object.entries(properties)
      .filter(([, { description }]) => !/\p{L}{2}/u.test(description ?? ""))
      .map(([name]) => `${String(title)}: ${name}`),
  );
  expect(silent).toEqual([]);
});

it("knows no entry that the schema has not", () => {
  const known = new Map<unknown, ReadonlySet<string>>();
  for (const { title, properties = {} } of objectsIn(formSetJsonSchema()))
    known.set(title, new Set([...(known.get(title) ?? []), ...Object.keys(properties)]));
  for (const { title, entries } of formSetHelp)
    expect([title, [...(known.get(title) ?? [])].sort()]).toEqual([title, Object.keys(entries).sort()]);
});

it("lets a file name its schema, and nothing unknown", () => {
  const schema = formSetJsonSchema();
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    additionalProperties: false,
    properties: { $schema: { type: "string" } },
  });
});
