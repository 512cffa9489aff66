/** What to say of a name that a form set does not define. */
import { nearestName } from "../language/nearestName";
import type { FormSetIndex } from "./formSetIndex";

/** "; có phải ý là “budget.spent” không?" where a known name is near, else what to do about it. */
export function unknownName(name: string, known: Iterable<string>, otherwise: string): string {
  const near = nearestName(name, [...known]);
  return near === null ? `; ${otherwise}` : `; có phải ý là “${near}” không?`;
}

/** "không có số liệu “a.b”; …". */
export const unknownFigure = (index: FormSetIndex, path: string): string =>
  `không có số liệu “${path}”` +
  unknownName(path, figureNames(index, path), "hãy sửa đường dẫn hoặc khai số liệu ấy trong groups.");

/** The same of a path without row. */
export const unknownConcept = (index: FormSetIndex, path: string): string =>
  `không có số liệu “${path}”` +
  unknownName(path, index.concepts.keys(), "hãy sửa đường dẫn; cột viết không kèm dòng.");

/** "không có danh sách hay bảng “a.b”; …". */
export const unknownTable = (index: FormSetIndex, path: string): string =>
  `không có danh sách hay bảng “${path}”` +
  unknownName(path, index.tables.keys(), "hãy sửa đường dẫn hoặc khai danh sách ấy trong groups.");

/** Paths as they would be written in the place of `path`: with the same row, where it has one. */
function figureNames({ concepts }: FormSetIndex, path: string): readonly string[] {
  const row = /\.(@|\*|total)\./.exec(path)?.[1] ?? "@";
  return [...concepts.values()].flatMap(({ id, tablePath, definition }) =>
    tablePath === null ? [id] : [`${tablePath}.${row}.${definition.id}`],
  );
}

/** The same as a sentence of its own. */
export const asSentence = (clause: string): string =>
  clause.charAt(0).toLocaleUpperCase("vi") + clause.slice(1);
