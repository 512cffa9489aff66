import type { Figures } from "../../figures/figures";
import { figuresFile } from "../../figures/figuresFile";
import { type MovedFigures, moveFigures } from "../../figures/moveFigures";
import type { FormSetIndex } from "../../forms/formSetIndex";
import { openDocx } from "../../hosts/docx/docxHost";
import { nodePlatform } from "../../hosts/docx/nodePlatform";
import { formatInteger } from "../../language/numbers";
import { findForm } from "../../workflows/findForm";
import { storedReport } from "../../workflows/storedReport";
import { type Call, type Command, CommandError, onlyFile, type Output } from "../command";
import { readBytes, refuseExisting, writeWhole } from "../files";
import { readFiguresFile } from "../figuresFiles";
import { formsOf, ownFormsOf } from "../forms";

/** Moves figures to another form set: keeps what both have, tells and keeps aside the rest. */
export const formsMove: Command = {
  name: "forms move",
  usage: "FIGURES.json|FILE.docx --to ID -o OUT.json [--forms NEW.json] [--from OLD.json]",
  summary: "Chuyển số liệu sang bộ biểu mẫu khác, nêu rõ số nào giữ, số nào không chuyển được",
  values: ["to", "output", "forms", "from"],
  flags: [],
  run: async (call, output) => {
    const file = onlyFile(call, "tệp số liệu hoặc tệp .docx");
    const target = call.option("output");
    if (target === undefined) throw new CommandError("Chưa nêu tệp kết quả: thêm -o TÊN.json.");
    const forms = await formsAtHand(call);
    const to = successorOf(call, forms);
    const { index, figures } = await figuresIn(file, forms);
    if (index.formSet.id === to.formSet.id)
      throw new CommandError(`Số liệu trong ${file} đã theo bộ biểu mẫu “${to.formSet.id}”.`);
    const moved = moveFigures(index, to, figures);
    await refuseExisting(target);
    await writeWhole(target, `${JSON.stringify(figuresFile(moved.figures), null, 2)}\n`);
    output.out(
      `Đã chuyển số liệu từ bộ “${index.formSet.id}” sang bộ “${to.formSet.id}”, ghi vào ${target}.`,
    );
    tell(moved, output);
    return 0;
  },
};

async function formsAtHand(call: Call): Promise<readonly FormSetIndex[]> {
  const from = call.option("from");
  const forms = await formsOf(call);
  return from === undefined ? forms : [...forms, await ownFormsOf(from)];
}

function successorOf(call: Call, forms: readonly FormSetIndex[]): FormSetIndex {
  const id = call.option("to");
  const ids = forms.map(({ formSet }) => `"${formSet.id}"`).join(", ");
  if (id === undefined)
    throw new CommandError(`Chưa nêu bộ biểu mẫu mới: thêm --to ID. Các bộ hiện có: ${ids}.`);
  const to = findForm(forms, id);
  if (!to)
    throw new CommandError(
      `Không có bộ biểu mẫu "${id}"; nếu là bộ của cơ quan, thêm --forms TỆP. Các bộ hiện có: ${ids}.`,
    );
  return to;
}

async function figuresIn(
  file: string,
  forms: readonly FormSetIndex[],
): Promise<{ readonly index: FormSetIndex; readonly figures: Figures }> {
  if (!file.toLowerCase().endsWith(".docx")) {
    const { book } = await readFiguresFile(file, forms);
    return { index: book.index, figures: book.figures };
  }
  const snapshot = await openDocx(await readBytes(file), file, nodePlatform).read();
  const stored = storedReport(snapshot, forms, nodePlatform);
  if (stored.kind === "unreadable") throw new CommandError(stored.message);
  if (stored.kind === "none")
    throw new CommandError(
      `${file} không mang số liệu của Khớp. Lấy số liệu ra bằng "khop figures ${file}".`,
    );
  return { index: stored.book.index, figures: stored.data.figures };
}

function tell({ kept, renamed, lost, added }: MovedFigures, { out }: Output): void {
  const n = (items: readonly unknown[]): string => formatInteger(items.length);
  out(`Giữ nguyên: ${n(kept)} số liệu.`);
  if (renamed.length > 0) out(`Đổi chỗ: ${n(renamed)} số liệu:`);
  for (const { from, id, label } of renamed) out(`  ${label}: ${from} → ${id}`);
  if (lost.length > 0) out(`Không chuyển được, để riêng ở mục others của tệp: ${n(lost)} số liệu:`);
  for (const { id, label, reason } of lost) out(`  ${label}: ${reason} (${id})`);
  if (added.length > 0) out(`Bộ mới hỏi thêm: ${n(added)} số liệu:`);
  for (const { id, label } of added) out(`  ${label} (${id})`);
}
