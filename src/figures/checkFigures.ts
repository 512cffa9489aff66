import type { Problem } from "../findings/finding";
import type { FormSetIndex } from "../forms/formSetIndex";
import { foldText } from "../language/fold";
import { formatDate } from "../language/dates";
import { followsDirectly, formatPeriod, periodRange, type ReportingPeriod } from "../language/periods";
import { checkIdentities } from "./checkIdentities";
import { isPeriod, type FigureBook } from "./deriveFigures";
import { appliesOn, formsInstead } from "./inForce";
import { figurePaths } from "./figurePaths";
import { tableLabel } from "./figureLabel";
import { plainNumber } from "./readResult";

/**
 * What does not add up in the figures of a report: identities of the form set, for every row and total row,
 * and what holds for all reports (dates of the period, names of rows, size of numbers). A missing figure
 * raises nothing. `previous` is the last period's report, when it is known; `forms` are the form sets at hand, of
 * which one may fit the period better.
 */
export function checkFigures(
  book: FigureBook,
  previous: FigureBook | null = null,
  forms: readonly FormSetIndex[] = [],
): readonly Problem[] {
  const periods = periodsOf(book);
  const gap = previous && gapBetween(previous, book);
  return [
    ...periods.flatMap(([path, period]) => checkPeriod(book, path, period, forms)),
    ...(gap ? [gap] : []),
    ...checkRowNames(book),
    ...checkSizes(book),
    ...checkIdentities(book, gap ? null : previous),
  ];
}

type PeriodAt = readonly [path: string, period: ReportingPeriod];

function periodsOf(book: FigureBook): readonly PeriodAt[] {
  return [...book.index.concepts.values()].flatMap(({ id, kind }): PeriodAt[] => {
    const value = kind === "period" ? book.value(id) : null;
    return isPeriod(value) ? [[id, value]] : [];
  });
}

function checkPeriod(
  book: FigureBook,
  path: string,
  period: ReportingPeriod,
  forms: readonly FormSetIndex[],
): Problem[] {
  const { cutOff, inForce, title } = book.index.formSet;
  const problems: Problem[] = [];
  const warn = (id: string, message: string) =>
    problems.push({ id, severity: "warning", message, paths: [path] });
  const name = period.kind === "custom" ? "Kỳ báo cáo" : `Kỳ báo cáo ${formatPeriod(period)}`;
  if (period.kind !== "custom") {
    const usual = periodRange(period.kind, period.year, period.number, cutOff.firstDay);
    if (usual.from !== period.from || usual.to !== period.to)
      warn(
        "period-cut-off",
        `${name} ghi ${span(period)}, khác thời gian chốt số liệu theo quy định là ${span(usual)} (${cutOff.source}). Đề nghị kiểm tra lại.`,
      );
  }
  if (!appliesOn(book.index.formSet, period.to))
    warn(
      "form-set-in-force",
      `${name} (${span(period)}) nằm ngoài thời gian áp dụng của bộ biểu mẫu “${title}” (từ ngày ${formatDate(inForce.from)}${inForce.to === null ? "" : ` đến ngày ${formatDate(inForce.to)}`}). ${formsInstead(forms, period.to)}`,
    );
  return problems;
}

const span = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`;

/** Dossiers are carried over only between periods that follow one another directly. */
function gapBetween(previous: FigureBook, book: FigureBook): Problem | null {
  const [before, now] = [periodsOf(previous)[0], periodsOf(book)[0]];
  if (!before || !now || followsDirectly(before[1], now[1])) return null;
  return {
    id: "previous-not-adjacent",
    severity: "note",
    message: `Báo cáo kỳ trước (${span(before[1])}) không liền trước kỳ này (${span(now[1])}) nên không đối chiếu được số chuyển kỳ. Đề nghị chọn báo cáo của kỳ liền trước.`,
    paths: [now[0]],
  };
}

/** Two rows of one name in a list that names the rows of grids. */
function checkRowNames(book: FigureBook): Problem[] {
  const tables = [...book.index.tables.values()];
  const naming = tables.filter(({ path }) =>
    tables.some((grid) => grid.rowsFrom === path && grid.path !== path),
  );
  return naming.flatMap((list) => {
    const seen = new Set<string>();
    return (book.rows(list.path) ?? []).flatMap(({ id, name }): Problem[] => {
      const twice = seen.has(foldText(name));
      seen.add(foldText(name));
      if (!twice) return [];
      const message = `${tableLabel(list)}: “${name}” đứng hai lần. Đề nghị gộp hai dòng hoặc đặt tên khác nhau.`;
      const path = `${list.path}.${id}.${list.nameColumn ?? ""}`;
      return [{ id: "row-name-twice", severity: "warning", message, paths: [path] }];
    });
  });
}

/** Beyond safe integers a computed number is no longer exact. */
function checkSizes(book: FigureBook): Problem[] {
  return figurePaths(book).flatMap((path): Problem[] => {
    const figure = book.find(path);
    if (typeof figure?.value !== "number" || Math.abs(figure.value) <= Number.MAX_SAFE_INTEGER) return [];
    const message = `${book.label(path)}: kết quả tính ${plainNumber(figure.value)} quá lớn để tính chính xác. Đề nghị kiểm tra lại các số đã nhập.`;
    return [{ id: "number-too-large", severity: "error", message, paths: [path] }];
  });
}
