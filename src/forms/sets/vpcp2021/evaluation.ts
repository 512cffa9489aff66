/** II.6.1: scores for the handling of dossiers by Thông tư số 01/2018/TT-VPCP, Điều 13–15. */
import type { Group, Identity, Partition } from "../../formSet";
import type { Part } from "../part";
import { wording } from "./evaluationWording";

const GUIDE = "Thông tư số 01/2018/TT-VPCP";
/** Points that a dossier or a unit can get for one index (Điều 13). */
const PER_INDEX = 2;
/** Điều 15: indices 1, 2, 3, 4, 7 for an official; 5, 6, 8, 9 more for a unit and its head. */
const OFFICIAL_MAX = 10;
const ONE_STOP_MAX = 8;
const AGENCY_MAX = 18;

const handledGroup: Group = {
  id: "centre",
  label: "Hồ sơ tại nơi tiếp nhận, trả kết quả",
  hint: "Hồ sơ được chấm điểm theo cơ chế một cửa, một cửa liên thông.",
  figures: [
    {
      id: "early",
      kind: "count",
      label: "Giải quyết trước hạn tại nơi tiếp nhận",
      unit: "hồ sơ",
      synonyms: ["đã giải quyết trước hạn"],
    },
    {
      id: "onTime",
      kind: "count",
      label: "Giải quyết đúng hạn tại nơi tiếp nhận",
      unit: "hồ sơ",
      synonyms: ["đúng hạn trong kỳ"],
    },
    {
      id: "overdue",
      kind: "count",
      label: "Giải quyết quá hạn tại nơi tiếp nhận",
      unit: "hồ sơ",
      synonyms: ["quá hạn trong kỳ"],
    },
    {
      id: "pending",
      kind: "count",
      label: "Đang giải quyết tại nơi tiếp nhận",
      unit: "hồ sơ",
      synonyms: ["hồ sơ đang giải quyết"],
    },
    {
      id: "handled",
      kind: "count",
      label: "Tổng số hồ sơ tiếp nhận, giải quyết tại nơi tiếp nhận",
      unit: "hồ sơ",
      formula: "centre.early + centre.onTime + centre.overdue + centre.pending",
      synonyms: ["hồ sơ được chấm điểm", "tiếp nhận hồ sơ, giải quyết và trả kết quả"],
    },
    {
      id: "seconded",
      kind: "count",
      label: "Số công chức được cử làm việc tại nơi tiếp nhận",
      unit: "công chức",
      synonyms: ["cử biệt phái", "cử công chức", "được cử ra làm việc"],
    },
    {
      id: "decision",
      kind: "text",
      label: "Quyết định cử công chức",
      hint: "Ghi đầy đủ số, ký hiệu, ngày, cơ quan ban hành.",
      optional: true,
    },
  ],
};

const scoreGroup: Group = {
  id: "scores",
  label: "Điểm đánh giá giải quyết TTHC",
  figures: [
    {
      id: "rule",
      kind: "text",
      label: "Văn bản của tỉnh quy định việc đánh giá",
      hint: "Ghi đầy đủ số, ký hiệu, ngày, cơ quan ban hành.",
      optional: true,
    },
    {
      id: "indices",
      kind: "list",
      label: "Điểm theo từng chỉ số",
      rowLabel: "Chỉ số",
      source: `${GUIDE}, Điều 13, Điều 15`,
      columns: [
        { id: "index", kind: "text", label: "Chỉ số", hint: "Ghi số của chỉ số, ví dụ: 1." },
        {
          id: "points",
          kind: "count",
          label: "Tổng điểm",
          unit: "điểm",
          synonyms: ["tổng điểm tự đánh giá"],
        },
        {
          id: "average",
          kind: "score",
          label: "Điểm trung bình",
          unit: "điểm",
          digits: 1,
          outOf: PER_INDEX,
          formula: "points / centre.handled",
          source: `${GUIDE}, Điều 15 khoản 2: làm tròn đến một chữ số thập phân`,
          synonyms: ["điểm trung bình", "đạt trung bình"],
        },
      ],
    },
    {
      id: "oneStop",
      kind: "score",
      label: "Điểm của Bộ phận Một cửa và cơ quan có thẩm quyền giải quyết",
      unit: "điểm",
      outOf: ONE_STOP_MAX,
      digits: 2,
      source: `${GUIDE}, Điều 14, Điều 15`,
      synonyms: ["điểm tự đánh giá bộ phận một cửa"],
    },
    {
      id: "agency",
      kind: "score",
      label: "Điểm của cơ quan, đơn vị",
      unit: "điểm",
      outOf: AGENCY_MAX,
      digits: 2,
      source: `${GUIDE}, Điều 15`,
      synonyms: ["điểm tự đánh giá cơ quan, đơn vị"],
    },
    {
      id: "heads",
      kind: "list",
      label: "Điểm của người đứng đầu cơ quan, đơn vị trực thuộc",
      rowLabel: "Cơ quan, đơn vị",
      columns: [
        { id: "name", kind: "text", label: "Cơ quan, đơn vị" },
        { id: "score", kind: "score", label: "Điểm", unit: "điểm", outOf: AGENCY_MAX, digits: 2 },
      ],
    },
    {
      id: "reception",
      kind: "list",
      label: "Công chức tiếp nhận hồ sơ, trả kết quả",
      rowLabel: "Mức điểm",
      columns: [
        { id: "count", kind: "count", label: "Số công chức", unit: "công chức" },
        {
          id: "score",
          kind: "score",
          label: "Điểm trung bình",
          unit: "điểm",
          outOf: OFFICIAL_MAX,
          digits: 2,
        },
      ],
    },
    {
      id: "officials",
      kind: "list",
      label: "Công chức thẩm định, giải quyết của phòng chuyên môn, đơn vị trực thuộc",
      rowLabel: "Mức điểm",
      hint: "Mỗi mức điểm một dòng; một công chức chỉ tính ở một mức.",
      columns: [
        { id: "count", kind: "count", label: "Số công chức", unit: "công chức" },
        {
          id: "score",
          kind: "score",
          label: "Điểm trung bình",
          unit: "điểm",
          outOf: OFFICIAL_MAX,
          digits: 2,
        },
      ],
    },
    {
      id: "receptionTotal",
      kind: "count",
      label: "Tổng số công chức tiếp nhận được đánh giá",
      unit: "công chức",
      formula: "sum(scores.reception.*.count)",
    },
    {
      id: "officialsTotal",
      kind: "count",
      label: "Tổng số công chức thẩm định, giải quyết được đánh giá",
      unit: "công chức",
      formula: "sum(scores.officials.*.count)",
      synonyms: ["công chức được đánh giá", "công chức có điểm trung bình"],
    },
  ],
};

