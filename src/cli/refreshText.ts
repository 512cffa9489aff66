/** What a refresh does, as lines for people. */
import type { Choice, Conflict, FigureChange, Rewording } from "../reconcile/plan";

const KINDS: Readonly<Record<Conflict["kind"], string>> = {
  wording: "Câu chữ đã được sửa tay",
  deleted: "Đã xóa khỏi tài liệu",
  "typed-over": "Số khác được gõ đè lên số liệu liên kết",
  "typed-copy": "Số cũ gõ tay trong lời văn",
  row: "Dòng của bảng đã được sửa tay",
  column: "Cột của bảng đã được sửa tay",
  table: "Bảng đã được sửa tay",
  block: "Phần đã được sửa tay",
  foreign: "Phần này mang số liệu của báo cáo khác",
  gone: "Liên kết tới số liệu mà báo cáo không còn",
};

const CHOSEN: Readonly<Record<Choice, string>> = {
  document: "giữ như trong tài liệu",
  figures: "ghi theo số liệu",
  take: "lấy số này vào số liệu",
};

const LONGEST = 240;

/** On one line, cut where it is long. */
function shown(text: string): string {
  const line = text.replace(/\s*\n\s*/g, " / ").trim();
  if (line === "") return "(không có)";
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}”`;
}

/** "7 chỗ: 5 liên kết, 2 gõ tay". */
export function placesText({ places }: FigureChange): string {
  const linked = places.filter(({ control }) => control !== null).length;
  const typed = places.length - linked;
  const parts = [linked > 0 ? `${linked} liên kết` : "", typed > 0 ? `${typed} gõ tay` : ""];
  return `${places.length} chỗ: ${parts.filter((part) => part !== "").join(", ")}`;
}

/** "Kinh phí được cấp: 40.000.000 → 41.000.000 (1 chỗ: 1 liên kết)". */
export const changeLine = (change: FigureChange, label: string): string =>
  `  ${label}: ${change.before} → ${change.after} (${placesText(change)})`;

/** Both texts of a place where words change without a question. */
export function rewordingLine({ was, becomes }: Rewording): string {
  if (was === "") return `  Thêm: ${shown(becomes)}`;
  if (becomes === "") return `  Bỏ: ${shown(was)}`;
  return was === becomes
    ? `  Chuyển chỗ: ${shown(was)}`
    : `  Viết lại: ${shown(was)} thành ${shown(becomes)}`;
}

/** A conflict with both texts and what was chosen; null: it stays open. */
export const conflictLines = (conflict: Conflict, label: string | null, chosen: Choice | null) =>
  [
    `  ${conflict.id}. ${KINDS[conflict.kind]}${label === null ? "" : `: ${label}`}`,
    `      Trong tài liệu: ${shown(conflict.document)}`,
    `      Theo số liệu:   ${shown(conflict.figures)}`,
    `      ${chosen === null ? "Chưa chọn: giữ nguyên, lần sau hỏi lại." : `Đã chọn: ${CHOSEN[chosen]}.`}`,
  ] as const;

/** What the drafter deleted and stays deleted. */
export const offerLine = ({ figures }: Conflict): string => `  ${shown(figures)}`;
