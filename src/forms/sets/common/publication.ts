/** II.2: publication of procedures and their inventory. The names of the online levels changed with the law. */
import type { Scalar, Wording } from "../../formSet";
import type { Part } from "../part";
import { heading, who } from "./phrases";

/** A level of online service: "mức độ 3", "toàn trình". */
export interface OnlineLevel {
  /** Id of the figure in the group `inventory`. */
  readonly id: string;
  /** Stands behind "TTHC". */
  readonly words: string;
  readonly synonyms: readonly string[];
}

const figures: readonly Scalar[] = [
  {
    id: "central",
    kind: "count",
    label: "Số TTHC do Trung ương quy định",
    unit: "TTHC",
    synonyms: ["Trung ương quy định", "do Trung ương ban hành", "TTHC của bộ, ngành quy định"],
  },
  {
    id: "local",
    kind: "count",
    label: "Số TTHC do địa phương quy định",
    unit: "TTHC",
    synonyms: ["địa phương quy định", "do địa phương ban hành", "TTHC đặc thù"],
  },
  {
    id: "total",
    kind: "count",
    label: "Tổng số TTHC thuộc thẩm quyền giải quyết",
    unit: "TTHC",
    formula: "inventory.central + inventory.local",
    synonyms: [
      "tổng số TTHC",
      "TTHC thuộc thẩm quyền giải quyết",
      "tổng số TTHC thuộc phạm vi giải quyết",
      "TTHC đang có hiệu lực thi hành",
    ],
  },
  {
    id: "oneStop",
    kind: "count",
    label: "Số TTHC thực hiện theo cơ chế một cửa",
    unit: "TTHC",
    synonyms: ["cơ chế một cửa", "thực hiện theo cơ chế một cửa", "TTHC một cửa"],
  },
  {
    id: "interlinked",
    kind: "count",
    label: "Số TTHC thực hiện theo cơ chế một cửa liên thông",
    unit: "TTHC",
    synonyms: ["cơ chế một cửa liên thông", "một cửa liên thông", "TTHC liên thông"],
  },
  {
    id: "oneStopAll",
    kind: "count",
    label: "Tổng số TTHC thực hiện theo cơ chế một cửa, một cửa liên thông",
    unit: "TTHC",
    formula: "inventory.oneStop + inventory.interlinked",
    synonyms: ["một cửa, một cửa liên thông", "TTHC được thực hiện theo CCMC, MCLT"],
  },
  {
    id: "postal",
    kind: "count",
    label: "Số TTHC thực hiện qua dịch vụ bưu chính công ích",
    unit: "TTHC",
    synonyms: ["dịch vụ bưu chính công ích", "bưu chính công ích", "qua dịch vụ bưu chính"],
  },
];

const wording: Readonly<Record<string, Wording>> = {
  publicationTitle: heading("Công bố, công khai TTHC"),
  publicationProposals: {
    text:
      "{proposals, select, zero {{inPeriod}, {unit} không phát sinh hồ sơ trình cấp có thẩm quyền công bố danh mục TTHC.} " +
      "other {{inPeriod}, {unit} đã trình cấp có thẩm quyền {proposals} hồ sơ công bố danh mục TTHC.}}",
    args: { ...who, proposals: "publication.proposals" },
  },
  inventoryTotal: {
    text:
      "{total, select, zero {{unit} không có TTHC thuộc thẩm quyền giải quyết.} " +
      "missing {Tổng số TTHC thuộc thẩm quyền giải quyết của {unit}: {total} TTHC.} " +
      "other {Tổng số TTHC thuộc thẩm quyền giải quyết của {unit}: {total} TTHC, gồm: " +
      "{central, select, zero {không có TTHC} other {{central} TTHC}} do Trung ương quy định, " +
      "{local, select, zero {không có TTHC} other {{local} TTHC}} do địa phương quy định.}}",
    args: {
      unit: "unit.shortName",
      total: "inventory.total",
      central: "inventory.central",
      local: "inventory.local",
    },
  },
  inventoryOneStop: {
    text:
      "{total, select, zero {Không có TTHC thực hiện theo cơ chế một cửa, một cửa liên thông.} " +
      "missing {Số TTHC thực hiện theo cơ chế một cửa, một cửa liên thông: {total} TTHC.} " +
      "other {Số TTHC thực hiện theo cơ chế một cửa, một cửa liên thông: {total} TTHC, gồm: " +
      "{oneStop, select, zero {không có TTHC} other {{oneStop} TTHC}} theo cơ chế một cửa, " +
      "{interlinked, select, zero {không có TTHC} other {{interlinked} TTHC}} theo cơ chế một cửa liên thông.}}",
    args: {
      total: "inventory.oneStopAll",
      oneStop: "inventory.oneStop",
      interlinked: "inventory.interlinked",
    },
  },
  inventoryPostal: {
    text:
      "{postal, select, zero {Không có TTHC thực hiện qua dịch vụ bưu chính công ích.} " +
      "other {Số TTHC thực hiện qua dịch vụ bưu chính công ích: {postal} TTHC.}}",
    args: { postal: "inventory.postal" },
  },
};

