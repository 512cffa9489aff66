/** What each entry of a form set is for, in Vietnamese: shown by editors and in docs/bieu-mau.md. */
import type { z } from "zod";
import {
  annexSchema,
  columnSchema,
  contentSchema,
  argumentSchema,
  cutOffSchema,
  formSetSchema,
  gridSchema,
  groupSchema,
  headerSchema,
  identitySchema,
  inForceSchema,
  legalDocumentSchema,
  letterSchema,
  listSchema,
  partitionSchema,
  replacedSchema,
  rowsSchema,
  scalarSchema,
  scopeSchema,
  sectionSchema,
  tableSchema,
  wordingSchema,
} from "./formSet";

/** Entries of one kind of `{ … }`, by name. */
export interface EntryHelp {
  /** "Số liệu đơn". */
  readonly title: string;
  readonly schemas: readonly z.ZodType[];
  readonly entries: Readonly<Record<string, string>>;
}

const ID = "Mã: chữ cái không dấu và chữ số, bắt đầu bằng chữ thường, nhiều nhất 20 ký tự.";
const HINT = "Lời nhắc hiện ở ô nhập.";
const SOURCE = "Căn cứ của số liệu, hiện khi người soạn hỏi.";
const LABEL = "Tên để người đọc nhận ra.";
const WHEN = "Điều kiện để có phần này, ví dụ: count(budget.items) > 0. Chưa biết thì vẫn có.";

const scalar = {
  id: ID,
  kind: "Loại: count (số lượng), money (tiền), score (điểm), ratio (tỷ lệ), date (ngày), text (một dòng chữ), choice (chọn một), paragraphs (các đoạn văn), period (kỳ báo cáo).",
  label: LABEL,
  unit: "Đơn vị tính: hồ sơ, đơn, lượt, đồng.",
  synonyms: "Những cách gọi khác trong báo cáo, để phần rà soát nhận ra số liệu này.",
  hint: HINT,
  source: SOURCE,
  formula: "Công thức tính; số liệu có công thức thì không nhập. Ví dụ: (4)+(5)+(6).",
  digits: "Số chữ số thập phân khi viết ra; dùng cho điểm và tỷ lệ.",
  as: "Tỷ lệ viết thành phần trăm (percent) hay phân số (fraction); phân số phải có công thức a / b.",
  outOf: "Điểm tối đa, viết sau dấu gạch chéo: 16,93/18.",
  choices: "Các lựa chọn của loại choice.",
  optional: "true: được để trống mà không tính là thiếu.",
};

