/** What the report says of the scores. */
import type { Wording } from "../../formSet";
import { heading, who } from "../common/phrases";

export const wording: Readonly<Record<string, Wording>> = {
  evaluationTitle: heading("Đánh giá việc giải quyết TTHC theo cơ chế một cửa, một cửa liên thông"),
  centreSeconded: {
    text:
      "{seconded, select, zero {{inPeriod}, {unit} không cử công chức làm việc tại {centre}.} " +
      "other {{unit} cử {seconded} công chức làm việc tại {centre}{decision, select, none {} other { theo {decision}}}.}}",
    args: { ...who, seconded: "centre.seconded", centre: "unit.centre", decision: "centre.decision" },
  },
  centreHandled: {
    text:
      "{handled, select, zero {{inPeriod}, không phát sinh hồ sơ được đánh giá tại {centre}.} " +
      "missing {{inPeriod}, {unit} tiếp nhận, giải quyết {handled} hồ sơ TTHC tại {centre}.} " +
      "other {{inPeriod}, {unit} tiếp nhận, giải quyết {handled} hồ sơ TTHC tại {centre}, gồm: " +
      "{early, select, zero {không có hồ sơ} other {{early} hồ sơ}} trước hạn, " +
      "{onTime, select, zero {không có hồ sơ} other {{onTime} hồ sơ}} đúng hạn, " +
      "{overdue, select, zero {không có hồ sơ} other {{overdue} hồ sơ}} quá hạn, " +
      "{pending, select, zero {không có hồ sơ} other {{pending} hồ sơ}} đang giải quyết.}}",
    args: {
      ...who,
      centre: "unit.centre",
      handled: "centre.handled",
      early: "centre.early",
      onTime: "centre.onTime",
      overdue: "centre.overdue",
      pending: "centre.pending",
    },
  },
  scoresIntro: {
    text:
      "{handled, select, zero {} other {Kết quả tự đánh giá, chấm điểm theo quy định tại {law}" +
      "{rule, select, none {} other { và {rule}}}:}}",
    args: { handled: "centre.handled", law: { law: "oneStopGuide" }, rule: "scores.rule" },
  },
  scoresIndex: {
    text: "Chỉ số {index}: tổng {points} điểm, trung bình {average} điểm",
    args: {
      index: "scores.indices.@.index",
      points: "scores.indices.@.points",
      average: "scores.indices.@.average",
    },
  },
  scoresOneStop: {
    text: "Bộ phận Một cửa và cơ quan có thẩm quyền giải quyết TTHC: {score} điểm",
    args: { score: "scores.oneStop" },
  },
  scoresAgency: { text: "Cơ quan, đơn vị: {score} điểm", args: { score: "scores.agency" } },
  scoresHead: {
    text: "Người đứng đầu {name}: {score} điểm",
    args: { name: "scores.heads.@.name", score: "scores.heads.@.score" },
  },
  scoresReception: {
    text:
      "{total, select, zero {Không có công chức tiếp nhận hồ sơ, trả kết quả được đánh giá} " +
      "missing {Công chức tiếp nhận hồ sơ, trả kết quả được đánh giá: {total} công chức} " +
      "one {Công chức tiếp nhận hồ sơ, trả kết quả: {rows}} " +
      "other {{total} công chức tiếp nhận hồ sơ, trả kết quả, gồm: {rows}}}",
    args: {
      total: "scores.receptionTotal",
      rows: { each: "scores.reception", message: "scoresReceptionRow", separator: ", " },
    },
  },
  scoresReceptionRow: {
    text: "{count} công chức đạt {score} điểm",
    args: { count: "scores.reception.@.count", score: "scores.reception.@.score" },
  },
  scoresOfficials: {
    text:
      "{total, select, zero {Không có công chức thẩm định, giải quyết TTHC được đánh giá} " +
      "missing {Công chức thẩm định, giải quyết TTHC được đánh giá: {total} công chức} " +
      "one {Công chức thẩm định, giải quyết TTHC của phòng chuyên môn, đơn vị trực thuộc: {rows}} " +
      "other {{total} công chức thẩm định, giải quyết TTHC của phòng chuyên môn, đơn vị trực thuộc, gồm: {rows}}}",
    args: {
      total: "scores.officialsTotal",
      rows: { each: "scores.officials", message: "scoresOfficialRow", separator: ", " },
    },
  },
  scoresOfficialRow: {
    text: "{count} công chức đạt {score} điểm",
    args: { count: "scores.officials.@.count", score: "scores.officials.@.score" },
  },
};
