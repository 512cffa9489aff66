/** A small report with every kind of figure, for tests that must not depend on the real forms. */
import { requireFormSet } from "../../src/forms/compileFormSet";
import type { FormSet } from "../../src/forms/formSet";

export const smallFormSet: FormSet = {
  id: "nho-2021",
  title: "Báo cáo nhỏ",
  inForce: { from: "2021-01-01", to: "2025-06-30" },
  receivingBody: "Ủy ban nhân dân tỉnh",
  laws: [
    {
      id: "reporting",
      type: "Thông tư",
      symbol: "01/2020/TT-VPCP",
      date: "2020-10-21",
      issuer: "Văn phòng Chính phủ",
      subject: "quy định chế độ báo cáo định kỳ",
    },
  ],
  cutOff: { firstDay: 15, source: "Nghị định số 09/2019/NĐ-CP" },
  scopes: [{ id: "province", words: ["cấp tỉnh"] }],
  groups: [
    {
      id: "report",
      label: "Báo cáo",
      figures: [
        { id: "period", kind: "period", label: "Kỳ báo cáo" },
        { id: "date", kind: "date", label: "Ngày báo cáo" },
        { id: "unit", kind: "text", label: "Tên cơ quan" },
        { id: "level", kind: "choice", label: "Cấp", choices: ["Cấp tỉnh", "Cấp xã"] },
        { id: "strengths", kind: "paragraphs", label: "Ưu điểm" },
        { id: "remark", kind: "text", label: "Ghi thêm", optional: true },
      ],
    },
    {
      id: "fields",
      label: "Lĩnh vực",
      figures: [
        {
          id: "list",
          kind: "list",
          label: "Các lĩnh vực",
          rowLabel: "Lĩnh vực",
          columns: [{ id: "name", kind: "text", label: "Tên lĩnh vực" }],
        },
      ],
    },
    {
      id: "budget",
      label: "Kinh phí",
      figures: [
        { id: "granted", kind: "money", label: "Kinh phí được cấp", unit: "đồng" },
        {
          id: "items",
          kind: "list",
          label: "Các khoản chi",
          rowLabel: "Khoản chi",
          columns: [
            { id: "content", kind: "text", label: "Nội dung chi" },
            { id: "amount", kind: "money", label: "Số tiền", unit: "đồng" },
          ],
          total: true,
        },
        {
          id: "spent",
          kind: "money",
          label: "Đã chi",
          unit: "đồng",
          formula: "tổng(budget.items.*.amount)",
        },
        {
          id: "share",
          kind: "ratio",
          label: "Tỷ lệ đã chi",
          digits: 2,
          formula: "budget.spent / budget.granted",
        },
      ],
    },
    {
      id: "dossiers",
      label: "Hồ sơ",
      figures: [
        {
          id: "byField",
          kind: "grid",
          label: "Hồ sơ theo lĩnh vực",
          rows: { list: "fields.list", name: "name" },
          total: true,
          columns: [
            { id: "received", kind: "count", label: "Tiếp nhận", number: 3, formula: "(3)=(4)+(5)" },
            { id: "online", kind: "count", label: "Trực tuyến", number: 4, unit: "hồ sơ" },
            { id: "direct", kind: "count", label: "Trực tiếp", number: 5, unit: "hồ sơ" },
            { id: "resolved", kind: "count", label: "Đã giải quyết", number: 6 },
            { id: "carried", kind: "count", label: "Kỳ trước chuyển qua", number: 7 },
            { id: "pending", kind: "count", label: "Đang giải quyết", number: 8 },
            { id: "rate", kind: "ratio", label: "Tỷ lệ", number: 9, as: "fraction", formula: "(4) / (3)" },
          ],
        },
      ],
    },
    {
      id: "scores",
      label: "Điểm",
      figures: [
        { id: "own", kind: "score", label: "Điểm tự chấm", outOf: 18 },
        { id: "satisfied", kind: "ratio", label: "Tỷ lệ hài lòng" },
        {
          id: "indices",
          kind: "list",
          label: "Chỉ số",
          rowLabel: "Chỉ số",
          optional: true,
          total: true,
          columns: [
            { id: "points", kind: "score", label: "Điểm" },
            { id: "since", kind: "date", label: "Từ ngày", optional: true },
            { id: "type", kind: "choice", label: "Loại", choices: ["A", "B"] },
          ],
        },
        { id: "typeA", kind: "count", label: "Số chỉ số loại A", formula: 'đếm(scores.indices, type = "A")' },
      ],
    },
  ],
  identities: [
    {
      id: "spent-within-granted",
      severity: "error",
      relation: "budget.spent <= budget.granted",
      message: "Đã chi {left} đồng, vượt {right} đồng được cấp.",
      source: "Số chi không vượt số được cấp",
    },
    {
      id: "balance",
      severity: "error",
      relation:
        "dossiers.byField.@.received + dossiers.byField.@.carried = dossiers.byField.@.resolved + dossiers.byField.@.pending",
      each: "dossiers.byField",
      message:
        "{row}: tiếp nhận và chuyển qua {left}, đã và đang giải quyết {right} (đang giải quyết {pending}).",
      args: { pending: "dossiers.byField.@.pending" },
      source: "Hồ sơ vào bằng hồ sơ ra và còn lại",
    },
    {
      id: "carried-over",
      severity: "warning",
      relation: "dossiers.byField.@.carried = previous(dossiers.byField.@.pending)",
      each: "dossiers.byField",
      message: "{row}: kỳ trước chuyển qua {left}, báo cáo kỳ trước ghi {right}.",
      source: "Hồ sơ còn lại của kỳ trước chuyển sang kỳ này",
    },
    {
      id: "after-period",
      severity: "note",
      relation: "report.date >= report.period.to",
      message: "Báo cáo ghi ngày {left}, kỳ báo cáo đến ngày {right}.",
      source: "Báo cáo lập khi hết kỳ",
    },
  ],
  partitions: [
    {
      whole: "dossiers.byField.received",
      parts: ["dossiers.byField.online", "dossiers.byField.direct"],
      exhaustive: true,
    },
  ],
  wording: {
    heading: { text: "Kinh phí", args: {} },
    spent: {
      text: "{spent, select, zero {Chưa chi.} other {Đã chi {spent} đồng ({share}).}}",
      args: { spent: "budget.spent", share: "budget.share" },
    },
    any: { text: "…", args: {} },
  },
  letter: {
    superiorBody: "any",
    issuingBody: "any",
    documentNumber: "any",
    placeAndDate: "any",
    documentType: "any",
    subject: "any",
    addressees: "fields.list.name",
    closing: "any",
    signatureRoles: ["any"],
    signer: "any",
    recipients: "fields.list.name",
    archive: "any",
    annexNote: "any",
  },
  sections: [
    {
      id: "budget",
      level: 2,
      heading: "heading",
      content: [
        { message: "spent", role: "body", when: "có(budget.spent)" },
        { paragraphs: "report.strengths", role: "body" },
      ],
      groups: ["budget"],
    },
  ],
  tables: [],
  annexes: [
    {
      id: "dossiersAnnex",
      code: "II.06a/VPCP/KSTT",
      title: "any",
      lines: [],
      tables: [
        {
          id: "dossiersTable",
          figures: "dossiers.byField",
          header: [
            { label: "STT", column: "#" },
            { label: "Lĩnh vực", column: "name" },
            {
              label: "Tiếp nhận",
              children: [
                { label: "Tổng số", column: "received" },
                { label: "Trực tuyến", column: "online" },
                { label: "Trực tiếp", column: "direct" },
              ],
            },
            { label: "Đã giải quyết", column: "resolved" },
            { label: "Chuyển qua", column: "carried" },
            { label: "Đang giải quyết", column: "pending" },
            { label: "Tỷ lệ", column: "rate" },
          ],
          numberRow: true,
          totalLabel: "TỔNG CỘNG",
          widths: [1, 4, 1, 1, 1, 1, 1, 1, 1],
        },
      ],
      orientation: "landscape",
      group: "dossiers",
    },
  ],
};

