import { childElements, type XmlElement } from "../../../src/ooxml/xml";
import type { Paragraph as ReadParagraph } from "../../../src/document/snapshot";
import type { Api, Property, ServerObject } from "../richApi/api";
import { ApiError } from "../richApi/protocol";
import { ContentControl, richText, wrapInControl } from "./control";
import { ControlCollection } from "./controlCollection";
import { all, around, clone, create, isW, parentElement, removeAll, val, w } from "./dom";
import { Font } from "./font";
import { formatsOf } from "./formats";
import type { WordModel } from "./model";
import { inlineNodes, Range, RangeCollection } from "./range";
import { formatOf, isolate } from "./runs";
import { search, SearchOptionsObject } from "./search";
import { Table } from "./table";
import { inlineText, makeRun } from "./text";

/** A new paragraph beside a node, in the formatting of the paragraph near it. */
export const newParagraphBeside = (
  node: XmlElement,
  near: XmlElement | null,
  text: string,
  location: unknown,
): XmlElement => {
  const paragraph = create(node, "p");
  const properties = near && w(near, "pPr");
  if (properties) {
    const copy = clone(properties);
    removeAll(w(copy, "sectPr") ? [w(copy, "sectPr") ?? copy] : []);
    paragraph.appendChild(copy);
  }
  if (text) paragraph.appendChild(makeRun(node, text, near && formatOf([near])));
  node.parentNode?.insertBefore(paragraph, location === "Before" ? node : node.nextSibling);
  return paragraph;
};

export class Paragraph implements ServerObject {
  readonly api = paragraphApi;
  readonly model: WordModel;
  readonly #element: XmlElement;

  constructor(model: WordModel, element: XmlElement) {
    this.model = model;
    this.#element = element;
  }

  static of(model: WordModel, element: XmlElement): Paragraph {
    return model.object(element, "paragraph", () => new Paragraph(model, element));
  }

