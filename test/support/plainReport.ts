/** A short report to vary: head, title, body, closing, annexes. Its own wording. */
import type { Block } from "./textDocument";

export interface PlainReport {
  /** "ngày 16 tháng 3 năm 2021"; null: no line of place and date. */
  readonly date?: string | null;
  /** "Số: 12/BC-SYT". */
  readonly number?: string;
  readonly subject?: string;
  readonly addressee?: string | null;
  readonly body?: readonly Block[];
  readonly recipients?: readonly string[];
  readonly annexes?: readonly Block[];
}

/** A report of the first quarter of 2021 that has nothing to find. */
export function report(varied: PlainReport = {}): readonly Block[] {
  const {
    date = "ngày 16 tháng 3 năm 2021",
    number = "Số: 12/BC-SYT",
    subject = "Công tác kiểm soát thủ tục hành chính quý I năm 2021",
    addressee = "Kính gửi: Văn phòng UBND tỉnh",
    body = ["I. KẾT QUẢ", "Trong quý I năm 2021, đơn vị không phát sinh hồ sơ."],
    recipients = ["- Như trên;", "- Lưu: VT."],
    annexes = [],
  } = varied;
  return [
    [
      ["UBND TỈNH BÌNH AN\nSỞ Y TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
      [number, date === null ? "" : `Bình An, ${date}`],
    ],
    { text: "BÁO CÁO", format: { align: "center" }, run: { bold: true } },
    { text: subject, format: { align: "center" }, run: { bold: true } },
    ...(addressee === null ? [] : [addressee]),
    ...body,
    "Nơi nhận:",
    ...recipients,
    { text: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", format: { align: "center" }, run: { bold: true } },
    { text: "Lê Thị Hoa", format: { align: "center" }, run: { bold: true } },
    ...annexes,
  ];
}