export const smallIndex = requireFormSet(smallFormSet);

/** A complete figures file for it, nothing missing and nothing wrong. */
export const smallFile = {
  formSet: "nho-2021",
  note: "Số liệu thử.",
  report: {
    period: { kind: "quarter", year: 2021, number: 1, from: "2020-12-15", to: "2021-03-14" },
    date: "2021-03-15",
    unit: "Sở Khoa học và Công nghệ",
    level: "Cấp tỉnh",
    strengths: ["Đã giải quyết đúng hạn.", "Không có phản ánh."],
  },
  fields: {
    list: [
      { id: "f1", name: "Hoạt động khoa học" },
      { id: "f2", name: "Sở hữu trí tuệ" },
    ],
  },
  budget: {
    granted: 40000000,
    items: [
      { id: "r1", content: "Hỗ trợ đầu mối", amount: 2640000 },
      { id: "r2", content: "Văn phòng phẩm", amount: 3820000 },
    ],
  },
  dossiers: {
    byField: [
      { id: "f1", online: 4, direct: 20, resolved: 20, carried: 1, pending: 5 },
      { id: "f2", online: 0, direct: 8, resolved: 7, carried: 0, pending: 1 },
    ],
  },
  scores: {
    own: 16.93,
    satisfied: 0.985,
    indices: [
      { id: "r1", points: 0.1, since: "2021-01-05", type: "A" },
      { id: "r2", points: 0.2, type: "B" },
    ],
  },
};
