/** What a report says about itself: its components by Nghị định 30/2020/NĐ-CP, number, day, period. */
import { daysIn, isoDate } from "../language/dates";
import type { Citation } from "./citations";
import type { DateMention } from "./dates";
import { isInCapitals } from "./letters";
import type { Outline } from "./outline";
import type { Passage } from "./passages";
import type { PeriodMention } from "./periods";

/** Components of a document's form; the order is that of the page. */
export const components = [
  "superiorBody",
  "issuingBody",
  "nationalName",
  "motto",
  "number",
  "placeAndDate",
  "documentType",
  "subject",
  "addressee",
  "signatureRole",
  "signatureName",
  "recipientsTitle",
  "recipients",
] as const;
export type Component = (typeof components)[number];

export interface Identity {
  /** The passages of each component that the document has. */
  readonly components: ReadonlyMap<Component, readonly number[]>;
  /** The document's own number and symbol ("Số: /BC-SKHCN"), or null. */
  readonly own: Citation | null;
  /** Its day, also when still blank, or null. */
  readonly date: DateMention | null;
  /** The last day on which it can have been issued, as far as its own date says; ISO or null. */
  readonly lastDay: string | null;
  /** The period reported on, by name, with its year; or null. */
  readonly period: PeriodMention | null;
  /** The days reported on, with both ends; or null. */
  readonly range: PeriodMention | null;
}

/** Reads the head and the foot of the report; annexes are asked only for the period. */
export function readIdentity(
  passages: readonly Passage[],
  outline: Outline,
  found: {
    readonly citations: readonly Citation[];
    readonly dates: readonly DateMention[];
    readonly periods: readonly PeriodMention[];
  },
): Identity {
  const parts = findComponents(passages, outline);
  const isIn = (component: Component, passage: number): boolean =>
    parts.get(component)?.includes(passage) ?? false;
  const date = found.dates.find(({ span }) => isIn("placeAndDate", span.passage)) ?? null;
  return {
    components: parts,
    own: found.citations.find(({ symbolSpan }) => isIn("number", symbolSpan.passage)) ?? null,
    date,
    lastDay: date && lastDayOf(date),
    period: ownPeriod(passages, found.periods, (passage) => isIn("subject", passage)),
    range: ownRange(passages, found.periods),
  };
}

function findComponents(
  passages: readonly Passage[],
  outline: Outline,
): ReadonlyMap<Component, readonly number[]> {
  const found = new Map<Component, number[]>();
  for (const { passage: index, role, part } of outline.lines) {
    const passage = passages[index];
    if (passage === undefined || part !== 0 || passage.text.trim() === "") continue;
    const component = componentOf(passage, role);
    if (component === null) continue;
    const group = found.get(component);
    if (group) group.push(index);
    else found.set(component, [index]);
  }
  splitBodies(found);
  splitTitle(found);
  splitSignature(found, passages);
  return found;
}

function componentOf({ text, lower }: Passage, role: Outline["lines"][number]["role"]): Component | null {
  const line = lower.trim();
  if (role === "title") return "subject";
  if (line.startsWith("kính gửi")) return role === "closing" ? null : "addressee";
  if (role === "letterhead") {
    if (/^cộng h(?:òa|oà) xã hội/u.test(line)) return "nationalName";
    if (/^độc lập/u.test(line)) return "motto";
    if (/^số ?[:.…/\d]/u.test(line)) return "number";
    if (/ngày.*tháng.*năm|^\p{L}[^,.;:]{2,40}, ?(?:ngày|\[|[.…]{2})/u.test(line)) return "placeAndDate";
    return isInCapitals(text) ? "issuingBody" : null;
  }
  if (role !== "closing") return null;
  if (line.startsWith("nơi nhận")) return "recipientsTitle";
  if (/^[-+*•]/u.test(line)) return "recipients";
  return isInCapitals(text) ? "signatureRole" : "signatureName";
}

/** The last line in capitals names the body that issues, the one before it the body above. */
function splitBodies(found: Map<Component, number[]>): void {
  const bodies = found.get("issuingBody") ?? [];
  if (bodies.length < 2) return;
  found.set("superiorBody", bodies.slice(0, -1));
  found.set("issuingBody", bodies.slice(-1));
}

/** "BÁO CÁO" stands over its subject. */
function splitTitle(found: Map<Component, number[]>): void {
  const [type, ...subject] = found.get("subject") ?? [];
  if (type === undefined) return;
  found.set("documentType", [type]);
  if (subject.length > 0) found.set("subject", subject);
  else found.delete("subject");
}

/** Of the closing's other lines the last short one is the name of who signs. */
function splitSignature(found: Map<Component, number[]>, passages: readonly Passage[]): void {
  const others = [...(found.get("signatureName") ?? [])].reverse();
  const name = others.find((index) => {
    const words = passages[index]?.text.trim().split(/\s+/u) ?? [];
    return words.length >= 2 && words.length <= 8;
  });
  if (name === undefined) found.delete("signatureName");
  else found.set("signatureName", [name]);
}

/** The day itself, or the last of the month that is filled in. */
function lastDayOf({ iso, day, month, year }: DateMention): string | null {
  if (iso !== null) return iso;
  if (day !== null || year === null || year < 1000 || year > 9999) return null;
  const last = month ?? 12;
  return last >= 1 && last <= 12 ? isoDate(year, last, daysIn(year, last)) : null;
}

const REPORTED: readonly PeriodMention["kind"][] = ["month", "quarter", "sixMonths", "nineMonths", "year"];

/** The subject tells; without a subject the lines "Kỳ báo cáo: …", then what is said most often. */
function ownPeriod(
  passages: readonly Passage[],
  periods: readonly PeriodMention[],
  isSubject: (passage: number) => boolean,
): PeriodMention | null {
  const named = periods.filter(({ kind, year }) => REPORTED.includes(kind) && year !== null);
  const inSubject = named.filter(({ span }) => isSubject(span.passage));
  const inLine = named.filter(({ span }) => /kỳ báo cáo\s*:/u.test(passages[span.passage]?.lower ?? ""));
  const narrow = (list: readonly PeriodMention[]): readonly PeriodMention[] => {
    const shorter = list.filter(({ kind }) => kind !== "year");
    return shorter.length > 0 ? shorter : list;
  };
  return narrow(inSubject).at(-1) ?? mostFrequent(narrow(inLine)) ?? mostFrequent(narrow(named));
}

/** The range said most often; of two said equally often the one in brackets under a title. */
function ownRange(passages: readonly Passage[], periods: readonly PeriodMention[]): PeriodMention | null {
  const ranges = periods.filter(({ kind, from, to }) => kind === "range" && from !== null && to !== null);
  const isBracketed = ({ span }: PeriodMention): boolean =>
    /^\s*\(\s*(?:tính )?từ/u.test(passages[span.passage]?.lower ?? "");
  return mostFrequent([...ranges.filter(isBracketed), ...ranges.filter((range) => !isBracketed(range))]);
}

function mostFrequent(mentions: readonly PeriodMention[]): PeriodMention | null {
  const counts = new Map<string, { readonly first: PeriodMention; count: number }>();
  for (const mention of mentions) {
    const { kind, number, year, from, to } = mention;
    const key = [kind, number, year, from, to].join("|");
    const entry = counts.get(key);
    if (entry) entry.count++;
    else counts.set(key, { first: mention, count: 1 });
  }
  let best: { readonly first: PeriodMention; readonly count: number } | null = null;
  for (const entry of counts.values()) if (best === null || entry.count > best.count) best = entry;
  return best?.first ?? null;
}
