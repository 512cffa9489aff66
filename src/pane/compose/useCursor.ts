import { useState, useSyncExternalStore } from "react";
import type { Block } from "../../document/blocks";
import type { Anchor } from "../../document/port";
import { usePane } from "../PaneContext";
import { composeStrings } from "./composeStrings";

const LONGEST_QUOTE = 60;
const shortened = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;

const nothing = () => () => undefined;
const never = () => null;

/** Inserting where the cursor stands: Word's own, or the paragraph that was chosen in the shown document. */
export function useCursor(onInsert: (block: Block, at: Anchor) => void) {
  const { cursor } = usePane().services;
  const place = useSyncExternalStore(cursor?.subscribe ?? nothing, cursor?.get ?? never);
  const [asked, setAsked] = useState<string | null>(null);
  const words = composeStrings;
  return {
    hint: !cursor ? words.cursorHint : place ? words.cursorAt(shortened(place.text)) : words.noCursor,
    /** The block that could not be inserted because no place was chosen yet, or null. */
    lacksPlace: cursor && !place ? asked : null,
    insertHere: (block: Block) => {
      setAsked(block.id);
      if (!cursor) onInsert(block, { kind: "cursor" });
      else if (place) onInsert(block, { kind: "afterParagraph", paragraph: place.paragraph });
    },
  };
}
