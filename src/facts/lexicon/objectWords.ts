/** What reports count. */
import type { Entry } from "./entry";

export const objectWords: readonly Entry[] = [
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
];
