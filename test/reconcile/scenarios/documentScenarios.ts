/** Blocks that were copied, and documents that came back from another program. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noDossiers, put, removeField } from "./figures";
import {
  control,
  copyFrom,
  elements,
  insertAfter,
  markup,
  paragraph,
  paragraphXml,
  pasteAfter,
  remove,
  rewrite,
} from "./hand";
import { type Scenario, reportFile } from "./scenario";

/** Another agency's quarter. */
const otherReport = () =>
  reportFile((file) => {
    for (const [at, direct] of [12, 30, 44, 51].entries()) {
      put(file, `dossiers.byField.${at}.direct`, direct);
      put(file, `dossiers.byField.${at}.carriedOver`, at + 2);
      put(file, `dossiers.byField.${at}.early`, 3);
      put(file, `dossiers.byField.${at}.onTime`, direct - 3);
      put(file, `dossiers.byField.${at}.pendingOnTime`, at + 2);
    }
  });

const twoMore: NonNullable<Scenario["figures"]> = (file) => {
  put(file, "dossiers.byField.0.direct", 27);
  put(file, "dossiers.byField.0.pendingOnTime", 8);
};

/** The report after LibreOffice saved it; made by `soffice --convert-to docx` from `reportFile()`. */
const savedByLibreOffice = (): Uint8Array => readFileSync(join(__dirname, "libreoffice.docx"));

const NO_BLOCKS = {
  docx: [
    "LibreOffice đã lưu tài liệu này và bỏ khung của 30 mục cùng các ô số liệu. Khớp nhận lại câu và bảng theo lời văn đã ghi lần trước: câu nào đổi thì số trong câu được nối lại, bảng được cập nhật theo từng ô như chữ thường.",
  ],
  word: [
    "30 mục không còn khung của Khớp trong tài liệu (đã bị xóa, hoặc phần mềm khác bỏ khung khi lưu); câu và bảng của mục nào còn đứng trong văn bản thì vẫn được cập nhật.",
  ],
};

export const documentScenarios: readonly Scenario[] = [
  {
    name: "mục chép thêm một bản trong cùng tài liệu: cả hai theo số liệu",
    hand: (hand) => {
      pasteAfter(hand, paragraph(hand, "III. ĐÁNH GIÁ CHUNG"), markup(hand, paragraphXml("Nhắc lại:")));
      const block = control(hand, "b:dossiers");
      pasteAfter(hand, control(hand, "b:strengths"), [...markup(hand, "<w:p/>"), block]);
    },
    figures: noDossiers,
  },
  {
    name: "phụ lục chép thêm một bản: hàng bớt ở cả hai",
    hand: (hand) => {
      const annex = control(hand, "b:dossiersAnnex");
      pasteAfter(hand, annex, [...markup(hand, "<w:p/>"), annex]);
    },
    figures: (file) => {
      removeField(file, 3);
    },
  },
  {
    name: "mục chép từ báo cáo khác: hỏi, không đụng đến",
    hand: async (hand) => {
      const other = await copyFrom(await otherReport(), (from) => [control(from, "b:dossiers")]);
      pasteAfter(hand, control(hand, "b:strengths"), [...markup(hand, "<w:p/>"), ...other]);
    },
    figures: twoMore,
  },
  {
    name: "mục chép từ báo cáo khác: giữ lại thì thành chữ thường",
    hand: async (hand) => {
      const other = await copyFrom(await otherReport(), (from) => [control(from, "b:dossiers")]);
      pasteAfter(hand, control(hand, "b:strengths"), [...markup(hand, "<w:p/>"), ...other]);
    },
    figures: twoMore,
    decide: ({ kind }) => (kind === "foreign" ? "document" : null),
  },
  {
    name: "mục chép từ báo cáo khác: lấy theo số liệu của báo cáo này",
    hand: async (hand) => {
      const other = await copyFrom(await otherReport(), (from) => [control(from, "b:dossiers")]);
      pasteAfter(hand, control(hand, "b:strengths"), [...markup(hand, "<w:p/>"), ...other]);
    },
    figures: twoMore,
    decide: ({ kind }) => (kind === "foreign" ? "figures" : null),
  },
  {
    name: "mục xóa rồi chép lại từ báo cáo quý trước",
    hand: async (hand) => {
      const other = await copyFrom(await otherReport(), (from) => [control(from, "b:dossiers")]);
      const own = control(hand, "b:dossiers");
      pasteAfter(hand, own, other);
      remove(own);
    },
    figures: twoMore,
    decide: ({ kind }) => (kind === "foreign" ? "figures" : null),
  },
  {
    name: "tài liệu không còn phần dữ liệu: chỉ số liệu theo, lời văn giữ nguyên",
    hand: ({ parts }) => {
      for (const name of [...parts.keys()]) if (name.startsWith("customXml/")) parts.delete(name);
      for (const name of ["word/_rels/document.xml.rels", "[Content_Types].xml"])
        parts.set(
          name,
          (parts.get(name) ?? "").replace(/<(?:Relationship|Override)[^>]*customXml[^>]*\/>/g, ""),
        );
    },
    figures: noDossiers,
  },
  {
    name: "tệp gửi thư đi về, mã các khung đổi, chữ bị cắt vụn",
    hand: (hand) => {
      for (const [at, id] of elements(hand.body, "sdtPr")
        .flatMap((properties) => elements(properties, "id"))
        .entries())
        id.setAttributeNS(id.namespaceURI, "w:val", String(-1_000_000 - at));
      for (const run of [...elements(paragraph(hand, "- Hồ sơ đang giải quyết"), "r")]) {
        const text = run.textContent ?? "";
        if (text.length < 6) continue;
        const halves = [text.slice(0, 5), text.slice(5)].map(
          (half) => `<w:r w:rsidR="00AB12CD"><w:t xml:space="preserve">${half}</w:t></w:r>`,
        );
        insertAfter(run, markup(hand, halves.join('<w:proofErr w:type="spellStart"/>')));
        remove(run);
      }
    },
    figures: (file) => {
      put(file, "dossiers.byField.0.pendingOnTime", 0);
      put(file, "dossiers.byField.0.onTime", 25);
      put(file, "dossiers.byField.1.pendingOnTime", 0);
      put(file, "dossiers.byField.1.onTime", 1);
    },
  },
  {
    name: "LibreOffice đã lưu: số liệu đổi",
    file: savedByLibreOffice,
    notices: NO_BLOCKS,
    figures: twoMore,
  },
  {
    name: "LibreOffice đã lưu: lời văn đổi",
    file: savedByLibreOffice,
    notices: NO_BLOCKS,
    figures: noDossiers,
  },
  {
    name: "LibreOffice đã lưu: bớt một lĩnh vực, câu sửa tay được giữ",
    file: savedByLibreOffice,
    notices: NO_BLOCKS,
    hand: (hand) => {
      rewrite(paragraph(hand, "- Hồ sơ đang giải quyết"), "trong hạn", "còn trong hạn");
    },
    figures: (file) => {
      removeField(file, 3);
    },
  },
];
