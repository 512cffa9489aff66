import { formatDate, parseDate } from "../../language/dates";
import { type PeriodKind, type ReportingPeriod, periodRange } from "../../language/periods";

export const periodKinds: readonly PeriodKind[] = [
  "month",
  "quarter",
  "sixMonths",
  "nineMonths",
  "year",
  "custom",
];

/** A period as its fields hold it, finished or not. */
export interface PeriodParts {
  readonly kind: PeriodKind;
  readonly year: string;
  /** Month or quarter; "" for the other kinds. */
  readonly number: string;
  readonly from: string;
  readonly to: string;
}

export const partsOf = (period: ReportingPeriod | null): PeriodParts => ({
  kind: period?.kind ?? "quarter",
  year: period ? String(period.year) : "",
  number: period?.number === undefined ? "" : String(period.number),
  from: period ? formatDate(period.from) : "",
  to: period ? formatDate(period.to) : "",
});

const isKind = (text: string): text is PeriodKind => (periodKinds as readonly string[]).includes(text);

/** The parts after one of them changed. Another kind of period has no number until one is chosen. */
export function withPart(parts: PeriodParts, part: keyof PeriodParts, text: string): PeriodParts {
  if (part !== "kind") return { ...parts, [part]: text };
  return isKind(text) ? { ...parts, kind: text, number: "" } : parts;
}

/** The period that the parts make, or null while they make none. `firstDay`: see `periodRange`. */
export function periodFrom(parts: PeriodParts, firstDay: number): ReportingPeriod | null {
  const { kind } = parts;
  if (kind === "custom") return customPeriod(parts);
  const year = readYear(parts.year);
  if (year === null) return null;
  if (kind !== "month" && kind !== "quarter") {
    return { kind, year, ...periodRange(kind, year, undefined, firstDay) };
  }
  const number = Number(parts.number);
  if (!Number.isInteger(number) || number < 1 || number > (kind === "month" ? 12 : 4)) return null;
  return { kind, year, number, ...periodRange(kind, year, number, firstDay) };
}

function customPeriod(parts: PeriodParts): ReportingPeriod | null {
  const from = parseDate(parts.from);
  const to = parseDate(parts.to);
  if (from === null || to === null || from > to) return null;
  return { kind: "custom", year: Number(to.slice(0, 4)), from, to };
}

/** Years outside of this century and the next are typing errors. */
const readYear = (text: string): number | null => (/^2\d{3}$/.test(text.trim()) ? Number(text.trim()) : null);
