import type { XmlElement } from "../../../src/ooxml/xml";
import type { Api, ServerObject } from "../richApi/api";
import { ApiError } from "../richApi/protocol";
import { all, around, clone, removeAll } from "./dom";
import type { WordModel } from "./model";
import { newParagraphBeside, Paragraph } from "./paragraph";
import { Range } from "./range";

export class Table implements ServerObject {
  readonly api = tableApi;
  readonly model: WordModel;
  readonly #element: XmlElement;

  constructor(model: WordModel, element: XmlElement) {
    this.model = model;
    this.#element = element;
  }

  static of(model: WordModel, element: XmlElement): Table {
    return model.object(element, "table", () => new Table(model, element));
  }

  get element(): XmlElement {
    return this.model.present(this.#element, "Table");
  }

  rows(): XmlElement[] {
    return all(this.element, "tr").filter((row) => around(row, "tbl") === this.element);
  }

  delete(): void {
    this.model.write("Table.delete");
    const { element } = this;
    const control = around(element, "sdt");
    this.model.unlocked(element, "Table.delete");
    if (control)
      this.model.tablesJustDeleted.set(control, [
        ...(this.model.tablesJustDeleted.get(control) ?? []),
        clone(element),
      ]);
    removeAll([element]);
  }
}

const tableApi: Api<Table> = {
  name: "Table",
  properties: {
    RowCount: { since: "1.3", get: (self) => self.rows().length },
    NestingLevel: {
      since: "1.3",
      get: (self) => {
        let level = 1;
        for (let at = around(self.element, "tbl"); at; at = around(at, "tbl")) level += 1;
        return level;
      },
    },
    Values: {
      since: "1.3",
      get: (self) => {
        // office-js#3200: one merged cell fails the whole sync.
        if (all(self.element, "vMerge").length > 0)
          throw new ApiError("GeneralException", "A merged cell cannot be read.", "Table.values", 500);
        throw new ApiError("NotImplemented", "Table.values", "Table.values", 501);
      },
    },
  },
  links: {},
  methods: {
    GetRange: { since: "1.3", call: (self) => Range.of(self.model, [self.element]) },
    InsertParagraph: {
      since: "1.3",
      call: (self, [text, location]) => {
        self.model.write("Table.insertParagraph");
        return Paragraph.of(self.model, newParagraphBeside(self.element, null, String(text), location));
      },
    },
    Delete: {
      since: "1.3",
      call: (self) => {
        self.delete();
      },
    },
  },
};

export class TableCollection implements ServerObject {
  readonly api = tableCollectionApi;
  readonly model: WordModel;
  readonly #find: () => readonly XmlElement[];

  constructor(model: WordModel, find: () => readonly XmlElement[]) {
    this.model = model;
    this.#find = find;
  }

  tables(): readonly Table[] {
    return this.#find().map((element) => Table.of(this.model, element));
  }
}

const tableCollectionApi: Api<TableCollection> = {
  name: "TableCollection",
  properties: {},
  links: {},
  methods: {
    GetItemAt: { call: (self, [index]) => self.tables()[Number(index)] ?? null },
    _GetItem: { call: (self, [index]) => self.tables()[Number(index)] ?? null },
  },
  items: (self) => self.tables(),
};
