import { decree30 } from "../data/legalSources";
import { citationKey } from "../../facts/citations";
import { isImpossible, type DateMention } from "../../facts/dates";
import type { Facts } from "../../facts/facts";
import { daysIn } from "../../language/dates";
import { evidenceOf, placeWords, textOf } from "../quoting";
import type { Draft, Rule } from "../rule";

export const dateImpossible: Rule = {
  id: "date-impossible",
  family: "dates",
  severity: "error",
  sentence: "Ngày, tháng, quý ghi trong văn bản phải có thật và ghi đủ bốn chữ số của năm.",
  source: { kind: "logical", text: `Lịch; ${decree30("Phụ lục I, Phần I, II.4").text}` },
  check: (facts) => {
    const findings = facts.dates.flatMap((date, index) =>
      isImpossible(date) ? [draftOf(facts, date, index)] : [],
    );
    const periods = facts.periods.flatMap(({ kind, number, year, span }): readonly Draft[] => {
      const last = kind === "quarter" ? 4 : kind === "month" ? 12 : null;
      if (last === null || number === null || (number >= 1 && number <= last)) return [];
      // "mỗi tháng 15 kg" counts something else.
      if (kind === "month" && year === null) return [];
      return [
        {
          message: `“${textOf(facts, span)}” không có thật: ${kind === "quarter" ? "một năm có bốn quý" : "một năm có mười hai tháng"}.`,
          evidence: evidenceOf(facts, [span]),
          fix: "Sửa lại cho đúng kỳ.",
        },
      ];
    });
    return { findings: [...findings, ...periods], checked: facts.dates.map(({ span }) => span) };
  },
};

function draftOf(facts: Facts, date: DateMention, index: number): Draft {
  const written = textOf(facts, date.span);
  const twin = twinOf(facts, index);
  const message = `“${written}” không phải là ngày có thật: ${reasonOf(date)}.`;
  if (twin === null)
    return { message, evidence: evidenceOf(facts, [date.span]), fix: "Ghi lại ngày theo văn bản gốc." };
  const other = textOf(facts, twin.date.span);
  const right = /[\d/.-]+$/.exec(other)?.[0];
  const correction =
    right !== undefined && date.form === "figures" && twin.date.form === "figures" && isCutOf(date, twin.date)
      ? { correction: { evidence: 0, text: written.replace(/[\d/. -]+$/u, ` ${right}`).trimStart() } }
      : {};
  return {
    message: `${message} Cùng văn bản số ${twin.symbol}, ${placeWords(facts, twin.date.span)} ghi “${other}”.`,
    evidence: evidenceOf(facts, [date.span, twin.span]),
    fix: `Đối chiếu văn bản gốc; ghi thống nhất một ngày, ví dụ ${right ?? other}.`,
    roots: [`document-date:${twin.symbol}`],
    ...correction,
  };
}

/** The same document, cited elsewhere with a real date. */
function twinOf(facts: Facts, index: number) {
  const citation = facts.citations.find(({ date }) => date === index);
  const key = citation === undefined ? null : citationKey(citation);
  if (key === null) return null;
  for (const other of facts.citations) {
    const date = other.date === null ? undefined : facts.dates[other.date];
    if (date?.iso != null && citationKey(other) === key)
      return { date, span: other.span, symbol: other.symbol };
  }
  return null;
}

function isCutOf(cut: DateMention, whole: DateMention): boolean {
  return (
    cut.day === whole.day && cut.month === whole.month && String(whole.year).startsWith(String(cut.year))
  );
}

function reasonOf({ day, month, year }: DateMention): string {
  const digits = String(year ?? "").length;
  if (digits !== 4) return `năm có ${digits} chữ số`;
  if (month === null || month < 1 || month > 12) return "tháng chỉ từ 1 đến 12";
  return day === 0
    ? "không có ngày 0"
    : `tháng ${month} năm ${year ?? ""} chỉ có ${daysIn(year ?? 0, month)} ngày`;
}
