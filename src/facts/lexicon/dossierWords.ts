/** Which dossiers: where they come from, by which way, in time or not. */
import type { Entry } from "./entry";

const early = ["trước", "sớm"];
const due = ["hạn", "hẹn", "thời hạn"];
/** "trước và đúng hạn", "đúng hoặc sớm hẹn", "trước hạn và đúng hạn" … */
const earlyAndOnTime = early.flatMap((word) =>
  due.flatMap((end) =>
    ["và", "hoặc", "", "-", "/"].flatMap((and) =>
      [
        `${word} ${and} đúng ${end}`,
        `đúng ${and} ${word} ${end}`,
        `${word} ${end} ${and} đúng ${end}`,
        `đúng ${end} ${and} ${word} ${end}`,
      ].map((phrase) => phrase.replace(/ {2}/g, " ")),
    ),
  ),
);

/** "tồn từ quý trước chuyển sang", "kỳ trước chuyển qua", "còn lại tháng trước" … */
const carriedOver = [
  ...["", "tồn", "tồn đọng", "còn lại", "còn", "số", "chuyển tiếp", "chuyển"].flatMap((left) =>
    ["", "từ"].flatMap((from) =>
      ["kỳ", "quý", "tháng", "năm"].flatMap((span) =>
        ["", "sang", "chuyển", "chuyển sang", "chuyển qua", "chuyển đến", "chuyển tiếp"].map((on) => ({
          span,
          isSaid: left !== "" || on !== "" || span === "kỳ",
          phrase: `${left} ${from} ${span} trước ${on}`,
        })),
      ),
    ),
  ),
]
  .filter(({ isSaid }) => isSaid)
  .map(({ phrase }) => phrase)
  .concat("tồn đầu kỳ", "tồn đầu quý", "tồn đầu tháng", "tồn đầu năm");

export const dossierWords: readonly Entry[] = [
  // Where a received dossier comes from.
  {
    means: { source: "carried" },
    phrases: carriedOver,
  },
  {
    means: { source: "new" },
    phrases: [
      "mới tiếp nhận",
      "tiếp nhận mới",
      "mới tiếp nhận trong kỳ",
      "tiếp nhận mới trong kỳ",
      "tiếp nhận trong kỳ",
      "mới phát sinh",
      "phát sinh mới",
      "nhận mới",
      "mới nhận",
      "phát sinh trong kỳ",
      "tiếp nhận phát sinh mới",
    ],
  },
  { means: { source: "carried" }, weak: true, phrases: ["tồn"] },
  { means: { source: "new" }, weak: true, short: true, phrases: ["trong kỳ", "mới"] },

  // By which way.
  {
    means: { channel: "online" },
    phrases: [
      "trực tuyến",
      "qua mạng",
      "nộp trực tuyến",
      "qua dịch vụ công trực tuyến",
      "qua môi trường mạng",
      "môi trường điện tử",
      "trên môi trường điện tử",
      "qua cổng dịch vụ công",
      "điện tử",
      // A slip that stands in many annexes.
      "thực tuyến",
    ],
  },
  { means: { channel: "direct" }, phrases: ["trực tiếp", "nộp trực tiếp", "thực tiếp"] },
  {
    means: { channel: "postal" },
    phrases: [
      "bưu chính",
      "bưu chính công ích",
      "dịch vụ bưu chính",
      "dịch vụ bưu chính công ích",
      "qua bưu điện",
      "qua bcci",
      "qua bưu chính",
      "qua bưu chính công ích",
      "qua dịch vụ bưu chính",
      "qua dịch vụ bưu chính công ích",
      "bưu điện",
      "bccI",
      "bcci",
    ],
  },

  // In time or not.
  {
    means: { timeliness: "early" },
    phrases: early
      .flatMap((word) => due.map((end) => `${word} ${end}`))
      .concat("trả trước thời hạn", "trước hạn định"),
  },
  { means: { timeliness: "early" }, weak: true, short: true, phrases: ["sớm"] },
  {
    means: { timeliness: "onTime" },
    phrases: ["đúng hạn", "đúng hẹn", "đúng thời hạn", "đúng kỳ hạn"],
  },
  {
    means: { timeliness: ["early", "onTime"] },
    phrases: [...earlyAndOnTime, ...due.map((end) => `đúng ${end} trở lên`)],
  },
  {
    means: { timeliness: "late" },
    phrases: [
      "quá hạn",
      "trễ hạn",
      "trễ hẹn",
      "quá thời hạn",
      "chậm hạn",
      "chậm trễ",
      "chậm muộn",
      "chậm so với quy định",
      "quá hẹn",
      "trả kết quả quá hạn",
    ],
  },
  { means: { timeliness: "late" }, weak: true, short: true, phrases: ["chậm", "muộn", "trễ"] },
];
