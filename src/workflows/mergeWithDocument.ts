/** Bringing together the figures of two panes or two authors of one document. */
import { type DocumentPort, HostError } from "../document/port";
import { type FigureBook, deriveFigures } from "../figures/deriveFigures";
import { MISSING_TEXT, formatFound } from "../figures/formatFigure";
import { type ChosenSides, mergeFigures } from "../figures/mergeFigures";
import type { RefreshOptions } from "./refresh";
import { storedReport } from "./storedReport";

export interface MergeSides {
  /** The figures that the document had when they were read. */
  readonly base: FigureBook;
  /** The same as changed here. */
  readonly mine: FigureBook;
  /** By path; a figure that both changed stands with their value where nothing is chosen. */
  readonly chosen?: ChosenSides;
}

/** A figure that both sides changed, as it reads on each. */
export interface MergeConflict {
  readonly path: string;
  readonly label: string;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface MergedBook {
  readonly book: FigureBook;
  readonly conflicts: readonly MergeConflict[];
}

const textIn = (book: FigureBook, path: string): string => {
  const figure = book.find(path);
  return figure ? formatFound(book, figure) : MISSING_TEXT;
};

/**
 * The figures of the document as they stand now, with those that were changed here: for after a refresh was refused
 * with `data-changed`; then it is planned anew with the merged book. Null: the document carries no figures. Rejects
 * with `HostError`.
 */
export async function mergeWithDocument(
  port: DocumentPort,
  { base, mine, chosen }: MergeSides,
  { forms, tools }: Pick<RefreshOptions, "forms" | "tools">,
): Promise<MergedBook | null> {
  const stored = storedReport(await port.read(), forms, tools);
  if (stored.kind === "unreadable") throw new HostError("not-supported", stored.message);
  if (stored.kind === "none") return null;
  const theirs = stored.book;
  if (theirs.figures.formSet !== mine.figures.formSet)
    throw new HostError(
      "not-supported",
      `Số liệu trong tài liệu vừa được đổi sang bộ biểu mẫu “${theirs.figures.formSet}”, không gộp được với số liệu theo bộ biểu mẫu “${mine.figures.formSet}”. Hãy xuất số liệu đang nhập ra tệp rồi mở lại tài liệu.`,
    );
  const merged = mergeFigures(base.figures, mine.figures, theirs.figures, chosen);
  return {
    book: deriveFigures(theirs.index, merged.figures),
    conflicts: merged.conflicts.map(({ path }) => ({
      path,
      label: theirs.find(path) ? theirs.label(path) : mine.label(path),
      base: textIn(base, path),
      mine: textIn(mine, path),
      theirs: textIn(theirs, path),
    })),
  };
}
