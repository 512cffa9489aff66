import { HostError } from "../../document/port";
import type { OfficeLibrary } from "./office";

/** Bytes of one slice: the most that Office.js gives at once (Document.getFileAsync). */
const SLICE = 4_194_304;

/**
 * The open document as a .docx, as Word would save it now. Rejects with `HostError` where Word gives no file: it is
 * then to be saved by hand.
 */
export async function documentBytes({ Office }: OfficeLibrary): Promise<Uint8Array<ArrayBuffer>> {
  const { Succeeded } = Office.AsyncResultStatus;
  const file = await asked<Office.File>(
    (done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
    Succeeded,
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await asked<Office.Slice>((done) => file.getSliceAsync(index, done), Succeeded);
      const data: unknown = slice.data;
      if (!Array.isArray(data) && !(data instanceof Uint8Array)) throw noFile();
      bytes.set(data as ArrayLike<number>, at);
      at += data.length;
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

/** An answer of the Common API as a promise. */
function asked<Value>(
  ask: (done: (result: Office.AsyncResult<Value>) => void) => void,
  succeeded: Office.AsyncResultStatus,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    try {
      ask((result) => {
        if (result.status === succeeded) resolve(result.value);
        else reject(noFile(result.error));
      });
    } catch (cause) {
      reject(noFile(cause));
    }
  });
}

const noFile = (cause?: unknown): HostError =>
  new HostError(
    "not-supported",
    "Word không đưa được tệp cho Khớp. Hãy lưu báo cáo trong Word, mở tệp ấy ở trang Khớp trên máy rồi lưu bản sạch ở bước Trình ký.",
    { cause },
  );
