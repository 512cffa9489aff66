import { A, NS, W } from "../../ooxml/names";
import type { ParagraphSource } from "../../ooxml/snapshot/reading";
import type { SourcedSnapshot } from "../../ooxml/snapshot/readSnapshot";
import { childElements, is, type XmlElement } from "../../ooxml/xml";
import { NO_COMMENTS, type CommentPlaces } from "./wordView";

const MARKS: readonly string[] = [W.commentStart, W.commentEnd, W.commentReference];

/** Where the comments of a document stand. Replacing the text under one deletes it (office-js#2574). */
export function commentPlaces({ snapshot, controls, paragraphs }: SourcedSnapshot): CommentPlaces {
  if (snapshot.comments.length === 0) return NO_COMMENTS;
  return {
    controls: new Set(
      snapshot.controls.flatMap(({ index }) => {
        const element = controls[index];
        return element && holdsMark(element) ? [index] : [];
      }),
    ),
    spans: paragraphs.flatMap((source, paragraph) => spansIn(source).map((span) => ({ paragraph, ...span }))),
  };
}

const isMark = (element: XmlElement): boolean => MARKS.some((name) => is(element, NS.w, name));

const holdsMark = (element: XmlElement): boolean =>
  childElements(element).some((inner) => isMark(inner) || holdsMark(inner));

/** Comments that begin and end in one paragraph, by its characters. */
function spansIn({
  element,
  pieces,
}: ParagraphSource): readonly { readonly start: number; readonly end: number }[] {
  const ends = new Map(pieces.map(({ node, end }) => [node, end]));
  const starts = new Map<string, number>();
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  const visit = (parent: XmlElement): void => {
    for (const inner of childElements(parent)) {
      const id = inner.getAttributeNS(NS.w, A.id) ?? "";
      const start = starts.get(id);
      if (is(inner, NS.w, W.commentStart)) starts.set(id, at);
      else if (is(inner, NS.w, W.commentEnd) && start !== undefined) spans.push({ start, end: at });
      at = ends.get(inner) ?? at;
      visit(inner);
    }
  };
  visit(element);
  return spans;
}