const onlineFigures = (levels: readonly [OnlineLevel, OnlineLevel]): Scalar[] => [
  ...levels.map(({ id, words, synonyms }): Scalar => ({
    id,
    kind: "count",
    label: `Số TTHC cung cấp dịch vụ công trực tuyến ${words}`,
    unit: "TTHC",
    synonyms: [...synonyms],
  })),
  {
    id: "online",
    kind: "count",
    label: "Tổng số TTHC cung cấp dịch vụ công trực tuyến",
    unit: "TTHC",
    formula: levels.map(({ id }) => `inventory.${id}`).join(" + "),
    synonyms: [
      "dịch vụ công trực tuyến",
      "thực hiện qua dịch vụ công trực tuyến",
      "TTHC thực hiện trên môi trường điện tử",
      "TTHC trực tuyến",
    ],
  },
];

/** The number of procedures offered online, by the two levels that the law knows at the time. */
const onlineWording = ([first, second]: readonly [OnlineLevel, OnlineLevel]): Wording => ({
  text:
    "{total, select, zero {Không có TTHC cung cấp dịch vụ công trực tuyến.} " +
    "missing {Số TTHC cung cấp dịch vụ công trực tuyến: {total} TTHC.} " +
    "other {Số TTHC cung cấp dịch vụ công trực tuyến: {total} TTHC, gồm: " +
    `{first, select, zero {không có TTHC} other {{first} TTHC}} ${first.words}, ` +
    `{second, select, zero {không có TTHC} other {{second} TTHC}} ${second.words}.}}`,
  args: {
    total: "inventory.online",
    first: `inventory.${first.id}`,
    second: `inventory.${second.id}`,
  },
});

export function publication(levels: readonly [OnlineLevel, OnlineLevel]): Part {
  return {
    groups: [
      {
        id: "publication",
        label: "Công bố, công khai TTHC",
        figures: [
          {
            id: "proposals",
            kind: "count",
            label: "Số hồ sơ trình công bố danh mục TTHC trong kỳ",
            unit: "hồ sơ",
            synonyms: ["hồ sơ trình công bố", "trình công bố", "hồ sơ công bố danh mục TTHC"],
          },
        ],
      },
      {
        id: "inventory",
        label: "TTHC thuộc thẩm quyền giải quyết",
        standing: true,
        figures: [...figures, ...onlineFigures(levels)],
      },
    ],
    partitions: [
      { whole: "inventory.total", parts: ["inventory.central", "inventory.local"], exhaustive: true },
      {
        whole: "inventory.oneStopAll",
        parts: ["inventory.oneStop", "inventory.interlinked"],
        exhaustive: true,
      },
      { whole: "inventory.online", parts: levels.map(({ id }) => `inventory.${id}`), exhaustive: true },
      {
        whole: "inventory.total",
        parts: ["inventory.oneStop", "inventory.interlinked", "inventory.postal", "inventory.online"],
        exhaustive: false,
      },
    ],
    identities: [
      withinTotal("one-stop-within-total", "oneStopAll", "thực hiện theo cơ chế một cửa, một cửa liên thông"),
      withinTotal("postal-within-total", "postal", "thực hiện qua dịch vụ bưu chính công ích"),
      withinTotal("online-within-total", "online", "cung cấp dịch vụ công trực tuyến"),
    ],
    wording: { ...wording, inventoryOnline: onlineWording(levels) },
    sections: [
      {
        id: "publication",
        level: 2,
        heading: "publicationTitle",
        content: [
          { message: "publicationProposals", role: "bullet" },
          { message: "inventoryTotal", role: "bullet" },
          { message: "inventoryOneStop", role: "bullet" },
          { message: "inventoryPostal", role: "bullet" },
          { message: "inventoryOnline", role: "bullet" },
        ],
        groups: ["publication", "inventory", "procedures"],
      },
    ],
  };
}

function withinTotal(id: string, figure: string, words: string) {
  return {
    id,
    severity: "error",
    relation: `inventory.${figure} <= inventory.total`,
    message: `Số TTHC ${words} là {left}, lớn hơn tổng số TTHC thuộc thẩm quyền giải quyết là {right}. Đề nghị kiểm tra lại hai số này.`,
    source: "Bộ phận không lớn hơn tổng số",
  } as const;
}
