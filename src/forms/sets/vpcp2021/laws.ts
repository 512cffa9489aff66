/** The legal documents that the report of 2021 cites, by the part that they play. */
import type { LegalDocument } from "../../formSet";

export const laws: LegalDocument[] = [
  {
    id: "reporting",
    type: "Thông tư",
    symbol: "01/2020/TT-VPCP",
    date: "2020-10-21",
    issuer: "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
    subject:
      "quy định chế độ báo cáo định kỳ và quản lý, sử dụng, khai thác Hệ thống thông tin báo cáo của Văn phòng Chính phủ",
  },
  {
    id: "review",
    type: "Thông tư",
    symbol: "02/2017/TT-VPCP",
    date: "2017-10-31",
    issuer: "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
    subject: "hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính",
  },
  {
    id: "oneStop",
    type: "Nghị định",
    symbol: "61/2018/NĐ-CP",
    date: "2018-04-23",
    issuer: "Chính phủ",
    subject: "về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
  },
  {
    id: "oneStopGuide",
    type: "Thông tư",
    symbol: "01/2018/TT-VPCP",
    date: "2018-11-23",
    issuer: "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
    subject: "hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP",
  },
];
