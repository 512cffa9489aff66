/** Paragraphs that are the same in several documents but for the texts of their figures. */
import type { Element } from "slimdom";
import { attribute, contentOf, elements, type Hand } from "./hand";

/** Words of a paragraph, with the tags of its controls in place of their texts. */
function skeletonOf(p: Element): string {
  return p.children
    .map((child) => {
      if (child.localName === "sdt") {
        const [tag] = elements(child, "tag");
        return `{${(tag && attribute(tag, "val")) ?? elements(contentOf(child), "t").length}}`;
      }
      return elements(child, "t")
        .map((text) => text.textContent ?? "")
        .join("");
    })
    .join("");
}

const isInTable = (p: Element): boolean => {
  for (let at: Element | null = p.parentElement; at; at = at.parentElement)
    if (at.localName === "tc") return true;
  return false;
};

/** The paragraphs of the text by their skeletons; those that stand twice are left out. */
export function paragraphsBySkeleton({ body }: Hand): ReadonlyMap<string, Element> {
  const found = new Map<string, Element | null>();
  for (const p of elements(body, "p")) {
    const skeleton = isInTable(p) ? "" : skeletonOf(p);
    if (skeleton !== "") found.set(skeleton, found.has(skeleton) ? null : p);
  }
  return new Map([...found].flatMap(([skeleton, p]) => (p ? [[skeleton, p] as const] : [])));
}

/** Pairs of neighbours within a block, as `skeleton\nskeleton behind it`. */
export function neighboursIn(hand: Hand): ReadonlySet<string> {
  const bySkeleton = paragraphsBySkeleton(hand);
  const skeletons = new Map([...bySkeleton].map(([skeleton, p]) => [p, skeleton]));
  const pairs = [...bySkeleton].map(([skeleton, p]) => {
    const next = p.nextElementSibling;
    return `${skeleton}\n${(next && skeletons.get(next)) ?? ""}`;
  });
  return new Set(pairs);
}
