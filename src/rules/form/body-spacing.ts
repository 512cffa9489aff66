import type { Facts } from "../../facts/facts";
import { bodyFormRule } from "../bodyForm";
import { isWithinPoints, paragraphFormat, plainNumber, rangeWords } from "../formatting";

export const bodySpacing = bodyFormRule({
  id: "body-spacing",
  sentence: "Giữa các đoạn cách nhau ít nhất 6 pt, giữa các dòng cách đơn đến 1,5 dòng.",
  wrong: (facts, passage, { body }) => {
    const format = paragraphFormat(facts, passage);
    if (format === null) return false;
    const { rule, value } = format.lineSpacing;
    if (rule === "multiple" && !isWithinPoints(value, body.lineSpacing)) return true;
    return gapAfter(facts, passage) < body.gap - 0.25;
  },
  message: (places, { body }) =>
    `${places} đoạn văn có khoảng cách đoạn dưới ${plainNumber(body.gap)} pt hoặc khoảng cách dòng ngoài ${rangeWords(body.lineSpacing)}.`,
  fix: "Đặt khoảng cách đoạn 6 pt, khoảng cách dòng từ đơn đến 1,5 dòng.",
});

/** Space to the next paragraph of text; none is asked of the last one. */
function gapAfter(facts: Facts, passage: number): number {
  const next = facts.outline.lines[passage + 1];
  if (next?.role !== "text" && next?.role !== "item") return Infinity;
  // "Đơn vị tính: …" and other lines beside a table stand close to it.
  if (paragraphFormat(facts, passage + 1)?.align !== paragraphFormat(facts, passage)?.align) return Infinity;
  return (
    (paragraphFormat(facts, passage)?.spaceAfter ?? 0) +
    (paragraphFormat(facts, passage + 1)?.spaceBefore ?? 0)
  );
}
