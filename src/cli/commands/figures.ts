import { figuresFile } from "../../figures/figuresFile";
import { openDocx } from "../../hosts/docx/docxHost";
import { nodePlatform } from "../../hosts/docx/nodePlatform";
import { formatInteger } from "../../language/numbers";
import type { ReportData } from "../../store/reportData";
import { type ForeignFigures, foreignFigures } from "../../workflows/foreignFigures";
import { storedReport } from "../../workflows/storedReport";
import { type Command, CommandError, type ExitCode, onlyFile, type Output } from "../command";
import { readBytes, writeWhole } from "../files";
import { formsOf } from "../forms";

/** Takes the figures out of a document: those that it carries, or those that its text and tables surely say. */
export const figures: Command = {
  name: "figures",
  usage: "FILE.docx [-o FIGURES.json] [--forms F.json]",
  summary: "Lấy số liệu của báo cáo ra tệp số liệu, kể cả báo cáo không do Khớp soạn",
  values: ["output", "forms"],
  flags: [],
  run: async (call, output) => {
    const file = onlyFile(call, "tệp .docx");
    const forms = await formsOf(call);
    const snapshot = await openDocx(await readBytes(file), file, nodePlatform).read();
    const stored = storedReport(snapshot, forms, nodePlatform);
    if (stored.kind === "unreadable") throw new CommandError(stored.message);
    const target = call.option("output");
    if (stored.kind === "found") {
      await writeFigures(figuresFile(stored.data.figures), target, output);
      tellUnread(stored.data.unread, target === undefined ? output.err : output.out);
      return 0;
    }
    const read = foreignFigures(snapshot, forms);
    if (read === null)
      throw new CommandError(
        `${file} không mang số liệu của Khớp, và cũng không nhận ra trong đó báo cáo nào theo các biểu mẫu đã biết.`,
      );
    await writeFigures(read.json, target, output);
    // Without -o stdout is the figures file and nothing else.
    return tell(read, target === undefined ? output.err : output.out);
  },
};

async function writeFigures(value: unknown, target: string | undefined, output: Output): Promise<void> {
  const json = `${JSON.stringify(value, null, 2)}\n`;
  if (target === undefined) output.out(json.trimEnd());
  else {
    await writeWhole(target, json);
    output.out(`Đã ghi số liệu vào ${target}.`);
  }
}

/** What the document keeps and the form set does not know is in no figures file. */
function tellUnread(unread: ReportData["unread"], line: (text: string) => void): void {
  if (unread.length === 0) return;
  const paths = unread.map(({ path }) => path).join(", ");
  line(
    `Lưu ý: tài liệu còn giữ ${formatInteger(unread.length)} số liệu mà bộ biểu mẫu không có, nên không có trong tệp: ${paths}.`,
  );
}

function tell({ doubts, missing, taken, notes }: ForeignFigures, line: (text: string) => void): ExitCode {
  line(`Đọc được ${formatInteger(taken)} số liệu từ báo cáo.`);
  for (const note of notes) line(note);
  if (doubts.length > 0) {
    line(`\n${formatInteger(doubts.length)} chỗ báo cáo nói khác nhau, nên chưa lấy số nào; hãy tự điền:`);
    for (const { label, candidates } of doubts) {
      line(`  ${label}`);
      for (const { text, place } of candidates) line(`    “${text.replace(/\s+/gu, " ")}” (${place})`);
    }
  }
  if (missing.length > 0) {
    line(`\n${formatInteger(missing.length)} số liệu chưa tìm thấy hoặc chưa chắc chắn:`);
    for (const label of missing) line(`  ${label}`);
  }
  return doubts.length > 0 ? 1 : 0;
}
