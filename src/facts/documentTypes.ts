/**
 * Types of administrative documents and the letters that stand for them in symbols
 * (Nghị định 30/2020/NĐ-CP, Phụ lục III, bảng chữ viết tắt; legal documents by Nghị định 34/2016/NĐ-CP).
 * A type without letters carries none in its symbol ("Công văn số 12/SNV-VP").
 */
export interface DocumentType {
  readonly name: string;
  readonly letters: readonly string[];
}

export const documentTypes: readonly DocumentType[] = [
  { name: "Nghị định", letters: ["NĐ"] },
  { name: "Nghị quyết liên tịch", letters: ["NQLT"] },
  { name: "Nghị quyết", letters: ["NQ", "NQLT"] },
  { name: "Thông tư liên tịch", letters: ["TTLT", "TT"] },
  { name: "Thông tư", letters: ["TT", "TTLT"] },
  { name: "Quyết định", letters: ["QĐ"] },
  { name: "Chỉ thị", letters: ["CT"] },
  { name: "Kế hoạch", letters: ["KH"] },
  { name: "Công văn", letters: [] },
  { name: "Văn bản", letters: [] },
  { name: "Báo cáo", letters: ["BC"] },
  { name: "Tờ trình", letters: ["TTr"] },
  { name: "Thông báo", letters: ["TB"] },
  { name: "Hướng dẫn", letters: ["HD"] },
  { name: "Thông cáo", letters: ["TC"] },
  { name: "Chương trình", letters: ["CTr"] },
  { name: "Phương án", letters: ["PA"] },
  { name: "Đề án", letters: ["ĐA"] },
  { name: "Dự án", letters: ["DA"] },
  { name: "Quy chế", letters: ["QC"] },
  { name: "Quy định", letters: ["QyĐ"] },
  { name: "Công điện", letters: ["CĐ"] },
  { name: "Biên bản", letters: ["BB"] },
  { name: "Hợp đồng", letters: ["HĐ"] },
  { name: "Bản ghi nhớ", letters: ["BGN"] },
  { name: "Bản thỏa thuận", letters: ["BTT"] },
  { name: "Giấy ủy quyền", letters: ["GUQ"] },
  { name: "Giấy mời", letters: ["GM"] },
  { name: "Giấy giới thiệu", letters: ["GGT"] },
  { name: "Giấy nghỉ phép", letters: ["GNP"] },
  { name: "Phiếu gửi", letters: ["PG"] },
  { name: "Phiếu chuyển", letters: ["PC"] },
  { name: "Phiếu báo", letters: ["PB"] },
  { name: "Kết luận", letters: ["KL"] },
  { name: "Luật", letters: [] },
  { name: "Bộ luật", letters: [] },
  { name: "Pháp lệnh", letters: [] },
];
