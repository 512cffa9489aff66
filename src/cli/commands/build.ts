import { createReport } from "../../ooxml/template";
import { openDocx } from "../../hosts/docx/docxHost";
import { nodePlatform } from "../../hosts/docx/nodePlatform";
import type { CheckedFigures } from "../../workflows/readFigures";
import { insertReport, newReport } from "../../workflows/insertReport";
import { type Command, CommandError, type Output, onlyFile } from "../command";
import { readBytes, writeWhole } from "../files";
import { problemLine, readFiguresFile } from "../figuresFiles";
import { formsOf } from "../forms";
import { wordingOf } from "../wording";

/** Writes the report of a figures file, into the official template or an agency's own. */
export const build: Command = {
  name: "build",
  usage: "FIGURES.json -o OUT.docx [--template T.docx] [--wording W.json] [--forms F.json]",
  summary: "Viết báo cáo .docx từ tệp số liệu",
  values: ["output", "template", "wording", "forms"],
  flags: [],
  run: async (call, output) => {
    const file = onlyFile(call, "tệp số liệu");
    const target = call.option("output");
    if (target === undefined) throw new CommandError("Chưa nêu tệp kết quả: thêm -o TÊN.docx.");
    const forms = await formsOf(call);
    const figures = await readFiguresFile(file, forms);
    const wording = await wordingOf(call, figures.book.index.formSet);
    const template = call.option("template");
    if (template === undefined) {
      const { blocks, dataXml } = newReport(figures.book, wording);
      await writeWhole(target, await createReport(blocks, dataXml, nodePlatform));
    } else {
      const host = openDocx(await readBytes(template), template, nodePlatform);
      const carriesOurs = (await host.read()).controls.some(({ tag }) => tag.startsWith("khop:"));
      const done = await insertReport(host, figures.book, { forms, tools: nodePlatform, wording });
      await writeWhole(target, await host.toBytes());
      if (!carriesOurs)
        output.out(
          `Lưu ý: ${template} không có ô nội dung của Khớp; các mục được nối vào cuối văn bản theo thứ tự.`,
        );
      if (done.conflicts.length > 0)
        output.out(
          `Lưu ý: ${done.conflicts.length} chỗ đã được sửa tay nên giữ nguyên, cần người soạn quyết định.`,
        );
    }
    output.out(`Đã viết ${target}.`);
    return reportFigures(figures, output);
  },
};

function reportFigures({ problems, missing }: CheckedFigures, output: Output): 0 | 1 {
  for (const problem of problems) output.out(problemLine(problem));
  if (missing.length > 0)
    output.out(`Còn ${missing.length} số liệu chưa có; trong báo cáo ghi rõ chỗ còn thiếu.`);
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
