import { decree30 } from "../data/legalSources";
import type { CitedAnnex } from "../../facts/annexes";
import type { Facts } from "../../facts/facts";
import { groupBy } from "../../facts/claims";
import { attachedFor, isOtherLetter } from "../annexMatches";
import { evidenceOf, joinList, placeWords } from "../quoting";
import type { Draft, Rule } from "../rule";

export const annexMissing: Rule = {
  id: "annex-missing",
  family: "structure",
  severity: "error",
  sentence: "Phụ lục, biểu mẫu nói là gửi kèm phải có trong văn bản.",
  source: decree30("Phụ lục I, Phần I, III.1"),
  check: (facts) => {
    const { cited, attached } = facts.annexes;
    const sent = cited.filter((reference) => reference.sent);
    const missing = sent.filter(
      (reference) => attachedFor(facts, reference) === null && !hasOtherLetter(facts, reference),
    );
    const checked = cited.map(({ span }) => span);
    if (attached.length === 0) return { findings: allMissing(facts, missing), checked };
    const groups = groupBy(missing, ({ code, word }) => code ?? word.toLowerCase());
    return { findings: Array.from(groups.values(), (group) => draftOf(facts, group)), checked };
  },
};

/** Then it is the letter that is wrong: another rule says so. */
function hasOtherLetter(facts: Facts, { code }: CitedAnnex): boolean {
  if (code === null) return false;
  return facts.annexes.attached.some((annex) => annex.code !== null && isOtherLetter(code, annex.code));
}

function draftOf(facts: Facts, group: readonly CitedAnnex[]): Draft {
  const [first] = group;
  const name = first === undefined ? "" : nameOf(first);
  const place = first === undefined ? "" : placeWords(facts, first.span);
  return {
    message: `Văn bản dẫn ${name} là gửi kèm (${place}) nhưng không kèm theo.`,
    evidence: evidenceOf(
      facts,
      group.map(({ span }) => span),
    ),
    fix: `Kèm ${name} vào văn bản, hoặc bỏ lời dẫn.`,
    roots: [`annex:${first?.code ?? name}`],
  };
}

/** A file without any annex: they may be files of their own. */
function allMissing(facts: Facts, missing: readonly CitedAnnex[]): readonly Draft[] {
  if (missing.length === 0) return [];
  const names = [...new Set(missing.map(nameOf))];
  const last = lastParagraph(facts, missing.at(-1)?.span.passage ?? 0);
  return [
    {
      // A table behind the text may be the annex, without its head.
      severity: facts.snapshot.tables.some(({ ruled, after }) => ruled && after >= last) ? "note" : "warning",
      message: `Tệp này không có phụ lục nào, lời văn dẫn ${joinList(names)} là gửi kèm.`,
      evidence: evidenceOf(
        facts,
        missing.map(({ span }) => span),
      ),
      fix: "Kèm các phụ lục vào văn bản; nếu là tệp riêng thì nhớ gửi cùng.",
    },
  ];
}

function nameOf({ word, written, code }: CitedAnnex): string {
  return code === null ? `“${word}”` : `${word === "" ? "Biểu" : word} ${written}`;
}

function lastParagraph({ passages }: Facts, passage: number): number {
  return passages[passage]?.pieces.at(-1)?.paragraph ?? 0;
}
