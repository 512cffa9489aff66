/** What a drafter should know of a document before it is refreshed. */
import { BLOCK_TAG } from "../document/blocks";
import type { Snapshot } from "../document/snapshot";
import type { StoredReport } from "./storedReport";

const NO_DATA =
  "Tài liệu không mang dữ liệu của Khớp (có thể phần mềm khác đã bỏ đi khi lưu), nên không biết lần trước đã viết gì: chỉ cập nhật các số liệu liên kết, giữ nguyên lời văn đang có.";
const TRACKED =
  "Tài liệu có thay đổi đang được theo dõi (Track Changes): chữ đã xóa không được tính, và những chỗ Khớp cập nhật được ghi thẳng vào văn bản, không đánh dấu.";

const RIVALS =
  "Tài liệu đang có hai bản số liệu do hai người ghi cùng lúc; lần cập nhật này thay cả hai bằng số liệu sẽ ghi.";

/** Vietnamese sentences; `stored` is the report that the document carries, null: none. */
export function refreshNotices(
  snapshot: Snapshot,
  stored: Extract<StoredReport, { readonly kind: "found" }> | null,
): readonly string[] {
  const titles = new Map<string, string[]>();
  for (const { tag, title } of snapshot.controls) {
    if (!tag.startsWith(BLOCK_TAG)) continue;
    const id = tag.slice(BLOCK_TAG.length);
    titles.set(id, [...(titles.get(id) ?? []), title]);
  }
  const doubles = [...titles.values()].filter((own) => own.length > 1);
  const lost = (stored?.data.written ?? []).filter(({ id }) => !titles.has(id));
  return [
    ...(stored || titles.size === 0 ? [] : [NO_DATA]),
    ...(snapshot.trackedChanges ? [TRACKED] : []),
    ...(stored && stored.rivals.length > 0 ? [RIVALS] : []),
    ...doubles.map(
      (own) =>
        `Mục “${own[0] ?? ""}” đứng ở ${own.length} chỗ trong tài liệu; chỗ nào mang số liệu của báo cáo này thì đều được cập nhật.`,
    ),
    ...(lost.length > 0 ? [lostNotice(lost.length, snapshot.producer)] : []),
  ];
}

/** LibreOffice keeps the data part, but before version 7.5 not the tags of controls. */
const lostNotice = (count: number, producer: string | null): string =>
  producer?.startsWith("LibreOffice") === true
    ? `LibreOffice đã lưu tài liệu này và bỏ khung của ${count} mục cùng các ô số liệu. Khớp nhận lại câu và bảng theo lời văn đã ghi lần trước: câu nào đổi thì số trong câu được nối lại, bảng được cập nhật theo từng ô như chữ thường.`
    : `${count} mục không còn khung của Khớp trong tài liệu (đã bị xóa, hoặc phần mềm khác bỏ khung khi lưu); câu và bảng của mục nào còn đứng trong văn bản thì vẫn được cập nhật.`;
