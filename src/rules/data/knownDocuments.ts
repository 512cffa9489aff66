/**
 * Documents that reports on administrative procedures cite, with their dates and force.
 * Data, to be kept up: add a line when a document is issued or replaced.
 * Not all was read in a legal database: rules that use it warn or note, they never say error.
 */
export interface KnownDocument {
  /** Without zeros before the number: "61/2018/NĐ-CP". */
  readonly symbol: string;
  readonly date: string;
  readonly subject: string;
  /** First day on which it was no longer in force, where it was replaced. */
  readonly until?: string;
  readonly replacedBy?: string;
}

export const knownDocuments: readonly KnownDocument[] = [
  { symbol: "63/2010/NĐ-CP", date: "2010-06-08", subject: "kiểm soát thủ tục hành chính" },
  {
    symbol: "48/2013/NĐ-CP",
    date: "2013-05-14",
    subject: "sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính",
  },
  {
    symbol: "92/2017/NĐ-CP",
    date: "2017-08-07",
    subject: "sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính",
  },
  {
    symbol: "20/2008/NĐ-CP",
    date: "2008-02-14",
    subject: "tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính",
  },
  {
    symbol: "61/2018/NĐ-CP",
    date: "2018-04-23",
    subject: "thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
    until: "2025-07-01",
    replacedBy: "118/2025/NĐ-CP",
  },
  {
    symbol: "107/2021/NĐ-CP",
    date: "2021-12-06",
    subject: "sửa đổi, bổ sung Nghị định 61/2018/NĐ-CP",
    until: "2025-07-01",
    replacedBy: "118/2025/NĐ-CP",
  },
  {
    symbol: "118/2025/NĐ-CP",
    date: "2025-06-09",
    subject: "thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông",
  },
  { symbol: "09/2019/NĐ-CP", date: "2019-01-24", subject: "chế độ báo cáo của cơ quan hành chính nhà nước" },
  { symbol: "30/2020/NĐ-CP", date: "2020-03-05", subject: "công tác văn thư" },
  {
    symbol: "45/2020/NĐ-CP",
    date: "2020-04-08",
    subject: "thực hiện thủ tục hành chính trên môi trường điện tử",
  },
  {
    symbol: "42/2022/NĐ-CP",
    date: "2022-06-24",
    subject: "cung cấp thông tin và dịch vụ công trực tuyến trên môi trường mạng",
    until: "2026-07-01",
    replacedBy: "224/2026/NĐ-CP",
  },
  { symbol: "224/2026/NĐ-CP", date: "2026-06-24", subject: "dịch vụ công trực tuyến" },
  {
    symbol: "05/2014/TT-BTP",
    date: "2014-02-07",
    subject: "công bố, niêm yết thủ tục hành chính và báo cáo về kiểm soát thủ tục hành chính",
  },
  { symbol: "02/2017/TT-VPCP", date: "2017-10-31", subject: "nghiệp vụ kiểm soát thủ tục hành chính" },
  { symbol: "01/2018/TT-VPCP", date: "2018-11-23", subject: "thi hành Nghị định 61/2018/NĐ-CP" },
  {
    symbol: "01/2020/TT-VPCP",
    date: "2020-10-21",
    subject: "chế độ báo cáo định kỳ của Văn phòng Chính phủ",
  },
  {
    symbol: "03/2025/TT-VPCP",
    date: "2025-09-15",
    subject: "thi hành Nghị định 118/2025/NĐ-CP",
  },
  {
    symbol: "09/2015/QĐ-TTg",
    date: "2015-03-25",
    subject: "quy chế một cửa, một cửa liên thông",
    until: "2018-06-21",
    replacedBy: "61/2018/NĐ-CP",
  },
  { symbol: "468/QĐ-TTg", date: "2021-03-27", subject: "đổi mới việc thực hiện cơ chế một cửa" },
];
