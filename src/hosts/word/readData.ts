import { HostError } from "../../document/port";
import type { DataPart } from "../../document/snapshot";
import { DATA_NAMESPACE } from "../../ooxml/names";
import { withoutDeclaration } from "../../ooxml/xml";
import type { OfficeLibrary } from "./office";

/**
 * Khớp's data part through the Common API (`Office.context.document.customXmlParts`, since Office 2013): it works in
 * every Word that Khớp supports, and needs no sync. Every function throws `HostError`.
 */

const READING = "đọc số liệu trong tài liệu";

type Start<T> = (done: (result: Office.AsyncResult<T>) => void) => void;

function failure(doing: string, cause: unknown): HostError {
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  if (code === "5002")
    return new HostError(
      "read-only",
      "Word không cho ghi vào tài liệu này: tài liệu chỉ được mở để đọc. Hãy bấm “Bật chỉnh sửa” (Enable Editing) rồi làm lại.",
      { cause },
    );
  return new HostError(
    "host-failed",
    `Word báo lỗi khi ${doing}${code && ` (mã ${code})`}. Hãy lưu tài liệu, chờ một lát rồi làm lại.`,
    { cause },
  );
}

/** Calls a function of the Common API. Rejects with `HostError`; `doing` says what failed. */
export const callOffice = <T>({ Office }: OfficeLibrary, doing: string, start: Start<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(failure(doing, result.error));
    });
  });

/** Parts of Khớp's namespace. On the web the list may be undefined (office-js#6673). */
export async function findParts(library: OfficeLibrary): Promise<readonly Office.CustomXmlPart[]> {
  const found = await callOffice<readonly Office.CustomXmlPart[] | undefined>(library, READING, (done) => {
    library.Office.context.document.customXmlParts.getByNamespaceAsync(DATA_NAMESPACE, done);
  });
  return found ?? [];
}

export const xmlOf = async (library: OfficeLibrary, part: Office.CustomXmlPart): Promise<string> =>
  withoutDeclaration(
    await callOffice<string>(library, READING, (done) => {
      part.getXmlAsync(done);
    }),
  );

export async function readData(library: OfficeLibrary): Promise<readonly DataPart[]> {
  const parts = await findParts(library);
  return Promise.all(parts.map(async (part) => ({ id: part.id, xml: await xmlOf(library, part) })));
}
