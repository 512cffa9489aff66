/**
 * The words of the field, as data: what reports count (objects) and the dimensions along which they
 * split it. A label is read into a meaning by these phrases (`meaning.ts`), whether it stands in a sentence,
 * in a table's header or in a form set; so a report need not use any form's wording to be understood.
 * Phrases are compared folded; the longest wins; commas inside a phrase do not matter.
 */

import { foldWord } from "./tokens";

/** What a figure is about, beside its object. */
export type Dimension =
  | "stage"
  | "source"
  | "channel"
  | "timeliness"
  | "level"
  | "mechanism"
  | "desk"
  | "authority"
  | "service"
  | "onSpot"
  | "action"
  | "type"
  | "money"
  | "measure";

/** Values of one dimension that a single figure may state together: "trước và đúng hạn". In the others the nearest counts. */
export const addable: ReadonlySet<Dimension> = new Set([
  "channel",
  "timeliness",
  "mechanism",
  "service",
  "level",
]);

/** What a value says of another dimension when nothing else does: "trước hạn" is said of resolved dossiers. */
export const implied: readonly {
  readonly given: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  readonly object?: string;
  readonly then: Readonly<Partial<Record<Dimension, string>>>;
}[] = [
  { given: { timeliness: ["early", "onTime"] }, then: { stage: "resolved" } },
  { given: { timeliness: ["inTime"] }, then: { stage: "pending" } },
  { given: { source: ["carried", "new"] }, then: { stage: "received" } },
  { given: { channel: ["online", "direct", "postal"] }, object: "dossier", then: { stage: "received" } },
  { given: { service: ["level2", "level3", "level4", "full", "partial"] }, then: { channel: "online" } },
];

export interface Entry {
  /** Values of dimensions; several values of one dimension mean their sum. */
  readonly means: Readonly<Partial<Record<Dimension, string | readonly string[]>>>;
  /** The object that the phrase names. */
  readonly object?: string;
  /** Names an object only directly behind a number: "02 chuyên viên". */
  readonly unitOnly?: boolean;
  /** Says that all are counted: "tổng số", "thuộc thẩm quyền". */
  readonly total?: boolean;
  /** Counts only where nothing else speaks of the same dimension: "giải quyết", "mới". */
  readonly weak?: boolean;
  /** Only in the header of a table, or as all that a label says beside its object: "15.000 hồ sơ mới". */
  readonly short?: boolean;
  readonly phrases: readonly string[];
}

const early = ["trước", "sớm"];
const due = ["hạn", "hẹn", "thời hạn"];
/** "trước và đúng hạn", "đúng hoặc sớm hẹn", "trước hạn và đúng hạn" … */
const earlyAndOnTime = early.flatMap((word) =>
  due.flatMap((end) =>
    ["và", "hoặc", "", "-", "/"].flatMap((and) =>
      [
        `${word} ${and} đúng ${end}`,
        `đúng ${and} ${word} ${end}`,
        `${word} ${end} ${and} đúng ${end}`,
        `đúng ${end} ${and} ${word} ${end}`,
      ].map((phrase) => phrase.replace(/ {2}/g, " ")),
    ),
  ),
);

/** "tồn từ quý trước chuyển sang", "kỳ trước chuyển qua", "còn lại tháng trước" … */
const carriedOver = [
  ...["", "tồn", "tồn đọng", "còn lại", "còn", "số", "chuyển tiếp", "chuyển"].flatMap((left) =>
    ["", "từ"].flatMap((from) =>
      ["kỳ", "quý", "tháng", "năm"].flatMap((span) =>
        ["", "sang", "chuyển", "chuyển sang", "chuyển qua", "chuyển đến", "chuyển tiếp"].map((on) => ({
          span,
          isSaid: left !== "" || on !== "" || span === "kỳ",
          phrase: `${left} ${from} ${span} trước ${on}`,
        })),
      ),
    ),
  ),
]
  .filter(({ isSaid }) => isSaid)
  .map(({ phrase }) => phrase)
  .concat("tồn đầu kỳ", "tồn đầu quý", "tồn đầu tháng", "tồn đầu năm");

