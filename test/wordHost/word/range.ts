import { childElements, type XmlElement } from "../../../src/ooxml/xml";
import type { Api, ServerObject } from "../richApi/api";
import { ApiError } from "../richApi/protocol";
import { deleteComments } from "./comments";
import { ContentControl, wrapInControl } from "./control";
import { all, around, create, isW, isWithin, parentElement, removeAll, w } from "./dom";
import { writeFlatOpc } from "./flatOpc";
import { Font } from "./font";
import type { WordModel } from "./model";
import { ParagraphCollection } from "./paragraph";
import { formatOf } from "./runs";
import { Table } from "./table";
import { blockText, inlineText, makeRun } from "./text";
import { markDeleted, markInserted } from "./writing";

/** A stretch of the document: runs and controls of one paragraph, or whole body-level nodes. */
export class Range implements ServerObject {
  readonly api = rangeApi;
  readonly model: WordModel;
  #nodes: readonly XmlElement[];

  constructor(model: WordModel, nodes: readonly XmlElement[]) {
    this.model = model;
    this.#nodes = nodes;
  }

  static of(model: WordModel, nodes: readonly XmlElement[]): Range {
    return new Range(model, nodes);
  }

  get nodes(): readonly XmlElement[] {
    return this.#nodes.map((node) => this.model.present(node, "Range"));
  }

  /** The first node; a range is never empty here. */
  get first(): XmlElement {
    const [first] = this.nodes;
    if (!first) throw new ApiError("ItemNotFound", "The range is gone.", "Range", 404);
    return first;
  }

  get isInline(): boolean {
    return around(this.first, "p") !== null;
  }

  paragraphs(): XmlElement[] {
    const found = this.nodes.flatMap((node) => {
      const outer = around(node, "p");
      return outer ? [outer] : isW(node, "p") ? [node] : all(node, "p");
    });
    return [...new Set(found)];
  }

  text(): string {
    if (this.isInline) return this.nodes.map((node) => inlineText(node, this.model.text)).join("");
    return this.nodes
      .map((node) => (isW(node, "p") ? inlineText(node, this.model.text) : blockText(node, this.model.text)))
      .join("\r");
  }

  ooxml(): string {
    if (this.isInline) throw new ApiError("NotImplemented", "OOXML of a part of a paragraph.", "Range", 501);
    const section = w(this.model.body, "sectPr");
    // Word closes what it gives with an empty paragraph behind a table.
    const nodes = [...this.nodes, create(this.first, "p"), ...(section ? [section] : [])];
    return writeFlatOpc(this.model.pack, nodes.map((node) => this.model.pack.serialize(node)).join(""));
  }

  insertText(text: string, location: unknown): Range {
    const where = "Range.insertText";
    this.model.write(where);
    this.model.unlocked(this.first, where);
    if (!this.isInline) throw new ApiError("NotImplemented", "Text over whole paragraphs.", where, 501);
    const run = makeRun(this.first, text, formatOf(this.nodes));
    const tracked = this.model.changeTracking !== "Off";
    const edge = location === "After" || location === "End" ? this.nodes.at(-1) : this.first;
    const after = location === "After" || location === "End";
    edge?.parentNode?.insertBefore(run, after ? edge.nextSibling : edge);
    if (location === "Replace") {
      deleteComments(this.model, this.nodes);
      if (tracked) this.nodes.filter((node) => isW(node, "r")).forEach(markDeleted);
      else removeAll(this.nodes);
      this.#nodes = [run];
    }
    if (tracked) markInserted(run);
    return Range.of(this.model, [run]);
  }

  /** From the start of this range to the end of another: runs of one paragraph, or nodes that stand side by side. */
  expandTo(other: Range): Range {
    const last = other.nodes.at(-1) ?? other.first;
    const [paragraph] = this.paragraphs();
    const nodes = this.isInline && paragraph ? all(paragraph, "r") : siblingsOf(this.first, last);
    const from = nodes.findIndex((node) => isWithin(this.first, node));
    const to = nodes.findIndex((node) => isWithin(last, node));
    if (from < 0 || to < from)
      throw new ApiError("InvalidArgument", "The ranges do not stand so.", "Range.expandTo");
    return Range.of(this.model, nodes.slice(from, to + 1));
  }
}

/** The children of the nearest element around both. */
const siblingsOf = (one: XmlElement, other: XmlElement): XmlElement[] => {
  let parent = parentElement(one);
  while (parent && !isWithin(other, parent)) parent = parentElement(parent);
  return parent ? childElements(parent) : [];
};

const rangeApi: Api<Range> = {
  name: "Range",
  properties: {
    Text: { get: (self) => self.text() },
    IsEmpty: { since: "1.3", get: (self) => self.text() === "" },
  },
  links: {
    Font: { get: (self) => new Font(self.model, self.nodes) },
    Paragraphs: { get: (self) => new ParagraphCollection(self.model, () => self.paragraphs()) },
    ParentContentControlOrNullObject: {
      since: "1.3",
      get: (self) => {
        const control = around(self.first, "sdt");
        return control && ContentControl.of(self.model, control);
      },
    },
    ParentTableOrNullObject: {
      since: "1.3",
      get: (self) => {
        const table = around(self.first, "tbl");
        return table && Table.of(self.model, table);
      },
    },
  },
  methods: {
    InsertText: { call: (self, [text, location]) => self.insertText(String(text), location) },
    InsertContentControl: {
      call: (self) => {
        self.model.write("Range.insertContentControl");
        return wrapInControl(self.model, self.nodes);
      },
    },
    ExpandTo: {
      since: "1.3",
      call: (self, [other]) => {
        if (!(other instanceof Range)) throw new ApiError("InvalidArgument", "range", "Range.expandTo");
        return self.expandTo(other);
      },
    },
    GetRange: { since: "1.3", call: (self) => self },
    GetOoxml: { call: (self) => self.ooxml() },
    Select: {
      call: (self) => {
        self.model.selected = self;
      },
    },
  },
};

/** What a search found. */
export class RangeCollection implements ServerObject {
  readonly api = rangeCollectionApi;
  readonly ranges: readonly Range[];
  constructor(ranges: readonly Range[]) {
    this.ranges = ranges;
  }
}

const rangeCollectionApi: Api<RangeCollection> = {
  name: "RangeCollection",
  properties: {},
  links: {},
  methods: {
    GetFirst: {
      since: "1.3",
      call: ({ ranges }) => {
        if (!ranges[0])
          throw new ApiError("ItemNotFound", "Nothing was found.", "RangeCollection.getFirst", 404);
        return ranges[0];
      },
    },
    GetItem: { call: ({ ranges }, [index]) => ranges[Number(index)] ?? null },
    _GetItem: { call: ({ ranges }, [index]) => ranges[Number(index)] ?? null },
    GetItemAt: { call: ({ ranges }, [index]) => ranges[Number(index)] ?? null },
  },
  items: ({ ranges }) => ranges,
};

/** The nodes of a paragraph's content. */
export const inlineNodes = (paragraph: XmlElement): XmlElement[] =>
  childElements(paragraph).filter((inner) => !isW(inner, "pPr") && parentElement(inner) === paragraph);
