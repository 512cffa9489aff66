import type { Facts } from "../../facts/facts";
import type { Passage } from "../../facts/passages";
import { mayDouble, neverDoubled, nounAndVerb } from "../data/doublings";
import { evidenceOf, textOf } from "../quoting";
import type { Draft, Rule } from "../rule";
import { phraseOf, wordsOfPassage, type Word } from "../words";

const LONGEST = 4;
const single = new Set(neverDoubled.flatMap(phraseOf));
const allowed = new Set(mayDouble.map((phrase) => phraseOf(phrase).join(" ")));
const doubtful = new Set(nounAndVerb.map((phrase) => phraseOf(phrase).join(" ")));

export const doubledWords: Rule = {
  id: "doubled-words",
  family: "language",
  severity: "error",
  sentence: "Không gõ lặp từ.",
  source: { kind: "logical", text: "Quy tắc chính tả; trừ từ láy và hai cụm từ đứng cạnh nhau" },
  check: (facts) => ({ findings: facts.passages.flatMap((passage) => findIn(facts, passage)), checked: [] }),
};

function findIn(facts: Facts, passage: Passage): readonly Draft[] {
  const words = wordsOfPassage(passage);
  const findings: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = doubledAt(words, at, passage.text);
    if (length === 0) continue;
    const keys = words.slice(at, at + length).map(({ key }) => key);
    const last = words[at + 2 * length - 1];
    const span = { passage: passage.index, start: words[at]?.start ?? 0, end: last?.end ?? 0 };
    at += 2 * length - 1;
    if (allowed.has(keys.join(" "))) continue;
    const once = { ...span, end: words[at - length]?.end ?? 0 };
    findings.push({
      severity: doubtful.has(keys.join(" ")) ? "note" : "error",
      message: `Lặp từ: “${textOf(facts, span)}”.`,
      evidence: evidenceOf(facts, [span]),
      fix: `Bỏ một lần “${textOf(facts, once)}”.`,
      ...(doubtful.has(keys.join(" ")) ? {} : { correction: { evidence: 0, text: textOf(facts, once) } }),
    });
  }
  return findings;
}

/** Of how many words is the phrase that stands here twice in a row? 0: none. Longer phrases first. */
function doubledAt(words: readonly Word[], at: number, text: string): number {
  for (let length = LONGEST; length >= 1; length--) {
    const again = at + length;
    if (words[again]?.joined !== true || !isTwice(words, at, length)) continue;
    if (length === 1 && !single.has(words[at]?.key ?? "")) continue;
    // A capital begins a name: "lĩnh vực hoạt động Hoạt động khoa học".
    if (text[words[at]?.start ?? 0] === text[words[again].start]) return length;
  }
  return 0;
}

/** A column of equal words ("cái cái cái cái") is no phrase. */
function isTwice(words: readonly Word[], at: number, length: number): boolean {
  if (length > 1 && words[at]?.key === words[at + 1]?.key) return false;
  for (let index = at; index < at + length; index++) {
    const [one, other] = [words[index], words[index + length]];
    if (one === undefined || one.key !== other?.key || /^\d/u.test(one.key)) return false;
    if (index > at && !(one.joined && other.joined)) return false;
  }
  return true;
}
