/** The form II.07b, part I: procedures by field and by level of government. */
import type { Column, FormTable, Group, HeaderNode, Identity, Partition } from "../../formSet";
import { fieldRows } from "./fields";

/** A level of government: there is no district any more since 01/7/2025. */
export interface Level {
  /** Ends the ids of its columns: "Province". */
  readonly id: string;
  /** "cấp tỉnh". */
  readonly words: string;
}

export const provinceLevel: Level = { id: "Province", words: "cấp tỉnh" };
export const districtLevel: Level = { id: "District", words: "cấp huyện" };
export const communeLevel: Level = { id: "Commune", words: "cấp xã" };

interface Block {
  readonly id: string;
  readonly header: string;
  readonly totalHeader: string;
  readonly label: string;
  readonly unit: string;
  readonly synonyms: readonly string[];
  /** Header of a level's column. */
  readonly levelHeader: (level: Level) => string;
  /** Relative widths: of the total, which has the formula under it, and of a level. */
  readonly widths: { readonly total: number; readonly level: number };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const blocks: readonly Block[] = [
  {
    id: "authority",
    header: "Tổng số TTHC thuộc thẩm quyền giải quyết của địa phương",
    totalHeader: "Tổng số TTHC",
    label: "Số TTHC thuộc thẩm quyền giải quyết",
    unit: "TTHC",
    synonyms: [
      "tổng số TTHC",
      "TTHC thuộc thẩm quyền giải quyết của địa phương",
      "thuộc thẩm quyền giải quyết",
    ],
    levelHeader: ({ words }) => capital(words),
    widths: { total: 16.9, level: 7.8 },
  },
  {
    id: "oneStop",
    header: "TTHC được thực hiện theo cơ chế một cửa, một cửa liên thông",
    totalHeader: "Tổng số TTHC",
    label: "Số TTHC thực hiện theo cơ chế một cửa, một cửa liên thông",
    unit: "TTHC",
    synonyms: ["TTHC được thực hiện theo CCMC, MCLT", "thực hiện tại Bộ phận Một cửa"],
    levelHeader: ({ words }) => `Tại Bộ phận Một cửa ${words}`,
    widths: { total: 18.1, level: 8.4 },
  },
  {
    id: "internal",
    header: "Quy trình nội bộ giải quyết TTHC theo cơ chế một cửa, một cửa liên thông được ban hành",
    totalHeader: "Tổng số quy trình",
    label: "Số quy trình nội bộ được ban hành",
    unit: "quy trình",
    synonyms: ["quy trình nội bộ", "quy trình nội bộ giải quyết TTHC"],
    levelHeader: ({ words }) => capital(words),
    widths: { total: 17, level: 7.8 },
  },
];

/** Columns from (3) on: for each block its total, then the levels. */
function columnsOf(levels: readonly Level[]): Column[] {
  const width = levels.length + 1;
  return blocks.flatMap((block, position): Column[] => {
    const first = 3 + position * width;
    return [
      {
        id: block.id,
        number: first,
        kind: "count",
        label: `${block.label}: tổng số`,
        unit: block.unit,
        formula: levels.map((_, index) => `(${first + 1 + index})`).join("+"),
        synonyms: [...block.synonyms],
      },
      ...levels.map((level, index): Column => ({
        id: block.id + level.id,
        number: first + 1 + index,
        kind: "count",
        label: `${block.label}: ${level.words}`,
        unit: block.unit,
        synonyms: [block.levelHeader(level), `${block.label} ${level.words}`],
      })),
    ];
  });
}

export const proceduresGroup = (levels: readonly Level[]): Group => ({
  id: "procedures",
  label: "TTHC theo lĩnh vực và cấp",
  standing: true,
  figures: [
    {
      id: "byField",
      kind: "grid",
      label: "Số TTHC, quy trình nội bộ theo lĩnh vực và cấp giải quyết",
      rows: fieldRows,
      columns: columnsOf(levels),
      total: true,
    },
  ],
});

export const proceduresPartitions = (levels: readonly Level[]): Partition[] => [
  ...blocks.map(({ id }) => ({
    whole: `procedures.byField.${id}`,
    parts: levels.map((level) => `procedures.byField.${id}${level.id}`),
    exhaustive: true,
  })),
  { whole: "procedures.byField.authority", parts: ["procedures.byField.oneStop"], exhaustive: false },
];

export const proceduresIdentities: readonly Identity[] = [
  {
    id: "inventory-total-as-form",
    severity: "error",
    relation: "inventory.total = procedures.byField.total.authority",
    message:
      "Tổng số TTHC thuộc thẩm quyền giải quyết nêu trong báo cáo là {left}, nhưng cột (3) của biểu số lượng TTHC cộng được {right}. Hai số phải bằng nhau; đề nghị kiểm tra lại.",
    source: "Cùng một số liệu nêu trong báo cáo và trong biểu kèm theo",
  },
  {
    id: "inventory-one-stop-as-form",
    severity: "error",
    relation: "inventory.oneStopAll = procedures.byField.total.oneStop",
    message:
      "Số TTHC thực hiện theo cơ chế một cửa, một cửa liên thông nêu trong báo cáo là {left}, nhưng biểu số lượng TTHC cộng được {right}. Hai số phải bằng nhau; đề nghị kiểm tra lại.",
    source: "Cùng một số liệu nêu trong báo cáo và trong biểu kèm theo",
  },
  {
    id: "field-one-stop-within-total",
    severity: "error",
    relation: "procedures.byField.@.oneStop <= procedures.byField.@.authority",
    each: "procedures.byField",
    message:
      "{row}: số TTHC thực hiện theo cơ chế một cửa, một cửa liên thông là {left}, lớn hơn số TTHC thuộc thẩm quyền giải quyết là {right}. Đề nghị kiểm tra lại hai số này.",
    source: "Bộ phận không lớn hơn tổng số",
  },
  {
    id: "field-internal-for-one-stop",
    severity: "warning",
    relation: "procedures.byField.@.internal >= procedures.byField.@.oneStop",
    each: "procedures.byField",
    message:
      "{row}: có {left} quy trình nội bộ cho {right} TTHC thực hiện theo cơ chế một cửa, một cửa liên thông. Mỗi TTHC cần có quy trình nội bộ; đề nghị kiểm tra lại.",
    source: "Mỗi TTHC thực hiện theo cơ chế một cửa có quy trình nội bộ",
  },
];

/** Widths of the leaves: sequence, field, then the numbers. */
export function proceduresTable(levels: readonly Level[], title?: string): FormTable {
  return {
    id: "proceduresTable",
    figures: "procedures.byField",
    ...(title === undefined ? {} : { title }),
    header: [
      { label: "STT", column: "#" },
      { label: "Lĩnh vực", column: "name" },
      ...blocks.map((block): HeaderNode => ({
        label: block.header,
        children: [
          { label: block.totalHeader, column: block.id },
          ...levels.map((level) => ({ label: block.levelHeader(level), column: block.id + level.id })),
        ],
      })),
    ],
    numberRow: true,
    totalLabel: "TỔNG CỘNG",
    widths: [6, 15, ...blocks.flatMap(({ widths }) => [widths.total, ...levels.map(() => widths.level)])],
    unitLine: "Đơn vị tính: TTHC, quy trình",
  };
}
