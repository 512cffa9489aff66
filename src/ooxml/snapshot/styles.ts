import type { ParagraphFormat, RunFormat } from "../../document/snapshot";
import { A, NS, W } from "../names";
import { child, firstElement, is, nextElement, type XmlElement } from "../xml";
import {
  readParagraphProperties,
  readRunProperties,
  type ParagraphProperties,
  type RunProperties,
  type ThemeFonts,
} from "./properties";
import { attribute, childValue, wordChild } from "./values";

interface Style {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly basedOn: string | null;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
  readonly ruled: boolean;
}

/** Effective run properties, with hidden text told apart. */
export interface EffectiveRun {
  readonly ascii: string | null;
  readonly highAnsi: string | null;
  readonly size: number | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly vanish: boolean;
  readonly underline: boolean;
}

/** The styles of a document, with what each says after its chain of `w:basedOn` (§17.7.2). */
export interface Styles {
  /** Name of a paragraph style; without id, of the default one. */
  paragraphName(id: string | undefined): string | null;
  /** Properties of a paragraph style and those it is based on, document defaults not included. */
  paragraph(id: string | undefined): ParagraphProperties;
  /** Paragraph properties that hold before any style: document defaults, then the table's style. */
  paragraphBase(tableStyle: string | null): ParagraphProperties;
  /** Run formatting of a run with those direct properties, in a paragraph and a table of those styles. */
  run(direct: RunProperties, paragraphStyle: string | undefined, tableStyle: string | null): EffectiveRun;
  /** Whether a table style draws rules. */
  ruled(tableStyle: string | null): boolean;
}

const NOTHING: Style = { id: "", name: "", type: "", basedOn: null, paragraph: {}, run: {}, ruled: false };

export function readStyles(root: XmlElement | null, theme: ThemeFonts): Styles {
  const styles = new Map<string, Style>();
  const defaults = new Map<string, string>();
  for (let at = root && firstElement(root); at; at = nextElement(at)) {
    if (!is(at, NS.w, W.style)) continue;
    const style = readStyle(at, theme);
    // Of several styles of one id the first keeps it (§17.7.4.17).
    if (!styles.has(style.id)) styles.set(style.id, style);
    if (isDefault(at)) defaults.set(style.type, style.id);
  }
  const documentDefaults = readDefaults(root, theme);

  const resolved = new Map<string, Style>();
  /** A style with what it inherits; a chain that bites its own tail ends there. */
  const resolve = (id: string): Style => {
    const known = resolved.get(id);
    if (known) return known;
    const style = styles.get(id);
    if (!style) return NOTHING;
    resolved.set(id, style);
    const base = style.basedOn === null ? NOTHING : resolve(style.basedOn);
    const whole = {
      ...style,
      paragraph: { ...base.paragraph, ...style.paragraph },
      run: { ...base.run, ...style.run },
      ruled: style.ruled || base.ruled,
    };
    resolved.set(id, whole);
    return whole;
  };
  const paragraphStyle = (id: string | undefined): Style => {
    const chosen = id !== undefined && styles.has(id) ? id : defaults.get("paragraph");
    return chosen === undefined ? NOTHING : resolve(chosen);
  };
  const tableStyle = (id: string | null): Style => {
    const chosen = id !== null && styles.has(id) ? id : defaults.get("table");
    return chosen === undefined ? NOTHING : resolve(chosen);
  };

  const bases = new Map<string, RunLevels>();
  return {
    paragraphName: (id) => paragraphStyle(id).name || null,
    paragraph: (id) => paragraphStyle(id).paragraph,
    paragraphBase: (table) =>
      table === null
        ? documentDefaults.paragraph
        : { ...documentDefaults.paragraph, ...tableStyle(table).paragraph },
    run(direct, paragraph, table) {
      const key = `${paragraph ?? ""}\n${table ?? ""}\n${direct.style ?? ""}`;
      let levels = bases.get(key);
      if (!levels) {
        const character = direct.style === undefined ? NOTHING.run : resolve(direct.style).run;
        const ofTable = table === null ? NOTHING.run : tableStyle(table).run;
        levels = mergeLevels(documentDefaults.run, [ofTable, paragraphStyle(paragraph).run, character]);
        bases.set(key, levels);
      }
      return applyDirect(levels, direct);
    },
    ruled: (id) => tableStyle(id).ruled,
  };
}

type RunLevels = EffectiveRun;

/**
 * Toggle properties (bold, italic, caps, hidden) of table, paragraph and character style cancel each other out in
 * pairs; the document defaults switch them on for good (§17.7.3).
 */
