import { formSetJsonSchema } from "../../forms/formSetJsonSchema";
import type { Command } from "../command";
import { writeWhole } from "../files";

/** The JSON Schema of a form set as text. */
export const formSetSchemaText = (): string => `${JSON.stringify(formSetJsonSchema(), null, 2)}\n`;

/** Prints or writes the JSON Schema of a form set, for editors. */
export const formsSchema: Command = {
  name: "forms schema",
  usage: "[-o SCHEMA.json]",
  summary: "In JSON Schema của bộ biểu mẫu, để trình soạn thảo gợi ý",
  values: ["output"],
  flags: [],
  run: async (call, output) => {
    const target = call.option("output");
    if (target === undefined) output.out(formSetSchemaText().trimEnd());
    else {
      await writeWhole(target, formSetSchemaText());
      output.out(`Đã ghi ${target}.`);
    }
    return 0;
  },
};
