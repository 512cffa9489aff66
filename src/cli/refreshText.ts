/** What a refresh does, as lines for people. */
import type { Choice, Conflict, FigureChange, Rewording } from "../reconcile/plan";
import { CHOICE_NAMES, CONFLICT_NAMES } from "../workflows/refreshWords";

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
    `  ${conflict.id}. ${CONFLICT_NAMES[conflict.kind]}${label === null ? "" : `: ${label}`}`,
    `      Trong tài liệu: ${shown(conflict.document)}`,
    `      Theo số liệu:   ${shown(conflict.figures)}`,
    `      ${chosen === null ? "Chưa chọn: giữ nguyên, lần sau hỏi lại." : `Đã chọn “${CHOICE_NAMES[chosen]}”.`}`,
  ] as const;

/** What the drafter deleted and stays deleted. */
export const offerLine = ({ figures }: Conflict): string => `  ${shown(figures)}`;
