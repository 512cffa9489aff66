import { childElements, firstElement, type XmlElement } from "../../../src/ooxml/xml";
import type { Api, ServerObject } from "../richApi/api";
import { ApiError } from "../richApi/protocol";
import { CommentCollection, deleteComments } from "./comments";
import { ControlCollection } from "./controlCollection";
import { all, around, clone, create, isW, parentElement, removeAll, setVal, unwrap, val, w } from "./dom";
import { writeFlatOpc } from "./flatOpc";
import { insertInto } from "./insertion";
import { locks, type WordModel } from "./model";
import { Paragraph, ParagraphCollection, newParagraphBeside } from "./paragraph";
import { Range } from "./range";
import { Table, TableCollection } from "./table";
import { blockText, inlineText } from "./text";
import { replaceBlockText, replaceInlineText } from "./writing";

const property = (element: XmlElement, name: string): XmlElement | null => w(w(element, "sdtPr"), name);

export const controlTag = (element: XmlElement): string => val(property(element, "tag")) ?? "";
export const controlTitle = (element: XmlElement): string => val(property(element, "alias")) ?? "";
export const controlId = (element: XmlElement): number => Number(val(property(element, "id")) ?? "0") >>> 0;
/** Up to WordApi 1.4 a document lists rich-text controls only (office-js#2160). */
export const richText = (element: XmlElement): boolean => property(element, "text") === null;

const contentOf = (element: XmlElement): XmlElement => {
  const content = w(element, "sdtContent");
  if (!content) throw new Error("A content control has no content element.");
  return content;
};

const isInline = (element: XmlElement): boolean => around(element, "p") !== null && !holdsBlocks(element);
const holdsBlocks = (element: XmlElement): boolean =>
  childElements(contentOf(element)).some((inner) =>
    ["p", "tbl", "tc", "tr"].some((name) => isW(inner, name)),
  );

const subtypeOf = (element: XmlElement): string => {
  const holds = (name: string) => childElements(contentOf(element)).some((inner) => isW(inner, name));
  if (isInline(element)) return "Inline";
  if (holds("tr")) return "TableRow";
  return holds("tc") ? "TableCell" : "Paragraphs";
};

/** Order of the properties that this host sets, as the schema wants it (CT_SdtPr is a sequence in practice). */
const setProperty = (element: XmlElement, name: string, value: string): void => {
  const properties = w(element, "sdtPr");
  if (!properties) return;
  const known = w(properties, name);
  const target = known ?? create(element, name);
  setVal(target, value);
  if (!known)
    properties.insertBefore(target, name === "alias" ? firstElement(properties) : w(properties, "id"));
};

const setLock = (element: XmlElement, change: Partial<ReturnType<typeof locks>>): void => {
  const { content, control } = { ...locks(element), ...change };
  const lock = content
    ? control
      ? "sdtContentLocked"
      : "contentLocked"
    : control
      ? "sdtLocked"
      : "unlocked";
  setProperty(element, "lock", lock);
};

export class ContentControl implements ServerObject {
  readonly api = controlApi;
  readonly model: WordModel;
  readonly #element: XmlElement;

  constructor(model: WordModel, element: XmlElement) {
    this.model = model;
    this.#element = element;
  }

  static of(model: WordModel, element: XmlElement): ContentControl {
    return model.object(element, "control", () => new ContentControl(model, element));
  }

