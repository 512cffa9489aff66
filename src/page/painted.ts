/** Milliseconds after which work goes on where no frames are drawn: in a window that is out of sight. */
const LONGEST = 100;

/**
 * Once what stands on the screen now has been painted. Whoever says that something is under way waits for this before
 * he begins, so that it is seen while the page is busy.
 */
export function painted(): Promise<void> {
  if (typeof requestAnimationFrame !== "function") return Promise.resolve();
  return new Promise((done) => {
    const late = setTimeout(done, LONGEST);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        done();
      }),
    );
  });
}
