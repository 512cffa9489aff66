import { childElements, type XmlElement } from "../../../src/ooxml/xml";
import type { Api, ServerObject } from "../richApi/api";
import { ApiError } from "../richApi/protocol";
import { CommentCollection } from "./comments";
import { richText } from "./control";
import { ControlCollection } from "./controlCollection";
import { all, create, isW } from "./dom";
import { writeFlatOpc } from "./flatOpc";
import { mergeOoxml } from "./mergeOoxml";
import type { WordModel } from "./model";
import { Paragraph, ParagraphCollection } from "./paragraph";
import { Range } from "./range";
import { TableCollection } from "./table";
import { blockText, makeRun } from "./text";

export class Body implements ServerObject {
  readonly api = bodyApi;
  readonly model: WordModel;
  constructor(model: WordModel) {
    this.model = model;
  }

  get element(): XmlElement {
    return this.model.body;
  }

  /** The section properties that close the body: nothing may stand after them. */
  get end(): XmlElement | null {
    return childElements(this.element).find((each) => isW(each, "sectPr")) ?? null;
  }

  insertOoxml(xml: string, location: unknown): Range {
    const where = "Body.insertOoxml";
    this.model.write(where);
    if (location !== "Start" && location !== "End")
      throw new ApiError("NotImplemented", `insertOoxml(${String(location)})`, where, 501);
    const nodes = mergeOoxml(this.model.pack, xml, this.model.options.profile);
    const before = location === "Start" ? this.element.firstChild : this.end;
    for (const node of nodes) this.element.insertBefore(node, before);
    return Range.of(this.model, nodes);
  }
}

const bodyApi: Api<Body> = {
  name: "Body",
  properties: {
    Text: { get: ({ model, element }) => blockText(element, model.text) },
  },
  links: {
    Paragraphs: { get: ({ model }) => new ParagraphCollection(model, () => all(model.body, "p")) },
    Tables: { since: "1.3", get: ({ model }) => new TableCollection(model, () => all(model.body, "tbl")) },
    ContentControls: {
      get: ({ model }) => new ControlCollection(model, () => model.controls().filter(richText)),
    },
  },
  methods: {
    GetOoxml: {
      call: ({ model, element }) => {
        if (model.options.ooxmlFails)
          throw new ApiError("GeneralException", "There was an error.", "Body.getOoxml", 500);
        return writeFlatOpc(
          model.pack,
          childElements(element)
            .map((node) => model.pack.serialize(node))
            .join(""),
        );
      },
    },
    InsertOoxml: { call: (self, [xml, location]) => self.insertOoxml(String(xml), location) },
    InsertParagraph: {
      call: ({ model, element, end }, [text, location]) => {
        model.write("Body.insertParagraph");
        const paragraph = create(element, "p");
        if (typeof text === "string" && text) paragraph.appendChild(makeRun(element, text, null));
        element.insertBefore(paragraph, location === "Start" ? element.firstChild : end);
        return Paragraph.of(model, paragraph);
      },
    },
    GetComments: { since: "1.4", call: ({ model }) => new CommentCollection(model) },
  },
};