  get element(): XmlElement {
    return this.model.present(this.#element, "Paragraph");
  }

  text(): string {
    return inlineText(this.element, this.model.text);
  }

  format(): Pick<ReadParagraph, "style" | "outlineLevel" | "format"> {
    const format = formatsOf(this.model).get(this.element) ?? (isCovered(this.element) ? COVERED : null);
    if (!format) throw new ApiError("GeneralException", "The paragraph has no format.", "Paragraph", 500);
    return format;
  }

  search(pattern: string, options: unknown): RangeCollection {
    const { profile } = this.model.options;
    const matchCase = options instanceof SearchOptionsObject && options.values.get("MatchCase") === true;
    const found = search(this.text(), pattern, {
      matchCase,
      ignoreDiacritics: profile.searchIgnoresDiacritics,
    });
    return new RangeCollection(
      found.map(([start, end]) => Range.of(this.model, isolate(this.element, start, end, this.model.text))),
    );
  }

  delete(): void {
    this.model.write("Paragraph.delete");
    const { element } = this;
    const parent = parentElement(element);
    const siblings = parent ? childElements(parent).filter((each) => each !== element) : [];
    const last =
      isW(element, "p") && siblings.every((each) => ["tcPr", "sectPr"].some((name) => isW(each, name)));
    // office-js#2946: a control whose only paragraph goes, goes too; a cell and the body keep one.
    const control =
      parent && isW(parent, "sdtContent") && siblings.length === 0 ? parentElement(parent) : null;
    if (control) removeAll([control]);
    else if (last) removeAll(inlineNodes(element));
    else removeAll([element]);
  }
}

/** The project's reader passes over paragraphs that a merged cell covers; Word may list them. */
const COVERED: ReturnType<Paragraph["format"]> = {
  style: null,
  outlineLevel: null,
  format: {
    align: "left",
    firstLineIndent: 0,
    leftIndent: 0,
    spaceBefore: 0,
    spaceAfter: 0,
    lineSpacing: { rule: "multiple", value: 1 },
  },
};

const formatted = (read: (format: ReturnType<Paragraph["format"]>) => unknown): Property<Paragraph> => ({
  get: (self) => read(self.format()),
});
const ALIGNMENTS = { left: "Left", center: "Centered", right: "Right", justify: "Justified" } as const;
const POINTS_OF_SINGLE_LINE = 12;
const BODY_TEXT_LEVEL = 10;

const paragraphApi: Api<Paragraph> = {
  name: "Paragraph",
  properties: {
    Text: { get: (self) => self.text() },
    TableNestingLevel: {
      since: "1.3",
      get: (self) => {
        let level = 0;
        for (let at = around(self.element, "tbl"); at; at = around(at, "tbl")) level += 1;
        return level;
      },
    },
    Style: formatted(({ style }) => style ?? "Normal"),
    Alignment: formatted(({ format }) => ALIGNMENTS[format.align]),
    FirstLineIndent: formatted(({ format }) => format.firstLineIndent),
    LeftIndent: formatted(({ format }) => format.leftIndent),
    SpaceBefore: formatted(({ format }) => format.spaceBefore),
    SpaceAfter: formatted(({ format }) => format.spaceAfter),
    LineSpacing: formatted(({ format: { lineSpacing } }) =>
      lineSpacing.rule === "multiple" ? lineSpacing.value * POINTS_OF_SINGLE_LINE : lineSpacing.value,
    ),
    OutlineLevel: formatted(({ outlineLevel }) =>
      outlineLevel === null ? BODY_TEXT_LEVEL : outlineLevel + 1,
    ),
  },
  links: {
    Font: { get: (self) => new Font(self.model, [self.element]) },
    ContentControls: {
      get: (self) => new ControlCollection(self.model, () => all(self.element, "sdt").filter(richText)),
    },
    ParentContentControlOrNullObject: {
      since: "1.3",
      get: ({ model, element }) => {
        const control = around(element, "sdt");
        return control && ContentControl.of(model, control);
      },
    },
    ParentTableOrNullObject: {
      since: "1.3",
      get: ({ model, element }) => {
        const table = around(element, "tbl");
        return table && Table.of(model, table);
      },
    },
  },
  methods: {
    InsertParagraph: {
      call: (self, [text, location]) => {
        self.model.write("Paragraph.insertParagraph");
        return Paragraph.of(
          self.model,
          newParagraphBeside(self.element, self.element, String(text), location),
        );
      },
    },
    InsertText: {
      call: (self, [text, location]) => {
        self.model.write("Paragraph.insertText");
        if (location !== "Start" && location !== "End")
          throw new ApiError(
            "NotImplemented",
            `insertText(${String(location)})`,
            "Paragraph.insertText",
            501,
          );
        const run = makeRun(self.element, String(text), formatOf([self.element]));
        self.element.insertBefore(run, location === "End" ? null : (inlineNodes(self.element)[0] ?? null));
        return Range.of(self.model, [run]);
      },
    },
    InsertContentControl: {
      call: (self) => {
        self.model.write("Paragraph.insertContentControl");
        return wrapInControl(self.model, [self.element]);
      },
    },
    Search: { call: (self, [pattern, options]) => self.search(String(pattern), options) },
    GetRange: { since: "1.3", call: (self) => Range.of(self.model, [self.element]) },
    Delete: {
      call: (self) => {
        self.delete();
      },
    },
    Select: {
      call: (self) => {
        self.model.selected = self;
      },
    },
  },
};

/** Whether a paragraph stands in a cell that a merged cell above reaches over. */
const isCovered = (paragraph: XmlElement): boolean => {
  for (let cell = around(paragraph, "tc"); cell; cell = around(cell, "tc")) {
    const merge = w(w(cell, "tcPr"), "vMerge");
    if (merge && val(merge) !== "restart") return true;
  }
  return false;
};

export class ParagraphCollection implements ServerObject {
  readonly api = paragraphCollectionApi;
  readonly model: WordModel;
  readonly #find: () => readonly XmlElement[];

  constructor(model: WordModel, find: () => readonly XmlElement[]) {
    this.model = model;
    this.#find = find;
  }

  paragraphs(): readonly Paragraph[] {
    const { listsCoveredCells } = this.model.options.profile;
    const listed = this.#find().filter((element) => listsCoveredCells || !isCovered(element));
    return listed.map((element) => Paragraph.of(this.model, element));
  }
}

const at = (self: ParagraphCollection, index: number, where: string): Paragraph => {
  const paragraph = self.paragraphs().at(index);
  if (!paragraph)
    throw new ApiError("ItemNotFound", "There is no paragraph.", `ParagraphCollection.${where}`, 404);
  return paragraph;
};

const paragraphCollectionApi: Api<ParagraphCollection> = {
  name: "ParagraphCollection",
  properties: {},
  links: {},
  methods: {
    GetFirst: { since: "1.3", call: (self) => at(self, 0, "getFirst") },
    GetLast: { since: "1.3", call: (self) => at(self, -1, "getLast") },
    GetItemAt: { call: (self, [index]) => at(self, Number(index), "getItem") },
    _GetItem: { call: (self, [index]) => at(self, Number(index), "getItem") },
  },
  items: (self) => self.paragraphs(),
};

export const bodyParagraphs = (model: WordModel): XmlElement[] => all(model.body, "p");
