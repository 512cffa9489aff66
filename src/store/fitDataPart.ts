/** Keeps the data part within what every Word can read back. */
import { strToU8 } from "fflate";
import { HostError } from "../document/port";
import type { FormSetIndex } from "../forms/formSetIndex";
import { MOST_DATA_BYTES } from "../ooxml/dataSize";
import type { ReportData } from "./reportData";
import { writeDataPart } from "./writeDataPart";

/** Bytes of UTF-8. A report's data take a tenth of this. */
const WARNED = 256 * 1024;

export interface FittedData {
  readonly xml: string;
  /** Vietnamese sentences: what was left out, or that the data are large. */
  readonly notices: readonly string[];
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;

const LARGE = (bytes: number): string =>
  `Phần số liệu Khớp giữ trong tài liệu đã lớn (${kilobytes(bytes)}; quá ${kilobytes(MOST_DATA_BYTES)} thì Word trên web không đọc lại được). Nên bớt các đoạn văn dài trong phần số liệu.`;
const WITHOUT_EARLIER = `Phần số liệu Khớp giữ trong tài liệu chạm mức ${kilobytes(MOST_DATA_BYTES)}, nên số liệu của các lần cập nhật trước đó đã được bỏ đi: chỉ khôi phục được lần cập nhật này.`;
const WITHOUT_HISTORY = `Phần số liệu Khớp giữ trong tài liệu chạm mức ${kilobytes(MOST_DATA_BYTES)}, nên bản lưu để khôi phục như trước khi cập nhật đã được bỏ đi: lần cập nhật này không khôi phục lại được.`;
const WITHOUT_REFRESHES = "Danh sách các lần cập nhật trước cũng đã được bỏ đi cho vừa.";

/**
 * The data part. What is needed least goes first where it is too large: figures of earlier refreshes, the way
 * back, then the list of refreshes.
 * Throws `HostError` where that is not enough.
 */
export function fitDataPart(index: FormSetIndex, data: ReportData): FittedData {
  const { refreshes: earlier } = data;
  const told = earlier.map((record) => ({ ...record, before: null }));
  const attempts: readonly (readonly [ReportData, readonly string[]])[] = [
    [data, []],
    ...(earlier.some(({ before }) => before !== null)
      ? [[{ ...data, refreshes: told }, [WITHOUT_EARLIER]] as const]
      : []),
    [{ ...data, history: null, refreshes: told }, [WITHOUT_HISTORY]],
    [{ ...data, history: null, refreshes: [] }, [WITHOUT_HISTORY, WITHOUT_REFRESHES]],
  ];
  let bytes = 0;
  for (const [attempt, notices] of attempts) {
    const xml = writeDataPart(index, attempt);
    bytes = strToU8(xml).length;
    if (bytes <= MOST_DATA_BYTES)
      return { xml, notices: bytes > WARNED ? [...notices, LARGE(bytes)] : notices };
  }
  throw new HostError(
    "data-too-large",
    `Số liệu của báo cáo (${kilobytes(bytes)}) vượt quá ${kilobytes(MOST_DATA_BYTES)}, mức Word giữ được chắc chắn trong tài liệu. Tài liệu vẫn như cũ; hãy bớt các đoạn văn dài trong phần số liệu rồi làm lại.`,
  );
}
