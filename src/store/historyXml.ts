/** What the last refresh took the place of, as XML and back. Of the figures only the groups that changed are kept. */
import type { Figures } from "../figures/figures";
import type { TypedText } from "../document/written";
import { parseFigures } from "../figures/parseFigures";
import type { FormSet } from "../forms/formSet";
import type { FormSetIndex } from "../forms/formSetIndex";
import { DATA_NAMESPACE } from "../ooxml/names";
import { child, type XmlElement } from "../ooxml/xml";
import { attribute, element, escaped, line, named, valueOf } from "./dataXml";
import { E } from "./elements";
import { groupsBeforeLines, jsonBefore } from "./groupsBefore";
import type { History } from "./reportData";
import { blockLines, readWritten } from "./writtenXml";

export function historyLines(formSet: FormSet, history: History, now: Figures): readonly string[] {
  return element(E.history, attribute("at", history.at), [
    ...groupsBeforeLines(formSet, history.figures, now),
    ...(history.stood.length > 0
      ? element(E.written, ' xml:space="preserve"', blockLines(history.stood))
      : []),
    ...history.typed.map(typedLine),
  ]);
}

const typedLine = ({ path, occurrence, count, text }: TypedText): string =>
  line(
    E.typed,
    attribute("path", path) + attribute("occurrence", occurrence) + attribute("count", count),
    escaped(text),
  );

/** `now`: the figures file of the part that the history stands in. Null: there is none that can be restored. */
export function readHistory(
  index: FormSetIndex,
  history: XmlElement | null,
  now: Readonly<Record<string, unknown>>,
): History | null {
  const at = history && valueOf(history, "at");
  const kept = history && child(history, DATA_NAMESPACE, E.figures);
  if (!at || !kept) return null;
  const { figures } = parseFigures(index, jsonBefore(index, kept, now));
  if (!figures) return null;
  return {
    at,
    figures,
    stood: readWritten(child(history, DATA_NAMESPACE, E.written)),
    typed: named(history, E.typed).map((typed) => ({
      path: valueOf(typed, "path"),
      occurrence: Number(valueOf(typed, "occurrence")),
      count: Number(valueOf(typed, "count")),
      text: typed.textContent ?? "",
    })),
  };
}
