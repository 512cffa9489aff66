/** What the add-in's page shows in place of the pane; the words stand in the page itself (taskpane.html). */
export type Refusal = "old-word" | "no-office" | "not-word" | "failed";

/** Why the pane cannot start here. */
export class CannotStart extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`The pane cannot start: ${refusal}`, options);
    this.name = "CannotStart";
    this.refusal = refusal;
  }
}

/** Shows the message that fits a failure at the start. */
export function showRefusal(error: unknown): void {
  const refusal = error instanceof CannotStart ? error.refusal : "failed";
  document.getElementById("pane")?.setAttribute("hidden", "");
  document.getElementById(refusal)?.removeAttribute("hidden");
  if (refusal === "failed") console.error(error);
}
