import type { FigureBook } from "../../figures/deriveFigures";
import { type DocxHost, openDocx } from "../../hosts/docx/docxHost";
import { nodePlatform } from "../../hosts/docx/nodePlatform";
import type { Choice, Conflict, Decisions } from "../../reconcile/plan";
import {
  type PlannedRefresh,
  type RefreshOptions,
  applyRefresh,
  planRefresh,
  verifyRefresh,
} from "../../workflows/refresh";
import { type Call, type Command, CommandError, type Output, onlyFile } from "../command";
import { readBytes, writeWhole } from "../files";
import { problemLine, readFiguresFile } from "../figuresFiles";
import { formsWithDocument } from "../forms";
import { changeLine, conflictLines, offerLine, rewordingLine } from "../refreshText";
import { wordingOf } from "../wording";

type Take = "document" | "figures" | "ask";
const TAKES: readonly Take[] = ["document", "figures", "ask"];

/** Brings a report up to date with new figures; what the drafter wrote by hand stays, or is decided by --take. */
export const refresh: Command = {
  name: "refresh",
  usage:
    "FILE.docx --figures NEW.json -o OUT.docx [--take document|figures|ask] [--json] [--wording W.json] [--forms F.json]",
  summary: "Cập nhật báo cáo theo số liệu mới, giữ nguyên chỗ đã sửa tay",
  values: ["figures", "output", "take", "wording", "forms"],
  flags: ["json"],
  run: async (call, output) => {
    const file = onlyFile(call, "tệp .docx");
    const source = needed(call, "figures", "Chưa nêu tệp số liệu mới: thêm --figures TÊN.json.");
    const target = needed(call, "output", "Chưa nêu tệp kết quả: thêm -o TÊN.docx.");
    const take = takeOf(call);
    const host = await openReport(file);
    const forms = await formsWithDocument(call, host);
    const { book, problems } = await readFiguresFile(source, forms);
    const options: RefreshOptions = {
      forms,
      tools: nodePlatform,
      wording: await wordingOf(call, book.index.formSet),
    };
    const planned = await planRefresh(host, book, options);
    const decisions = decide(planned.plan.conflicts, take);
    const { edits, notices } = await applyRefresh(host, planned, decisions);
    await verifyRefresh(host, planned, options);
    await writeWhole(target, await host.toBytes());
    const open = planned.plan.conflicts.filter(({ id }) => !decisions.has(id));
    const done: Done = {
      file,
      target,
      planned,
      decisions,
      isChanged: edits.length > 0,
      notices: [...planned.notices, ...notices, ...problems.map(problemLine)],
    };
    if (call.flag("json")) output.out(JSON.stringify(jsonOf(done), null, 2));
    else printDone(done, open.length, output);
    return open.length > 0 ? 1 : 0;
  },
};

function needed(call: Call, name: string, message: string): string {
  const value = call.option(name);
  if (value === undefined) throw new CommandError(message);
  return value;
}

function takeOf(call: Call): Take {
  const text = call.option("take") ?? "ask";
  const take = TAKES.find((one) => one === text);
  if (take === undefined)
    throw new CommandError(`--take chỉ nhận ${TAKES.join(", ")}, không nhận "${text}".`);
  return take;
}

/** A document that Khớp wrote: with its controls, or with its data where another program took the controls away. */
async function openReport(file: string): Promise<DocxHost> {
  const host = openDocx(await readBytes(file), file, nodePlatform);
  const { controls, data } = await host.read();
  if (data.length === 0 && controls.every(({ tag }) => !tag.startsWith("khop:")))
    throw new CommandError(
      `${file} không có mục hay số liệu nào của Khớp để cập nhật. Muốn chèn báo cáo vào tệp này, hãy dùng "khop build … --template ${file}".`,
    );
  return host;
}

/** A conflict that does not offer the wished choice stays open. */
function decide(conflicts: readonly Conflict[], take: Take): Decisions {
  if (take === "ask") return new Map();
  return new Map(
    conflicts.flatMap(({ id, choices }) => (choices.includes(take) ? [[id, take] as const] : [])),
  );
}

interface Done {
  readonly file: string;
  readonly target: string;
  readonly planned: PlannedRefresh;
  readonly decisions: Decisions;
  readonly isChanged: boolean;
  readonly notices: readonly string[];
}

/** What people call a figure, by these figures or by those that the document had. */
function labelOf({ book, before }: PlannedRefresh, path: string | null): string | null {
  if (path === null) return null;
  const books: readonly FigureBook[] = [book, ...(before ? [before.book] : [])];
  return books.find((own) => own.find(path) !== null)?.label(path) ?? path;
}

function printDone(done: Done, open: number, { out }: Output): void {
  const { planned, decisions, target, isChanged } = done;
  const { changes, rewordings, conflicts, offers } = planned.plan;
  const print = (heading: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    out(heading);
    for (const line of lines) out(line);
  };
  for (const notice of done.notices) out(`Lưu ý: ${notice}`);
  if (!isChanged && conflicts.length === 0) out("Báo cáo đã đúng với số liệu; không có gì phải cập nhật.");
  print(
    `Số liệu thay đổi: ${changes.length}`,
    changes.map((change) => changeLine(change, labelOf(planned, change.path) ?? change.path)),
  );
  print(`Câu, dòng, bảng viết lại theo số liệu: ${rewordings.length}`, rewordings.map(rewordingLine));
  const chosen = ({ id }: Conflict): Choice | null => decisions.get(id) ?? null;
  print(
    `Chỗ đã sửa tay: ${conflicts.length}${open > 0 ? `, còn ${open} chỗ chưa chọn` : ""}`,
    conflicts.flatMap((one) => conflictLines(one, labelOf(planned, one.path), chosen(one))),
  );
  print(`Đã xóa khỏi tài liệu, vẫn để trống: ${offers.length}`, offers.map(offerLine));
  out(`Đã viết ${target}.`);
}

/** The object that `--json` prints. */
function jsonOf({ file, target, planned, decisions, isChanged, notices }: Done) {
  const { changes, rewordings, conflicts, offers } = planned.plan;
  return {
    file,
    output: target,
    changed: isChanged,
    notices,
    changes: changes.map(({ path, before, after, places }) => ({
      path,
      label: labelOf(planned, path),
      before,
      after,
      linked: places.filter(({ control }) => control !== null).length,
      typed: places.filter(({ control }) => control === null).length,
    })),
    rewordings: rewordings.map(({ kind, block, was, becomes }) => ({ kind, block, was, becomes })),
    conflicts: conflicts.map(({ id, kind, block, path, was, document, figures, choices }) => {
      const label = labelOf(planned, path);
      const chosen = decisions.get(id) ?? null;
      return { id, kind, block, path, label, was, document, figures, choices, chosen };
    }),
    offers: offers.map(({ kind, block, path, figures }) => ({ kind, block, path, figures })),
  };
}