export const vocabulary: readonly Entry[] = [
  // Objects.
  {
    object: "dossier",
    means: {},
    phrases: [
      "hồ sơ",
      "hồ sơ tthc",
      "bộ hồ sơ",
      "hs",
      "bộ hs",
      "hs tthc",
      "hồ sơ thủ tục hành chính",
      "lượt hồ sơ",
      "lượt hs",
      "hồ sơ công việc",
    ],
  },
  {
    object: "procedure",
    means: {},
    phrases: ["tthc", "thủ tục", "thủ tục hành chính", "danh mục tthc", "danh mục thủ tục hành chính"],
  },
  {
    object: "process",
    means: {},
    phrases: ["quy trình", "quy trình nội bộ", "quy trình nội bộ giải quyết tthc", "qtnb"],
  },
  {
    object: "feedback",
    means: {},
    phrases: [
      "phản ánh kiến nghị",
      "phản ánh",
      "kiến nghị",
      "pakn",
      "ý kiến phản ánh kiến nghị",
      "đơn thư phản ánh kiến nghị",
      "đơn thư",
    ],
  },
  { object: "document", means: {}, phrases: ["văn bản", "văn bản chỉ đạo", "văn bản chỉ đạo điều hành"] },
  { object: "document", means: { type: "plan" }, phrases: ["kế hoạch"] },
  { object: "document", means: { type: "letter" }, phrases: ["công văn"] },
  { object: "document", means: { type: "decision" }, phrases: ["quyết định"] },
  { object: "document", means: { type: "report" }, phrases: ["báo cáo"] },
  { object: "document", means: { type: "submission" }, phrases: ["tờ trình"] },
  { object: "document", means: { type: "notice" }, phrases: ["thông báo"] },
  { object: "document", means: { type: "directive" }, phrases: ["chỉ thị"] },
  { object: "document", means: { type: "guidance" }, phrases: ["hướng dẫn"] },
  { object: "document", means: { type: "resolution" }, phrases: ["nghị quyết"] },

  {
    object: "person",
    unitOnly: true,
    means: {},
    phrases: (
      "công chức,cán bộ,viên chức,cán bộ công chức,cán bộ công chức viên chức,công chức viên chức,người,đồng chí,nhân viên," +
      "người lao động,giám đốc,phó giám đốc,chuyên viên,chuyên viên chính,trưởng phòng,phó trưởng phòng,chánh văn phòng," +
      "phó chánh văn phòng,chánh thanh tra,phó chánh thanh tra,văn thư,kế toán,chủ tịch,phó chủ tịch,lãnh đạo,bí thư," +
      "trưởng ban,phó trưởng ban,chi cục trưởng,phó chi cục trưởng,cán bộ đầu mối,công chức đầu mối,lượt người"
    ).split(","),
  },
  {
    object: "organisation",
    unitOnly: true,
    means: {},
    phrases:
      "đơn vị,cơ quan,cơ quan đơn vị,sở,sở ban ngành,huyện,quận,xã,phường,thị trấn,phòng,chi cục,trung tâm".split(
        ",",
      ),
  },

  { object: "procedure", unitOnly: true, means: {}, phrases: ["dvc", "dịch vụ công", "dịch vụ"] },
  {
    object: "procedure",
    unitOnly: true,
    means: { channel: "online" },
    phrases: ["dịch vụ công trực tuyến", "dvctt", "dịch vụ trực tuyến"],
  },

  // Stage of a dossier.
  {
    means: { stage: "received" },
    phrases: [
      "tiếp nhận",
      "đã tiếp nhận",
      "tổng tiếp nhận",
      "tiếp nhận và giải quyết",
      "tiếp nhận giải quyết",
      "nhận giải quyết",
      "tiếp nhận xử lý",
      "tiếp nhận và xử lý",
      "tiếp nhận giải quyết và trả kết quả",
      "tiếp nhận và trả kết quả",
      "tiếp nhận hồ sơ giải quyết và trả kết quả",
      "tiếp nhận hồ sơ và giải quyết",
      "tiếp nhận hồ sơ và trả kết quả",
      "yêu cầu giải quyết",
      "đề nghị giải quyết",
      "cần giải quyết",
      "phải giải quyết",
      "cần xử lý",
      "phải xử lý",
      "đã và đang giải quyết",
      "đã và đang xử lý",
      "thụ lý",
    ],
  },
  { means: { stage: "received" }, weak: true, phrases: ["nhận"] },
  {
    means: { stage: "resolved" },
    phrases: [
      "đã giải quyết",
      "giải quyết xong",
      "đã giải quyết xong",
      "đã giải quyết và trả kết quả",
      "giải quyết và trả kết quả",
      "giải quyết trả kết quả",
      "đã xử lý",
      "đã xử lý xong",
      "xử lý xong",
      "đã trả kết quả",
      "đã trả",
      "trả kết quả",
      "đã hoàn thành",
      "đã có kết quả",
      "hoàn thành giải quyết",
      "được giải quyết",
      "đã được giải quyết",
      "được xử lý",
      "đã được xử lý",
    ],
  },
  {
    means: { stage: "resolved" },
    weak: true,
    phrases: ["giải quyết", "xử lý", "kết quả giải quyết", "kết quả xử lý", "trả"],
  },
  {
    means: { stage: "pending" },
    phrases: [
      "đang giải quyết",
      "đang được giải quyết",
      "đang trong quá trình giải quyết",
      "đang tiếp tục giải quyết",
      "tiếp tục giải quyết",
      "đang xử lý",
      "đang thụ lý",
      "đang thực hiện",
      "chưa giải quyết",
      "chưa giải quyết xong",
      "chưa xử lý",
      "chưa trả kết quả",
      "còn lại",
      "tồn đọng",
      "tồn cuối kỳ",
      "còn tồn",
      "chuyển kỳ sau",
      "chuyển sang kỳ sau",
      "chuyển quý sau",
      "chuyển sang quý sau",
      "chuyển tháng sau",
      "chuyển sang tháng sau",
    ],
  },
  {
    means: { stage: "pending", timeliness: "inTime" },
    phrases: [
      "trong hạn",
      "còn hạn",
      "còn trong hạn",
      "đang trong hạn",
      "chưa đến hạn",
      "chưa tới hạn",
      "chưa đến hạn trả",
      "chưa đến hạn giải quyết",
      "đang giải quyết trong hạn",
      "trong thời hạn",
      "còn trong thời hạn",
      "đang trong thời hạn",
      "đang trong thời hạn giải quyết",
      "trong thời hạn giải quyết",
      "còn thời hạn",
      "còn thời hạn giải quyết",
    ],
  },
  {
    means: { stage: "returned" },
    phrases: [
      "trả lại",
      "xin rút",
      "rút hồ sơ",
      "đã rút",
      "từ chối",
      "từ chối tiếp nhận",
      "không đủ điều kiện",
      "hủy hồ sơ",
      "trả lại rút",
      "trả lại và rút",
    ],
  },
  {
    means: { stage: "supplement" },
    phrases: ["chờ bổ sung", "yêu cầu bổ sung", "bổ sung hồ sơ", "tạm dừng", "dừng xử lý", "tạm dừng xử lý"],
  },

  // Where a received dossier comes from.
  {
    means: { source: "carried" },
    phrases: carriedOver,
  },
  {
    means: { source: "new" },
    phrases: [
      "mới tiếp nhận",
      "tiếp nhận mới",
      "mới tiếp nhận trong kỳ",
      "tiếp nhận mới trong kỳ",
      "tiếp nhận trong kỳ",
      "mới phát sinh",
      "phát sinh mới",
      "nhận mới",
      "mới nhận",
      "phát sinh trong kỳ",
      "tiếp nhận phát sinh mới",
    ],
  },
  { means: { source: "carried" }, weak: true, phrases: ["tồn"] },
  { means: { source: "new" }, weak: true, short: true, phrases: ["trong kỳ", "mới"] },

  // By which way.
  {
    means: { channel: "online" },
    phrases: [
      "trực tuyến",
      "qua mạng",
      "nộp trực tuyến",
      "qua dịch vụ công trực tuyến",
      "qua môi trường mạng",
      "môi trường điện tử",
      "trên môi trường điện tử",
      "qua cổng dịch vụ công",
      "điện tử",
      // A slip that stands in many annexes.
      "thực tuyến",
    ],
  },
  { means: { channel: "direct" }, phrases: ["trực tiếp", "nộp trực tiếp", "thực tiếp"] },
  {
    means: { channel: "postal" },
    phrases: [
      "bưu chính",
      "bưu chính công ích",
      "dịch vụ bưu chính",
      "dịch vụ bưu chính công ích",
      "qua bưu điện",
      "qua bcci",
      "qua bưu chính",
      "qua bưu chính công ích",
      "qua dịch vụ bưu chính",
      "qua dịch vụ bưu chính công ích",
      "bưu điện",
      "bccI",
      "bcci",
    ],
  },

  // In time or not.
  {
    means: { timeliness: "early" },
    phrases: early
      .flatMap((word) => due.map((end) => `${word} ${end}`))
      .concat("trả trước thời hạn", "trước hạn định"),
  },
  { means: { timeliness: "early" }, weak: true, short: true, phrases: ["sớm"] },
  {
    means: { timeliness: "onTime" },
    phrases: ["đúng hạn", "đúng hẹn", "đúng thời hạn", "đúng kỳ hạn"],
  },
  {
    means: { timeliness: ["early", "onTime"] },
    phrases: [...earlyAndOnTime, ...due.map((end) => `đúng ${end} trở lên`)],
  },
  {
    means: { timeliness: "late" },
    phrases: [
      "quá hạn",
      "trễ hạn",
      "trễ hẹn",
      "quá thời hạn",
      "chậm hạn",
      "chậm trễ",
      "chậm muộn",
      "chậm so với quy định",
      "quá hẹn",
      "trả kết quả quá hạn",
    ],
  },
  { means: { timeliness: "late" }, weak: true, short: true, phrases: ["chậm", "muộn", "trễ"] },

  // Levels of government.
  { means: { level: "ministry" }, phrases: ["cấp bộ", "cấp trung ương", "cơ quan trung ương"] },
  {
    means: { level: "province" },
    phrases: ["cấp tỉnh", "cấp thành phố", "cấp sở", "các sở", "sở ban ngành", "các sở ban ngành"],
  },
  {
    means: { level: "district" },
    phrases: ["cấp huyện", "quận huyện", "các huyện", "huyện thành phố", "các huyện thành phố"],
  },
  {
    means: { level: "commune" },
    phrases: ["cấp xã", "xã phường", "các xã", "xã phường thị trấn", "các xã phường thị trấn"],
  },

  // How procedures are organised.
  {
    means: { mechanism: "oneStop" },
    phrases: ["cơ chế một cửa", "một cửa", "ccmc", "cơ chế 1 cửa", "1 cửa"],
  },
  {
    means: { mechanism: "interlinked" },
    phrases: [
      "cơ chế một cửa liên thông",
      "một cửa liên thông",
      "mclt",
      "ccmclt",
      "liên thông",
      "1 cửa liên thông",
      "cơ chế 1 cửa liên thông",
    ],
  },
  {
    means: { desk: "oneStopDesk" },
    phrases: [
      "bộ phận một cửa",
      "bpmc",
      "bộ phận 1 cửa",
      "bộ phận tiếp nhận và trả kết quả",
      "bộ phận tn và tkq",
      "trung tâm phục vụ hành chính công",
      "trung tâm pvhcc",
      "tt pvhcc",
      "trung tâm hành chính công",
      "ttpvhcc",
    ],
  },
  {
    means: { authority: "central" },
    phrases: [
      "trung ương quy định",
      "do trung ương quy định",
      "trung ương ban hành",
      "do trung ương ban hành",
      "bộ ngành quy định",
      "do bộ ngành quy định",
    ],
  },
  {
    means: { authority: "local" },
    phrases: [
      "địa phương quy định",
      "do địa phương quy định",
      "địa phương ban hành",
      "do địa phương ban hành",
      "đặc thù",
    ],
  },
  { means: { service: "level2" }, phrases: ["mức độ 2", "mức 2"] },
  { means: { service: "level3" }, phrases: ["mức độ 3", "mức 3"] },
  { means: { service: "level4" }, phrases: ["mức độ 4", "mức 4"] },
  {
    means: { service: ["level3", "level4"] },
    phrases: ["mức độ 3 4", "mức độ 3 và 4", "mức độ 3 mức độ 4", "mức 3 4", "mức độ 3 và mức độ 4"],
  },
  {
    means: { service: "full" },
    phrases: ["toàn trình", "trực tuyến toàn trình", "dịch vụ công trực tuyến toàn trình"],
  },
  {
    means: { service: "partial" },
    phrases: ["một phần", "trực tuyến một phần", "dịch vụ công trực tuyến một phần"],
  },
  {
    means: { onSpot: "yes" },
    phrases: [
      "4 tại chỗ",
      "bốn tại chỗ",
      "5 tại chỗ",
      "năm tại chỗ",
      "cơ chế 4 tại chỗ",
      "cơ chế 5 tại chỗ",
      "tại chỗ",
    ],
  },

  // What is done with procedures and documents.
  {
    means: { action: "review" },
    phrases: ["rà soát", "đánh giá rà soát", "rà soát đánh giá", "rà soát đơn giản hóa"],
  },
  { means: { action: "simplify" }, phrases: ["đơn giản hóa", "cắt giảm", "cắt giảm thời hạn"] },
  { means: { action: "publish" }, phrases: ["công bố", "được công bố"] },
  { means: { action: "display" }, phrases: ["công khai", "niêm yết", "niêm yết công khai"] },
  { means: { action: "amend" }, phrases: ["sửa đổi", "sửa đổi bổ sung"] },
  { means: { action: "repeal" }, phrases: ["bãi bỏ", "hủy bỏ"] },
  { means: { action: "replace" }, phrases: ["thay thế"] },
  { means: { action: "create" }, phrases: ["ban hành mới", "mới ban hành"] },
  { means: { action: "integrate" }, phrases: ["tích hợp", "được tích hợp"] },
  { means: { action: "assess" }, phrases: ["đánh giá tác động"] },
  { means: { action: "digitize" }, phrases: ["số hóa", "được số hóa"] },

  // Money.
  {
    means: { money: "granted" },
    phrases: [
      "được cấp",
      "được giao",
      "dự toán",
      "kinh phí được cấp",
      "kinh phí được giao",
      "được bố trí",
      "bố trí kinh phí",
      "cấp",
    ],
  },
  {
    means: { money: "spent" },
    phrases: [
      "đã chi",
      "đã sử dụng",
      "thực hiện chi",
      "đã thực hiện",
      "kinh phí đã chi",
      "kinh phí đã sử dụng",
      "chi",
      "giải ngân",
      "đã giải ngân",
      "sử dụng",
    ],
  },
  { means: { money: "left" }, phrases: ["kinh phí còn lại", "còn dư", "chưa sử dụng", "chưa giải ngân"] },

  // What is measured.
  {
    means: { measure: "average" },
    phrases: ["trung bình", "bình quân", "điểm trung bình", "trung bình cộng"],
  },
  { means: { measure: "sum" }, phrases: ["tổng điểm", "tổng số điểm"] },
  { means: { measure: "share" }, phrases: ["tỷ lệ", "tỷ trọng", "đạt tỷ lệ", "chiếm tỷ lệ", "chiếm"] },

  // All of them.
  {
    means: {},
    total: true,
    phrases: [
      "tổng",
      "tổng số",
      "tổng cộng",
      "tổng số lượng",
      "toàn bộ",
      "thuộc thẩm quyền",
      "thuộc thẩm quyền giải quyết",
      "thuộc thẩm quyền tiếp nhận và giải quyết",
      "thuộc phạm vi chức năng quản lý",
      "đang có hiệu lực",
      "đang có hiệu lực thi hành",
    ],
  },
  // Names that hold words of the vocabulary and mean nothing here.
  {
    means: {},
    phrases: [
      "thẩm quyền giải quyết",
      "thời hạn giải quyết",
      "quy trình giải quyết",
      "công tác giải quyết",
      "việc giải quyết",
      "trong giải quyết",
      "về giải quyết",
      "cổng dịch vụ công",
      "cổng dịch vụ công quốc gia",
      "kiểm soát tthc",
      "kiểm soát thủ tục hành chính",
      "cải cách tthc",
      "cải cách thủ tục hành chính",
      "kỳ báo cáo",
      "trong kỳ báo cáo",
      "tồn tại",
      "chi cục",
      "chi nhánh",
      "chi tiết",
      "quyết định công bố",
      "tổ chức",
      "cá nhân",
      "công dân",
      "người dân",
      "công ích",
      "chứng nhận",
      "giấy chứng nhận",
      "công nhận",
      "xác nhận",
      "ghi nhận",
      "nhận thức",
      "nhận xét",
      "nhận định",
      "nhận kết quả",
      "nơi nhận",
    ],
  },
];

