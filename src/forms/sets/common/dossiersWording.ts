/** What the report says of dossiers. */
import type { Wording } from "../../formSet";
import { attachedAt, heading, who } from "./phrases";

export const wording: Readonly<Record<string, Wording>> = {
  dossiersTitle: heading("Tình hình, kết quả giải quyết TTHC"),
  dossiersReceived: {
    text:
      "{received, select, zero {{inPeriod}, {unit} không phát sinh hồ sơ TTHC phải giải quyết.} " +
      "missing {{inPeriod}, {unit} tiếp nhận {received} hồ sơ TTHC.} " +
      "other {{inPeriod}, {unit} tiếp nhận {received} hồ sơ TTHC, gồm: " +
      "{carriedOver, select, zero {không có hồ sơ} other {{carriedOver} hồ sơ}} từ kỳ trước chuyển qua; " +
      "{newly, select, zero {không có hồ sơ mới tiếp nhận trong kỳ} " +
      "other {{newly} hồ sơ mới tiếp nhận trong kỳ ({online, select, zero {không có hồ sơ} other {{online} hồ sơ}} trực tuyến, " +
      "{direct, select, zero {không có hồ sơ} other {{direct} hồ sơ}} trực tiếp và qua dịch vụ bưu chính)}}.}}",
    args: {
      ...who,
      received: "dossiers.byField.total.received",
      carriedOver: "dossiers.byField.total.carriedOver",
      newly: "dossiers.newly",
      online: "dossiers.byField.total.online",
      direct: "dossiers.byField.total.direct",
    },
  },
  dossiersResolved: {
    text:
      "{received, select, zero {} other {{resolved, select, zero {Chưa có hồ sơ được giải quyết trong kỳ.} " +
      "missing {Hồ sơ đã giải quyết: {resolved} hồ sơ.} " +
      "other {Hồ sơ đã giải quyết: {resolved} hồ sơ, gồm: " +
      "{early, select, zero {không có hồ sơ} other {{early} hồ sơ}} trước hạn, " +
      "{onTime, select, zero {không có hồ sơ} other {{onTime} hồ sơ}} đúng hạn, " +
      "{overdue, select, zero {không có hồ sơ} other {{overdue} hồ sơ}} quá hạn. " +
      "Tỷ lệ giải quyết trước hạn và đúng hạn đạt {rate}.}}}}",
    args: {
      received: "dossiers.byField.total.received",
      resolved: "dossiers.byField.total.resolved",
      early: "dossiers.byField.total.early",
      onTime: "dossiers.byField.total.onTime",
      overdue: "dossiers.byField.total.overdue",
      rate: "dossiers.timelyRate",
    },
  },
  dossiersPending: {
    text:
      "{received, select, zero {} other {{pending, select, zero {Không còn hồ sơ đang giải quyết.} " +
      "missing {Hồ sơ đang giải quyết: {pending} hồ sơ.} " +
      "other {Hồ sơ đang giải quyết: {pending} hồ sơ, gồm: " +
      "{onTime, select, zero {không có hồ sơ} other {{onTime} hồ sơ}} trong hạn, " +
      "{overdue, select, zero {không có hồ sơ} other {{overdue} hồ sơ}} quá hạn.}}}}",
    args: {
      received: "dossiers.byField.total.received",
      pending: "dossiers.byField.total.pending",
      onTime: "dossiers.byField.total.pendingOnTime",
      overdue: "dossiers.byField.total.pendingOverdue",
    },
  },
  dossiersAttached: attachedAt("dossiersAnnex"),
  dossiersAnnexTitle: {
    text: "Tình hình, kết quả giải quyết TTHC tại {name}",
    args: { name: "unit.name" },
  },
};