  /** The element, provided that it is still in the document. */
  get element(): XmlElement {
    return this.model.present(this.#element, "ContentControl");
  }

  get content(): XmlElement {
    return contentOf(this.element);
  }

  text(): string {
    return isInline(this.element)
      ? inlineText(this.content, this.model.text)
      : blockText(this.content, this.model.text);
  }

  insertText(text: string, location: unknown): Range {
    const where = "ContentControl.insertText";
    if (location !== "Replace")
      throw new ApiError("NotImplemented", `insertText(${String(location)})`, where, 501);
    this.model.write(where);
    this.model.unlocked(this.element, where);
    deleteComments(this.model, [this.content]);
    const placeholder = property(this.element, "showingPlcHdr");
    if (placeholder) {
      // The grey of a placeholder is not taken over by what is written in its place.
      removeAll([placeholder]);
      removeAll(all(this.content, "r").flatMap((own) => w(own, "rPr") ?? []));
    }
    const inserted = isInline(this.element)
      ? replaceInlineText(this.model, this.content, text)
      : replaceBlockText(this.content, text, where);
    return Range.of(this.model, inserted);
  }

  insertOoxml(xml: unknown, location: unknown): Range {
    const where = "ContentControl.insertOoxml";
    if (location !== "Replace")
      throw new ApiError("NotImplemented", `insertOoxml(${String(location)})`, where, 501);
    this.model.write(where);
    this.model.unlocked(this.element, where);
    removeAll([property(this.element, "showingPlcHdr") ?? []].flat());
    deleteComments(this.model, [this.content]);
    return Range.of(
      this.model,
      insertInto(this.model, this.element, this.content, String(xml), isInline(this.element)),
    );
  }

  ooxml(): string {
    const section = w(this.model.body, "sectPr");
    const copy = clone(this.element);
    const nodes = [copy];
    if (isInline(this.element)) {
      const paragraph = create(this.element, "p");
      paragraph.appendChild(copy);
      nodes[0] = paragraph;
    }
    if (section) nodes.push(section);
    return writeFlatOpc(this.model.pack, nodes.map((node) => this.model.pack.serialize(node)).join(""));
  }

  delete(keepContent: boolean): void {
    const where = "ContentControl.delete";
    this.model.write(where);
    const { element } = this;
    if (locks(element).control)
      throw new ApiError("AccessDenied", "The content control is locked.", where, 403);
    if (keepContent) {
      unwrap(element, this.content);
      return;
    }
    deleteComments(this.model, [this.content]);
    if (this.model.changeTracking !== "Off") {
      // office-js#1299: with track changes on, a deleted control stays listed.
      this.insertText("", "Replace");
      return;
    }
    removeWithEmptyParents(element);
  }
}

/** office-js#2946: the parent whose only child goes, goes too. */
const removeWithEmptyParents = (element: XmlElement): void => {
  const parent = parentElement(element);
  parent?.removeChild(element);
  if (!parent || childElements(parent).length > 0) return;
  if (isW(parent, "sdtContent")) {
    const control = parentElement(parent);
    if (control) removeWithEmptyParents(control);
  } else if (isW(parent, "tc") || isW(parent, "body")) parent.appendChild(create(parent, "p"));
};

const paragraphsOf = (self: ContentControl): XmlElement[] => {
  const outer = around(self.element, "p");
  return outer ? [outer] : all(self.content, "p");
};

const controlApi: Api<ContentControl> = {
  name: "ContentControl",
  properties: {
    Id: { get: ({ element }) => controlId(element) },
    Tag: {
      get: ({ element }) => controlTag(element),
      set: ({ model, element }, value) => {
        model.write("ContentControl.tag");
        setProperty(element, "tag", String(value));
      },
    },
    Title: {
      get: ({ element }) => controlTitle(element),
      set: ({ model, element }, value) => {
        model.write("ContentControl.title");
        setProperty(element, "alias", String(value));
      },
    },
    Text: { get: (self) => self.text() },
    Type: { get: ({ element }) => (richText(element) ? "RichText" : "PlainText") },
    Subtype: {
      since: "1.3",
      get: ({ element }) => `${richText(element) ? "RichText" : "PlainText"}${subtypeOf(element)}`,
    },
    CannotEdit: {
      get: ({ element }) => locks(element).content,
      set: ({ model, element }, value) => {
        model.write("ContentControl.cannotEdit");
        setLock(element, { content: value === true });
      },
    },
    CannotDelete: {
      get: ({ element }) => locks(element).control,
      set: ({ model, element }, value) => {
        model.write("ContentControl.cannotDelete");
        setLock(element, { control: value === true });
      },
    },
  },
  links: {
    Paragraphs: { get: (self) => new ParagraphCollection(self.model, () => paragraphsOf(self)) },
    Tables: {
      since: "1.3",
      get: (self) =>
        new TableCollection(self.model, () =>
          all(self.content, "tbl").filter((each) => !around(each, "tbl")),
        ),
    },
    ContentControls: {
      get: (self) => new ControlCollection(self.model, () => all(self.content, "sdt").filter(richText)),
    },
    ParentContentControlOrNullObject: {
      since: "1.3",
      get: ({ model, element }) => {
        const outer = around(element, "sdt");
        return outer && ContentControl.of(model, outer);
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
    InsertText: { call: (self, [text, location]) => self.insertText(String(text), location) },
    InsertOoxml: { call: (self, [xml, location]) => self.insertOoxml(xml, location) },
    InsertParagraph: {
      call: (self, [text, location]) => {
        self.model.write("ContentControl.insertParagraph");
        if (isInline(self.element) || (location !== "Before" && location !== "After"))
          throw new ApiError("InvalidArgument", "insertLocation", "ContentControl.insertParagraph");
        const near = paragraphsOf(self).at(location === "Before" ? 0 : -1) ?? null;
        return Paragraph.of(self.model, newParagraphBeside(self.element, near, String(text), location));
      },
    },
    GetOoxml: { call: (self) => self.ooxml() },
    GetComments: { since: "1.4", call: (self) => new CommentCollection(self.model, self.content) },
    Delete: {
      call: (self, [keep]) => {
        self.delete(keep === true);
      },
    },
    Select: {
      call: (self) => {
        self.model.selected = self;
      },
    },
  },
};

/** Puts a new rich-text control around a node; used by `insertContentControl`. */
export const wrapInControl = (model: WordModel, nodes: readonly XmlElement[]): ContentControl => {
  const [first] = nodes;
  const parent = first?.parentNode;
  if (!first || !parent || nodes.some((node) => node.parentNode !== parent))
    throw new ApiError(
      "GeneralException",
      "A control cannot stand around this range.",
      "insertContentControl",
      500,
    );
  const control = create(first, "sdt");
  const properties = create(first, "sdtPr");
  const content = create(first, "sdtContent");
  // Not the model's index, which would then be of the document before.
  const taken = new Set(all(model.body, "sdt").map(controlId));
  let id = 2_000_001;
  while (taken.has(id)) id += 1;
  const idElement = create(first, "id");
  setVal(idElement, String(id));
  properties.appendChild(idElement);
  control.appendChild(properties);
  control.appendChild(content);
  parent.insertBefore(control, first);
  for (const node of nodes) content.appendChild(node);
  return ContentControl.of(model, control);
};