export const formSetHelp: readonly EntryHelp[] = [
  {
    title: "Bộ biểu mẫu",
    schemas: [formSetSchema],
    entries: {
      $schema: "Tên tệp JSON Schema, để trình soạn thảo gợi ý (tạo bằng lệnh khop forms schema).",
      note: "Ghi chú của người giữ bộ biểu mẫu; không đưa vào báo cáo.",
      id: "Mã của bộ biểu mẫu: chữ thường không dấu, chữ số, dấu gạch nối, từ 3 đến 40 ký tự. Không dùng mã của bộ đi kèm chương trình.",
      title: "Tên bộ biểu mẫu, hiện ở chỗ chọn.",
      inForce: "Thời gian áp dụng.",
      replaces: "Các bộ biểu mẫu trước được bộ này thay, gần nhất trước; số liệu của chúng được chuyển sang.",
      receivingBody: "Cơ quan nhận báo cáo.",
      laws: "Văn bản pháp luật mà lời văn viện dẫn.",
      cutOff: "Ngày chốt số liệu.",
      scopes: "Từ ngữ chỉ cấp chính quyền, cách nộp…, để phần rà soát hiểu số liệu nói về phạm vi nào.",
      groups: "Các nhóm số liệu.",
      identities: "Những quan hệ mà số liệu phải thỏa.",
      partitions: "Số nào gồm những số nào, để phần rà soát cộng lại được trong văn bản bất kỳ.",
      wording: "Các lời văn theo mã.",
      letter: "Đầu và cuối văn bản theo thể thức văn bản hành chính.",
      sections: "Các mục của báo cáo, theo thứ tự.",
      tables: "Các bảng đứng trong lời văn.",
      annexes: "Các phụ lục, biểu kèm theo, theo thứ tự.",
    },
  },
  {
    title: "Thời gian áp dụng (inForce)",
    schemas: [inForceSchema],
    entries: {
      from: "Ngày đầu, viết năm-tháng-ngày: 2026-01-10.",
      to: "Ngày cuối; null nếu còn áp dụng.",
    },
  },
  {
    title: "Bộ biểu mẫu được thay (replaces)",
    schemas: [replacedSchema],
    entries: {
      formSet: "Mã của bộ biểu mẫu được thay.",
      renamed: "Số liệu đổi đường dẫn: từ đường dẫn cũ sang đường dẫn mới; cột viết không kèm dòng.",
    },
  },
  {
    title: "Văn bản pháp luật (laws)",
    schemas: [legalDocumentSchema],
    entries: {
      id: ID,
      type: "Loại văn bản: Thông tư, Nghị định.",
      symbol: "Số, ký hiệu: số, năm và chữ viết tắt, cách nhau bằng dấu gạch chéo.",
      date: "Ngày ban hành, viết năm-tháng-ngày.",
      issuer: "Cơ quan ban hành.",
      subject: "Trích yếu.",
    },
  },
  {
    title: "Ngày chốt số liệu (cutOff)",
    schemas: [cutOffSchema],
    entries: {
      firstDay: "15: từ ngày 15 của tháng trước kỳ đến ngày 14 của tháng cuối kỳ; 1: theo tháng dương lịch.",
      source: "Văn bản quy định.",
    },
  },
  {
    title: "Phạm vi (scopes)",
    schemas: [scopeSchema],
    entries: { id: ID, words: "Các từ ngữ chỉ phạm vi này: cấp xã, xã, phường." },
  },
  {
    title: "Nhóm số liệu (groups)",
    schemas: [groupSchema],
    entries: {
      id: ID,
      label: LABEL,
      hint: HINT,
      once: "true: chỉ nói về một báo cáo, báo cáo kỳ sau không lấy sang. Ví dụ: văn bản yêu cầu báo cáo.",
      standing:
        "true: nói tình trạng đến ngày cuối kỳ, không phải việc làm trong kỳ; báo cáo kỳ sau lấy sang để xem lại. Ví dụ: số TTHC, công chức đầu mối.",
      figures: "Các số liệu, danh sách, bảng của nhóm.",
    },
  },
  { title: "Số liệu (figures)", schemas: [scalarSchema], entries: scalar },
  {
    title: "Cột của danh sách, bảng (columns)",
    schemas: [columnSchema],
    entries: { ...scalar, number: "Số cột của biểu: 7 là cột (7). Công thức gọi cột bằng số này." },
  },
  {
    title: "Danh sách (figures, kind: list)",
    schemas: [listSchema],
    entries: {
      id: ID,
      kind: "list: các dòng do người soạn thêm.",
      label: LABEL,
      rowLabel: "Tên gọi một dòng: Văn bản, Khoản chi.",
      hint: HINT,
      source: SOURCE,
      columns: "Các cột.",
      total: "true: có dòng cộng, đường dẫn nhóm.danh-sách.total.cột.",
      optional: "true: được để trống mà không tính là thiếu.",
    },
  },
  {
    title: "Bảng theo dòng (figures, kind: grid)",
    schemas: [gridSchema],
    entries: {
      id: ID,
      kind: "grid: mỗi dòng của một danh sách là một dòng của bảng.",
      label: LABEL,
      hint: HINT,
      source: SOURCE,
      rows: "Danh sách cho các dòng.",
      columns: "Các cột.",
      total: "true: có dòng cộng, đường dẫn nhóm.bảng.total.cột.",
    },
  },
  {
    title: "Dòng của bảng (rows)",
    schemas: [rowsSchema],
    entries: {
      list: "Đường dẫn của danh sách: fields.list.",
      name: "Mã cột chữ của danh sách ấy, dùng làm tên dòng.",
    },
  },
  {
    title: "Đẳng thức (identities)",
    schemas: [identitySchema],
    entries: {
      id: "Mã: chữ thường không dấu, chữ số, dấu gạch nối, từ 3 đến 40 ký tự.",
      severity: "error (sai), warning (nên xem), note (lưu ý).",
      relation: "Phép so sánh: =, <=, >=, <, >, <>. previous(đường dẫn) là số liệu của báo cáo kỳ trước.",
      each: "Xét từng dòng của danh sách hay bảng này, kể cả dòng cộng; @ là dòng đang xét.",
      message: "Câu báo khi không khớp; {left}, {right} là hai vế, {row} là tên dòng.",
      args: "Các giá trị khác dùng trong câu báo, theo tên.",
      source: "Vì sao hai vế phải như vậy.",
    },
  },
  {
    title: "Tổng và các phần (partitions)",
    schemas: [partitionSchema],
    entries: {
      whole: "Đường dẫn của tổng; cột viết không kèm dòng.",
      parts: "Đường dẫn của các phần.",
      exhaustive: "true: các phần cộng lại đúng bằng tổng; false: còn phần khác hoặc có chỗ trùng.",
    },
  },
  {
    title: "Lời văn (wording)",
    schemas: [wordingSchema],
    entries: {
      text: "Câu chữ theo cú pháp ICU: {tên}, {tên, select, zero {…} other {…}}.",
      args: "Mỗi {tên} trong câu là gì.",
    },
  },
  {
    title: "Tham số của lời văn (args)",
    schemas: argumentSchema.options,
    entries: {
      join: "Nhiều số liệu liền nhau, bỏ số 0.",
      each: "Đường dẫn của danh sách: mỗi dòng một cụm từ.",
      message: "Mã lời văn của mỗi cụm từ, hoặc của câu được đưa vào.",
      separator: "Dấu ngăn giữa các cụm từ.",
      annex: "Mã phụ lục được dẫn tới.",
      law: "Mã văn bản trong laws; lần đầu viết đầy đủ, lần sau viết gọn.",
    },
  },
  {
    title: "Mục của báo cáo (sections)",
    schemas: [sectionSchema],
    entries: {
      id: ID,
      level: "Bậc tiêu đề: 1 là I., 2 là 1., 3 là 1.1.; null nếu không đánh số.",
      heading: "Mã lời văn của tiêu đề; null nếu không có tiêu đề.",
      content: "Các đoạn và bảng của mục, theo thứ tự.",
      groups: "Các nhóm số liệu nhập ở mục này.",
    },
  },
  {
    title: "Nội dung của mục (content)",
    schemas: contentSchema.options,
    entries: {
      message: "Mã lời văn của đoạn.",
      role: "Kiểu đoạn: body (đoạn văn), bullet, subBullet (ý gạch đầu dòng), attachment (dòng dẫn phụ lục), unitLine (đơn vị tính), amountInWords (bằng chữ), heading3.",
      each: "Mỗi dòng của danh sách này một đoạn; @ trong lời văn là dòng ấy.",
      when: WHEN,
      paragraphs: "Đường dẫn của số liệu loại paragraphs: các đoạn do người soạn tự viết.",
      table: "Mã một bảng trong tables.",
    },
  },
  {
    title: "Bảng (tables)",
    schemas: [tableSchema],
    entries: {
      id: ID,
      figures: "Đường dẫn của danh sách hay bảng số liệu được trình bày.",
      title: "Tiêu đề trên bảng, khi phụ lục có nhiều phần.",
      header: "Các ô tiêu đề, từ trái sang phải; ô có ô con thì trải trên các ô con.",
      numberRow: "true: có dòng số cột (1), (2), (3)=(4)+(5) dưới tiêu đề.",
      totalLabel: "Chữ ở dòng cộng: TỔNG CỘNG.",
      widths: "Độ rộng tương đối của từng cột, đủ số cột.",
      unitLine: "Dòng đơn vị tính trên bảng.",
    },
  },
  {
    title: "Ô tiêu đề (header)",
    schemas: [headerSchema],
    entries: {
      label: "Chữ trong ô.",
      column: "Mã cột, # cho số thứ tự, hoặc cột tên dòng.",
      children: "Các ô con.",
    },
  },
  {
    title: "Phụ lục (annexes)",
    schemas: [annexSchema],
    entries: {
      id: ID,
      code: "Mã biểu; bỏ trống với danh mục.",
      title: "Mã lời văn của tên phụ lục.",
      lines: "Mã lời văn của các dòng dưới tên.",
      tables: "Các bảng của phụ lục.",
      orientation: "portrait (giấy dọc), landscape (giấy ngang).",
      group: "Nhóm số liệu nhập cùng phụ lục.",
      when: WHEN,
    },
  },
  {
    title: "Đầu và cuối văn bản (letter)",
    schemas: [letterSchema],
    entries: {
      superiorBody: "Mã lời văn: cơ quan chủ quản.",
      issuingBody: "Mã lời văn: cơ quan ban hành.",
      documentNumber: "Mã lời văn: số, ký hiệu.",
      placeAndDate: "Mã lời văn: địa danh và thời gian.",
      documentType: "Mã lời văn: tên loại văn bản.",
      subject: "Mã lời văn: trích yếu.",
      addressees: "Cột của danh sách: nơi kính gửi.",
      closing: "Mã lời văn: câu kết; “./.” được viết thêm.",
      signatureRoles: "Mã các lời văn trên chữ ký: quyền hạn, chức vụ.",
      signer: "Mã lời văn: họ và tên người ký.",
      recipients: "Cột của danh sách: nơi nhận sau “Như trên”.",
      archive: "Mã lời văn: dòng “Lưu: VT, …”.",
      annexNote: "Mã lời văn dưới tên mỗi phụ lục: (Kèm theo Báo cáo số …).",
    },
  },
];
