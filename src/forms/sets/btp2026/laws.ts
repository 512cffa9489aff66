/** The legal documents that the report of 2026 cites, by the part that they play. To be confirmed: see `btp2026.ts`. */
import type { LegalDocument } from "../../formSet";

const control: Omit<LegalDocument, "id"> = {
  type: "Nghị định",
  symbol: "63/2010/NĐ-CP",
  date: "2010-06-08",
  issuer: "Chính phủ",
  subject: "về kiểm soát thủ tục hành chính",
};

export const laws: LegalDocument[] = [
  { id: "reporting", ...control },
  { id: "review", ...control },
  {
    id: "oneStop",
    type: "Nghị định",
    symbol: "118/2025/NĐ-CP",
    date: "2025-06-09",
    issuer: "Chính phủ",
    subject:
      "về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia",
  },
];
