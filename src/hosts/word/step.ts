import type { OpenDocument } from "./openDocument";

/** Towards what the edits intend, or back to what there was. */
export type Way = "forward" | "back";

/** How far a step has come, by what the document holds. */
export type Position = "before" | "after" | "between";

/**
 * One part of applying edits. All steps of an apply go through the same few syncs together, so that their number does
 * not grow with the number of edits: each method queues commands or looks at what the last sync brought. Only
 * `lookCloser` syncs by itself, and only in doubt.
 */
export interface Step {
  /** Queues what must be known before anything is written. False: it needs the list of controls first. */
  load(document: OpenDocument): boolean;
  /** Compares the document with what the plan rests on. Throws `HostError`; nothing was written yet. */
  check(document: OpenDocument): void;
  /** Queues a search. False: nothing to search. */
  seek(document: OpenDocument, way: Way): boolean;
  /** Queues what must be done in a sync before the write. False: nothing must. */
  prepare(document: OpenDocument): boolean;
  /** Queues the write. */
  write(document: OpenDocument, way: Way): void;
  /** Queues what the write made necessary. */
  settle(document: OpenDocument, way: Way): void;
  /** Queues the loads that `position` needs, beyond the lists of controls and paragraphs. */
  look(document: OpenDocument): void;
  /** Looks again, in a sync of its own, where the last one left room for doubt. */
  lookCloser(document: OpenDocument): Promise<void>;
  position(document: OpenDocument): Position;
  /** What stands of the step, for the user: Vietnamese sentences. */
  standing(document: OpenDocument): readonly string[];
  /** Empty paragraphs that an insertion left which came to nothing. */
  strays(document: OpenDocument): readonly Word.Paragraph[];
}

/** For steps that have nothing to do at some stations. */
export const idle = {
  load: () => true,
  seek: () => false,
  prepare: () => false,
  settle: () => undefined,
  look: () => undefined,
  lookCloser: () => Promise.resolve(),
  strays: () => [],
} satisfies Partial<Step>;

/** Brings everything that tells how far the steps have come: one sync, and more only in doubt. */
export async function look(steps: readonly Step[], document: OpenDocument): Promise<void> {
  document.listControls();
  document.listParagraphs();
  for (const step of steps) step.look(document);
  await document.sync();
  for (const step of steps) await step.lookCloser(document);
}
