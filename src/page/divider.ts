/** Width of the pane in pixels: Word's task pane can be drawn as narrow and as wide as this. */
const narrowest = 320;
const widest = 450;
const step = 10;

/** Lets the user set the pane's width, by mouse, touch or arrow keys. */
export function makeDivider(divider: HTMLElement, pane: HTMLElement): void {
  const set = (width: number) => {
    const fitted = Math.round(Math.min(Math.max(width, narrowest), widest));
    document.body.style.setProperty("--pane-width", `${fitted}px`);
    divider.setAttribute("aria-valuenow", String(fitted));
  };
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) set(pane.getBoundingClientRect().right - event.clientX);
  });
  divider.addEventListener("keydown", ({ key }) => {
    const width = pane.getBoundingClientRect().width;
    if (key === "ArrowLeft") set(width + step);
    if (key === "ArrowRight") set(width - step);
    if (key === "Home") set(narrowest);
    if (key === "End") set(widest);
  });
}
