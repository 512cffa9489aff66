/**
 * Facts: everything that a document states, read once, with the place where it stands.
 * Rules look at facts only. All positions are spans of passages (see `passages.ts`).
 */
import type { Snapshot } from "../document/snapshot";
import type { AnnexFacts } from "./annexes";
import type { Abbreviation } from "./abbreviations";
import type { Citation } from "./citations";
import type { DateMention } from "./dates";
import type { Breakdown, FigureFact } from "./figures";
import type { Identity } from "./identity";
import type { Outline } from "./outline";
import type { Passage } from "./passages";
import type { PeriodMention } from "./periods";
import type { Placeholder } from "./placeholders";
import type { CellFigure, TableFact } from "./tables";
import type { NumberToken, Token } from "./tokens";

export interface Facts {
  readonly snapshot: Snapshot;
  readonly passages: readonly Passage[];
  /** Headings, parts (report, annexes), list structure, place labels. */
  readonly outline: Outline;
  /** The tokens of each passage. */
  readonly tokens: readonly (readonly Token[])[];
  /** Every number of the document, masked ones (dates, symbols, markers …) included, in reading order. */
  readonly numbers: readonly NumberToken[];
  /** Quantities of the running text, with what they count. */
  readonly figures: readonly FigureFact[];
  /** Which of the figures are listed as parts of which. */
  readonly breakdowns: readonly Breakdown[];
  readonly tables: readonly TableFact[];
  /** The values of all tables, with what they count. */
  readonly cellFigures: readonly CellFigure[];
  readonly citations: readonly Citation[];
  readonly dates: readonly DateMention[];
  readonly periods: readonly PeriodMention[];
  readonly annexes: AnnexFacts;
  readonly placeholders: readonly Placeholder[];
  readonly abbreviations: readonly Abbreviation[];
  /** What the report says about itself. */
  readonly identity: Identity;
}