const partitions: readonly Partition[] = [
  {
    whole: "centre.handled",
    parts: ["centre.early", "centre.onTime", "centre.overdue", "centre.pending"],
    exhaustive: true,
  },
  { whole: "scores.officialsTotal", parts: ["scores.officials.count"], exhaustive: true },
  { whole: "scores.receptionTotal", parts: ["scores.reception.count"], exhaustive: true },
];

const identities: readonly Identity[] = [
  {
    id: "centre-within-received",
    severity: "warning",
    relation: "centre.handled <= dossiers.byField.total.received",
    message:
      "Hồ sơ tại nơi tiếp nhận, trả kết quả là {left}, nhiều hơn tổng số hồ sơ tiếp nhận của biểu tình hình giải quyết là {right}. Đề nghị kiểm tra lại hai số này.",
    source: "Hồ sơ tại nơi tiếp nhận là một phần của hồ sơ tiếp nhận",
  },
  {
    id: "centre-overdue-within",
    severity: "error",
    relation: "centre.overdue <= dossiers.byField.total.overdue",
    message:
      "Hồ sơ giải quyết quá hạn tại nơi tiếp nhận là {left}, nhiều hơn hồ sơ quá hạn của cả kỳ, cột (10), là {right}. Đề nghị kiểm tra lại hai số này.",
    source: "Bộ phận không lớn hơn tổng số",
  },
  {
    id: "index-points-within",
    severity: "error",
    relation: `scores.indices.@.points <= ${PER_INDEX} * centre.handled`,
    each: "scores.indices",
    message:
      "Chỉ số {row}: tổng điểm là {left}, vượt mức tối đa {right} điểm (2 điểm cho mỗi hồ sơ). Đề nghị kiểm tra lại tổng điểm và số hồ sơ.",
    source: `${GUIDE}, Điều 13: mỗi chỉ số tối đa 2 điểm`,
  },
  {
    id: "reception-as-seconded",
    severity: "note",
    relation: "scores.receptionTotal = centre.seconded",
    message:
      "Có {left} công chức tiếp nhận hồ sơ được đánh giá, trong khi số công chức được cử làm việc tại nơi tiếp nhận là {right}. Đề nghị xem lại nếu hai số này cùng một phạm vi.",
    source: "Công chức được cử làm việc tại nơi tiếp nhận được đánh giá",
  },
];

export const evaluation: Part = {
  groups: [handledGroup, scoreGroup],
  partitions,
  identities,
  wording,
  sections: [
    {
      id: "evaluation",
      level: 3,
      heading: "evaluationTitle",
      content: [
        { message: "centreSeconded", role: "body" },
        { message: "centreHandled", role: "body" },
        { message: "scoresIntro", role: "body" },
        { message: "scoresIndex", role: "bullet", each: "scores.indices", when: "centre.handled > 0" },
        { message: "scoresOneStop", role: "bullet", when: "centre.handled > 0" },
        { message: "scoresAgency", role: "bullet", when: "centre.handled > 0" },
        { message: "scoresHead", role: "bullet", each: "scores.heads", when: "centre.handled > 0" },
        { message: "scoresReception", role: "bullet", when: "centre.handled > 0" },
        { message: "scoresOfficials", role: "bullet", when: "centre.handled > 0" },
      ],
      groups: ["centre", "scores"],
    },
  ],
};
