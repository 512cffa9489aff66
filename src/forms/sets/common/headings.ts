/** Headings of the great parts of the report, which have no text of their own. */
import type { Part } from "../part";
import { heading } from "./phrases";

const part = (id: string, text: string): Part => ({
  wording: { [id]: heading(text) },
  sections: [{ id, level: 1, heading: id, content: [], groups: [] }],
});

export const managementHeading = part("management", "Công tác chỉ đạo, điều hành");
export const resultsHeading = part(
  "results",
  "Tình hình, kết quả thực hiện kiểm soát TTHC, cải cách TTHC và cơ chế một cửa, một cửa liên thông",
);
export const assessmentHeading = part("assessmentPart", "Đánh giá chung");
