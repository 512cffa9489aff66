import { useCallback, useEffect, useRef, useState } from "react";
import type { DocumentState } from "../../workflows/placeOffer";
import { usePane } from "../PaneContext";
import { messageOf } from "../session/session";

export type DocumentReading =
  | { readonly stage: "reading" }
  | { readonly stage: "read"; readonly state: DocumentState }
  | { readonly stage: "failed"; readonly message: string };

/** What the document is, read when it is first asked for and on demand; `isWanted`: nothing was inserted yet. */
export function useDocumentState(isWanted: boolean) {
  const { services, book } = usePane();
  const { workflows } = services;
  const [reading, setReading] = useState<DocumentReading>({ stage: "reading" });
  const [turn, setTurn] = useState(0);
  // The figures decide which annexes there are, and that alone: other figures need no other reading.
  const latest = useRef(book);
  useEffect(() => {
    latest.current = book;
  }, [book]);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const show = (next: DocumentReading) => {
      if (isCurrent) setReading(next);
    };
    workflows.documentState(latest.current).then(
      (state) => show({ stage: "read", state }),
      (error: unknown) => show({ stage: "failed", message: messageOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [workflows, isWanted, turn]);
  const again = useCallback(() => {
    setReading({ stage: "reading" });
    setTurn((before) => before + 1);
  }, []);
  return { reading, turn, again };
}
