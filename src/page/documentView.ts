/** The document on the left. What draws it comes beside the pane: figures can be typed before it is there. */
import type { Place } from "../document/port";
import type { Cursor, CursorSource } from "../pane/services";
import type { DrawingProgress } from "./drawingProgress";
import { notDrawn } from "./notDrawn";

export interface DocumentView {
  /** Draws a .docx in place of what was there; where the reader was, he stays. */
  readonly show: (docx: Uint8Array) => Promise<void>;
  /** Scrolls to a place and marks it for a while. */
  readonly goTo: (place: Place) => void;
  /** The paragraph that was chosen to insert behind; none in a document that was just drawn. */
  readonly cursor: CursorSource;
}

/** A view in `container`. `onFigure` is told the tag of a figure's control that was clicked. */
export function newDocumentView(
  container: HTMLElement,
  progress: DrawingProgress,
  onFigure: (tag: string) => void,
): DocumentView {
  const cursor = newCursor();
  const drawing = import("./documentEngine").then(
    ({ newDrawing }) => newDrawing(container, onFigure, cursor.set),
    (error: unknown) => {
      console.error(error);
      container.textContent = notDrawn;
      return null;
    },
  );
  return {
    show: (docx) => progress.during(async () => (await drawing)?.show(docx)),
    goTo: (place) => void drawing.then((drawn) => drawn?.goTo(place)),
    cursor,
  };
}

/** The chosen place, none as long as nothing is drawn. */
function newCursor(): CursorSource & { readonly set: (cursor: Cursor | null) => void } {
  let chosen: Cursor | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => chosen,
    set: (next) => {
      chosen = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
