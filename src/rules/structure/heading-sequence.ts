import { decree30 } from "../data/legalSources";
import type { Facts } from "../../facts/facts";
import type { Heading } from "../../facts/headings";
import { evidenceOf, wholePassage } from "../quoting";
import type { Draft, Rule } from "../rule";

export const headingSequence: Rule = {
  id: "heading-sequence",
  family: "structure",
  severity: "error",
  sentence: "Số thứ tự của phần, mục, khoản, điểm phải liên tục, không lặp, không nhảy.",
  source: decree30("Phụ lục I, Phần I, II.6.đ"),
  check: (facts) => {
    const { headings } = facts.outline;
    const findings = headings.flatMap((heading) => draftOf(facts, heading) ?? []);
    return { findings, checked: headings.flatMap(({ marker }) => (marker.span ? [marker.span] : [])) };
  },
};

function draftOf(facts: Facts, heading: Heading): Draft | null {
  const { headings, lines } = facts.outline;
  // Word counts by itself; what a person did not type is not his slip.
  if (heading.marker.span === null) return null;
  const previous = headings[heading.previous ?? -1];
  const parent = headings[heading.parent ?? -1];
  const { label } = heading.marker;
  const number = heading.marker.numbers.at(-1) ?? 0;
  const gravest = lines[heading.passage]?.role === "heading" ? "error" : "warning";
  const stray = strayFrom(heading, parent);
  if (stray !== null)
    return { severity: gravest, ...say(facts, heading, `Mục ${label} đứng dưới mục ${stray}`, parent) };
  if (previous === undefined) {
    if (number === 1 || continues(headings, heading)) return null;
    // A piece of a report may begin anywhere.
    const severity = parent === undefined ? "note" : "warning";
    return { severity, ...say(facts, heading, `Mục đầu tiên ở đây mang số ${label}`, parent) };
  }
  if (previous.marker.kind !== heading.marker.kind) return null;
  const before = previous.marker.numbers.at(-1) ?? 0;
  if (number === before + 1) return null;
  if (number === before)
    return { severity: gravest, ...say(facts, heading, `Hai mục cùng mang số ${label}`, previous) };
  const severity = number > before ? "warning" : gravest;
  return { severity, ...say(facts, heading, `Sau mục ${previous.marker.label} là mục ${label}`, previous) };
}

function say(
  facts: Facts,
  heading: Heading,
  what: string,
  other: Heading | undefined,
): Pick<Draft, "message" | "evidence" | "fix" | "roots"> {
  const spans = [heading, other].flatMap((one) => (one ? [wholePassage(facts, one.passage)] : []));
  return {
    message: `${what} (“${shorten(heading.title)}”): số thứ tự của mục không liên tục.`,
    evidence: evidenceOf(facts, spans),
    fix: "Đánh lại số thứ tự của mục này và các mục sau.",
    roots: [`heading:${heading.index}`],
  };
}

/** "6.1" under "5.": the label of the heading that it stands under. */
function strayFrom(heading: Heading, parent: Heading | undefined): string | null {
  const { numbers } = heading.marker;
  if (parent?.marker.kind !== "arabic" || numbers.length < 2) return null;
  if (parent.marker.numbers.length >= numbers.length) return null;
  return parent.marker.numbers.every((number, index) => number === numbers[index])
    ? null
    : parent.marker.label;
}

/** Some reports count "1.", "2." on through all sections. */
function continues(headings: readonly Heading[], heading: Heading): boolean {
  const { kind, numbers } = heading.marker;
  for (let index = heading.index - 1; index >= 0; index--) {
    const other = headings[index];
    if (other?.level !== heading.level || other.marker.kind !== kind) continue;
    return (other.marker.numbers.at(-1) ?? 0) + 1 === numbers.at(-1);
  }
  return false;
}

function shorten(title: string): string {
  return title.length > 60 ? `${title.slice(0, 57).trimEnd()}…` : title;
}
