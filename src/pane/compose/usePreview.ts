import { useEffect, useState } from "react";
import type { Block } from "../../document/blocks";
import type { FigureBook } from "../../figures/deriveFigures";
import type { PaneServices } from "../services";
import { messageOf } from "../session/session";

export interface Preview {
  /** Null until the first preview is there. */
  readonly blocks: readonly Block[] | null;
  /** Why there is no preview, or null. */
  readonly failure: string | null;
}

/** The parts of the report as the figures make them; the last ones stay while new ones are written. */
export function usePreview(services: PaneServices, book: FigureBook): Preview {
  const [preview, setPreview] = useState<Preview>({ blocks: null, failure: null });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Preview) => {
      if (isCurrent) setPreview(next);
    };
    services.workflows.preview(book).then(
      (blocks) => show({ blocks, failure: null }),
      (error: unknown) => show({ blocks: null, failure: messageOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [services, book]);
  return preview;
}
