/** II.5: how dossiers were handled, with the form II.06a. */
import type { Part } from "../part";
import { columns, dossiersTable, UNIT } from "./dossiersForm";
import { wording } from "./dossiersWording";
import { fieldRows, fieldsGroup } from "./fields";
import { formLines } from "./letter";

/** `code` is the form's code at the time: "II.06a/VPCP/KSTT". */
export function dossiers(code: string): Part {
  return {
    groups: [
      fieldsGroup,
      {
        id: "dossiers",
        label: "Giải quyết hồ sơ TTHC",
        figures: [
          {
            id: "byField",
            kind: "grid",
            label: "Tình hình, kết quả giải quyết hồ sơ theo lĩnh vực",
            rows: fieldRows,
            columns,
            total: true,
          },
          {
            id: "newly",
            kind: "count",
            label: "Số hồ sơ mới tiếp nhận trong kỳ",
            unit: UNIT,
            formula: "dossiers.byField.total.online + dossiers.byField.total.direct",
            synonyms: [
              "mới tiếp nhận trong kỳ",
              "mới tiếp nhận",
              "tiếp nhận mới",
              "tiếp nhận trong kỳ",
              "trong kỳ",
            ],
          },
          {
            id: "timely",
            kind: "count",
            label: "Số hồ sơ giải quyết trước hạn và đúng hạn",
            unit: UNIT,
            formula: "dossiers.byField.total.early + dossiers.byField.total.onTime",
            synonyms: [
              "trước và đúng hạn",
              "đúng và trước hạn",
              "trước hạn và đúng hạn",
              "trước hạn, đúng hạn",
            ],
          },
          {
            id: "timelyRate",
            kind: "ratio",
            label: "Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn",
            as: "percent",
            digits: 1,
            formula: "dossiers.timely / dossiers.byField.total.resolved",
            synonyms: [
              "tỷ lệ đúng hạn",
              "tỷ lệ trước hạn và đúng hạn",
              "tỷ lệ giải quyết đúng hạn",
              "đạt tỷ lệ",
            ],
          },
        ],
      },
    ],
    partitions: [
      {
        whole: "dossiers.byField.received",
        parts: ["dossiers.byField.online", "dossiers.byField.direct", "dossiers.byField.carriedOver"],
        exhaustive: true,
      },
      {
        whole: "dossiers.byField.received",
        parts: ["dossiers.newly", "dossiers.byField.carriedOver"],
        exhaustive: true,
      },
      {
        whole: "dossiers.byField.received",
        parts: ["dossiers.byField.resolved", "dossiers.byField.pending"],
        exhaustive: true,
      },
      {
        whole: "dossiers.newly",
        parts: ["dossiers.byField.online", "dossiers.byField.direct"],
        exhaustive: true,
      },
      {
        whole: "dossiers.byField.resolved",
        parts: ["dossiers.byField.early", "dossiers.byField.onTime", "dossiers.byField.overdue"],
        exhaustive: true,
      },
      {
        whole: "dossiers.byField.resolved",
        parts: ["dossiers.timely", "dossiers.byField.overdue"],
        exhaustive: true,
      },
      {
        whole: "dossiers.timely",
        parts: ["dossiers.byField.early", "dossiers.byField.onTime"],
        exhaustive: true,
      },
      {
        whole: "dossiers.byField.pending",
        parts: ["dossiers.byField.pendingOnTime", "dossiers.byField.pendingOverdue"],
        exhaustive: true,
      },
    ],
    identities: [
      {
        id: "dossier-balance",
        severity: "error",
        relation: "dossiers.byField.@.received = dossiers.byField.@.resolved + dossiers.byField.@.pending",
        each: "dossiers.byField",
        message:
          "{row}: hồ sơ tiếp nhận, cột (3), là {left}; hồ sơ đã giải quyết và đang giải quyết, cột (7) + cột (11), là {right}. Hai số phải bằng nhau; đề nghị kiểm tra lại các cột của dòng này.",
        source: "Hồ sơ đã tiếp nhận thì hoặc đã giải quyết, hoặc đang giải quyết",
      },
      {
        id: "carried-over",
        severity: "error",
        relation: "dossiers.byField.@.carriedOver = previous(dossiers.byField.@.pending)",
        each: "dossiers.byField",
        message:
          "{row}: hồ sơ từ kỳ trước chuyển qua, cột (6), là {left}; báo cáo kỳ trước ghi đang giải quyết, cột (11), là {right}. Hai số phải bằng nhau; đề nghị đối chiếu với báo cáo kỳ trước.",
        source: "Hồ sơ đang giải quyết cuối kỳ trước là hồ sơ chuyển qua kỳ này",
      },
    ],
    wording,
    sections: [
      {
        id: "dossiers",
        level: 2,
        heading: "dossiersTitle",
        content: [
          { message: "dossiersReceived", role: "body" },
          { message: "dossiersResolved", role: "bullet" },
          { message: "dossiersPending", role: "bullet" },
          { message: "dossiersAttached", role: "attachment" },
        ],
        groups: ["fields", "dossiers"],
      },
    ],
    annexes: [
      {
        id: "dossiersAnnex",
        code,
        title: "dossiersAnnexTitle",
        lines: formLines,
        tables: [dossiersTable],
        orientation: "landscape",
        group: "dossiers",
      },
    ],
  };
}
