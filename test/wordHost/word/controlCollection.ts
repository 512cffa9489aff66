import type { XmlElement } from "../../../src/ooxml/xml";
import type { Api, ServerObject } from "../richApi/api";
import { ApiError } from "../richApi/protocol";
import { ContentControl, controlId, controlTag, controlTitle } from "./control";
import type { WordModel } from "./model";

/** Controls, found anew at every use. */
export class ControlCollection implements ServerObject {
  readonly api = controlCollectionApi;
  readonly model: WordModel;
  readonly #find: () => readonly XmlElement[];

  constructor(model: WordModel, find: () => readonly XmlElement[]) {
    this.model = model;
    this.#find = find;
  }

  elements(): readonly XmlElement[] {
    return this.#find();
  }

  filtered(keep: (element: XmlElement) => boolean): ControlCollection {
    return new ControlCollection(this.model, () => this.#find().filter(keep));
  }

  controls(): readonly ContentControl[] {
    return this.#find().map((element) => ContentControl.of(this.model, element));
  }

  withId(id: unknown): ContentControl | null {
    const found = this.#find().find((element) => controlId(element) === Number(id));
    return found ? ContentControl.of(this.model, found) : null;
  }
}

const orMissing = (found: ContentControl | null | undefined, where: string): ContentControl => {
  if (!found)
    throw new ApiError("ItemNotFound", "There is no such control.", `ContentControlCollection.${where}`, 404);
  return found;
};

const controlCollectionApi: Api<ControlCollection> = {
  name: "ContentControlCollection",
  properties: {},
  links: {},
  methods: {
    GetByTag: { call: (self, [tag]) => self.filtered((element) => controlTag(element) === tag) },
    GetByTitle: { call: (self, [title]) => self.filtered((element) => controlTitle(element) === title) },
    GetById: { call: (self, [id]) => orMissing(self.withId(id), "getById") },
    GetByIdOrNullObject: { since: "1.3", call: (self, [id]) => self.withId(id) },
    GetItem: { call: (self, [id]) => orMissing(self.withId(id), "getItem") },
    GetFirst: { since: "1.3", call: (self) => orMissing(self.controls()[0], "getFirst") },
    GetFirstOrNullObject: { since: "1.3", call: (self) => self.controls()[0] ?? null },
  },
  items: (self) => self.controls(),
};
