/** A place in the drawn document, chosen with the mouse or the keyboard: where a section is to be inserted. */
import type { Cursor } from "../pane/services";
import { paragraphMark } from "./marks";

export interface ParagraphCursor {
  /** Begins anew: the document was drawn again. */
  readonly reset: () => void;
}

const CHOSEN = "khop-cursor";
const PARAGRAPH = new RegExp(`^${paragraphMark(0).replace("0", "(\\d+)")}$`);

/**
 * Paragraphs of a shadow tree as places. A click chooses one; by keyboard, one of them is reached with Tab, the arrows
 * go from one to the next, and Enter or space chooses. Choosing the chosen one again takes the choice back. `onChoose`
 * is told; null: none is chosen any more.
 */
export function newParagraphCursor(
  shadow: ShadowRoot,
  onChoose: (cursor: Cursor | null) => void,
): ParagraphCursor {
  let marked: HTMLElement | null = null;

  const choose = (paragraph: HTMLElement | null) => {
    marked?.classList.remove(CHOSEN);
    marked?.removeAttribute("aria-current");
    const index = paragraph && paragraph !== marked ? indexOf(paragraph) : null;
    marked = index === null ? null : paragraph;
    marked?.classList.add(CHOSEN);
    marked?.setAttribute("aria-current", "location");
    onChoose(marked && index !== null ? { paragraph: index, text: marked.textContent.trim() } : null);
  };

  const reach = (paragraph: HTMLElement) => {
    for (const other of shadow.querySelectorAll("p[tabindex='0']")) other.setAttribute("tabindex", "-1");
    paragraph.tabIndex = 0;
  };

  shadow.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const paragraph = target?.closest("p") ?? null;
    // Figures lead to their fields, and who selects words wants to copy them.
    if (!paragraph || target?.closest("[data-figure]") || getSelection()?.isCollapsed === false) return;
    if (indexOf(paragraph) === null) return;
    reach(paragraph);
    choose(paragraph);
  });
  shadow.addEventListener("keydown", (event) => {
    const paragraph = event.target instanceof HTMLElement ? event.target.closest("p") : null;
    if (!paragraph || !(event instanceof KeyboardEvent)) return;
    const places = placesIn(shadow);
    const at = places.indexOf(paragraph);
    const next = { ArrowDown: places[at + 1], ArrowUp: places[at - 1], Home: places[0], End: places.at(-1) };
    const target = event.key in next ? next[event.key as keyof typeof next] : undefined;
    if (target) {
      reach(target);
      target.focus();
    } else if (event.key === "Enter" || event.key === " ") choose(paragraph);
    else return;
    event.preventDefault();
  });

  return {
    reset: () => {
      marked = null;
      choose(null);
      const [first] = placesIn(shadow);
      for (const paragraph of placesIn(shadow)) paragraph.tabIndex = -1;
      if (first) first.tabIndex = 0;
    },
  };
}

/** Index into `Snapshot.paragraphs`; null: no paragraph of the document's body. */
function indexOf(paragraph: Element): number | null {
  for (const mark of paragraph.querySelectorAll("[id]")) {
    const [, index] = PARAGRAPH.exec(mark.id) ?? [];
    if (index !== undefined && mark.closest("p") === paragraph) return Number(index);
  }
  return null;
}

const placesIn = (shadow: ShadowRoot): readonly HTMLElement[] =>
  [...shadow.querySelectorAll("p")].filter((paragraph) => indexOf(paragraph) !== null);
