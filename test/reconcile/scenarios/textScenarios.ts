/** Words and numbers in the text. */
import { noDossiers, put, rows } from "./figures";
import {
  append,
  comment,
  contentOf,
  control,
  elements,
  empty,
  format,
  insertAfter,
  insertBefore,
  markup,
  paragraph,
  paragraphXml,
  remove,
  rewrite,
  runXml,
  setValue,
  typeOver,
  unwrap,
} from "./hand";
import type { Scenario } from "./scenario";

const received = "dossiers.byField.total.received";
const RECEIVED = "Trong quý I năm 2021, Sở KH&CN tiếp nhận";
/** 25 → 27 dossiers in the first field; the new ones are pending. */
const twoMore: NonNullable<Scenario["figures"]> = (file) => {
  put(file, "dossiers.byField.0.direct", 27);
  put(file, "dossiers.byField.0.pendingOnTime", 8);
};

export const textScenarios: readonly Scenario[] = [
  { name: "không sửa gì, số liệu không đổi" },
  { name: "không sửa gì, số liệu đổi", figures: twoMore },
  {
    name: "chữ đậm, màu và phông đặt tay được giữ",
    hand: (hand) => {
      format(hand, control(hand, `f:${received}`), '<w:b/><w:color w:val="C00000"/>');
      format(hand, paragraph(hand, "- Hồ sơ đang giải quyết"), '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>');
    },
    figures: twoMore,
  },
  {
    name: "câu thêm vào giữa đoạn được giữ",
    hand: (hand) => {
      const p = paragraph(hand, "- Hồ sơ đã giải quyết");
      rewrite(p, "Tỷ lệ giải quyết", "Tăng so với cùng kỳ năm trước. Tỷ lệ giải quyết");
    },
    figures: (file) => {
      put(file, "dossiers.byField.2.early", 1);
      put(file, "dossiers.byField.2.onTime", 469);
    },
  },
  {
    name: "đoạn thêm vào giữa mục được giữ",
    hand: (hand) => {
      insertAfter(
        paragraph(hand, RECEIVED),
        markup(hand, paragraphXml("Riêng tháng 3 tiếp nhận nhiều nhất.")),
      );
    },
    figures: twoMore,
  },
  {
    name: "đoạn chuyển xuống phần đánh giá chung vẫn theo số liệu và lời văn mới",
    hand: (hand) => {
      insertAfter(paragraph(hand, "1. Ưu điểm"), [paragraph(hand, RECEIVED)]);
    },
    figures: noDossiers,
  },
  {
    name: "đoạn đổi chỗ trong mục",
    hand: (hand) => {
      insertBefore(paragraph(hand, RECEIVED), [paragraph(hand, "- Hồ sơ đang giải quyết")]);
    },
    figures: (file) => {
      put(file, "dossiers.byField.0.pendingOnTime", 0);
      put(file, "dossiers.byField.0.onTime", 25);
      put(file, "dossiers.byField.1.pendingOnTime", 0);
      put(file, "dossiers.byField.1.onTime", 1);
    },
  },
  {
    name: "đoạn ngắt làm hai",
    hand: (hand) => {
      const p = paragraph(hand, "- Hồ sơ đã giải quyết");
      const [rest] = [...p.children].slice(-3);
      if (!rest) throw new Error("The paragraph is shorter than thought");
      const tail = p.children.slice(p.children.indexOf(rest));
      insertAfter(p, markup(hand, "<w:p/>"));
      append(p.nextElementSibling ?? p, tail);
    },
    figures: twoMore,
  },
  {
    name: "mục cắt làm hai khung",
    hand: (hand) => {
      const block = control(hand, "b:dossiers");
      const moved = ["- Hồ sơ đang giải quyết", "(Chi tiết tại Phụ lục II,"].map((start) =>
        paragraph(hand, start),
      );
      const copy = block.cloneNode(true);
      // Word gives copied controls ids of their own.
      for (const [at, id] of elements(copy, "id").entries()) setValue(id, String(90_000 + at));
      insertAfter(block, markup(hand, paragraphXml("Chen giữa hai phần.")));
      block.parentNode?.insertBefore(copy, block.nextElementSibling?.nextSibling ?? null);
      for (const p of moved) remove(p);
      const second = contentOf(control(hand, "b:dossiers", 1));
      for (const p of [...second.children].slice(0, 3)) remove(p);
    },
    figures: noDossiers,
  },
  {
    name: "số gõ đè lên số liên kết thì hỏi",
    hand: (hand) => {
      typeOver(hand, "dossiers.byField.total.pending", "10");
    },
    figures: twoMore,
  },
  {
    name: "số gõ đè trả lại số liệu",
    hand: (hand) => {
      typeOver(hand, "rewards.individuals", "12");
    },
    decide: () => "figures",
  },
  {
    name: "số gõ đè được lấy vào số liệu, tổng và tỷ lệ theo",
    hand: (hand) => {
      typeOver(hand, "inventory.onlineLevel3", "32");
    },
    decide: () => "take",
  },
  {
    name: "số đã xóa khỏi ô thì vẫn xóa",
    hand: (hand) => {
      empty(hand, "inventory.postal");
    },
    figures: (file) => {
      put(file, "inventory.postal", 16);
    },
  },
  {
    name: "số đã xóa khỏi ô được ghi lại khi người soạn muốn",
    hand: (hand) => {
      empty(hand, "inventory.postal");
    },
    figures: (file) => {
      put(file, "inventory.postal", 16);
    },
    decide: ({ kind }) => (kind === "deleted" ? "figures" : null),
  },
  {
    name: "số đã xóa cả ô thì vẫn xóa",
    hand: (hand) => {
      remove(control(hand, "f:rewards.collectives"));
      rewrite(paragraph(hand, "Trong quý I năm 2021, Sở KH&CN đã tặng"), " tập thể và ", "các tập thể và ");
    },
    figures: (file) => {
      put(file, "rewards.collectives", 5);
      put(file, "rewards.individuals", 11);
    },
  },
  { name: "không phát sinh hồ sơ: lời văn đổi theo", figures: noDossiers },
  {
    name: "từ không phát sinh đến có hồ sơ: lời văn trở lại đủ",
    before: noDossiers,
    figures: (file) => {
      put(file, "dossiers.byField.1.online", 3);
      put(file, "dossiers.byField.1.early", 2);
      put(file, "dossiers.byField.1.overdue", 1);
    },
  },
  {
    name: "câu đã sửa, lời văn mới khác: hỏi, số liệu trong câu vẫn theo",
    hand: (hand) => {
      rewrite(paragraph(hand, RECEIVED), "hồ sơ từ kỳ trước chuyển qua", "hồ sơ tồn của kỳ trước");
    },
    figures: (file) => {
      twoMore(file);
      put(file, "dossiers.byField.0.carriedOver", 0);
      put(file, "dossiers.byField.0.pendingOnTime", 7);
    },
  },
  {
    name: "câu đã sửa, người soạn lấy lời văn mới",
    hand: (hand) => {
      rewrite(paragraph(hand, RECEIVED), "hồ sơ từ kỳ trước chuyển qua", "hồ sơ tồn của kỳ trước");
    },
    figures: noDossiers,
    decide: ({ kind }) => (kind === "wording" ? "figures" : null),
  },
  {
    name: "câu đã sửa, chỉ số liệu đổi: giữ câu, số theo",
    hand: (hand) => {
      rewrite(paragraph(hand, RECEIVED), "tiếp nhận", "đã nhận và vào sổ");
    },
    figures: twoMore,
  },
  {
    name: "câu đã xóa thì vẫn xóa",
    hand: (hand) => {
      remove(paragraph(hand, "- Hồ sơ đang giải quyết"));
    },
    figures: twoMore,
  },
  {
    name: "câu đã xóa mà lời văn đổi thì hỏi",
    hand: (hand) => {
      remove(paragraph(hand, "Trong quý I năm 2021, Sở KH&CN đã tặng"));
    },
    figures: (file) => {
      put(file, "rewards.collectives", 0);
      put(file, "rewards.individuals", 0);
    },
  },
  {
    name: "số cũ gõ tay ở chỗ khác được tìm thấy và nối lại",
    hand: (hand) => {
      insertAfter(
        paragraph(hand, "1. Ưu điểm"),
        markup(hand, paragraphXml("Sở đã tiếp nhận 504 hồ sơ, nhiều hơn 504 lượt của năm trước.")),
      );
    },
    figures: twoMore,
    decide: ({ kind }) => (kind === "typed-copy" ? "figures" : null),
  },
  {
    name: "nhận xét của người duyệt được giữ",
    hand: (hand) => {
      comment(hand, control(hand, `f:${received}`), 1, "Đối chiếu lại số này.");
      const [run] = elements(paragraph(hand, "- Hồ sơ đang giải quyết"), "r");
      if (run) comment(hand, run, 2, "Nói rõ hơn.");
    },
    figures: twoMore,
    check: ({ body, parts }) => {
      expect(elements(body, "commentRangeStart")).toHaveLength(2);
      expect(elements(body, "commentReference")).toHaveLength(2);
      expect(parts.get("word/comments.xml")).toContain("Đối chiếu lại số này.");
    },
  },
  {
    name: "sửa có theo dõi thay đổi: chữ đã xóa không tính, chữ thêm được giữ",
    hand: (hand) => {
      const p = paragraph(hand, "- Hồ sơ đang giải quyết");
      const run = elements(p, "r").find((one) => one.textContent?.includes("hồ sơ trong hạn"));
      if (!run) throw new Error("No run");
      const [deleted] = markup(
        hand,
        `<w:del w:id="90" w:author="A" w:date="2021-03-16T00:00:00Z"><w:r><w:delText xml:space="preserve"> hồ sơ trong hạn, không có hồ sơ quá hạn.</w:delText></w:r></w:del>`,
      );
      const [inserted] = markup(
        hand,
        `<w:ins w:id="91" w:author="A" w:date="2021-03-16T00:00:00Z">${runXml(" hồ sơ còn trong hạn.")}</w:ins>`,
      );
      if (deleted && inserted) insertBefore(run, [deleted, inserted]);
      remove(run);
    },
    figures: twoMore,
    check: ({ body }) => {
      expect(elements(body, "del")).toHaveLength(1);
      expect(elements(body, "ins")).toHaveLength(1);
    },
  },
  {
    name: "theo dõi thay đổi đang bật khi cập nhật: số và lời văn vẫn theo",
    hand: (hand) => {
      const settings = hand.parts.get("word/settings.xml") ?? "";
      const tracked = settings.replace(/<w:zoom[^>]*>/, "$&<w:trackRevisions/>");
      expect(tracked).not.toBe(settings);
      hand.parts.set("word/settings.xml", tracked);
      rewrite(paragraph(hand, RECEIVED), "tiếp nhận", "đã nhận và vào sổ");
    },
    figures: (file) => {
      twoMore(file);
      put(file, "rewards.collectives", 0);
      put(file, "rewards.individuals", 0);
    },
  },
  {
    name: "khung của mục và của số bị bỏ: câu còn nguyên vẫn theo",
    hand: (hand) => {
      unwrap(control(hand, "b:feedback"));
      unwrap(control(hand, "b:rewards"));
      unwrap(control(hand, "f:rewards.individuals"));
    },
    figures: (file) => {
      put(file, "rewards.individuals", 11);
      put(file, "feedback.aboutRules", 2);
    },
  },
  {
    name: "kỳ báo cáo đổi: tên kỳ ở mọi chỗ theo",
    figures: (file) => {
      put(file, "report.period", {
        kind: "quarter",
        year: 2021,
        number: 2,
        from: "2021-03-15",
        to: "2021-06-14",
      });
      put(file, "report.date", "2021-06-15");
    },
  },
  {
    name: "dòng của danh sách thêm, bớt trong lời văn",
    hand: (hand) => {
      rewrite(paragraph(hand, "- Thông tư số 02/2017/TT-VPCP"), "- ", "- (Mới) ");
    },
    figures: (file) => {
      const documents = rows(file, "communication.documents");
      for (const [at, document] of documents.entries())
        if (typeof document === "object" && document !== null && !Array.isArray(document))
          document["id"] = `r${at + 1}`;
      documents.splice(1, 1);
      documents.push({ id: "r6", title: "Nghị định số 45/2020/NĐ-CP" });
    },
  },
];
