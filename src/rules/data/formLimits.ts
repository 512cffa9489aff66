/**
 * The form of administrative documents as law fixes it, dated. Lengths in millimetres, sizes in points.
 * A new decree is a new entry; rules take the one in force on the report's day.
 */
import type { Component } from "../../facts/identity";

/** Lowest and highest allowed, inclusive. */
export type Range = readonly [lowest: number, highest: number];

export interface ComponentForm {
  /** As people call it. */
  readonly name: string;
  readonly size: Range;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly align?: "center" | "left";
  readonly where: string;
}

export interface FormLimits {
  readonly source: string;
  readonly from: string;
  readonly to: string | null;
  readonly paper: { readonly width: number; readonly height: number; readonly where: string };
  readonly margins: {
    readonly top: Range;
    readonly bottom: Range;
    readonly left: Range;
    readonly right: Range;
    readonly where: string;
  };
  readonly font: { readonly name: string; readonly where: string };
  readonly pageNumber: { readonly size: Range; readonly where: string };
  readonly body: {
    readonly size: Range;
    /** Centimetres. */
    readonly firstLine: Range;
    /** Points between two paragraphs. */
    readonly gap: number;
    readonly lineSpacing: Range;
    readonly where: string;
  };
  readonly headingSize: Range;
  readonly nationalName: readonly string[];
  readonly motto: string;
  readonly components: Readonly<Partial<Record<Component, ComponentForm>>>;
  readonly required: readonly Component[];
}

const nd30: FormLimits = {
  source: "Nghị định 30/2020/NĐ-CP",
  from: "2020-03-05",
  to: null,
  paper: { width: 210, height: 297, where: "Phụ lục I, Phần I, I.1" },
  margins: {
    top: [20, 25],
    bottom: [20, 25],
    left: [30, 35],
    right: [15, 20],
    where: "Phụ lục I, Phần I, I.3",
  },
  font: { name: "Times New Roman", where: "Phụ lục I, Phần I, I.4" },
  pageNumber: { size: [13, 14], where: "Phụ lục I, Phần I, I.7" },
  body: {
    size: [13, 14],
    firstLine: [1, 1.27],
    gap: 6,
    lineSpacing: [1, 1.5],
    where: "Phụ lục I, Phần I, II.6.e",
  },
  headingSize: [13, 14],
  nationalName: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  motto: "Độc lập - Tự do - Hạnh phúc",
  components: {
    nationalName: {
      name: "Quốc hiệu",
      size: [12, 13],
      bold: true,
      italic: false,
      align: "center",
      where: "II.1.a",
    },
    motto: { name: "Tiêu ngữ", size: [13, 14], bold: true, italic: false, align: "center", where: "II.1.b" },
    superiorBody: {
      name: "Tên cơ quan chủ quản",
      size: [12, 13],
      bold: false,
      italic: false,
      capitals: true,
      align: "center",
      where: "II.2.b",
    },
    issuingBody: {
      name: "Tên cơ quan ban hành",
      size: [12, 13],
      bold: true,
      italic: false,
      capitals: true,
      align: "center",
      where: "II.2.b",
    },
    number: {
      name: "Số, ký hiệu",
      size: [13, 13],
      bold: false,
      italic: false,
      align: "center",
      where: "II.3.c",
    },
    placeAndDate: {
      name: "Địa danh và thời gian ban hành",
      size: [13, 14],
      bold: false,
      italic: true,
      align: "center",
      where: "II.4",
    },
    documentType: {
      name: "Tên loại",
      size: [13, 14],
      bold: true,
      italic: false,
      capitals: true,
      align: "center",
      where: "II.5.b",
    },
    subject: {
      name: "Trích yếu nội dung",
      size: [13, 14],
      bold: true,
      italic: false,
      align: "center",
      where: "II.5.b",
    },
    addressee: { name: "Kính gửi", size: [13, 14], bold: false, italic: false, where: "II.9.d" },
    signatureRole: {
      name: "Chức vụ người ký",
      size: [13, 14],
      bold: true,
      italic: false,
      capitals: true,
      align: "center",
      where: "II.7.đ",
    },
    signatureName: {
      name: "Họ tên người ký",
      size: [13, 14],
      bold: true,
      italic: false,
      align: "center",
      where: "II.7.đ",
    },
    recipientsTitle: { name: "Từ “Nơi nhận”", size: [12, 12], bold: true, italic: true, where: "II.9.d" },
    recipients: { name: "Danh sách nơi nhận", size: [11, 11], bold: false, italic: false, where: "II.9.d" },
  },
  required: [
    "nationalName",
    "motto",
    "issuingBody",
    "number",
    "placeAndDate",
    "documentType",
    "subject",
    "signatureRole",
    "signatureName",
    "recipientsTitle",
  ],
};

export const formLimits: readonly FormLimits[] = [nd30];
