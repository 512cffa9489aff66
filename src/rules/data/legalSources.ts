/** The law that rules of form and date rest on: when it is replaced, this file changes. */
import type { Rule } from "../rule";

/** Thể thức và kỹ thuật trình bày văn bản hành chính. `place`: "Phụ lục I, Phần I, II.4". */
export function decree30(place: string): Rule["source"] {
  return { kind: "legal", text: `Nghị định 30/2020/NĐ-CP, ${place}` };
}

/** Chế độ báo cáo của cơ quan hành chính nhà nước. */
export function decree09(place: string): Rule["source"] {
  return { kind: "legal", text: `Nghị định 09/2019/NĐ-CP, ${place}` };
}

/** Số, ký hiệu của văn bản quy phạm pháp luật. */
export const lawsOnLaws: Rule["source"] = {
  kind: "legal",
  text: "Luật Ban hành văn bản quy phạm pháp luật; Nghị định 34/2016/NĐ-CP",
};