/** Words that carry no restriction in a label, as they are folded. What is neither here nor above restricts it. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    "ủy ubnd tỉnh quý tháng số lượng tổng cộng là có được đã các của và với cho do thì như sau về việc theo trong kỳ này tại qua ở từ đến để " +
    "doanh nghiệp thực hiện kết quả tình hình đạt chiếm tỷ lệ gồm bao đó trên " +
    "hiện nay tính báo cáo đơn vị cơ quan đưa ra vào bằng hình thức phương thức dịch vụ nộp gửi trả kịp thời quy định " +
    "hồ sơ tthc thủ tục hành chính giải quyết tiếp nhận bộ lượt mới toàn tất cả đều cũng khác còn lại không chưa " +
    "lĩnh vực phát sinh nào trường hợp cụ thể ước khoảng gần hơn dưới xấp xỉ đầu mối chung riêng thông đang cơ chế địa phương ban giữ nguyên bố trí ổn định nhiệm vụ phục ngành nên cùng hết trở lên tương đương như vậy phân sở huyện quận xã phường phòng tăng giảm so"
  )
    .split(" ")
    .map(foldWord),
);

/**
 * How a whole splits along one dimension, under a condition on its object and other dimensions.
 * Exhaustive parts add up to the whole; `optional` parts are zero when nobody names them.
 */
