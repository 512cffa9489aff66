import { readFigures } from "../../workflows/readFigures";
import { type Command, onlyFile } from "../command";
import { readJson } from "../files";
import { problemLine, readFiguresFile } from "../figuresFiles";
import { formsOf } from "../forms";

/** Says what does not add up in a figures file, and what is missing. */
export const validate: Command = {
  name: "validate",
  usage: "FIGURES.json [--previous LAST.json] [--forms F.json] [--json]",
  summary: "Nêu những chỗ không khớp và chưa có trong tệp số liệu",
  values: ["forms", "previous"],
  flags: ["json"],
  run: async (call, output) => {
    const file = onlyFile(call, "tệp số liệu");
    const forms = await formsOf(call);
    const previous = call.option("previous");
    const last = previous === undefined ? null : (await readFiguresFile(previous, forms)).book;
    const read = readFigures(forms, await readJson(file), last);
    const { problems } = read;
    const missing = read.book ? read.missing : [];
    const wrong = problems.some(({ severity }) => severity === "error");
    if (call.flag("json")) {
      output.out(JSON.stringify({ file, readable: read.book !== null, problems, missing }, null, 2));
    } else {
      for (const problem of problems) output.out(problemLine(problem));
      const { book } = read;
      if (book) for (const path of missing) output.out(`Chưa có: ${book.label(path)} (${path})`);
      output.out(summaryOf(problems.length, missing.length));
    }
    return wrong ? 1 : 0;
  },
};

function summaryOf(problems: number, missing: number): string {
  if (problems === 0 && missing === 0) return "Số liệu khớp và đủ.";
  const found = problems === 0 ? "Số liệu khớp" : `Có ${problems} chỗ cần xem`;
  return missing === 0 ? `${found}.` : `${found}; còn ${missing} số liệu chưa có.`;
}
