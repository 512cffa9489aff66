import { HostError } from "../../document/port";

/** Microsoft's library, as the page that loaded it hands it over. */
export interface OfficeLibrary {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
}

/** Sets that Khớp cannot do without: those of Office 2021 (https://learn.microsoft.com/javascript/api/requirement-sets). */
const FLOOR = [
  ["WordApi", "1.3"],
  ["CustomXmlParts", "1.1"],
] as const;

/** Whether Word claims a requirement set. The version is a string: "1.10" is later than "1.9". */
export const supports = ({ Office }: OfficeLibrary, set: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(set, version);

/** Whether Word lists plain-text controls: only from WordApi 1.5 on (office-js#2160, #6144). */
export const listsPlainText = (library: OfficeLibrary): boolean => supports(library, "WordApi", "1.5");

/** Throws `host-too-old` where Word is older than Office 2021. */
export function requireWord(library: OfficeLibrary): void {
  for (const [set, version] of FLOOR)
    if (!supports(library, set, version))
      throw new HostError(
        "host-too-old",
        `Bản Word này quá cũ (thiếu ${set} ${version}). Khớp cần Word 2021 trở lên, Microsoft 365 hoặc Word trên web. Hãy cập nhật Office, hoặc mở tệp .docx trên trang Khớp.`,
      );
}

/** Name of the open document, for the user. */
export function documentName({ Office }: OfficeLibrary): string {
  const last = Office.context.document.url.split(/[\\/]/).pop()?.split("?")[0];
  if (!last) return "Tài liệu Word chưa lưu";
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // A name that holds a bare "%".
  }
}
