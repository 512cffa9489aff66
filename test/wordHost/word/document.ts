import type { Api, ServerObject } from "../richApi/api";
import { Body } from "./body";
import { ControlCollection } from "./controlCollection";
import type { WordModel } from "./model";
import { Range } from "./range";
import { all } from "./dom";
import { richText } from "./control";

/** `context.document`. */
export class WordDocument implements ServerObject {
  readonly api = documentApi;
  readonly model: WordModel;
  constructor(model: WordModel) {
    this.model = model;
  }
}

const RICH_KINDS = ["RichText", "PlainText"];

const documentApi: Api<WordDocument> = {
  name: "Document",
  properties: {
    ChangeTrackingMode: {
      since: "1.4",
      get: ({ model }) => model.changeTracking,
      set: ({ model }, value) => {
        model.write("Document.changeTrackingMode");
        model.changeTracking = String(value);
      },
    },
  },
  links: {
    Body: { get: ({ model }) => model.object(model.body, "body", () => new Body(model)) },
    ContentControls: {
      get: ({ model }) => new ControlCollection(model, () => model.controls().filter(richText)),
    },
  },
  methods: {
    GetSelection: {
      call: ({ model }) => {
        const paragraphs = all(model.body, "p");
        const paragraph = paragraphs[model.options.cursor ?? paragraphs.length - 1];
        return paragraph ? Range.of(model, [paragraph]) : null;
      },
    },
    GetContentControls: {
      since: "1.5",
      call: ({ model }, [options]) => {
        const types = (options as { types?: readonly string[] } | null)?.types ?? ["RichText"];
        const wanted = types.filter((type) => RICH_KINDS.includes(type));
        return new ControlCollection(model, () =>
          model.controls().filter((control) => wanted.includes(richText(control) ? "RichText" : "PlainText")),
        );
      },
    },
  },
};
