import type { Anchor } from "../../document/port";
import type { Block } from "../../document/blocks";
import type { Insertion } from "../../workflows/insertReport";
import type { PlaceChoices } from "../../workflows/placeChoices";
import type { PlaceOffer } from "../../workflows/placeOffer";
import { useOthers } from "../merge/useOthers";
import { usePane } from "../PaneContext";
import { type Draft, draftOf } from "../state/paneState";
import { useTask } from "./useTask";

export interface InsertionDone {
  readonly kind: "inserted";
  readonly insertion: Insertion;
  /** The one part that was asked for; null: more than one. */
  readonly asked: Block | null;
  /** What the document stated before. */
  readonly before: Draft | null;
}

/** What was done last. */
export type Done = InsertionDone | { readonly kind: "takenBack" };

/** Putting the report into the document, whole, by section or under its headings, and taking that back. */
export function useInsertion(isForeign: boolean, onTakenBack: () => void) {
  const { services, book, draft, inserted: before, known, dispatch } = usePane();
  const { task, run } = useTask<Done>();
  const noticing = useOthers();
  // What is written is what the pane has worked out: of what is typed this very moment that comes a little later.
  const stated = book.figures === draft.figures ? draft : draftOf(book.figures);
  const write = (work: () => Promise<Insertion>, isWhole: boolean, asked: Block | null) =>
    void run(async () => {
      const insertion = await noticing(work());
      // In a document of somebody else a section is all of the report that it is to have.
      if (isWhole || (isForeign && insertion.inserted.length > 0))
        dispatch({ kind: "inserted", draft: stated });
      else dispatch({ kind: "stated", figures: book.figures });
      return { kind: "inserted", insertion, asked, before };
    });
  return {
    task,
    insertAll: () => write(() => services.workflows.insert(book, { only: null, known }), true, null),
    insertOne: (block: Block, at?: Anchor) =>
      write(() => services.workflows.insert(book, { only: [block.id], at, known }), false, block),
    place: (offer: PlaceOffer, choices: PlaceChoices) =>
      write(() => services.workflows.place(book, offer, choices), true, null),
    takeBack: ({ insertion, before: inserted }: InsertionDone) =>
      void run(async () => {
        await insertion.takeBack?.();
        dispatch({ kind: "takenBack", inserted });
        onTakenBack();
        return { kind: "takenBack" };
      }),
  };
}
