/**
 * Names with fixed capitals (Nghị định 30/2020/NĐ-CP, Phụ lục II). Each line: the accepted ways of writing,
 * the first is proposed. Data.
 */
export const names: readonly (readonly string[])[] = [
  ["Văn phòng Chính phủ"],
  ["Thủ tướng Chính phủ"],
  ["Ủy ban nhân dân", "Uỷ ban nhân dân", "Ủy ban Nhân dân", "Uỷ ban Nhân dân"],
  ["Hội đồng nhân dân", "Hội đồng Nhân dân"],
  ["Chủ tịch UBND"],
  ["Phó Chủ tịch UBND"],
  [
    "Cổng Dịch vụ công quốc gia",
    "Cổng dịch vụ công quốc gia",
    "Cổng Dịch vụ công Quốc gia",
    "Cổng dịch vụ công Quốc gia",
  ],
  ["Sở Khoa học và Công nghệ"],
  ["Sở Nội vụ"],
  ["Sở Tài chính"],
  ["Sở Tư pháp"],
  ["Sở Y tế"],
  ["Sở Công Thương", "Sở Công thương"],
  ["Bộ Tư pháp"],
  ["Bộ Nội vụ"],
  ["thứ Hai", "Thứ Hai"],
  ["thứ Sáu", "Thứ Sáu"],
  ["thứ Bảy", "Thứ Bảy"],
  ["Chủ nhật", "Chủ Nhật"],
];
