/** Bringing together the figures of two panes or two authors of one document. */
import { HostError } from "../document/port";
import { asRead } from "../figures/asRead";
import { type FigureBook, deriveFigures } from "../figures/deriveFigures";
import { MISSING_TEXT, formatFound } from "../figures/formatFigure";
import { type ChosenSides, mergeFigures } from "../figures/mergeFigures";

export interface MergeSides {
  /** The figures that both began with. */
  readonly base: FigureBook;
  /** The same as changed here. */
  readonly mine: FigureBook;
  /** The same as the document states them. */
  readonly theirs: FigureBook;
  /** By path; a figure that both changed stands with their value where nothing is chosen. */
  readonly chosen?: ChosenSides;
}

/** A figure or row that both sides changed, as it reads on each. */
export interface MergeConflict {
  readonly path: string;
  readonly label: string;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** What only they changed: a figure, a row that came or went, a list in another order. */
export interface MergeChange {
  readonly path: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface MergedBook {
  readonly book: FigureBook;
  readonly conflicts: readonly MergeConflict[];
  readonly changes: readonly MergeChange[];
}

/** Throws `HostError` where the sides are of different form sets. */
export function mergeBooks({ base, mine, theirs, chosen }: MergeSides): MergedBook {
  if (theirs.figures.formSet !== mine.figures.formSet)
    throw new HostError(
      "not-supported",
      `Số liệu trong tài liệu vừa được đổi sang bộ biểu mẫu “${theirs.figures.formSet}”, không gộp được với số liệu theo bộ biểu mẫu “${mine.figures.formSet}”. Hãy xuất số liệu đang nhập ra tệp rồi mở lại tài liệu.`,
    );
  const { index } = theirs;
  const merged = mergeFigures(
    asRead(index, base.figures),
    asRead(index, mine.figures),
    theirs.figures,
    chosen,
  );
  const labelOf = (path: string): string => labelIn([theirs, mine, base], path);
  return {
    book: deriveFigures(index, merged.figures),
    conflicts: merged.conflicts.map(({ path }) => ({
      path,
      label: labelOf(path),
      base: textIn(base, path),
      mine: textIn(mine, path),
      theirs: textIn(theirs, path),
    })),
    changes: merged.taken.map((path) => ({
      path,
      label: labelOf(path),
      before: textIn(base, path),
      after: textIn(theirs, path),
    })),
  };
}

const NO_ROW = "(không có dòng này)";
const ORDER = "(thứ tự dòng)";

/** Table and row id of a row's path: "group.table", "r1". */
function rowAt(path: string): readonly [table: string, row: string] {
  const dot = path.lastIndexOf(".");
  return [path.slice(0, dot), path.slice(dot + 1)];
}

function labelIn(books: readonly FigureBook[], path: string): string {
  const figured = books.find((book) => book.find(path));
  if (figured) return figured.label(path);
  const [book] = books;
  if (!book || book.index.tables.has(path)) return book?.label(path) ?? path;
  const [table, row] = rowAt(path);
  const name = books.map((each) => rowIn(each, table, row)?.name ?? "").find((each) => each !== "");
  return name === undefined ? book.label(table) : `${book.label(table)}: ${name}`;
}

const rowIn = (book: FigureBook, table: string, id: string) =>
  book.rows(table)?.find((row) => row.id === id) ?? null;

const isRow = (book: FigureBook, path: string): boolean => book.index.tables.has(rowAt(path)[0]);

/** What a side says: a figure as it is written, a row by its cells. */
function textIn(book: FigureBook, path: string): string {
  const figure = book.find(path);
  if (figure) return formatFound(book, figure);
  if (book.index.tables.has(path)) return ORDER;
  if (!isRow(book, path)) return MISSING_TEXT;
  const [table, row] = rowAt(path);
  return rowIn(book, table, row) ? rowText(book, table, row) : NO_ROW;
}

/** The cells of a row that say something, one after the other. */
function rowText(book: FigureBook, table: string, row: string): string {
  const columns = book.index.tables.get(table)?.columns ?? [];
  const texts = columns.flatMap((column) => {
    const figure = book.find(`${table}.${row}.${column.definition.id}`);
    return figure && !figure.derived && figure.value !== null ? [formatFound(book, figure)] : [];
  });
  return texts.length === 0 ? MISSING_TEXT : texts.join(" · ");
}
