/** II.6: the one-stop mechanism by Nghị định số 118/2025/NĐ-CP. The scores of 2018 are not asked for any more. */
import { heading, unit } from "../common/phrases";
import type { Part } from "../part";

export const oneStop: Part = {
  wording: {
    oneStopTitle: heading("Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết TTHC"),
    oneStopLaw: {
      text: "{unit} tiếp nhận hồ sơ, trả kết quả giải quyết TTHC tại {centre} theo {law}.",
      args: { ...unit, centre: "unit.centre", law: { law: "oneStop" } },
    },
    oneStopAttached: {
      text: "(Số lượng TTHC theo lĩnh vực và cấp giải quyết: chi tiết tại {annex} kèm theo Báo cáo này)",
      args: { annex: { annex: "proceduresAnnex" } },
    },
  },
  sections: [
    {
      id: "oneStop",
      level: 2,
      heading: "oneStopTitle",
      content: [
        { message: "oneStopLaw", role: "body" },
        { message: "oneStopAttached", role: "attachment" },
      ],
      groups: [],
    },
  ],
};
