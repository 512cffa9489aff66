import { useEffect, useRef, useState } from "react";
import type { CellEdit, GridView } from "../grid/gridData";
import { usePane } from "../PaneContext";
import type { WideChannel } from "../services";
import { messageOf } from "../session/session";
import { readWindowMessage, writeMessage } from "./wideMessages";

/** `dialog`: open in the page; `window`: open in a window of the host. */
type Place = "closed" | "dialog" | "window";

/**
 * The grid in more room than the pane has: a window of the host where there are such, else a dialog of the page.
 * The window shows what the pane holds; its edits are the pane's.
 */
export function useWideGrid(view: GridView, onEdit: (edits: readonly CellEdit[]) => void) {
  const { services, dispatch } = usePane();
  const [place, setPlace] = useState<Place>("closed");
  const [failure, setFailure] = useState<string | null>(null);
  const channel = useRef<WideChannel | null>(null);
  /** What a message that comes in later is answered with. */
  const latest = useRef({ view, onEdit });

  useEffect(() => {
    latest.current = { view, onEdit };
  }, [view, onEdit]);
  useEffect(() => {
    channel.current?.send(writeMessage({ kind: "show", view }));
  }, [view]);
  useEffect(() => () => channel.current?.close(), []);

  const show = () => channel.current?.send(writeMessage({ kind: "show", view: latest.current.view }));
  const closed = () => {
    channel.current = null;
    setPlace("closed");
  };
  const close = () => {
    channel.current?.close();
    closed();
  };
  const onMessage = (text: string) => {
    const message = readWindowMessage(text);
    if (message?.kind === "ready") show();
    else if (message?.kind === "change") latest.current.onEdit(message.edits);
    else if (message?.kind === "close") close();
    else if (message) dispatch({ kind: message.kind });
  };

  return {
    place,
    /** Why no window could be opened; null: none was, or it is open. */
    failure,
    close,
    open: async () => {
      setFailure(null);
      if (!services.openWide) {
        setPlace("dialog");
        return;
      }
      try {
        channel.current = await services.openWide({ onMessage, onClosed: closed });
        setPlace("window");
        // It may have been ready before it was known here.
        show();
      } catch (error) {
        setFailure(messageOf(error));
      }
    },
  };
}
