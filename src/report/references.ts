/** How a report points to its annexes and to the law. */
import type { Annex, FormSet, LegalDocument } from "../forms/formSet";
import { formatDateLong } from "../language/dates";
import { toRoman } from "../language/roman";
import { argument, type Argument } from "./arguments";

export interface References {
  /** "Phụ lục II, Biểu số II.06a/VPCP/KSTT"; key `none` when the annex is left out. */
  readonly annex: (id: string) => Argument;
  /** In full where it is first written, then by type and symbol. */
  readonly law: (id: string) => Argument;
}

/**
 * "Phụ lục II"; "Phụ lục" where there is only one.
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, III.1.b: Roman numerals when there are two or more.
 */
export const annexLabel = (position: number, count: number): string =>
  count === 1 ? "Phụ lục" : `Phụ lục ${toRoman(position + 1)}`;

/** "Biểu số II.06a/VPCP/KSTT". */
export const annexCode = (code: string): string => `Biểu số ${code}`;

/** `annexes` are those that the report has, in order. One value serves one report: it remembers what was cited. */
export function createReferences({ laws }: FormSet, annexes: readonly Annex[]): References {
  const cited = new Set<string>();
  return {
    annex: (id) => {
      const position = annexes.findIndex((annex) => annex.id === id);
      const annex = annexes[position];
      if (!annex)
        return argument(
          () => "none",
          () => [],
        );
      const label = annexLabel(position, annexes.length);
      const text = annex.code === undefined ? label : `${label}, ${annexCode(annex.code)}`;
      return argument(
        () => "other",
        () => [{ text }],
      );
    },
    law: (id) => {
      const law = laws.find((document) => document.id === id);
      if (!law) throw new Error(`No law ${id} in the form set`);
      return argument(
        () => "other",
        () => {
          const known = cited.has(law.symbol);
          cited.add(law.symbol);
          return [{ text: known ? shortCitation(law) : fullCitation(law) }];
        },
      );
    },
  };
}

/** By Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b. */
function fullCitation({ type, symbol, date, issuer, subject }: LegalDocument): string {
  return `${type} số ${symbol} ${formatDateLong(date)} của ${issuer} ${subject}`;
}

const shortCitation = ({ type, symbol }: LegalDocument): string => `${type} số ${symbol}`;
