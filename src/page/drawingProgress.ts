/** A sign over the document that it is being read or drawn. */
import { painted } from "./painted";

export interface DrawingProgress {
  /** Shows the sign while the work lasts; the work begins once the sign is seen. */
  readonly during: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

export function newDrawingProgress(bar: HTMLElement): DrawingProgress {
  let running = 0;
  const show = (change: number) => {
    running += change;
    bar.hidden = running === 0;
  };
  return {
    during: async (work) => {
      show(1);
      try {
        await painted();
        return await work();
      } finally {
        show(-1);
      }
    },
  };
}
