import { NS, W } from "../names";
import { child, childElements, is, type XmlElement } from "../xml";
import { formatListNumber } from "./numberFormat";
import { readParagraphProperties, type ParagraphProperties } from "./properties";
import { symbolText } from "./symbols";
import { attribute, childIsOn, childValue, integer, wordChild } from "./values";

const LEVELS = 9;

interface Level {
  readonly start: number;
  readonly format: string;
  /** Text with %1 … %9 for the numbers of the levels. */
  readonly text: string;
  /** The level restarts after a paragraph of a level below this one (1-based); 0 never; null after any higher one. */
  readonly restart: number | null;
  readonly legal: boolean;
  readonly font: string;
  /** Paragraph style that the level is linked to. */
  readonly style: string | null;
  readonly paragraph: ParagraphProperties;
}

interface List {
  /** Lists of one abstract definition count together. */
  readonly abstract: string;
  readonly levels: readonly Level[];
  /** Levels that this list starts anew when it first reaches them. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Counters of a document's lists, to be asked paragraph by paragraph in reading order. */
export interface Numbering {
  /** Paragraph properties of a list level, and the level that a style is linked to. */
  properties(id: string, level: number): ParagraphProperties;
  levelOfStyle(id: string, style: string): number | null;
  /** The label of the next paragraph of that list and level, or null when it shows none. */
  next(id: string, level: number): string | null;
}

export function readNumbering(root: XmlElement | null): Numbering {
  const lists = root ? readLists(root) : new Map<string, List>();
  const counters = new Map<string, (number | null)[]>();
  const overridden = new Set<string>();
  return {
    properties: (id, level) => lists.get(id)?.levels[level]?.paragraph ?? {},
    levelOfStyle(id, style) {
      const level = lists.get(id)?.levels.findIndex((candidate) => candidate.style === style) ?? -1;
      return level < 0 ? null : level;
    },
    next(id, level) {
      const list = lists.get(id);
      const definition = list?.levels[level];
      if (!list || !definition) return null;
      let counts = counters.get(list.abstract);
      if (!counts) counters.set(list.abstract, (counts = new Array<number | null>(LEVELS).fill(null)));
      const override = list.startOverrides.get(level);
      const before = counts[level] ?? null;
      if (override !== undefined && !overridden.has(`${id} ${level}`)) {
        overridden.add(`${id} ${level}`);
        counts[level] = override;
      } else counts[level] = before === null ? definition.start : before + 1;
      restartBelow(list, level, counts);
      return label(list, level, counts) || null;
    },
  };
}

/** A paragraph of a level makes the deeper ones start again (§17.9.10). */
function restartBelow(list: List, level: number, counts: (number | null)[]): void {
  for (let deeper = level + 1; deeper < LEVELS; deeper += 1) {
    const restart = list.levels[deeper]?.restart ?? null;
    if (restart === null || (restart > 0 && level < restart)) counts[deeper] = null;
  }
}

function label(list: List, level: number, counts: readonly (number | null)[]): string {
  const own = list.levels[level];
  if (!own) return "";
  if (own.format === "bullet") return symbolText(own.text, own.font);
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const other = list.levels[index];
    if (!other) return "";
    const format = own.legal && other.format !== "none" ? "decimal" : other.format;
    return formatListNumber(counts[index] ?? other.start, format);
  });
}

function readLists(root: XmlElement): ReadonlyMap<string, List> {
  const abstracts = new Map<string, XmlElement>();
  const byStyle = new Map<string, XmlElement>();
  const instances: XmlElement[] = [];
  for (const element of childElements(root)) {
    if (is(element, NS.w, W.abstractNumbering)) {
      abstracts.set(attribute(element, W.abstractNumberingId) ?? "", element);
      const style = childValue(element, W.styleLink);
      if (style !== null) byStyle.set(style, element);
    } else if (is(element, NS.w, W.numberingInstance)) instances.push(element);
  }
  const lists = new Map<string, List>();
  for (const instance of instances) {
    let abstract = abstracts.get(childValue(instance, W.abstractNumberingId) ?? "");
    // A list may leave its levels to a numbering style (§17.9.21).
    const link = abstract && childValue(abstract, W.numberingStyleLink);
    if (typeof link === "string") abstract = byStyle.get(link) ?? abstract;
    if (abstract) lists.set(attribute(instance, W.numberingId) ?? "", readList(instance, abstract));
  }
  return lists;
}

function readList(instance: XmlElement, abstract: XmlElement): List {
  const levels = new Array<Level>(LEVELS).fill(readLevel(null));
  const place = (element: XmlElement) => {
    const index = integer(attribute(element, W.numberingLevel));
    if (index !== null && index >= 0 && index < LEVELS) levels[index] = readLevel(element);
  };
  for (const element of childElements(abstract)) if (is(element, NS.w, W.level)) place(element);
  const startOverrides = new Map<number, number>();
  for (const element of childElements(instance)) {
    if (!is(element, NS.w, W.levelOverride)) continue;
    const level = wordChild(element, W.level);
    if (level) place(level);
    const start = integer(childValue(element, W.startOverride));
    const index = integer(attribute(element, W.numberingLevel));
    if (start !== null && index !== null) startOverrides.set(index, start);
  }
  return { abstract: attribute(abstract, W.abstractNumberingId) ?? "", levels, startOverrides };
}

function readLevel(element: XmlElement | null): Level {
  const pPr = element && wordChild(element, W.paragraphProperties);
  const rPr = element && wordChild(element, W.runProperties);
  const fonts = rPr && wordChild(rPr, W.fonts);
  return {
    start: (element && integer(childValue(element, W.start))) ?? 0,
    format: element ? numberFormat(element) : "none",
    text: (element && childValue(element, W.levelText)) ?? "",
    restart: element && integer(childValue(element, W.levelRestart)),
    legal: element !== null && childIsOn(element, W.legalNumbering),
    font: (fonts && (attribute(fonts, "ascii") ?? attribute(fonts, "hAnsi"))) ?? "",
    style: element && childValue(element, W.paragraphStyle),
    paragraph: pPr ? readParagraphProperties(pPr) : {},
  };
}

/** Word hides its newer number formats in alternate content, with an older one to fall back on. */
function numberFormat(level: XmlElement): string {
  const direct = childValue(level, W.numberFormat);
  if (direct !== null) return direct;
  const alternate = child(level, NS.mc, "AlternateContent");
  const fallback = alternate && child(alternate, NS.mc, "Fallback");
  return (fallback && childValue(fallback, W.numberFormat)) ?? "decimal";
}
