/** What a rule is: an id, a sentence, a source, and one pure function from facts to findings. */
import type { Facts } from "../facts/facts";
import type { Span } from "../facts/passages";
import type { Evidence, Severity } from "../findings/finding";
import type { FormSet } from "../forms/formSet";

export type Family =
  | "sums"
  | "tables"
  | "text-table"
  | "identities"
  | "ratios"
  | "money"
  | "claims"
  | "dates"
  | "structure"
  | "citations"
  | "language"
  | "form"
  | "khop-document";

/** A finding before it is put together with others of the same root. `rule` is added by the checker. */
export interface Draft {
  /** Default: the rule's. Milder where the reading is less sure. */
  readonly severity?: Severity;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly fix: string;
  readonly correction?: { readonly evidence: number; readonly text: string };
  /**
   * Keys of what is wrong ("dossiers.resolved"). Drafts of equal root, of whatever rule, become one finding
   * (the gravest speaks, the others give their evidence). None: the draft stands alone.
   */
  readonly roots?: readonly string[];
}

export interface Verdict {
  readonly findings: readonly Draft[];
  /** The numbers that the rule tested, right or wrong: spans that hold them. */
  readonly checked: readonly Span[];
}

/** A report that Khớp wrote: what its own data part says should stand in the document. */
export interface Written {
  /** Text that each linked figure should show, by its path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Tags of blocks whose text is older than the figures. */
  readonly stale: readonly string[];
  /** Paths that were written once and have no control any more. */
  readonly missing: readonly string[];
  /** Paths of the data part that no block states. */
  readonly unused: readonly string[];
}

export interface RuleContext {
  /** The form sets that may govern the document, the likeliest first; at least one. */
  readonly formSets: readonly FormSet[];
  /** Null for a document that Khớp did not write. */
  readonly written: Written | null;
}

export interface Rule {
  /** Equals the file's name: `src/rules/<family>/<id>.ts`. */
  readonly id: string;
  readonly family: Family;
  /** The gravest that it reports. */
  readonly severity: Severity;
  /** One Vietnamese sentence: what must hold. */
  readonly sentence: string;
  readonly source: { readonly kind: "legal" | "logical"; readonly text: string };
  readonly check: (facts: Facts, context: RuleContext) => Verdict;
}

export const nothing: Verdict = { findings: [], checked: [] };
