/** How grave a finding is: a contradiction or a breach of law; very likely wrong; worth a look. */
export type Severity = "error" | "warning" | "note";

/** Where in a document a finding's quote stands. Counting starts at 0; `place` is for people. */
export interface Evidence {
  /** Text that stands in the document, letter for letter. */
  readonly quote: string;
  /** Readable place: "II.5", "Biểu số II.06a/VPCP/KSTT, dòng 3, cột (7)". */
  readonly place: string;
  /** Index into `Snapshot.paragraphs`; null when the evidence is the absence of something. */
  readonly paragraph: number | null;
  readonly table: number | null;
  readonly row: number | null;
  readonly column: number | null;
  /** Character range of `quote` in the paragraph's text, end exclusive. */
  readonly start: number | null;
  readonly end: number | null;
}

/** Something that does not tally in a document. One finding per defect; `evidence` names all its places. */
export interface Finding {
  /** Stable id of the rule, also the name of its file and of its page in docs/rules.md. */
  readonly rule: string;
  readonly severity: Severity;
  /** One or two Vietnamese sentences: what is wrong, where, the two numbers. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** What to do, in Vietnamese. */
  readonly fix: string;
  /** The one sure replacement, where there is one: put `text` in place of the quote of `evidence[evidence]`. */
  readonly correction?: { readonly evidence: number; readonly text: string };
}

/** Something that does not tally, or is not yet known, in a set of figures (before any document exists). */
export interface Problem {
  /** Id of the identity or of the reading rule that found it. */
  readonly id: string;
  readonly severity: Severity;
  /** Vietnamese: what is wrong, where, both numbers, what to do. */
  readonly message: string;
  /** Paths of the figures concerned; the first is where the pane puts the message. */
  readonly paths: readonly string[];
}
