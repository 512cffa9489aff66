/** Which form set a day belongs to: a report follows the forms in force on the last day of its period. */
import type { FormSet } from "../forms/formSet";
import type { FormSetIndex } from "../forms/formSetIndex";
import { addDays, formatDate } from "../language/dates";

/** Is the form set in force on the day, an ISO date? */
export const appliesOn = ({ inForce: { from, to } }: FormSet, day: string): boolean =>
  from <= day && (to === null || day <= to);

/** What to do when a report's own form set is not in force on its last day; a Vietnamese sentence. */
export function formsInstead(forms: readonly FormSetIndex[], day: string): string {
  if (forms.length === 0) return "Đề nghị chọn bộ biểu mẫu khác.";
  const fitting = forms.find(({ formSet }) => appliesOn(formSet, day));
  if (fitting) return `Đề nghị dùng bộ biểu mẫu “${fitting.formSet.title}”.`;
  return (
    `Trong các bộ biểu mẫu hiện có, không bộ nào áp dụng cho thời gian ${gapAround(forms, day)}. ` +
    "Đề nghị hỏi cơ quan nhận báo cáo về biểu mẫu của thời gian này; nếu có biểu mẫu riêng, hãy nạp bộ biểu mẫu của cơ quan."
  );
}

/** "từ ngày 01/7/2025 đến ngày 09/01/2026": the days around `day` on which none is in force. */
function gapAround(forms: readonly FormSetIndex[], day: string): string {
  const ended = forms.flatMap(({ formSet: { inForce } }) =>
    inForce.to !== null && inForce.to < day ? [inForce.to] : [],
  );
  const coming = forms.flatMap(({ formSet: { inForce } }) => (inForce.from > day ? [inForce.from] : []));
  const [last, next] = [ended.sort().at(-1), coming.sort()[0]];
  const from = last === undefined ? "" : `từ ngày ${formatDate(addDays(last, 1))}`;
  const to = next === undefined ? "" : `đến ngày ${formatDate(addDays(next, -1))}`;
  return [from, to].filter((part) => part !== "").join(" ");
}
