/** II.7: procedures on the electronic medium. */
import { heading, who } from "../common/phrases";
import type { Part } from "../part";

export const digital: Part = {
  groups: [
    {
      id: "digital",
      label: "Thực hiện TTHC trên môi trường điện tử",
      figures: [
        {
          id: "onlineRate",
          kind: "ratio",
          label: "Tỷ lệ hồ sơ nộp trực tuyến trên số hồ sơ mới tiếp nhận",
          as: "percent",
          digits: 1,
          formula: "dossiers.byField.total.online / dossiers.newly",
          synonyms: ["tỷ lệ hồ sơ trực tuyến", "tỷ lệ nộp hồ sơ trực tuyến", "tỷ lệ hồ sơ nộp trực tuyến"],
        },
        {
          id: "digitised",
          kind: "count",
          label: "Số hồ sơ được số hóa thành phần khi tiếp nhận",
          unit: "hồ sơ",
          synonyms: ["được số hóa", "số hóa hồ sơ", "hồ sơ được số hóa"],
        },
        {
          id: "digitisedRate",
          kind: "ratio",
          label: "Tỷ lệ hồ sơ được số hóa trên số hồ sơ mới tiếp nhận",
          as: "percent",
          digits: 1,
          formula: "digital.digitised / dossiers.newly",
          synonyms: ["tỷ lệ số hóa", "tỷ lệ hồ sơ được số hóa"],
        },
        {
          id: "results",
          kind: "count",
          label: "Số kết quả giải quyết TTHC bằng bản điện tử",
          unit: "kết quả",
          synonyms: ["kết quả điện tử", "kết quả giải quyết TTHC điện tử", "bản điện tử"],
        },
        {
          id: "payments",
          kind: "count",
          label: "Số hồ sơ thanh toán trực tuyến phí, lệ phí, nghĩa vụ tài chính",
          unit: "hồ sơ",
          synonyms: ["thanh toán trực tuyến", "hồ sơ thanh toán trực tuyến"],
        },
      ],
    },
  ],
  partitions: [
    { whole: "dossiers.newly", parts: ["digital.digitised"], exhaustive: false },
    { whole: "dossiers.byField.resolved", parts: ["digital.results"], exhaustive: false },
    { whole: "dossiers.byField.received", parts: ["digital.payments"], exhaustive: false },
  ],
  identities: [
    {
      id: "digitised-within-new",
      severity: "error",
      relation: "digital.digitised <= dossiers.newly",
      message:
        "Số hồ sơ được số hóa khi tiếp nhận là {left}, nhiều hơn số hồ sơ mới tiếp nhận trong kỳ là {right}. Đề nghị kiểm tra lại hai số này.",
      source: "Bộ phận không lớn hơn tổng số",
    },
    {
      id: "results-within-resolved",
      severity: "error",
      relation: "digital.results <= dossiers.byField.total.resolved",
      message:
        "Số kết quả bằng bản điện tử là {left}, nhiều hơn số hồ sơ đã giải quyết là {right}. Đề nghị kiểm tra lại hai số này.",
      source: "Bộ phận không lớn hơn tổng số",
    },
    {
      id: "payments-within-received",
      severity: "warning",
      relation: "digital.payments <= dossiers.byField.total.received",
      message:
        "Số hồ sơ thanh toán trực tuyến là {left}, nhiều hơn số hồ sơ tiếp nhận là {right}. Đề nghị kiểm tra lại hai số này.",
      source: "Bộ phận không lớn hơn tổng số",
    },
  ],
  wording: {
    digitalTitle: heading("Thực hiện TTHC trên môi trường điện tử"),
    digitalOnline: {
      text:
        "{online, select, zero {{inPeriod}, {unit} không phát sinh hồ sơ nộp trực tuyến.} " +
        "missing {{inPeriod}, {unit} tiếp nhận {online} hồ sơ nộp trực tuyến.} " +
        "other {{inPeriod}, {unit} tiếp nhận {online} hồ sơ nộp trực tuyến, đạt {rate} số hồ sơ mới tiếp nhận.}}",
      args: { ...who, online: "dossiers.byField.total.online", rate: "digital.onlineRate" },
    },
    digitalDigitised: {
      text:
        "{digitised, select, zero {Chưa có hồ sơ được số hóa thành phần khi tiếp nhận.} " +
        "missing {Số hồ sơ được số hóa thành phần khi tiếp nhận: {digitised} hồ sơ.} " +
        "other {Số hồ sơ được số hóa thành phần khi tiếp nhận: {digitised} hồ sơ, đạt {rate} số hồ sơ mới tiếp nhận.}}",
      args: { digitised: "digital.digitised", rate: "digital.digitisedRate" },
    },
    digitalResults: {
      text:
        "{results, select, zero {Chưa có kết quả giải quyết TTHC bằng bản điện tử.} " +
        "other {Số kết quả giải quyết TTHC bằng bản điện tử: {results} kết quả.}}",
      args: { results: "digital.results" },
    },
    digitalPayments: {
      text:
        "{payments, select, zero {Không phát sinh hồ sơ thanh toán trực tuyến.} " +
        "other {Số hồ sơ thanh toán trực tuyến phí, lệ phí, nghĩa vụ tài chính: {payments} hồ sơ.}}",
      args: { payments: "digital.payments" },
    },
  },
  sections: [
    {
      id: "digital",
      level: 2,
      heading: "digitalTitle",
      content: [
        { message: "digitalOnline", role: "bullet" },
        { message: "digitalDigitised", role: "bullet" },
        { message: "digitalResults", role: "bullet" },
        { message: "digitalPayments", role: "bullet" },
      ],
      groups: ["digital"],
    },
  ],
};
