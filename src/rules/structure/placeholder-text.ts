import { blankRule } from "../blanks";

export const placeholderText = blankRule({
  id: "placeholder-text",
  kinds: ["dots", "brackets", "letters"],
  sentence: "Không còn chỗ trống, dấu chấm lửng, chữ thay thế chưa điền.",
  source: { kind: "logical", text: "Văn bản ban hành phải đủ nội dung" },
  message: (places) => `Còn ${places} chỗ để trống chưa điền.`,
  fix: "Điền nội dung hoặc bỏ chỗ trống.",
});
