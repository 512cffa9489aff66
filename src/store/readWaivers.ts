import { DATA_NAMESPACE } from "../ooxml/names";
import { child, type XmlElement } from "../ooxml/xml";
import { named, valueOf } from "./dataXml";
import { E } from "./elements";
import type { Waiver } from "../findings/waiver";

/** The waivers out of the data part's XML. */
export function readWaivers(waivers: XmlElement | null): readonly Waiver[] {
  return named(waivers, E.waiver).map((waiver) => ({
    rule: valueOf(waiver, "rule"),
    date: valueOf(waiver, "date"),
    reason: child(waiver, DATA_NAMESPACE, E.reason)?.textContent ?? "",
    quotes: named(waiver, E.quote).map((quote) => quote.textContent ?? ""),
  }));
}
