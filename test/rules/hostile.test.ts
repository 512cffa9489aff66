/** Ten thousand paragraphs and cells of anything: no exception, and every quote stands in the document. */
import fc from "fast-check";
import { formSets } from "../../src/forms/sets/registry";
import { checkDocument } from "../../src/rules/checkDocument";
import { textDocument, type Block } from "../support/textDocument";

const pieces = [
  ..."Số: /BC-|12/QĐ-UBND|ngày |/3/2021|31/4/2021|15/12/2020 đến ngày |tháng |năm 2021|quý V|quý I |II.|1.|1.1.|a)|- |+ |(|)|“|”|:|;|.|…|....|%|504|08|1.234|20,3|7/8|04/24".split(
    "|",
  ),
  ..."Biểu số II.06a/VPCP/KSTT|IL.06b|PHỤ LỤC I|DANH MỤC|kèm theo|Nơi nhận:|BÁO CÁO|KT.GIÁM ĐỐC|Kính gửi: A|TTHC|KH&CN|đơn đốc|thưc|của của|hoạt động".split(
    "|",
  ),
  ..." tiếp nhận | hồ sơ| trong đó | trước hạn | Không | đồng | điểm |trực tuyến|Tổng cộng|STT|(3)=(4)+(5)|\n|\t|\u00a0|\u00ad|\u2011|ấ|İ|e\u0301|😀".split(
    "|",
  ),
  " ",
  " ",
];
const paragraph = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((list) => list.join(""));
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(paragraph, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const document = fc.array(fc.oneof({ weight: 6, arbitrary: paragraph }, table), {
  minLength: 8,
  maxLength: 24,
});

test("anything is checked to the end", () => {
  fc.assert(
    fc.property(document, (blocks: readonly Block[]) => {
      const snapshot = textDocument(blocks);
      const { findings, coverage } = checkDocument(snapshot, { formSets });
      for (const { evidence, correction, message, fix } of findings) {
        expect(message + fix).not.toMatch(/undefined|null|NaN|\[object/);
        expect(correction === undefined || correction.evidence < evidence.length).toBe(true);
        for (const { quote, paragraph: index, start, end } of evidence) {
          if (index === null || start === null || end === null) continue;
          expect(snapshot.paragraphs[index]?.text.slice(start, end)).toBe(quote);
          // Only an empty cell is shown by nothing.
          expect(quote !== "" || snapshot.paragraphs[index]?.text.trim() === "").toBe(true);
        }
      }
      const { numbers, linked, checked, waived, uncovered } = coverage;
      expect(linked + checked + waived + uncovered).toBe(numbers);
    }),
    { numRuns: 400 },
  );
}, 120_000);

/** One piece over and over: what makes readers that look back or ahead slow. */
const repeated = [
  "1. ",
  "12/34/",
  "gồm 3; trong đó 5; ",
  "Trong 5 hồ sơ có 3 hồ sơ, ",
  "lần lượt 5%, ",
  "5% (3 hồ sơ), ",
  "Cấp tỉnh: ",
  "từ ngày 1/1/2021 đến ",
];

test.each(repeated)(
  "“%s” without end is checked to the end",
  (piece) => {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    const { coverage } = checkDocument(textDocument([text]), { formSets });
    const { numbers, linked, checked, waived, uncovered } = coverage;
    expect(linked + checked + waived + uncovered).toBe(numbers);
  },
  60_000,
);
