/** What stands at the head and foot of the document and under the titles of annexes. */
import type { Wording } from "../../formSet";
import { unit } from "./phrases";

export const wording: Readonly<Record<string, Wording>> = {
  superiorBody: {
    text: "{superior, select, none {} other {{superior}}}",
    args: { superior: "unit.superior" },
  },
  issuingBody: { text: "{name}", args: { name: "unit.name" } },
  documentNumber: {
    text: "Số: {number}/BC-{code}",
    args: { number: "report.number", code: "unit.code" },
  },
  placeAndDate: {
    text: "{place}, {date}",
    args: { place: "unit.place", date: "report.date.long" },
  },
  documentType: { text: "Báo cáo", args: {} },
  subject: {
    text:
      "Tình hình, kết quả thực hiện công tác kiểm soát thủ tục hành chính, cải cách thủ tục hành chính, " +
      "thực hiện cơ chế một cửa, một cửa liên thông và thực hiện thủ tục hành chính trên môi trường điện tử {period}",
    args: { period: "report.period" },
  },
  opening: {
    text:
      "{task} {name} (sau đây viết tắt là {unit}) báo cáo tình hình, kết quả kiểm soát thủ tục hành chính " +
      "(sau đây viết tắt là TTHC) {period}{period, select, custom {} missing {} " +
      "other { (số liệu tính từ ngày {from} đến ngày {to})}} như sau:",
    args: {
      task: { message: "openingTask" },
      name: "unit.name",
      ...unit,
      period: "report.period",
      from: "report.period.from",
      to: "report.period.to",
    },
  },
  openingTask: {
    text:
      "{symbol, select, none {Thực hiện chế độ báo cáo quy định tại {law},} " +
      "other {Thực hiện {type} số {symbol} {date} của {issuer} về việc {subject},}}",
    args: {
      symbol: "basis.symbol",
      type: "basis.type",
      date: "basis.date.long",
      issuer: "basis.issuer",
      subject: "basis.subject",
      law: { law: "reporting" },
    },
  },
  inPeriod: {
    text:
      "{period, select, custom {Trong thời gian {period}} missing {Trong kỳ báo cáo {period}} " +
      "other {Trong {period}}}",
    args: { period: "report.period" },
  },
  closing: {
    text: "Trên đây là kết quả kiểm soát TTHC {period} của {unit}, kính gửi {addressees} tổng hợp theo quy định",
    args: {
      ...unit,
      period: "report.period",
      addressees: { each: "report.addressees", message: "addressee", separator: ", " },
    },
  },
  addressee: { text: "{name}", args: { name: "report.addressees.@.name" } },
  signAuthority: {
    text: "{authority, select, none {} other {{authority}}}",
    args: { authority: "sign.authority" },
  },
  signPosition: { text: "{position}", args: { position: "sign.position" } },
  signer: { text: "{name}", args: { name: "sign.name" } },
  archive: { text: "Lưu: VT, {archive}", args: { archive: "sign.archive" } },
  annexNote: {
    text: "(Kèm theo Báo cáo số {number}/BC-{code} {date} của {name})",
    args: {
      number: "report.number",
      code: "unit.code",
      date: "report.date.long",
      name: "unit.name",
    },
  },
  annexPeriod: { text: "Kỳ báo cáo: {period}", args: { period: "report.period" } },
  annexRange: {
    text: "{period, select, custom {} missing {} other {(Từ ngày {from} đến ngày {to})}}",
    args: { period: "report.period", from: "report.period.from", to: "report.period.to" },
  },
  annexReporter: { text: "Đơn vị báo cáo: {name}", args: { name: "unit.name" } },
  annexReceiver: {
    text: "Đơn vị nhận báo cáo: {addressees}",
    args: { addressees: { each: "report.addressees", message: "addressee", separator: ", " } },
  },
};
