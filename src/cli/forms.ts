/** The form sets of a call: the shipped ones, or the agency's own given by --forms. */
import type { DocumentPort } from "../document/port";
import type { PlacedProblem } from "../forms/formSetFile";
import type { FormSetIndex } from "../forms/formSetIndex";
import { nodePlatform } from "../hosts/docx/nodePlatform";
import { withForm } from "../workflows/findForm";
import { shippedForms } from "../workflows/forms";
import { readOwnForms } from "../workflows/ownForms";
import { storedReport } from "../workflows/storedReport";
import { type Call, CommandError } from "./command";
import { readText } from "./files";

/** An agency's own form set stands before the shipped ones. Refused when anything in it is wrong. */
export async function formsOf(call: Call): Promise<readonly FormSetIndex[]> {
  const file = call.option("forms");
  if (file === undefined) return shippedForms();
  return [await ownFormsOf(file), ...shippedForms()];
}

/** The same with the form set that a document brings along. */
export async function formsWithDocument(
  call: Call,
  document: DocumentPort,
): Promise<readonly FormSetIndex[]> {
  const forms = await formsOf(call);
  const stored = storedReport(await document.read(), forms, nodePlatform);
  return stored.kind === "found" ? withForm(forms, stored.book.index) : forms;
}

/** The form set of a file. Refused when anything in it is wrong. */
export async function ownFormsOf(file: string): Promise<FormSetIndex> {
  const { index, problems } = readOwnForms(await readText(file));
  if (index) return index;
  const [first] = problems;
  throw new CommandError(
    `Bộ biểu mẫu ${file} có ${problems.length} chỗ phải sửa, trước hết: ${first ? problemText(first) : ""} ` +
      `Chạy "khop forms check ${file}" để xem tất cả.`,
  );
}

/** "Dòng 12, cột 9, nhóm “Kinh phí” (groups[2].label): Thiếu mục này; …". */
export function problemText({ at, place, source, message }: PlacedProblem): string {
  const where = [source ? `dòng ${source.line}, cột ${source.column}` : "", place].filter(
    (part) => part !== "",
  );
  if (where.length === 0) return message;
  const text = where.join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${at === "" ? "" : ` (${at})`}: ${message}`;
}
