/** Writes that failed half-way: what stands in the document is told until it was taken back. */
import { type DocumentPort, HostError, type Standing } from "../document/port";
import type { Unfinished } from "../pane/services";

/** The same document, and what a failed write left behind in it. */
export function watchWrites(document: DocumentPort): {
  readonly document: DocumentPort;
  readonly unfinished: Unfinished;
} {
  let standing: Standing | null = null;
  const listeners = new Set<() => void>();
  const tell = (next: Standing | null): void => {
    if (next === standing) return;
    standing = next;
    for (const listener of [...listeners]) listener();
  };
  /** What a success leaves is what was intended; a failure may leave something new. */
  const watched = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      if (error instanceof HostError && error.standing) tell(error.standing);
      throw error;
    }
    tell(null);
  };
  return {
    document: {
      get name() {
        return document.name;
      },
      read: () => document.read(),
      readData: () => document.readData(),
      apply: (edits, of) => watched(document.apply(edits, of)),
      takeBack: (edits) => watched(document.takeBack(edits)),
      goTo: (place) => document.goTo(place),
    },
    unfinished: {
      get: () => standing?.changes ?? null,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
      restore: async () => {
        if (standing) await watched(standing.restore());
      },
    },
  };
}
