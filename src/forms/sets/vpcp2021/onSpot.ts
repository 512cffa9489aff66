/** II.6.2: procedures received, examined, decided and returned in one place ("4 tại chỗ"), with the form II.07b. */
import type { FormTable, Group } from "../../formSet";
import { fieldRows } from "../common/fields";
import { formLines } from "../common/letter";
import { attachedAt, heading, who } from "../common/phrases";
import {
  communeLevel,
  districtLevel,
  proceduresGroup,
  proceduresIdentities,
  proceduresPartitions,
  proceduresTable,
  provinceLevel,
} from "../common/procedures";
import type { Part } from "../part";

const levels = [provinceLevel, districtLevel, communeLevel];

const onSpotGroup: Group = {
  id: "onSpot",
  label: "Thực hiện “4 tại chỗ”",
  hint: "Tiếp nhận, thẩm định, phê duyệt và trả kết quả tại một nơi.",
  standing: true,
  figures: [
    {
      id: "byField",
      kind: "grid",
      label: "TTHC thực hiện “4 tại chỗ” theo lĩnh vực",
      rows: fieldRows,
      columns: [
        {
          id: "province",
          number: 3,
          kind: "count",
          label: "Số TTHC thực hiện “4 tại chỗ” cấp tỉnh",
          unit: "TTHC",
          synonyms: ["4 tại chỗ", "TTHC thực hiện 4 tại chỗ", "cấp tỉnh", "giữ nguyên"],
        },
        {
          id: "provinceRate",
          number: 4,
          kind: "ratio",
          label: "Tỷ lệ TTHC thực hiện “4 tại chỗ” cấp tỉnh",
          as: "percent",
          digits: 1,
          formula: "(3) / procedures.byField.@.authorityProvince",
          synonyms: ["tỷ lệ", "đạt tỷ lệ"],
        },
        {
          id: "district",
          number: 5,
          kind: "count",
          label: "Số TTHC thực hiện “4 tại chỗ” cấp huyện",
          unit: "TTHC",
          synonyms: ["cấp huyện"],
        },
        {
          id: "districtRate",
          number: 6,
          kind: "ratio",
          label: "Tỷ lệ TTHC thực hiện “4 tại chỗ” cấp huyện",
          as: "percent",
          digits: 1,
          formula: "(5) / procedures.byField.@.authorityDistrict",
        },
      ],
      total: true,
    },
    {
      id: "total",
      kind: "count",
      label: "Tổng số TTHC thực hiện “4 tại chỗ”",
      unit: "TTHC",
      formula: "onSpot.byField.total.province + onSpot.byField.total.district",
      synonyms: ["TTHC thực hiện “4 tại chỗ”", "TTHC thực hiện theo phương án 4 tại chỗ"],
    },
    {
      id: "rate",
      kind: "ratio",
      label: "Tỷ lệ TTHC thực hiện “4 tại chỗ”",
      as: "percent",
      digits: 1,
      formula: "onSpot.total / procedures.byField.total.authority",
      synonyms: ["đạt", "đạt tỷ lệ", "chiếm", "tỷ lệ thực hiện 4 tại chỗ"],
    },
    {
      id: "decision",
      kind: "text",
      label: "Quyết định phê duyệt danh mục “4 tại chỗ”",
      hint: "Ghi đầy đủ số, ký hiệu, ngày, cơ quan ban hành.",
      optional: true,
    },
  ],
};

const onSpotTable: FormTable = {
  id: "onSpotTable",
  figures: "onSpot.byField",
  title: "II. KẾT QUẢ THỰC HIỆN “4 TẠI CHỖ” TẠI BỘ PHẬN MỘT CỬA",
  header: [
    { label: "STT", column: "#" },
    { label: "Lĩnh vực", column: "name" },
    {
      label: "Cấp tỉnh",
      children: [
        { label: "Số lượng TTHC", column: "province" },
        { label: "Tỷ lệ", column: "provinceRate" },
      ],
    },
    {
      label: "Cấp huyện",
      children: [
        { label: "Số lượng TTHC", column: "district" },
        { label: "Tỷ lệ", column: "districtRate" },
      ],
    },
  ],
  numberRow: true,
  totalLabel: "TỔNG CỘNG",
  widths: [6, 38, 14, 14, 14, 14],
  unitLine: "Đơn vị tính: TTHC, %",
};

