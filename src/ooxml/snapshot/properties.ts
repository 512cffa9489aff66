import { NS, W } from "../names";
import { firstElement, nextElement, type XmlElement } from "../xml";
import type { ParagraphFormat } from "../../document/snapshot";
import { attribute, childValue, integer, isOn, points, value } from "./values";

/** What one `w:rPr` says; what it does not say is absent. */
export interface RunProperties {
  readonly style?: string;
  /** Font of ASCII characters, and of the others (Vietnamese letters are "high ANSI"). */
  readonly ascii?: string;
  readonly highAnsi?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly vanish?: boolean;
  readonly underline?: boolean;
  /** null: automatic. */
  readonly color?: string | null;
}

/** What one `w:pPr` says; what it does not say is absent. */
export interface ParagraphProperties {
  readonly style?: string;
  readonly align?: ParagraphFormat["align"];
  readonly firstLineIndent?: number;
  readonly leftIndent?: number;
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  readonly lineSpacing?: ParagraphFormat["lineSpacing"];
  readonly outlineLevel?: number;
  readonly pageBreakBefore?: boolean;
  readonly contextualSpacing?: boolean;
  readonly numberingId?: string;
  readonly numberingLevel?: number;
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/** Fonts of the theme, by the name of the reference: "minorHAnsi", "majorHAnsi" … (§17.18.96). */
export type ThemeFonts = ReadonlyMap<string, string>;

export function readRunProperties(rPr: XmlElement, theme: ThemeFonts): RunProperties {
  const properties: Mutable<RunProperties> = {};
  for (let at = firstElement(rPr); at; at = nextElement(at)) {
    if (at.namespaceURI !== NS.w) continue;
    switch (at.localName) {
      case W.runStyle:
        properties.style = value(at) ?? "";
        break;
      case W.fonts:
        readFonts(at, theme, properties);
        break;
      case W.size: {
        const size = points(value(at), 2);
        if (size !== null) properties.size = size;
        break;
      }
      case W.bold:
        properties.bold = isOn(at);
        break;
      case W.italic:
        properties.italic = isOn(at);
        break;
      case W.caps:
        properties.caps = isOn(at);
        break;
      case W.vanish:
        properties.vanish = isOn(at);
        break;
      case W.underline:
        properties.underline = value(at) !== "none";
        break;
      case W.color:
        properties.color = readColor(value(at));
        break;
    }
  }
  return properties;
}

function readColor(text: string | null): string | null {
  return text !== null && /^[0-9A-Fa-f]{6}$/.test(text) ? text.toUpperCase() : null;
}

/** A theme reference wins over a name beside it (§17.3.2.26). */
function readFonts(fonts: XmlElement, theme: ThemeFonts, into: Mutable<RunProperties>): void {
  const named = (name: string) => {
    const reference = attribute(fonts, `${name}Theme`);
    return (reference === null ? undefined : theme.get(reference)) ?? attribute(fonts, name);
  };
  const ascii = named("ascii");
  const highAnsi = named("hAnsi");
  if (ascii) into.ascii = ascii;
  if (highAnsi) into.highAnsi = highAnsi;
}

const ALIGNMENTS: ReadonlyMap<string, ParagraphFormat["align"]> = new Map([
  ["left", "left"],
  ["start", "left"],
  ["center", "center"],
  ["right", "right"],
  ["end", "right"],
  ["both", "justify"],
  ["distribute", "justify"],
]);

export function readParagraphProperties(pPr: XmlElement): ParagraphProperties {
  const properties: Mutable<ParagraphProperties> = {};
  for (let at = firstElement(pPr); at; at = nextElement(at)) {
    if (at.namespaceURI !== NS.w) continue;
    switch (at.localName) {
      case W.paragraphStyle:
        properties.style = value(at) ?? "";
        break;
      case W.alignment: {
        const align = ALIGNMENTS.get(value(at) ?? "");
        if (align) properties.align = align;
        break;
      }
      case W.indent:
        readIndent(at, properties);
        break;
      case W.spacing:
        readSpacing(at, properties);
        break;
      case W.outlineLevel: {
        const level = integer(value(at));
        if (level !== null) properties.outlineLevel = level;
        break;
      }
      case W.pageBreakBefore:
        properties.pageBreakBefore = isOn(at);
        break;
      case W.contextualSpacing:
        properties.contextualSpacing = isOn(at);
        break;
      case W.numbering: {
        const id = childValue(at, W.numberingId);
        const level = integer(childValue(at, W.numberingLevel));
        if (id !== null) properties.numberingId = id;
        if (level !== null) properties.numberingLevel = level;
        break;
      }
    }
  }
  return properties;
}

function readIndent(indent: XmlElement, into: Mutable<ParagraphProperties>): void {
  const left = points(attribute(indent, "left") ?? attribute(indent, "start"));
  const hanging = points(attribute(indent, "hanging"));
  const firstLine = points(attribute(indent, "firstLine"));
  if (left !== null) into.leftIndent = left;
  if (hanging !== null) into.firstLineIndent = 0 - hanging;
  else if (firstLine !== null) into.firstLineIndent = firstLine;
}

/** Space that Word takes for "auto", as web pages have it (§17.3.1.33). */
const AUTOMATIC_SPACE = 14;

function readSpacing(spacing: XmlElement, into: Mutable<ParagraphProperties>): void {
  const isAutomatic = (name: string) => {
    const text = attribute(spacing, name);
    return text !== null && !["0", "false", "off"].includes(text);
  };
  const before = isAutomatic("beforeAutospacing") ? AUTOMATIC_SPACE : points(attribute(spacing, "before"));
  const after = isAutomatic("afterAutospacing") ? AUTOMATIC_SPACE : points(attribute(spacing, "after"));
  if (before !== null) into.spaceBefore = before;
  if (after !== null) into.spaceAfter = after;
  const line = points(attribute(spacing, "line"));
  if (line === null) return;
  const rule = attribute(spacing, "lineRule");
  if (rule === "exact" || rule === "atLeast") into.lineSpacing = { rule, value: line };
  else into.lineSpacing = { rule: "multiple", value: line / 12 };
}
