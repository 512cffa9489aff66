/** Reading dates and reporting periods. */
import { parseDate, parseDateParts } from "../language/dates";
import {
  parsePeriod,
  periodRange,
  type NamedPeriod,
  type PeriodKind,
  type ReportingPeriod,
} from "../language/periods";
import { found, quoted, refused, wrongType, type ReadFigure } from "./readResult";

/** Years that a report of this kind can speak of. */
export const FIRST_YEAR = 1945;
export const LAST_YEAR = 2100;

export function readDate(raw: unknown): ReadFigure {
  if (typeof raw !== "string") return wrongType('ngày dạng "14/3/2021"');
  const parts = parseDateParts(raw);
  if (!parts)
    return refused(`không đọc được ${quoted(raw)} thành ngày; hãy viết đủ ngày/tháng/năm, ví dụ 14/3/2021.`);
  if (!isYear(parts.year))
    return refused(`năm ${String(parts.year)} không hợp lý; chỉ nhận từ ${FIRST_YEAR} đến ${LAST_YEAR}.`);
  const iso = parseDate(raw);
  return iso === null ? refused(`không có ngày ${quoted(raw)}; hãy kiểm tra lại ngày và tháng.`) : found(iso);
}

const isYear = (value: unknown): value is number => isWhole(value, FIRST_YEAR, LAST_YEAR);

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

const KINDS: readonly PeriodKind[] = ["month", "quarter", "sixMonths", "nineMonths", "year", "custom"];
const KEYS = ["kind", "year", "number", "from", "to"];
const EXAMPLE = '"quý I năm 2021" hoặc { "kind": "quarter", "year": 2021, "number": 1 }';

/**
 * A period from "quý I năm 2021", or from its parts. Dates that are not given are those of the form set's
 * cut-off day (`firstDay`); a period with free dates (`custom`) must give both.
 */
export function readPeriod(raw: unknown, firstDay: number): ReadFigure {
  if (typeof raw === "string") {
    const period = parsePeriod(raw);
    if (period && isYear(period.year)) return found(withDates(period, firstDay));
    return refused(`không đọc được kỳ báo cáo ${quoted(raw)}; hãy viết ${EXAMPLE}.`);
  }
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    return refused(`sai kiểu; hãy viết kỳ báo cáo dạng ${EXAMPLE}.`);
  return readParts({ ...raw }, firstDay);
}

const withDates = (period: NamedPeriod | ReportingPeriod, firstDay: number): ReportingPeriod =>
  period.kind === "custom"
    ? period
    : { ...period, ...periodRange(period.kind, period.year, period.number, firstDay) };

type Parts = Readonly<Record<string, unknown>>;

function readParts(parts: Parts, firstDay: number): ReadFigure {
  const unknownKey = Object.keys(parts).find((key) => !KEYS.includes(key));
  if (unknownKey !== undefined)
    return refused(`kỳ báo cáo không có mục ${quoted(unknownKey)}; chỉ có ${KEYS.join(", ")}.`);
  const kind = KINDS.find((one) => one === parts["kind"]);
  if (!kind) return refused(`loại kỳ báo cáo (kind) phải là một trong: ${KINDS.join(", ")}.`);
  const [from, to] = [readDay(parts, "from"), readDay(parts, "to")];
  if (from.problem !== null) return from;
  if (to.problem !== null) return to;
  if (from.value !== null && to.value !== null && from.value > to.value)
    return refused("ngày đầu kỳ (from) đứng sau ngày cuối kỳ (to); hãy kiểm tra lại hai ngày.");
  const dates = { ...(text(from) && { from: text(from) }), ...(text(to) && { to: text(to) }) };
  return kind === "custom" ? readCustom(parts, dates) : readNamed(kind, parts, dates, firstDay);
}

const text = ({ value }: ReadFigure): string => (typeof value === "string" ? value : "");

function readDay(parts: Parts, key: "from" | "to"): ReadFigure {
  const raw = parts[key] ?? null;
  if (raw === null) return found(null);
  const day = readDate(raw);
  return day.problem === null
    ? day
    : refused(`ngày ${key === "from" ? "đầu" : "cuối"} kỳ (${key}): ${day.problem}`);
}

interface Dates {
  readonly from?: string;
  readonly to?: string;
}

function readCustom(parts: Parts, { from, to }: Dates): ReadFigure {
  if (from === undefined || to === undefined)
    return refused("kỳ tự chọn (custom) phải có ngày đầu (from) và ngày cuối (to).");
  if ((parts["number"] ?? null) !== null)
    return refused("kỳ “custom” không có số thứ tự (number); hãy bỏ mục ấy.");
  const year = parts["year"] ?? Number(to.slice(0, 4));
  if (!isYear(year)) return refused("năm (year) của kỳ báo cáo không hợp lý; ví dụ 2021.");
  return found({ kind: "custom", year, from, to });
}

function readNamed(kind: NamedPeriod["kind"], parts: Parts, dates: Dates, firstDay: number): ReadFigure {
  const { year } = parts;
  const number = parts["number"] ?? null;
  if (!isYear(year)) return refused("thiếu năm (year) của kỳ báo cáo, hoặc năm không hợp lý; ví dụ 2021.");
  if (kind !== "month" && kind !== "quarter") {
    if (number !== null) return refused(`kỳ “${kind}” không có số thứ tự (number); hãy bỏ mục ấy.`);
    return inOrder({ ...withDates({ kind, year }, firstDay), ...dates });
  }
  const last = kind === "month" ? 12 : 4;
  if (!isWhole(number, 1, last))
    return refused(`${kind === "month" ? "tháng" : "quý"} (number) phải là số từ 1 đến ${last}.`);
  return inOrder({ ...withDates({ kind, year, number }, firstDay), ...dates });
}

/** One date given, the other from the name: still they must follow one another. */
function inOrder(period: ReportingPeriod): ReadFigure {
  if (period.from <= period.to) return found(period);
  return refused("ngày đầu kỳ (from) đứng sau ngày cuối kỳ (to); hãy kiểm tra lại hai ngày.");
}
