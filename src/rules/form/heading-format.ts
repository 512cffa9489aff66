import { decree30 } from "../data/legalSources";
import type { Facts } from "../../facts/facts";
import type { Heading } from "../../facts/headings";
import type { FormLimits } from "../data/formLimits";
import { isMostly, isWithinPoints, limitsFor, rangeWords, shownRuns } from "../formatting";
import { evidenceOf, wholePassage } from "../quoting";
import type { Draft, Rule } from "../rule";

const SHOWN = 4;
const QUOTED = 60;

export const headingFormat: Rule = {
  id: "heading-format",
  family: "form",
  severity: "note",
  sentence: "Mục đánh số La Mã in hoa, đậm; khoản có tiêu đề in thường, đậm.",
  source: decree30("Phụ lục I, Phần I, II.6.đ"),
  check: (facts) => {
    const limits = limitsFor(facts);
    if (limits === null) return { findings: [], checked: [] };
    const headings = facts.outline.headings.filter(({ passage }) => {
      const line = facts.outline.lines[passage];
      return line?.part === 0 && line.role === "heading";
    });
    const roman = headings.filter(({ marker }) => marker.kind === "roman");
    const arabic = headings.filter(({ marker }) => marker.kind === "arabic" && marker.numbers.length === 1);
    return {
      findings: [
        ...say(
          facts,
          roman.filter((heading) => !isUpper(facts, heading)),
          "mục số La Mã không in hoa",
        ),
        ...say(
          facts,
          roman.filter((heading) => !isBold(facts, heading)),
          "mục số La Mã không in đậm",
        ),
        // Numbered paragraphs without a title are not bold; a report that sets some bold means titles.
        ...say(
          facts,
          someOnly(arabic, (heading) => isBold(facts, heading)),
          "khoản có tiêu đề không in đậm",
        ),
        ...say(
          facts,
          headings.filter((heading) => !isSized(facts, heading, limits)),
          `tiêu đề không dùng cỡ chữ ${rangeWords(limits.headingSize)}`,
        ),
      ],
      checked: [],
    };
  },
};

function isUpper(facts: Facts, { passage, title }: Heading): boolean {
  const letters = title.replace(/\([^)]*\)/gu, "");
  const isSet = isMostly(shownRuns(facts, passage), ({ caps }) => caps);
  return isSet || letters === letters.toUpperCase();
}

function isBold(facts: Facts, { passage }: Heading): boolean {
  return isMostly(shownRuns(facts, passage), ({ bold }) => bold);
}

function isSized(facts: Facts, { passage }: Heading, limits: FormLimits): boolean {
  return !isMostly(
    shownRuns(facts, passage),
    ({ size }) => size !== null && !isWithinPoints(size, limits.headingSize),
  );
}

/** Those without a trait that most have. */
function someOnly(headings: readonly Heading[], has: (heading: Heading) => boolean): readonly Heading[] {
  const without = headings.filter((heading) => !has(heading));
  return without.length * 2 < headings.length ? without : [];
}

function say(facts: Facts, wrong: readonly Heading[], what: string): readonly Draft[] {
  if (wrong.length === 0) return [];
  const spans = wrong.slice(0, SHOWN).map(({ passage }) => {
    const whole = wholePassage(facts, passage);
    return { ...whole, end: Math.min(whole.end, whole.start + QUOTED) };
  });
  return [
    {
      message: `${wrong.length} ${what}.`,
      evidence: evidenceOf(facts, spans),
      fix: "Trình bày các tiêu đề cùng cấp như nhau, theo Nghị định.",
    },
  ];
}
