/** Annexes and tables in the text. */
import { addField, fieldFirst, noDossiers, put, removeField, rows } from "./figures";
import { withoutDistricts } from "./districts";
import {
  append,
  attribute,
  cells,
  control,
  elements,
  insertAfter,
  insertBefore,
  markup,
  paragraph,
  paragraphXml,
  remove,
  rewrite,
  row,
  setProperties,
  table,
  textOf,
  unwrap,
} from "./hand";
import type { Scenario } from "./scenario";

const DOSSIERS = "Lĩnh vực giải quyết";
const HEIGHT = '<w:trHeight w:val="900" w:hRule="exact"/>';
const GREY = '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>';

export const tableScenarios: readonly Scenario[] = [
  {
    name: "chiều cao hàng, nền ô, độ rộng cột đặt tay được giữ khi số đổi",
    hand: (hand) => {
      const tbl = table(hand, DOSSIERS);
      const second = row(tbl, "Năng lượng nguyên tử");
      setProperties(hand, second, "trPr", HEIGHT);
      for (const cell of cells(second)) setProperties(hand, cell, "tcPr", GREY);
      elements(tbl, "gridCol")[1]?.setAttributeNS(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "w:w",
        "3333",
      );
    },
    figures: (file) => {
      put(file, "dossiers.byField.1.direct", 9);
      put(file, "dossiers.byField.1.pendingOnTime", 2);
    },
    check: (hand) => {
      const tbl = table(hand, DOSSIERS);
      const second = row(tbl, "Năng lượng nguyên tử");
      expect(elements(second, "trHeight")).toHaveLength(1);
      expect(elements(second, "shd")).toHaveLength(13);
      expect(elements(tbl, "gridCol").map((column) => attribute(column, "w"))[1]).toBe("3333");
    },
  },
  {
    name: "thêm một lĩnh vực: hàng mới theo định dạng của hàng trên",
    hand: (hand) => {
      const last = row(table(hand, DOSSIERS), "Sở hữu trí tuệ");
      setProperties(hand, last, "trPr", HEIGHT);
      for (const cell of cells(last)) setProperties(hand, cell, "tcPr", GREY);
    },
    figures: (file) => {
      addField(file, "f5", "Bưu chính", 3);
    },
    check: (hand) => {
      const added = row(table(hand, DOSSIERS), "Bưu chính");
      expect(elements(added, "trHeight")).toHaveLength(1);
      expect(elements(added, "shd")).toHaveLength(13);
    },
  },
  {
    name: "bớt một lĩnh vực: hàng của nó đi, số thứ tự theo",
    figures: (file) => {
      removeField(file, 1);
    },
  },
  {
    name: "bớt một lĩnh vực mà người soạn đã ghi chú: hỏi",
    hand: (hand) => {
      const second = cells(row(table(hand, DOSSIERS), "Năng lượng nguyên tử"));
      const last = second.at(-1);
      if (last) append(last, markup(hand, paragraphXml("(xem công văn 12)")));
    },
    figures: (file) => {
      removeField(file, 1);
    },
  },
  {
    name: "bớt một lĩnh vực mà người soạn đã ghi chú: giữ lại thì thành chữ thường",
    hand: (hand) => {
      const last = cells(row(table(hand, DOSSIERS), "Năng lượng nguyên tử")).at(-1);
      if (last) append(last, markup(hand, paragraphXml("(xem công văn 12)")));
    },
    figures: (file) => {
      removeField(file, 1);
    },
    decide: ({ kind }) => (kind === "row" ? "document" : null),
  },
  {
    name: "thứ tự lĩnh vực đổi: hàng chuyển theo, ghi chú đi cùng",
    hand: (hand) => {
      const last = row(table(hand, DOSSIERS), "Sở hữu trí tuệ");
      for (const cell of cells(last)) setProperties(hand, cell, "tcPr", GREY);
    },
    figures: (file) => {
      fieldFirst(file, 3);
    },
    check: (hand) => {
      expect(elements(row(table(hand, DOSSIERS), "Sở hữu trí tuệ"), "shd")).toHaveLength(13);
    },
  },
  {
    name: "người soạn tự xếp lại hàng: thứ tự của người soạn được giữ",
    hand: (hand) => {
      const tbl = table(hand, DOSSIERS);
      insertBefore(row(tbl, "Hoạt động khoa học"), [row(tbl, "Tiêu chuẩn đo lường")]);
    },
    figures: (file) => {
      put(file, "dossiers.byField.2.direct", 471);
      put(file, "dossiers.byField.2.onTime", 471);
    },
  },
  {
    name: "hàng, cột và ghi chú của người soạn được giữ, hàng mới để trống cột ấy",
    hand: (hand) => {
      const tbl = table(hand, "Nội dung chi");
      const grid = elements(tbl, "tblGrid")[0];
      if (grid) append(grid, markup(hand, '<w:gridCol w:w="1000"/>'));
      for (const [index, tr] of elements(tbl, "tr").entries())
        append(
          tr,
          markup(
            hand,
            `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>${paragraphXml(index === 0 ? "Ghi chú" : index === 1 ? "đã quyết toán" : "")}</w:tc>`,
          ),
        );
      const first = row(tbl, "Văn phòng phẩm");
      const own = first.cloneNode(true);
      insertAfter(first, [own]);
      const copy = elements(tbl, "tr")[3];
      for (const cell of copy ? cells(copy) : []) {
        for (const p of elements(cell, "p")) remove(p);
        append(cell, markup(hand, paragraphXml("")));
      }
      const [, text] = copy ? cells(copy) : [];
      if (text) append(text, markup(hand, paragraphXml("(dòng của người soạn)")));
    },
    figures: (file) => {
      rows(file, "budget.items").push({ content: "Hội nghị tập huấn", amount: 5_000_000 });
    },
  },
  {
    name: "bỏ cấp huyện: cột đi, tiêu đề gộp hẹp lại, nền và chiều cao được giữ",
    forms: [withoutDistricts()],
    hand: (hand) => {
      const first = row(table(hand, "Tổng số TTHC thuộc thẩm quyền"), "Hoạt động khoa học");
      setProperties(hand, first, "trPr", HEIGHT);
      for (const cell of cells(first)) setProperties(hand, cell, "tcPr", GREY);
    },
    figures: (file) => {
      for (const [at, procedures] of rows(file, "procedures.byField").entries()) {
        if (typeof procedures !== "object" || procedures === null || Array.isArray(procedures)) continue;
        delete procedures["authorityDistrict"];
        delete procedures["oneStopDistrict"];
        delete procedures["internalDistrict"];
        const onSpot = rows(file, "onSpot.byField")[at];
        if (typeof onSpot === "object" && onSpot !== null && !Array.isArray(onSpot))
          delete onSpot["district"];
      }
    },
    check: (hand) => {
      const tbl = table(hand, "Tổng số TTHC thuộc thẩm quyền");
      expect(elements(tbl, "gridCol")).toHaveLength(11);
      expect(elements(row(tbl, "Hoạt động khoa học"), "shd")).toHaveLength(11);
      expect(elements(row(tbl, "Hoạt động khoa học"), "trHeight")).toHaveLength(1);
    },
  },
  {
    name: "tiêu đề cột đã sửa được giữ",
    hand: (hand) => {
      rewrite(row(table(hand, DOSSIERS), "Trực tuyến"), "Trực tuyến", "Qua mạng");
    },
    figures: (file) => {
      put(file, "dossiers.byField.0.online", 2);
      put(file, "dossiers.byField.0.direct", 23);
    },
  },
  {
    name: "không chi: bảng kinh phí đi cùng câu dẫn",
    figures: (file) => {
      put(file, "budget.items", []);
    },
  },
  {
    name: "có chi: bảng kinh phí đến đúng chỗ",
    before: (file) => {
      put(file, "budget.items", []);
    },
    hand: (hand) => {
      insertAfter(
        paragraph(hand, "Năm 2021, Sở KH&CN được cấp"),
        markup(hand, paragraphXml("Kinh phí được cấp từ nguồn không tự chủ.")),
      );
    },
    figures: (file) => {
      put(file, "budget.items", [{ content: "Văn phòng phẩm", amount: 1_500_000 }]);
    },
  },
  {
    name: "không chi mà bảng đã sửa: hỏi",
    hand: (hand) => {
      rewrite(row(table(hand, "Nội dung chi"), "STT"), "Số tiền", "Số tiền (đồng)");
    },
    figures: (file) => {
      put(file, "budget.items", []);
    },
  },
  {
    name: "phụ lục đã xóa thì vẫn xóa",
    hand: (hand) => {
      remove(control(hand, "b:dossiersAnnex"));
    },
    figures: (file) => {
      put(file, "dossiers.byField.0.direct", 27);
      put(file, "dossiers.byField.0.pendingOnTime", 8);
    },
  },
  {
    name: "không có văn bản chỉ đạo: phụ lục I đi, các phụ lục sau đánh số lại",
    figures: (file) => {
      put(file, "directing.documents", []);
    },
  },
  {
    name: "bảng dán lại thành chữ thường vẫn theo số liệu theo từng ô",
    hand: (hand) => {
      const tbl = table(hand, DOSSIERS);
      for (const sdt of [...elements(tbl, "sdt")]) unwrap(sdt);
    },
    figures: (file) => {
      put(file, "dossiers.byField.0.direct", 27);
      put(file, "dossiers.byField.0.pendingOnTime", 8);
      addField(file, "f5", "Bưu chính", 3);
    },
  },
  {
    name: "bảng chuyển ra ngoài khung của phụ lục vẫn được cập nhật",
    hand: (hand) => {
      const tbl = table(hand, "Trích yếu nội dung");
      const block = control(hand, "b:directingAnnex");
      insertAfter(block, [...markup(hand, "<w:p/>"), tbl]);
    },
    figures: (file) => {
      rows(file, "directing.documents").push({
        type: "Công văn",
        symbol: "195/SKHCN-VP",
        date: "2021-03-13",
        subject: "Nhắc việc cuối kỳ",
      });
    },
  },
  {
    name: "không hồ sơ: cả biểu về 0, hàng và tiêu đề nguyên",
    figures: noDossiers,
    check: (hand) => {
      expect(textOf(row(table(hand, DOSSIERS), "TỔNG CỘNG"))).toBe("TỔNG CỘNG00000000000");
    },
  },
];
