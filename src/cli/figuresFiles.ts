/** Figures files on the command line: read and checked, problems printed for people or as JSON. */
import type { Problem, Severity } from "../findings/finding";
import type { FigureBook } from "../figures/deriveFigures";
import type { FormSetIndex } from "../forms/formSetIndex";
import { type CheckedFigures, readFigures } from "../workflows/readFigures";
import { CommandError } from "./command";
import { readJson } from "./files";

const SEVERITY: Readonly<Record<Severity, string>> = { error: "Sai", warning: "Nên xem", note: "Lưu ý" };

/** "Sai: Biểu II.06a …": a problem as one line. */
export const problemLine = ({ severity, message }: Problem): string => `${SEVERITY[severity]}: ${message}`;

/** The figures of a file. Refused when they cannot be read. */
export async function readFiguresFile(
  file: string,
  forms: readonly FormSetIndex[],
  previous: FigureBook | null = null,
): Promise<CheckedFigures> {
  const read = readFigures(forms, await readJson(file), previous);
  if (read.book) return read;
  const [first] = read.problems;
  throw new CommandError(
    `Tệp số liệu ${file} có ${read.problems.length} chỗ phải sửa, trước hết: ${first?.message ?? ""} ` +
      `Chạy "khop validate ${file}" để xem tất cả.`,
  );
}
