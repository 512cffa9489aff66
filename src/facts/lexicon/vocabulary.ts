/**
 * The words of the field, as data. A label is read into a meaning by these phrases (`meaning.ts`), whether it
 * stands in a sentence, in a table's header or in a form set; so a report need not use any form's wording to be
 * understood. Phrases are compared folded; the longest wins, then the first; commas inside a phrase do not matter.
 */
import { dossierWords } from "./dossierWords";
import type { Dimension, Entry } from "./entry";
import { measureWords } from "./measureWords";
import { objectWords } from "./objectWords";
import { procedureWords } from "./procedureWords";
import { stageWords } from "./stageWords";

/** Values of one dimension that a single figure may state together: "trước và đúng hạn". In the others the nearest counts. */
export const addable: ReadonlySet<Dimension> = new Set([
  "channel",
  "timeliness",
  "mechanism",
  "service",
  "level",
]);

/** What a value says of another dimension when nothing else does: "trước hạn" is said of resolved dossiers. */
export const implied: readonly {
  readonly given: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  readonly object?: string;
  readonly then: Readonly<Partial<Record<Dimension, string>>>;
}[] = [
  { given: { timeliness: ["early", "onTime"] }, then: { stage: "resolved" } },
  { given: { timeliness: ["inTime"] }, then: { stage: "pending" } },
  { given: { source: ["carried", "new"] }, then: { stage: "received" } },
  { given: { channel: ["online", "direct", "postal"] }, object: "dossier", then: { stage: "received" } },
  { given: { service: ["level2", "level3", "level4", "full", "partial"] }, then: { channel: "online" } },
];

export const vocabulary: readonly Entry[] = [
  ...objectWords,
  ...stageWords,
  ...dossierWords,
  ...procedureWords,
  ...measureWords,
];
