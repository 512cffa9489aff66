/** Which attached annex a citation means. */
import type { AnnexReference, AttachedAnnex } from "../facts/annexes";
import type { Facts } from "../facts/facts";

/** "II.06a" → series "II", number "06", letter "a". */
function partsOf(code: string): {
  readonly series: string;
  readonly number: string;
  readonly letter: string;
} {
  const match = /^(?:([^.]*)\.)?(\d+)([a-zđ]?)$/u.exec(code);
  return { series: match?.[1] ?? "", number: match?.[2] ?? code, letter: match?.[3] ?? "" };
}

function sameSeries(one: string, other: string): boolean {
  return one === "" || other === "" || one === other;
}

/** Both codes name the same form; the series may be left out ("Biểu 06a"). */
export function isSameForm(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  return sameSeries(a.series, b.series) && a.number === b.number && a.letter === b.letter;
}

/** The codes differ in the letter only: "II.06b", "II.06a". */
export function isOtherLetter(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  return sameSeries(a.series, b.series) && a.number === b.number && a.letter !== b.letter;
}

/** The attached annex that a citation means, or null. */
export function attachedFor(facts: Facts, cited: AnnexReference): AttachedAnnex | null {
  const { attached } = facts.annexes;
  const { code } = cited;
  if (code !== null)
    return attached.find((annex) => annex.code !== null && isSameForm(code, annex.code)) ?? null;
  return attached.find((annex) => isNamed(facts, annex, cited.word)) ?? null;
}

/** "Phụ lục 1" names "Phụ lục I"; "Danh mục" any annex with that word at the head of its title. */
function isNamed(facts: Facts, { word, part }: AttachedAnnex, cited: string): boolean {
  const [wanted, own] = [appendixKey(cited), appendixKey(word)];
  if (wanted.startsWith("phụ lục")) return wanted === "phụ lục" ? own.startsWith("phụ lục") : wanted === own;
  const title = facts.outline.parts[part]?.title.toLowerCase() ?? "";
  return own.startsWith(wanted) || title.startsWith(wanted);
}

const ROMAN: Readonly<Record<string, string>> = {
  i: "1",
  ii: "2",
  iii: "3",
  iv: "4",
  v: "5",
  vi: "6",
  vii: "7",
};

function appendixKey(text: string): string {
  const lower = text.toLowerCase().replace(/ số /u, " ").replace(/[.:]$/u, "").trim();
  return lower.replace(/^(phụ lục) ([ivx]+|0*\d+)$/u, (_all, word: string, number: string) => {
    return `${word} ${ROMAN[number] ?? number.replace(/^0+/, "")}`;
  });
}