export const onSpot: Part = {
  groups: [proceduresGroup(levels), onSpotGroup],
  partitions: [
    ...proceduresPartitions(levels),
    {
      whole: "onSpot.total",
      parts: ["onSpot.byField.province", "onSpot.byField.district"],
      exhaustive: true,
    },
    {
      whole: "procedures.byField.authorityProvince",
      parts: ["onSpot.byField.province"],
      exhaustive: false,
    },
    {
      whole: "procedures.byField.authorityDistrict",
      parts: ["onSpot.byField.district"],
      exhaustive: false,
    },
  ],
  identities: [
    ...proceduresIdentities,
    {
      id: "on-spot-province",
      severity: "error",
      relation: "onSpot.byField.@.province <= procedures.byField.@.oneStopProvince",
      each: "onSpot.byField",
      message:
        "{row}: số TTHC thực hiện “4 tại chỗ” cấp tỉnh là {left}, lớn hơn số TTHC thực hiện tại Bộ phận Một cửa cấp tỉnh là {right}. Đề nghị kiểm tra lại hai số này.",
      source: "Bộ phận không lớn hơn tổng số",
    },
    {
      id: "on-spot-district",
      severity: "error",
      relation: "onSpot.byField.@.district <= procedures.byField.@.oneStopDistrict",
      each: "onSpot.byField",
      message:
        "{row}: số TTHC thực hiện “4 tại chỗ” cấp huyện là {left}, lớn hơn số TTHC thực hiện tại Bộ phận Một cửa cấp huyện là {right}. Đề nghị kiểm tra lại hai số này.",
      source: "Bộ phận không lớn hơn tổng số",
    },
  ],
  wording: {
    onSpotTitle: heading("Thực hiện “4 tại chỗ” trong giải quyết TTHC"),
    onSpotTotal: {
      text:
        "{total, select, zero {{inPeriod}, {unit} chưa có TTHC thực hiện theo phương án “4 tại chỗ” " +
        "(tiếp nhận, thẩm định, phê duyệt, trả kết quả) tại {centre}.} " +
        "missing {{inPeriod}, {unit} thực hiện {total} TTHC theo phương án “4 tại chỗ” " +
        "(tiếp nhận, thẩm định, phê duyệt, trả kết quả) tại {centre}.} " +
        "other {{inPeriod}, {unit} thực hiện {total} TTHC theo phương án “4 tại chỗ” " +
        "(tiếp nhận, thẩm định, phê duyệt, trả kết quả) tại {centre}" +
        "{decision, select, none {} other { theo {decision}}}, " +
        "đạt {rate} tổng số TTHC thuộc thẩm quyền giải quyết, theo quy định tại khoản 1 Điều 6 {law}.}}",
      args: {
        ...who,
        total: "onSpot.total",
        centre: "unit.centre",
        decision: "onSpot.decision",
        rate: "onSpot.rate",
        law: { law: "oneStopGuide" },
      },
    },
    onSpotAttached: attachedAt("proceduresAnnex"),
    proceduresTitle: {
      text: "Tổng hợp số lượng TTHC và kết quả thực hiện “4 tại chỗ” tại Bộ phận Một cửa thuộc thẩm quyền giải quyết của {name}",
      args: { name: "unit.name" },
    },
  },
  sections: [
    {
      id: "onSpot",
      level: 3,
      heading: "onSpotTitle",
      content: [
        { message: "onSpotTotal", role: "body" },
        { message: "onSpotAttached", role: "attachment" },
      ],
      groups: ["onSpot"],
    },
  ],
  annexes: [
    {
      id: "proceduresAnnex",
      code: "II.07b/VPCP/KSTT",
      title: "proceduresTitle",
      lines: formLines,
      tables: [proceduresTable(levels, "I. SỐ LƯỢNG TTHC TRIỂN KHAI TẠI BỘ PHẬN MỘT CỬA"), onSpotTable],
      orientation: "landscape",
      group: "procedures",
    },
  ],
};
