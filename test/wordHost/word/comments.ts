import { childElements, type XmlElement } from "../../../src/ooxml/xml";
import { NS } from "../../../src/ooxml/names";
import type { Api, ServerObject } from "../richApi/api";
import { all, isW, isWithin, removeAll } from "./dom";
import type { WordModel } from "./model";
import { blockText } from "./text";

const idOf = (element: XmlElement): string => element.getAttributeNS(NS.w, "id") ?? "";

const commentElements = (model: WordModel): readonly XmlElement[] => {
  const part = model.pack.related("comments");
  return part === null ? [] : childElements(model.pack.need(part)).filter((each) => isW(each, "comment"));
};

class Comment implements ServerObject {
  readonly api = commentApi;
  constructor(
    readonly model: WordModel,
    readonly element: XmlElement,
  ) {}
}

const commentApi: Api<Comment> = {
  name: "Comment",
  properties: {
    Id: { since: "1.4", get: ({ element }) => idOf(element) },
    Content: { since: "1.4", get: ({ model, element }) => blockText(element, model.text) },
  },
  links: {},
  methods: {},
};

/** Comments of the document, or those that start within an element. */
export class CommentCollection implements ServerObject {
  readonly api = commentCollectionApi;
  constructor(
    readonly model: WordModel,
    readonly within: XmlElement | null = null,
  ) {}
}

const commentCollectionApi: Api<CommentCollection> = {
  name: "CommentCollection",
  properties: {},
  links: {},
  methods: {},
  items: ({ model, within }) => {
    const here = within && new Set(all(within, "commentRangeStart").map(idOf));
    return commentElements(model)
      .filter((element) => !here || here.has(idOf(element)))
      .map((element) => model.object(element, "comment", () => new Comment(model, element)));
  },
};

const MARKS = ["commentRangeStart", "commentRangeEnd", "commentReference"];

/** office-js#2574: comments in a range go when its text is replaced. */
export const deleteComments = (model: WordModel, within: readonly XmlElement[]): void => {
  if (!within.some((root) => all(root, "commentRangeStart").length > 0)) return;
  const marks = MARKS.flatMap((name) => all(model.body, name));
  const gone = new Set(
    marks
      .filter((mark) => isW(mark, "commentRangeStart") && within.some((root) => isWithin(mark, root)))
      .map(idOf),
  );
  removeAll(marks.filter((mark) => gone.has(idOf(mark))));
  removeAll(commentElements(model).filter((comment) => gone.has(idOf(comment))));
};
