/** Figures that a form set does not know, kept in the data part as they are. */
import type { Problem } from "../findings/finding";
import { childElements, type XmlElement, type XmlSerializer } from "../ooxml/xml";
import { attribute, element, line, named, valueOf } from "./dataXml";
import { E } from "./elements";
import type { UnknownElement } from "./figuresJson";
import type { UnreadFigure } from "./reportData";

export const unreadLines = (unread: readonly UnreadFigure[]): readonly string[] =>
  unread.length === 0
    ? []
    : element(
        E.unread,
        "",
        unread.map(({ path, xml }) => line(E.left, attribute("path", path), xml)),
      );

export const readUnread = (unread: XmlElement | null): readonly UnknownElement[] =>
  named(unread, E.left).flatMap((left) =>
    childElements(left).map((inside) => ({ path: valueOf(left, "path"), element: inside })),
  );

export const toUnread =
  (serialize: XmlSerializer) =>
  ({ path, element: own }: UnknownElement): UnreadFigure => ({ path, xml: serialize(own) });

export const unknownFigure = (formSet: string, { path, element: own }: UnknownElement): Problem => ({
  id: "unknown-element",
  severity: "warning",
  message: `Tài liệu có số liệu “${path}” (${shortText(own)}) mà bộ biểu mẫu “${formSet}” không có; số liệu này không được đọc vào, nhưng vẫn được giữ nguyên trong tài liệu.`,
  paths: [],
});

function shortText(own: XmlElement): string {
  const text = (own.textContent ?? "").trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
