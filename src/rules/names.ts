/** What a meaning is called in messages. */
import { meaningKey, type Meaning } from "../facts/meaning";
import type { Dimension } from "../facts/lexicon/entry";

const objects: Readonly<Record<string, string>> = {
  dossier: "hồ sơ",
  procedure: "TTHC",
  process: "quy trình nội bộ",
  feedback: "phản ánh, kiến nghị",
  document: "văn bản",
  money: "kinh phí",
  person: "người",
  organisation: "đơn vị",
};

const values: Readonly<Partial<Record<Dimension, Readonly<Record<string, string>>>>> = {
  stage: {
    received: "tiếp nhận",
    resolved: "đã giải quyết",
    pending: "đang giải quyết",
    returned: "trả lại, rút",
    supplement: "chờ bổ sung",
  },
  source: { carried: "từ kỳ trước chuyển sang", new: "mới tiếp nhận" },
  channel: { online: "trực tuyến", direct: "trực tiếp", postal: "qua bưu chính" },
  timeliness: { early: "trước hạn", onTime: "đúng hạn", late: "quá hạn", inTime: "trong hạn" },
  level: { ministry: "cấp bộ", province: "cấp tỉnh", district: "cấp huyện", commune: "cấp xã" },
  mechanism: { oneStop: "theo cơ chế một cửa", interlinked: "theo cơ chế một cửa liên thông" },
  authority: { central: "do Trung ương quy định", local: "do địa phương quy định" },
  service: {
    level2: "mức độ 2",
    level3: "mức độ 3",
    level4: "mức độ 4",
    full: "toàn trình",
    partial: "một phần",
  },
  onSpot: { yes: "giải quyết tại chỗ" },
  action: {
    review: "rà soát",
    simplify: "đơn giản hóa",
    publish: "công bố",
    display: "công khai",
    amend: "sửa đổi, bổ sung",
    repeal: "bãi bỏ",
    replace: "thay thế",
    create: "ban hành mới",
    integrate: "tích hợp",
    assess: "đánh giá tác động",
    digitize: "số hóa",
  },
  type: {
    plan: "kế hoạch",
    letter: "công văn",
    decision: "quyết định",
    report: "báo cáo",
    submission: "tờ trình",
    notice: "thông báo",
    directive: "chỉ thị",
    guidance: "hướng dẫn",
    resolution: "nghị quyết",
  },
  money: { granted: "được cấp", spent: "đã chi", left: "còn lại" },
};

const ORDER: readonly Dimension[] = [
  "type",
  "stage",
  "source",
  "channel",
  "service",
  "timeliness",
  "authority",
  "mechanism",
  "onSpot",
  "action",
  "money",
  "level",
];

/** "hồ sơ đã giải quyết đúng hạn"; "số liệu" when the meaning says nothing. */
export function nameOf(meaning: Meaning): string {
  const object = objects[meaning.object ?? ""] ?? meaning.object?.replace(/^noun:/, "") ?? "số liệu";
  const words = ORDER.flatMap((dimension) => {
    const stated = meaning.dimensions[dimension];
    if (stated === undefined || isSaidByOthers(dimension, meaning)) return [];
    return [stated.map((value) => values[dimension]?.[value] ?? value).join(" và ")];
  });
  return words.length === 0 && meaning.total ? `tổng số ${object}` : [object, ...words].join(" ");
}

/** "số hồ sơ đã giải quyết", "tổng số TTHC". */
export function countName(meaning: Meaning): string {
  const name = nameOf(meaning);
  return name.startsWith("tổng số") ? name : `số ${name}`;
}

/** "Mới tiếp nhận" says that it was received. */
function isSaidByOthers(dimension: Dimension, { dimensions }: Meaning): boolean {
  if (dimension === "stage") return dimensions.source !== undefined;
  return dimension === "channel" && dimensions.service !== undefined;
}

/** What a value of one dimension is called: "quá hạn". */
export function valueName(dimension: Dimension, value: string): string {
  return values[dimension]?.[value] ?? value;
}

/** Root key of everything that is said about one fact. */
export function rootOf(meaning: Meaning, scope = ""): string {
  return `${meaningKey(meaning)}|${scope}`;
}
