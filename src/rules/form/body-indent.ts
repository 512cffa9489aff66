import { bodyFormRule } from "../bodyForm";
import { isWithinMm, paragraphFormat, rangeWords } from "../formatting";

const MM_PER_CM = 10;

export const bodyIndent = bodyFormRule({
  id: "body-indent",
  sentence: "Chữ đầu đoạn lùi vào 1 cm hoặc 1,27 cm.",
  wrong: (facts, passage, { body }) => {
    const format = paragraphFormat(facts, passage);
    // Items of Word's lists hang; their marker stands where the first line would.
    const isListed = facts.outline.lines[passage]?.marker?.span === null;
    if (format === null || isListed) return false;
    const indent = format.firstLineIndent + Math.max(0, format.leftIndent);
    const [lowest, highest] = body.firstLine;
    return !isWithinMm(indent, [lowest * MM_PER_CM, highest * MM_PER_CM]);
  },
  message: (places, { body }) => `${places} đoạn văn không lùi đầu dòng ${rangeWords(body.firstLine)} cm.`,
  fix: "Đặt lùi đầu dòng 1 cm hoặc 1,27 cm.",
});
