import { dirname, join } from "node:path";
import type { FormSet } from "../../forms/formSet";
import { starter } from "../../forms/sets/starter";
import { findForm } from "../../workflows/findForm";
import { shippedForms } from "../../workflows/forms";
import { readOwnForms } from "../../workflows/ownForms";
import { type Call, type Command, CommandError } from "../command";
import { refuseExisting, writeWhole } from "../files";
import { problemText } from "../forms";
import { formSetSchemaText } from "./formsSchema";

/** Stands beside the form set, so that editors find it. */
const SCHEMA_FILE = "bo-bieu-mau.schema.json";

/** Writes a form set to begin with: a short one with everything in it, or a copy of a shipped one. */
export const formsNew: Command = {
  name: "forms new",
  usage: "-o F.json [--from ID] [--id MÃ]",
  summary: "Viết một bộ biểu mẫu để bắt đầu: bộ mẫu ngắn, hoặc bản sao của bộ đi kèm",
  values: ["output", "from", "id"],
  flags: [],
  run: async (call, output) => {
    const [extra] = call.files;
    if (extra !== undefined) throw new CommandError(`Lệnh này không nhận tệp nào, nhưng có: ${extra}.`);
    const target = call.option("output");
    if (target === undefined) throw new CommandError("Chưa nêu tệp kết quả: thêm -o TÊN.json.");
    const formSet = newFormSet(call);
    const text = `${JSON.stringify({ $schema: SCHEMA_FILE, ...formSet }, null, 2)}\n`;
    const [problem] = readOwnForms(text).problems;
    if (problem) throw new CommandError(problemText(problem));
    await refuseExisting(target);
    const schema = join(dirname(target), SCHEMA_FILE);
    await writeWhole(target, text);
    await writeWhole(schema, formSetSchemaText());
    output.out(`Đã viết bộ biểu mẫu “${formSet.id}” vào ${target}, và ${schema} để trình soạn thảo gợi ý.`);
    output.out(`Sửa xong, chạy "khop forms check ${target}".`);
    return 0;
  },
};

function newFormSet(call: Call): FormSet {
  const from = call.option("from");
  const id = call.option("id");
  if (from === undefined) return { ...starter, id: id ?? starter.id };
  const source = findForm(shippedForms(), from)?.formSet;
  if (!source)
    throw new CommandError(
      `Không có bộ biểu mẫu "${from}". Các bộ đi kèm: ${shippedForms()
        .map(({ formSet }) => formSet.id)
        .join(", ")}.`,
    );
  // Figures of the source are moved into the copy.
  return { ...source, id: id ?? `${from}-rieng`, replaces: [{ formSet: from }] };
}
