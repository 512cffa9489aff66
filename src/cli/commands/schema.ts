import { figuresJsonSchema } from "../../figures/jsonSchema";
import { findForm } from "../../workflows/findForm";
import { type Command, CommandError } from "../command";
import { formsOf } from "../forms";

/** Prints the JSON Schema of a figures file. */
export const schema: Command = {
  name: "schema",
  usage: "[ID] [--forms F.json]",
  summary: "In JSON Schema của tệp số liệu (mặc định: bộ biểu mẫu mới nhất, hoặc bộ trong F.json)",
  values: ["forms"],
  flags: [],
  run: async (call, output) => {
    const forms = await formsOf(call);
    const [id] = call.files;
    const form = id !== undefined ? findForm(forms, id) : call.option("forms") ? forms[0] : forms.at(-1);
    if (!form)
      throw new CommandError(
        `Không có bộ biểu mẫu "${id ?? ""}". Các bộ hiện có: ${forms.map(({ formSet }) => formSet.id).join(", ")}.`,
      );
    output.out(JSON.stringify(figuresJsonSchema(form), null, 2));
    return 0;
  },
};
