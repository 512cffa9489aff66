import { bodyFormRule } from "../bodyForm";
import { paragraphFormat } from "../formatting";

/** A paragraph that fills no line shows no alignment. */
const LINE = 100;

export const bodyAlignment = bodyFormRule({
  id: "body-alignment",
  sentence: "Lời văn được dàn đều cả hai lề.",
  wrong: (facts, passage) => {
    const align = paragraphFormat(facts, passage)?.align;
    return align !== undefined && align !== "justify" && (facts.passages[passage]?.text.length ?? 0) > LINE;
  },
  message: (places) => `${places} đoạn văn không dàn đều hai lề.`,
  fix: "Chọn căn đều hai lề (Ctrl + J) cho các đoạn văn.",
});
