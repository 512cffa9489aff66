import { strToU8 } from "fflate";
import { type DataState, HostError } from "../../document/port";
import { refuseOtherData } from "../../ooxml/dataRevision";
import { MOST_DATA_BYTES } from "../../ooxml/dataSize";
import { DATA_NAMESPACE } from "../../ooxml/names";
import type { Platform } from "../../ooxml/platform";
import { parseSafely, withoutDeclaration } from "../../ooxml/xml";
import { asHostError, stranded } from "./errors";
import type { OfficeLibrary } from "./office";
import { callOffice, findParts, xmlOf } from "./readData";

/** Writing Khớp's data part, see `readData.ts`. Every function throws `HostError`. */

/** Data as it is written, of our namespace and size: without declaration, which would keep Word from reading it again (office-js#1643). */
export function checkedData(xml: string, platform: Platform): string {
  const data = withoutDeclaration(xml);
  if (namespaceOf(data, platform) !== DATA_NAMESPACE)
    throw new HostError(
      "host-failed",
      "Không ghi được phần số liệu vào tài liệu vì dữ liệu không đúng dạng. Tài liệu vẫn như cũ; hãy báo lỗi này cho người quản trị.",
    );
  const bytes = strToU8(data).length;
  if (bytes > MOST_DATA_BYTES)
    throw new HostError(
      "data-too-large",
      `Số liệu của báo cáo (${String(Math.ceil(bytes / 1024))} KB) vượt quá ${String(MOST_DATA_BYTES / 1024)} KB, mức Word trên web giữ được chắc chắn trong tài liệu. Hãy bớt các đoạn văn dài trong phần số liệu rồi làm lại.`,
    );
  return data;
}

function namespaceOf(xml: string, platform: Platform): string | null {
  try {
    return parseSafely(platform.parseXml, xml).namespaceURI;
  } catch {
    return null; // Not well-formed, so of no namespace.
  }
}

/** White space between elements and the way of quoting may change in Word; what the data says may not. */
const comparable = (xml: string, platform: Platform): string =>
  platform.serializeXml(parseSafely(platform.parseXml, xml)).replace(/>\s+</g, "><");

/** A part that was added, and the data that stood before. */
export interface AddedData {
  readonly id: string;
  readonly before: readonly string[];
}

/**
 * Adds a part and reads it back. Where that fails, nothing of it is left, or the error says so. With `over`, only
 * where the data that stand are of that revision.
 */
export async function addData(
  library: OfficeLibrary,
  platform: Platform,
  xml: string,
  over: DataState | undefined,
): Promise<AddedData> {
  const parts = await findParts(library);
  const standing = await Promise.all(parts.map((part) => xmlOf(library, part)));
  if (over !== undefined) refuseOtherData(standing, over, platform.parseXml);
  const before = new Set(parts.map(({ id }) => id));
  try {
    const part = await callOffice<Office.CustomXmlPart>(library, "ghi số liệu vào tài liệu", (done) => {
      library.Office.context.document.customXmlParts.addAsync(xml, done);
    });
    if (comparable(await xmlOf(library, part), platform) !== comparable(xml, platform)) throw notTheSame();
    return { id: part.id, before: standing };
  } catch (error) {
    const restore = () => keepOnly(library, (id) => before.has(id));
    await restore().catch(() => {
      throw stranded(asHostError(error), [STALE_DATA], restore);
    });
    throw error;
  }
}

const STALE_DATA = "Tài liệu còn giữ thêm một bản số liệu mới.";

const notTheSame = (): HostError =>
  new HostError(
    "host-failed",
    "Word đã nhận số liệu nhưng đọc lại thấy khác, nên Khớp không dùng bản ghi này. Hãy lưu tài liệu rồi làm lại.",
  );

/** Removes a part that was added for edits which failed with `failure`; throws the error that says what stands. */
export async function takeBackData(library: OfficeLibrary, id: string, failure: HostError): Promise<never> {
  const restoreData = () => keepOnly(library, (each) => each !== id);
  try {
    await restoreData();
  } catch {
    throw stranded(failure, [...(failure.standing?.changes ?? []), STALE_DATA], async () => {
      await failure.standing?.restore();
      await restoreData();
    });
  }
  throw failure;
}

/**
 * Removes the parts that the one with this id replaces. Where Word refuses they stay: whoever reads takes the highest
 * revision, and the next writing removes them.
 */
export async function removeOlderData(library: OfficeLibrary, id: string): Promise<void> {
  const remove = () => keepOnly(library, (each) => each === id);
  await remove().catch(() => remove().catch(() => undefined));
}

/** Puts the data that stood before in place of those that stand now; none of them where there were none. */
export async function restoreData(
  library: OfficeLibrary,
  platform: Platform,
  before: readonly string[],
): Promise<void> {
  const ids: string[] = [];
  for (const xml of before) ids.push((await addData(library, platform, xml, undefined)).id);
  await keepOnly(library, (id) => ids.includes(id));
}

/** Deletes Khớp's parts but those to keep, and sees that they are gone: Word may fail after it did as told. */
async function keepOnly(library: OfficeLibrary, keep: (id: string) => boolean): Promise<void> {
  const surplus = (await findParts(library)).filter(({ id }) => !keep(id));
  let failure: unknown = null;
  for (const part of surplus)
    await callOffice(library, "xóa bản số liệu cũ", (done) => {
      part.deleteAsync(done);
    }).catch((error: unknown) => {
      failure = error;
    });
  if (failure !== null && (await findParts(library)).some(({ id }) => !keep(id))) throw asHostError(failure);
}
