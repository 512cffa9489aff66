/**
 * A model report: what a form set's own report looks like to a reader of documents. Meaning and heading of each
 * of its figures tell which figure of a form set a number in another report is, whatever the wording there.
 */
import type { Block, ParagraphBlock } from "../document/blocks";
import type { Paragraph, Snapshot } from "../document/snapshot";
import type { FigureFact } from "../facts/figures";
import { meaningKey } from "../facts/meaning";
import { readFacts } from "../facts/readFacts";
import { isDerived, TOTAL_ROW } from "../forms/concepts";
import { findReference, type FormSetIndex } from "../forms/formSetIndex";
import { buildReport } from "../report/buildReport";
import { modelBook } from "./modelFigures";
import { wordsOf, type Words } from "../language/likeness";

/** How a figure is stated in the model. */
export interface ModelReading {
  readonly path: string;
  readonly section: string;
  readonly key: string;
  readonly form: FigureFact["form"];
  /** Words of the piece that states it. */
  readonly words: Words;
  /** Words of the model's own sentence that restrict it. */
  readonly restriction: Words;
  /** It is said of the whole year, not of the report's period. */
  readonly yearly: boolean;
}

/** A sentence that says that figures are zero. */
export interface ZeroStatement {
  readonly section: string;
  readonly words: Words;
  readonly paths: readonly string[];
}

export interface ModelReport {
  readonly readings: readonly ModelReading[];
  readonly zeros: readonly ZeroStatement[];
  /** Headings by section, without labels. */
  readonly headings: ReadonlyMap<string, Words>;
  /** Path of the free paragraphs of a section that holds nothing else. */
  readonly paragraphs: ReadonlyMap<string, string>;
}

const models = new WeakMap<FormSetIndex, ModelReport>();

/** The model of a form set; made once. */
export function modelReport(index: FormSetIndex): ModelReport {
  const known = models.get(index);
  if (known) return known;
  let next = 100;
  const sections = bodyOf(buildReport(modelBook(index, () => (next += 1))));
  const readings = readingsOf(index, sections);
  const zeros = zerosOf(index);
  const stating = new Set([...readings, ...zeros].map(({ section }) => section));
  const model: ModelReport = {
    readings,
    zeros,
    headings: headingsOf(sections),
    paragraphs: new Map(
      index.formSet.sections
        .filter(({ id }) => !stating.has(id))
        .flatMap(({ id, content }) =>
          content.flatMap((one) => ("paragraphs" in one ? [[id, one.paragraphs] as const] : [])),
        ),
    ),
  };
  models.set(index, model);
  return model;
}

interface SectionParagraph {
  readonly section: string;
  readonly paragraph: ParagraphBlock;
  readonly text: string;
}

function bodyOf(blocks: readonly Block[]): readonly SectionParagraph[] {
  return blocks
    .filter(({ place }) => place === "body")
    .flatMap(({ id, content }) =>
      content.flatMap((paragraph) =>
        paragraph.kind === "paragraph"
          ? [{ section: id, paragraph, text: paragraph.inlines.map(({ text }) => text).join("") }]
          : [],
      ),
    );
}

function headingsOf(sections: readonly SectionParagraph[]): ReadonlyMap<string, Words> {
  return new Map(
    sections
      .filter(({ paragraph }) => paragraph.role.startsWith("heading"))
      .map(({ section, text }) => [section, wordsOf(text.replace(/^[\dIVX.]+\s/u, ""))]),
  );
}

function readingsOf(index: FormSetIndex, sections: readonly SectionParagraph[]): readonly ModelReading[] {
  const facts = readFacts(snapshotOf(sections.map(({ text }) => text)));
  return facts.figures.flatMap((figure): ModelReading[] => {
    const passage = facts.passages[figure.span.passage];
    const piece = passage?.pieces.find(
      ({ start, end }) => figure.span.start >= start && figure.span.end <= end,
    );
    if (passage === undefined || piece === undefined) return [];
    const at = piece.offsets[figure.span.start - piece.start] ?? 0;
    const own = sections[piece.paragraph];
    const path = own && pathAt(own.paragraph, at);
    if (own === undefined || path == null) return [];
    const row = findReference(index, path)?.row;
    if (row !== null && row !== TOTAL_ROW) return [];
    const words = wordsOf(passage.text.slice(figure.piece.start, figure.piece.end));
    const { form, meaning, scope } = figure;
    const restriction = wordsOf(scope.restriction);
    const yearly = scope.period !== null;
    return [{ path, section: own.section, key: meaningKey(meaning), form, words, restriction, yearly }];
  });
}

function pathAt({ inlines }: ParagraphBlock, offset: number): string | null {
  let start = 0;
  for (const { text, figure } of inlines) {
    if (offset >= start && offset < start + text.length) return figure ?? null;
    start += text.length;
  }
  return null;
}

/** Which sentences of an all-zero report change when one figure is not zero: those say that it is zero. */
function zerosOf(index: FormSetIndex): readonly ZeroStatement[] {
  const written = (other: string | null) =>
    bodyOf(buildReport(modelBook(index, (path) => (path === other ? 5 : 0))));
  const zero = written(null);
  const paths = zero.map((): string[] => []);
  for (const concept of index.concepts.values()) {
    if (concept.table !== null || concept.kind !== "count" || isDerived(concept.definition)) continue;
    const texts = new Set(written(concept.id).map(({ section, text }) => section + text));
    zero.forEach(({ section, text }, at) => {
      if (!texts.has(section + text)) paths[at]?.push(concept.id);
    });
  }
  return zero.flatMap(({ section, paragraph }, at): ZeroStatement[] => {
    const stated = paths[at] ?? [];
    const text = paragraph.inlines
      .flatMap((inline) => (inline.figure === undefined ? [inline.text] : []))
      .join(" ");
    return stated.length === 0 ? [] : [{ section, words: wordsOf(text), paths: stated }];
  });
}

/** Paragraphs of plain text as a document. */
function snapshotOf(texts: readonly string[]): Snapshot {
  const format: Paragraph["format"] = {
    align: "justify",
    firstLineIndent: 0,
    leftIndent: 0,
    spaceBefore: 0,
    spaceAfter: 0,
    lineSpacing: { rule: "multiple", value: 1 },
  };
  const paragraphs = texts.map((text, index): Paragraph => ({
    index,
    text,
    listLabel: null,
    style: null,
    outlineLevel: null,
    runs: [],
    format,
    cell: null,
    story: "body",
    pageBreakBefore: false,
    page: 0,
  }));
  const nothing = { tables: [], controls: [], pages: [], data: [], comments: [], limits: [] };
  return { paragraphs, ...nothing, trackedChanges: false, producer: null };
}
