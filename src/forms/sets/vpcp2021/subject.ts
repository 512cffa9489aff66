/** Subject (trích yếu) of the report. */
import type { Part } from "../part";

export const subject: Part = {
  wording: {
    subject: {
      text:
        "Tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính, cải cách thủ tục hành chính, " +
        "thực hiện cơ chế một cửa, một cửa liên thông và thực hiện thủ tục hành chính trên môi trường điện tử {period}",
      args: { period: "report.period" },
    },
  },
};
