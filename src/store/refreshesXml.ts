/** The latest refreshes as XML and back: one line for each figure that changed. */
import { DATA_NAMESPACE } from "../ooxml/names";
import { type XmlElement, type XmlSerializer, child } from "../ooxml/xml";
import { attribute, element, line, named, valueOf } from "./dataXml";
import { E } from "./elements";
import type { FigureRecord, RefreshRecord } from "./reportData";

/** No lines where there was no refresh. */
export const refreshesLines = (refreshes: readonly RefreshRecord[]): readonly string[] =>
  refreshes.length === 0 ? [] : element(E.refreshes, "", refreshes.flatMap(refreshLines));

const refreshLines = ({ at, kind, changes, more, before }: RefreshRecord): readonly string[] =>
  element(
    E.refresh,
    attribute("at", at) + attribute("kind", kind) + attribute("more", more > 0 ? more : undefined),
    [...(before === null ? [] : [before]), ...changes.map(changeLine)],
  );

const changeLine = ({ path, label, before, after }: FigureRecord): string =>
  line(
    E.change,
    attribute("path", path) +
      attribute("label", label) +
      attribute("before", before) +
      attribute("after", after),
    "",
  );

export const readRefreshes = (
  refreshes: XmlElement | null,
  serialize: XmlSerializer,
): readonly RefreshRecord[] =>
  named(refreshes, E.refresh).map((refresh) => {
    const before = child(refresh, DATA_NAMESPACE, E.figures);
    const more = Number(valueOf(refresh, "more"));
    return {
      at: valueOf(refresh, "at"),
      kind: valueOf(refresh, "kind") === "restore" ? "restore" : "refresh",
      changes: named(refresh, E.change).map((change) => ({
        path: valueOf(change, "path"),
        label: valueOf(change, "label"),
        before: valueOf(change, "before"),
        after: valueOf(change, "after"),
      })),
      more: Number.isSafeInteger(more) && more > 0 ? more : 0,
      before: before && serialize(before),
    };
  });
