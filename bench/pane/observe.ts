/** What is watched inside the page. Scripts are texts: they run there, before everything else. */
import type { Page } from "playwright-core";

export interface LongTask {
  readonly duration: number;
  /** A sign of progress had been painted before it began. */
  readonly announced: boolean;
}

/**
 * The page answers: a button can be pressed, and a task that was asked for then had its turn. The button is one of a
 * group of figures, or the floor's only one.
 */
export const watchReady = `
  globalThis.readyAt = new Promise((ready) => {
    const look = () => {
      const found = document.querySelector("[role=tabpanel] h2 button, #floor button, #empty");
      if (!found) return requestAnimationFrame(look);
      setTimeout(() => ready(performance.now()));
    };
    requestAnimationFrame(look);
  });
`;

export const readyAt = (page: Page): Promise<number> => page.evaluate<number>("readyAt");

/** Long tasks (50 ms and more), and since when a sign of progress has been on the screen. */
export const watchLongTasks = `
  globalThis.longTasks = [];
  const painted = [];
  const sign = "[role=progressbar], [aria-busy=true]";
  const isShown = () => [...document.querySelectorAll(sign)].some((each) => each.checkVisibility());
  let since = null;
  const look = () => {
    const shown = isShown();
    if (shown && since === null) {
      // This frame paints what is there now, before any other task begins.
      since = { from: performance.now(), to: Infinity };
      painted.push(since);
    }
    if (!shown && since !== null) {
      since.to = performance.now();
      since = null;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      longTasks.push({
        duration,
        announced: painted.some(({ from, to }) => from <= startTime + 1 && startTime <= to),
      });
  }).observe({ entryTypes: ["longtask"] });
`;