export interface Split {
  readonly dimension: Dimension;
  readonly object: readonly string[];
  /** The whole must have these values … */
  readonly whole: Readonly<Partial<Record<Dimension, string>>>;
  /** … and none in these dimensions. */
  readonly without: readonly Dimension[];
  readonly parts: readonly string[];
  readonly optional: readonly string[];
  /** true: the parts add up to the whole; false: they are apart from each other but may leave a rest. */
  readonly exhaustive: boolean;
  /**
   * A part that some reports count in the whole and others beside it: "tiếp nhận" with or without what was
   * carried over. The sum may differ from the whole by exactly this part.
   */
  readonly besides?: Readonly<Partial<Record<Dimension, string>>>;
}

export const splits: readonly Split[] = [
  {
    dimension: "timeliness",
    object: ["dossier", "feedback"],
    whole: { stage: "resolved" },
    without: [],
    parts: ["early", "onTime", "late"],
    optional: ["early", "late"],
    exhaustive: true,
  },
  {
    dimension: "timeliness",
    object: ["dossier", "feedback"],
    whole: { stage: "pending" },
    without: [],
    parts: ["inTime", "late"],
    optional: ["late"],
    exhaustive: true,
  },
  {
    dimension: "stage",
    object: ["dossier", "feedback"],
    whole: { timeliness: "late" },
    without: [],
    parts: ["resolved", "pending"],
    optional: [],
    exhaustive: true,
  },
  {
    dimension: "source",
    object: ["dossier", "feedback"],
    whole: { stage: "received" },
    without: ["channel"],
    parts: ["carried", "new"],
    optional: [],
    exhaustive: true,
  },
  {
    dimension: "channel",
    object: ["dossier", "feedback"],
    whole: { stage: "received" },
    without: [],
    parts: ["online", "direct", "postal"],
    optional: ["postal"],
    exhaustive: true,
    besides: { source: "carried" },
  },
  {
    dimension: "stage",
    object: ["dossier", "feedback"],
    whole: { stage: "received" },
    without: ["source", "channel"],
    parts: ["resolved", "pending", "returned", "supplement"],
    optional: ["returned", "supplement"],
    exhaustive: true,
    besides: { source: "carried" },
  },
  {
    dimension: "authority",
    object: ["procedure"],
    whole: {},
    without: ["mechanism", "channel", "service", "onSpot", "action", "desk"],
    parts: ["central", "local"],
    optional: [],
    exhaustive: true,
  },
  {
    dimension: "service",
    object: ["procedure", "dossier"],
    whole: { channel: "online" },
    without: [],
    parts: ["level2", "level3", "level4", "full", "partial"],
    optional: ["level2", "level3", "level4", "full", "partial"],
    exhaustive: true,
  },
  {
    dimension: "mechanism",
    object: ["procedure"],
    whole: {},
    without: ["channel", "service", "onSpot", "action", "authority"],
    parts: ["oneStop", "interlinked"],
    optional: [],
    exhaustive: false,
  },
  {
    dimension: "level",
    object: ["procedure", "dossier", "process", "feedback"],
    whole: {},
    without: [],
    parts: ["ministry", "province", "district", "commune"],
    optional: ["ministry", "province", "district", "commune"],
    exhaustive: true,
  },
  {
    dimension: "type",
    object: ["document"],
    whole: {},
    without: [],
    parts: [
      "plan",
      "letter",
      "decision",
      "report",
      "submission",
      "notice",
      "directive",
      "guidance",
      "resolution",
    ],
    optional: [
      "plan",
      "letter",
      "decision",
      "report",
      "submission",
      "notice",
      "directive",
      "guidance",
      "resolution",
    ],
    exhaustive: true,
  },
];
