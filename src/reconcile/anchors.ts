/** Where a new block comes to stand. */
import type { Block } from "../document/blocks";
import type { Anchor } from "../document/port";
import type { Standing } from "./standing";

/** Behind the nearest earlier block of the report, before the nearest later one, or at the end. */
export function anchorOf(blocks: readonly Block[], index: number, standing: Standing): Anchor {
  for (const { id } of blocks.slice(0, index).reverse()) {
    const place = standing.placesOf(id).at(-1);
    const paragraph = place?.paragraphs.at(-1);
    if (place?.ref) return { kind: "afterControl", control: place.ref };
    if (paragraph !== undefined) return { kind: "afterParagraph", paragraph };
  }
  for (const { id } of blocks.slice(index + 1)) {
    const ref = standing.placesOf(id)[0]?.ref;
    if (ref) return { kind: "beforeControl", control: ref };
  }
  return { kind: "end" };
}
