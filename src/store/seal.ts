/** The seal of a locked report among what the data part keeps: an element of its own, unknown to older versions. */
import { DATA_NAMESPACE } from "../ooxml/names";
import { parseSafely, type XmlParser } from "../ooxml/xml";
import { attribute, element, line, named, valueOf } from "./dataXml";
import type { KeptData } from "./reportData";

/** A part of the document as it stood when it was locked. */
export interface SealedPart {
  /** Tag of its control; empty: all that stands in no control of Khớp. */
  readonly tag: string;
  /** Which of the controls with that tag, counted from 0. */
  readonly occurrence: number;
  /** What people call it. */
  readonly title: string;
  /** SHA-256 of its text, hexadecimal. */
  readonly digest: string;
}

export interface Seal {
  /** ISO time of the locking, UTC. */
  readonly at: string;
  /** SHA-256 of the figures file, hexadecimal. */
  readonly figures: string;
  readonly parts: readonly SealedPart[];
}

const NAME = "seal";
const isSeal = (xml: string): boolean => /^<seal[\s/>]/.test(xml);

/** The seal among the kept elements; null: the report is not locked. */
export function sealIn({ other }: Pick<KeptData, "other">, parse: XmlParser): Seal | null {
  const xml = other.find(isSeal);
  const root = xml === undefined ? null : parseSafely(parse, xml);
  if (root?.namespaceURI !== DATA_NAMESPACE) return null;
  return {
    at: valueOf(root, "at"),
    figures: valueOf(root, "figures"),
    parts: named(root, "part").map((part) => ({
      tag: valueOf(part, "tag"),
      occurrence: Number(valueOf(part, "occurrence")),
      title: valueOf(part, "title"),
      digest: valueOf(part, "digest"),
    })),
  };
}

/** The kept elements with this seal in place of any other; null: with none. */
export function withSeal({ other }: Pick<KeptData, "other">, seal: Seal | null): readonly string[] {
  const others = other.filter((xml) => !isSeal(xml));
  return seal === null ? others : [...others, sealXml(seal)];
}

const sealXml = ({ at, figures, parts }: Seal): string =>
  element(
    NAME,
    ` xmlns="${DATA_NAMESPACE}"${attribute("at", at)}${attribute("figures", figures)}`,
    parts.map(({ tag, occurrence, title, digest }) =>
      line(
        "part",
        attribute("tag", tag) +
          attribute("occurrence", occurrence) +
          attribute("title", title) +
          attribute("digest", digest),
        "",
      ),
    ),
  ).join("\n");
