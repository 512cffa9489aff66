/** Head and foot of the document, by Nghị định 30/2020/NĐ-CP, and the sentence that opens it. */
import type { Letter } from "../../formSet";
import type { Part } from "../part";
import { wording } from "./letterWording";

export const letter: Letter = {
  superiorBody: "superiorBody",
  issuingBody: "issuingBody",
  documentNumber: "documentNumber",
  placeAndDate: "placeAndDate",
  documentType: "documentType",
  subject: "subject",
  addressees: "report.addressees.name",
  closing: "closing",
  signatureRoles: ["signAuthority", "signPosition"],
  signer: "signer",
  recipients: "sign.recipients.name",
  archive: "archive",
  annexNote: "annexNote",
};

/** The law `reporting` is each form set's own. */
export const letterPart: Part = {
  groups: [
    {
      id: "unit",
      label: "Cơ quan báo cáo",
      figures: [
        {
          id: "name",
          kind: "text",
          label: "Tên cơ quan",
          hint: "Ghi đầy đủ, ví dụ: Sở Khoa học và Công nghệ.",
          synonyms: ["đơn vị báo cáo", "cơ quan báo cáo", "cơ quan ban hành"],
        },
        {
          id: "shortName",
          kind: "text",
          label: "Tên viết tắt dùng trong báo cáo",
          hint: "Ví dụ: Sở KH&CN. Tên này được giải thích ở lần dùng đầu tiên.",
        },
        {
          id: "code",
          kind: "text",
          label: "Chữ viết tắt tên cơ quan trong ký hiệu",
          hint: "Phần sau “BC-” của số, ký hiệu, ví dụ: SKHCN.",
          source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3",
        },
        {
          id: "superior",
          kind: "text",
          label: "Cơ quan chủ quản trực tiếp",
          hint: "Kèm tên tỉnh, thành phố, ví dụ: UBND tỉnh Lạng Sơn; Ủy ban nhân dân các cấp để trống.",
          source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.2",
          optional: true,
        },
        {
          id: "place",
          kind: "text",
          label: "Địa danh",
          hint: "Đứng trước ngày, tháng, năm của báo cáo.",
          source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4",
        },
        {
          id: "centre",
          kind: "text",
          label: "Nơi tiếp nhận hồ sơ, trả kết quả",
          hint: "Ví dụ: Trung tâm Phục vụ hành chính công tỉnh Lạng Sơn.",
          synonyms: ["Trung tâm PVHCC", "Bộ phận Một cửa", "Trung tâm hành chính công"],
        },
      ],
    },
    {
      id: "report",
      label: "Báo cáo",
      figures: [
        {
          id: "period",
          kind: "period",
          label: "Kỳ báo cáo",
          synonyms: ["kỳ báo cáo", "trong kỳ", "thời gian chốt số liệu"],
        },
        {
          id: "number",
          kind: "text",
          label: "Số của báo cáo",
          hint: "Số do văn thư cấp; số nhỏ hơn 10 ghi thêm số 0 ở trước.",
          source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3",
        },
        {
          id: "date",
          kind: "date",
          label: "Ngày của báo cáo",
          hint: "Ngày ký ban hành.",
          source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4",
        },
        {
          id: "addressees",
          kind: "list",
          label: "Kính gửi",
          rowLabel: "Nơi kính gửi",
          columns: [{ id: "name", kind: "text", label: "Tên cơ quan nhận báo cáo" }],
        },
      ],
    },
    {
      id: "basis",
      label: "Văn bản yêu cầu báo cáo",
      hint: "Để trống nếu chỉ báo cáo theo chế độ báo cáo định kỳ.",
      once: true,
      figures: [
        {
          id: "type",
          kind: "choice",
          label: "Loại văn bản",
          choices: ["Công văn", "Kế hoạch", "Quyết định", "Chỉ thị", "Thông báo"],
          optional: true,
        },
        { id: "symbol", kind: "text", label: "Số, ký hiệu", hint: "Ví dụ: 767/VP-TTPVHCC.", optional: true },
        { id: "date", kind: "date", label: "Ngày ban hành", optional: true },
        { id: "issuer", kind: "text", label: "Cơ quan ban hành", optional: true },
        {
          id: "subject",
          kind: "text",
          label: "Trích yếu",
          hint: "Phần sau chữ “về việc”.",
          optional: true,
        },
      ],
    },
    {
      id: "sign",
      label: "Ký và nơi nhận",
      figures: [
        {
          id: "authority",
          kind: "text",
          label: "Quyền hạn của người ký",
          hint: "Ví dụ: KT. GIÁM ĐỐC; để trống nếu cấp trưởng ký.",
          source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.7",
          optional: true,
        },
        { id: "position", kind: "text", label: "Chức vụ của người ký" },
        {
          id: "name",
          kind: "text",
          label: "Họ và tên người ký",
          hint: "Không ghi học hàm, học vị, danh hiệu.",
          source: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.7",
        },
        {
          id: "recipients",
          kind: "list",
          label: "Nơi nhận",
          rowLabel: "Nơi nhận",
          hint: "Không kể “Như trên” và “Lưu”: hai dòng này được viết sẵn.",
          columns: [{ id: "name", kind: "text", label: "Tên cơ quan, đơn vị, cá nhân" }],
          optional: true,
        },
        {
          id: "archive",
          kind: "text",
          label: "Đơn vị soạn thảo lưu văn bản",
          hint: "Viết tắt, kèm chữ viết tắt tên người soạn thảo nếu cần, ví dụ: VP (lta).",
        },
      ],
    },
  ],
  identities: [
    {
      id: "basis-before-report",
      severity: "error",
      relation: "basis.date <= report.date",
      message:
        "Văn bản yêu cầu báo cáo ghi ngày {left}, sau ngày của báo cáo là {right}. Đề nghị kiểm tra lại hai ngày này.",
      source: "Văn bản được dẫn phải ban hành trước báo cáo",
    },
    {
      id: "report-after-period",
      severity: "warning",
      relation: "report.date >= report.period.to",
      message:
        "Báo cáo ghi ngày {left}, khi kỳ báo cáo chưa kết thúc (đến hết ngày {right}). Đề nghị kiểm tra lại ngày của báo cáo.",
      source: "Số liệu được chốt khi hết kỳ báo cáo",
    },
  ],
  wording,
  sections: [
    {
      id: "opening",
      level: null,
      heading: null,
      content: [{ message: "opening", role: "body" }],
      groups: ["unit", "report", "basis", "sign"],
    },
  ],
};

/** Lines under the title of an official form. */
export const formLines = ["annexPeriod", "annexRange", "annexReporter", "annexReceiver"];
