import { figuresFile } from "../../figures/figuresFile";
import { openDocx } from "../../hosts/docx/docxHost";
import { nodePlatform } from "../../hosts/docx/nodePlatform";
import { storedReport } from "../../workflows/storedReport";
import { type Command, CommandError, onlyFile } from "../command";
import { readBytes, writeWhole } from "../files";
import { formsOf } from "../forms";

/** Takes the figures out of a document. */
export const figures: Command = {
  name: "figures",
  usage: "FILE.docx [-o FIGURES.json] [--forms F.json]",
  summary: "Lấy số liệu trong tài liệu ra tệp số liệu",
  values: ["output", "forms"],
  flags: [],
  run: async (call, output) => {
    const file = onlyFile(call, "tệp .docx");
    const forms = await formsOf(call);
    const snapshot = await openDocx(await readBytes(file), file, nodePlatform).read();
    const stored = storedReport(snapshot, forms, nodePlatform);
    if (stored.kind === "unreadable") throw new CommandError(stored.message);
    if (stored.kind === "none")
      throw new CommandError(`${file} không mang số liệu của Khớp: tài liệu này không do Khớp soạn.`);
    const json = `${JSON.stringify(figuresFile(stored.data.figures), null, 2)}\n`;
    const target = call.option("output");
    if (target === undefined) output.out(json.trimEnd());
    else {
      await writeWhole(target, json);
      output.out(`Đã ghi số liệu vào ${target}.`);
    }
    return 0;
  },
};
