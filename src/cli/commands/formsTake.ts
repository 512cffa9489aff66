import { isShipped } from "../../forms/sets/registry";
import { openDocx } from "../../hosts/docx/docxHost";
import { nodePlatform } from "../../hosts/docx/nodePlatform";
import { shippedForms } from "../../workflows/forms";
import { storedReport } from "../../workflows/storedReport";
import { type Command, CommandError, onlyFile } from "../command";
import { readBytes, refuseExisting, writeWhole } from "../files";

/** Takes the agency's form set out of a document that was made with it. */
export const formsTake: Command = {
  name: "forms take",
  usage: "FILE.docx -o F.json",
  summary: "Lấy bộ biểu mẫu của cơ quan ra khỏi báo cáo được lập bằng bộ ấy",
  values: ["output"],
  flags: [],
  run: async (call, output) => {
    const file = onlyFile(call, "tệp .docx");
    const target = call.option("output");
    if (target === undefined) throw new CommandError("Chưa nêu tệp kết quả: thêm -o TÊN.json.");
    const snapshot = await openDocx(await readBytes(file), file, nodePlatform).read();
    const stored = storedReport(snapshot, shippedForms(), nodePlatform);
    if (stored.kind === "unreadable") throw new CommandError(stored.message);
    if (stored.kind === "none") throw new CommandError(`${file} không mang số liệu của Khớp.`);
    const { formSet } = stored.book.index;
    if (isShipped(formSet.id))
      throw new CommandError(
        `${file} dùng bộ biểu mẫu đi kèm chương trình (“${formSet.id}”). Để có bản sao mà sửa, chạy "khop forms new --from ${formSet.id}".`,
      );
    await refuseExisting(target);
    await writeWhole(target, `${JSON.stringify(formSet, null, 2)}\n`);
    output.out(`Đã viết bộ biểu mẫu “${formSet.id}” vào ${target}.`);
    return 0;
  },
};
