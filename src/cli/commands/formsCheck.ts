import { readOwnForms, ownFormsHints } from "../../workflows/ownForms";
import { type Command, onlyFile } from "../command";
import { readText } from "../files";
import { problemText } from "../forms";

/** Says what is wrong in an agency's own form set, with its places, and what is hardly meant. */
export const formsCheck: Command = {
  name: "forms check",
  usage: "F.json [--json]",
  summary: "Nêu mọi chỗ phải sửa trong bộ biểu mẫu của cơ quan",
  values: [],
  flags: ["json"],
  run: async (call, output) => {
    const file = onlyFile(call, "tệp bộ biểu mẫu");
    const text = await readText(file);
    const { index, problems } = readOwnForms(text);
    const hints = index ? ownFormsHints(text, index) : [];
    if (call.flag("json")) output.out(JSON.stringify({ file, problems, hints }, null, 2));
    else {
      for (const problem of problems) output.out(`Sai: ${problemText(problem)}`);
      for (const hint of hints) output.out(`Lưu ý: ${problemText(hint)}`);
      output.out(
        index
          ? `Bộ biểu mẫu “${index.formSet.id}” dùng được${hints.length > 0 ? `; có ${hints.length} chỗ nên xem lại` : ""}.`
          : `Có ${problems.length} chỗ phải sửa; bộ biểu mẫu chưa dùng được.`,
      );
    }
    return index ? 0 : 1;
  },
};