function mergeLevels(defaults: RunProperties, levels: readonly RunProperties[]): RunLevels {
  const merged = levels.reduce<RunProperties>((before, level) => ({ ...before, ...level }), defaults);
  const toggled = (name: "bold" | "italic" | "caps" | "vanish") =>
    defaults[name] === true || levels.filter((level) => level[name] === true).length % 2 === 1;
  return {
    ascii: merged.ascii ?? null,
    highAnsi: merged.highAnsi ?? null,
    size: merged.size ?? null,
    color: merged.color ?? null,
    underline: merged.underline ?? false,
    bold: toggled("bold"),
    italic: toggled("italic"),
    caps: toggled("caps"),
    vanish: toggled("vanish"),
  };
}

function applyDirect(levels: RunLevels, direct: RunProperties): EffectiveRun {
  return {
    ascii: direct.ascii ?? levels.ascii,
    highAnsi: direct.highAnsi ?? levels.highAnsi,
    size: direct.size ?? levels.size,
    color: direct.color === undefined ? levels.color : direct.color,
    underline: direct.underline ?? levels.underline,
    bold: direct.bold ?? levels.bold,
    italic: direct.italic ?? levels.italic,
    caps: direct.caps ?? levels.caps,
    vanish: direct.vanish ?? levels.vanish,
  };
}

function isDefault(style: XmlElement): boolean {
  const text = attribute(style, A.default);
  return text !== null && !["0", "false", "off"].includes(text);
}

function readStyle(element: XmlElement, theme: ThemeFonts): Style {
  const pPr = wordChild(element, W.paragraphProperties);
  const rPr = wordChild(element, W.runProperties);
  const tblPr = wordChild(element, W.tableProperties);
  return {
    id: attribute(element, A.styleId) ?? "",
    name: childValue(element, W.name) ?? "",
    type: attribute(element, A.type) ?? "paragraph",
    basedOn: childValue(element, W.basedOn),
    paragraph: pPr ? readParagraphProperties(pPr) : {},
    run: rPr ? readRunProperties(rPr, theme) : {},
    ruled: tblPr !== null && hasBorders(tblPr, W.tableBorders),
  };
}

/** Whether an element's borders hold one that is drawn (§17.4.38, §17.4.66). */
export function hasBorders(properties: XmlElement, name: string): boolean {
  const borders = wordChild(properties, name);
  for (let at = borders && firstElement(borders); at; at = nextElement(at)) {
    const line = attribute(at, A.val);
    if (line !== null && line !== "nil" && line !== "none") return true;
  }
  return false;
}

function readDefaults(root: XmlElement | null, theme: ThemeFonts) {
  const defaults = root && wordChild(root, W.documentDefaults);
  const run = defaults && wordChild(defaults, W.runDefaults);
  const rPr = run && wordChild(run, W.runProperties);
  const paragraph = defaults && wordChild(defaults, W.paragraphDefaults);
  const pPr = paragraph && wordChild(paragraph, W.paragraphProperties);
  return {
    run: rPr ? readRunProperties(rPr, theme) : {},
    paragraph: pPr ? readParagraphProperties(pPr) : {},
  };
}

const THEME_REFERENCES: readonly (readonly [reference: string, collection: string])[] = [
  ["minorHAnsi", "minorFont"],
  ["minorAscii", "minorFont"],
  ["majorHAnsi", "majorFont"],
  ["majorAscii", "majorFont"],
];

/** Latin fonts of the theme part (§20.1.4.1.18). */
export function readThemeFonts(root: XmlElement | null): ThemeFonts {
  const fonts = new Map<string, string>();
  const elements = root && child(root, NS.a, "themeElements");
  const scheme = elements && child(elements, NS.a, "fontScheme");
  for (const [reference, collection] of THEME_REFERENCES) {
    const latin = scheme && child(scheme, NS.a, collection);
    const typeface = latin && child(latin, NS.a, "latin")?.getAttributeNS(null, "typeface");
    if (typeface) fonts.set(reference, typeface);
  }
  return fonts;
}

/** The contract's formatting of a run with that text: Vietnamese letters take the "high ANSI" font (§17.3.2.26). */
export function runFormat(run: EffectiveRun, text: string): RunFormat {
  const { ascii, highAnsi, size, bold, italic, underline, caps, color } = run;
  const font = NON_ASCII.test(text) ? (highAnsi ?? ascii) : (ascii ?? highAnsi);
  return { font, size, bold, italic, underline, caps, color };
}

const NON_ASCII = /[^\0-\x7f]/;

/** The contract's formatting of a paragraph: Word's own defaults for what nothing says. */
export function paragraphFormat(properties: ParagraphProperties): ParagraphFormat {
  return {
    align: properties.align ?? "left",
    firstLineIndent: properties.firstLineIndent ?? 0,
    leftIndent: properties.leftIndent ?? 0,
    spaceBefore: properties.spaceBefore ?? 0,
    spaceAfter: properties.spaceAfter ?? 0,
    lineSpacing: properties.lineSpacing ?? { rule: "multiple", value: 1 },
  };
}
