/** Drawing a document with docx-preview, with the figures marked. */
import type { Place } from "../document/port";
import { viewStyles } from "./documentViewStyles";
import { browserPlatform } from "../hosts/docx/browserPlatform";
import type { Cursor } from "../pane/services";
import { figureEndMark, figureStartMark, paragraphMark } from "./marks";
import { notDrawn } from "./notDrawn";
import { markedCopy } from "./markedCopy";
import { newParagraphCursor } from "./paragraphCursor";

/** A document that is drawn; see `DocumentView`. */
export interface Drawing {
  readonly show: (docx: Uint8Array) => Promise<void>;
  readonly goTo: (place: Place) => void;
}

/** Milliseconds for which a place stays marked. */
const markedFor = 4000;

/**
 * A drawing in `container`. It lives in a shadow tree: the document's styles and ids (bookmarks of a stranger)
 * do not meet those of the page. `onFigure` is told the tag of a figure's control that was clicked, `onPlace` the
 * paragraph that was chosen to insert behind.
 */
export function newDrawing(
  container: HTMLElement,
  onFigure: (tag: string) => void,
  onPlace: (cursor: Cursor | null) => void,
): Drawing {
  const shadow = container.attachShadow({ mode: "open" });
  const paragraphs = newParagraphCursor(shadow, onPlace);
  let tags = new Map<string, string>();
  let latest = 0;

  const show = async (docx: Uint8Array) => {
    latest += 1;
    const turn = latest;
    try {
      await draw(docx, turn);
    } catch (error) {
      console.error(error);
      if (turn === latest) shadow.replaceChildren(notDrawn);
    }
  };

  // Each of the steps takes a while in a long document; between them the page answers.
  const draw = async (docx: Uint8Array, turn: number) => {
    const { parseAsync, renderDocument } = await import("docx-preview");
    await pause();
    const copy = markedCopy(docx, browserPlatform);
    await pause();
    const parsed: unknown = await parseAsync(copy.contents, options);
    await pause();
    const nodes = await renderDocument(parsed, options);
    // A later change may have been drawn meanwhile.
    if (turn !== latest) return;
    const { scrollTop, scrollLeft } = container;
    const style = document.createElement("style");
    style.textContent = viewStyles;
    // Last, so that it holds against the styles that come with the drawing.
    shadow.replaceChildren(...nodes, style);
    neutraliseLinks(shadow);
    fitPages(shadow, container.clientWidth);
    tags = markFigures(shadow, copy.figures);
    paragraphs.reset();
    container.scrollTo({ top: scrollTop, left: scrollLeft });
  };

  shadow.addEventListener("click", (event) => {
    const figure = event.target instanceof Element ? event.target.closest("[data-figure]") : null;
    const tag = figure instanceof HTMLElement ? tags.get(figure.dataset.figure ?? "") : undefined;
    if (tag !== undefined) onFigure(tag);
  });
  new ResizeObserver(() => fitPages(shadow, container.clientWidth)).observe(container);

  return {
    show,
    goTo: (place) => {
      const target = find(shadow, place, tags);
      if (!target) return;
      target.scrollIntoView({ block: "center" });
      target.classList.add("khop-here");
      setTimeout(() => target.classList.remove("khop-here"), markedFor);
    },
  };
}

/** Lets the page paint and take input. */
const pause = () => new Promise((resume) => setTimeout(resume));

/**
 * Other files inside the document (`altChunk`) are web pages: they are not drawn. The drawing has no pages
 * but where the document breaks them, so that page numbers and other headers would be wrong.
 */
const options = {
  inWrapper: true,
  renderAltChunks: false,
  renderHeaders: false,
  renderFooters: false,
  ignoreLastRenderedPageBreak: true,
} as const;

/** A click in the view must not lead away from the page: links show where they lead, and no more. */
function neutraliseLinks(shadow: ShadowRoot): void {
  for (const link of shadow.querySelectorAll("a")) {
    link.title = link.getAttribute("href") ?? "";
    link.removeAttribute("href");
  }
}

/** Pages wider than the view, landscape annexes above all, are drawn smaller. */
function fitPages(shadow: ShadowRoot, width: number): void {
  for (const page of shadow.querySelectorAll<HTMLElement>("section.docx")) {
    page.style.zoom = "1";
    const room = width - 2 * pageMargin;
    page.style.zoom = String(Math.min(1, Math.max(0.3, room / page.offsetWidth)));
  }
}
const pageMargin = 16;

/** Marks what stands between the bookmarks of each figure; the tags by the number on the mark. */
function markFigures(
  shadow: ShadowRoot,
  figures: readonly { readonly control: number; readonly tag: string }[],
): Map<string, string> {
  for (const { control } of figures) {
    const end = shadow.getElementById(figureEndMark(control));
    let at = shadow.getElementById(figureStartMark(control))?.nextElementSibling;
    for (; at && at !== end; at = at.nextElementSibling) {
      if (at instanceof HTMLElement) at.dataset.figure = String(control);
    }
  }
  return new Map(figures.map(({ control, tag }) => [String(control), tag]));
}

function find(shadow: ShadowRoot, place: Place, tags: ReadonlyMap<string, string>): Element | null {
  if (place.kind === "paragraph")
    return shadow.getElementById(paragraphMark(place.paragraph))?.closest("p") ?? null;
  const { tag, occurrence } = place.control;
  const [control] = [...tags].filter(([, each]) => each === tag)[occurrence] ?? [];
  return control === undefined ? null : shadow.querySelector(`[data-figure="${control}"]`);
}
