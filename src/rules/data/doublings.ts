/**
 * Words that are doubled by mistake, and words that may stand twice by right. Data.
 * Vietnamese doubles words ("dần dần", "ngày ngày"), and a word that ends one phrase may begin the next
 * ("hành chính công công bố", "tiếp theo theo dõi"): one syllable twice is only told of words of the first list.
 */
export const neverDoubled: readonly string[] = [
  "của",
  "và",
  "các",
  "những",
  "với",
  "đã",
  "sẽ",
  "đang",
  "hoặc",
  "nhưng",
  "nếu",
  "rằng",
  "bởi",
  "thì",
];

/** Doubled phrases that are whole words of the language or two phrases side by side. */
export const mayDouble: readonly string[] = [
  "từng bước",
  "từng ngày",
  "từng giờ",
  "từng người",
  "từng nhà",
  "ngày càng",
  "đời này",
  "năm này",
  "từ từ",
  "dần dần",
  "luôn luôn",
  "một cửa",
  "nghiệp công",
];

/** Nouns that are verbs as well: "các tổ chức tổ chức thực hiện". Twice they are only worth a look. */
export const nounAndVerb: readonly string[] = [
  "tổ chức",
  "báo cáo",
  "quyết định",
  "đề nghị",
  "yêu cầu",
  "hướng dẫn",
  "thông báo",
  "kiến nghị",
  "quy định",
  "phản ánh",
  "đề xuất",
  "kế hoạch",
  "giám sát",
  "chỉ đạo",
  "khiếu nại",
  "tố cáo",
  "phê duyệt",
  "hợp đồng",
  "thanh toán",
  "kiểm nghiệm",
  "kiểm tra",
  "thanh tra",
  "kiểm soát",
  "điều tra",
  "khảo sát",
  "giám định",
  "thẩm định",
  "đánh giá",
  "quản lý",
  "đăng ký",
  "đào tạo",
  "đầu tư",
  "tư vấn",
  "chủ trì",
  "thực hiện",
];
