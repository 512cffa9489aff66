import fc from "fast-check";
import { parseJson } from "../../src/forms/parseJson";

describe("parseJson", () => {
  it.each<[string, string[]]>([
    ["", ["Dòng 1, cột 1: tệp không có nội dung."]],
    [" \n", ["Dòng 1, cột 1: tệp không có nội dung."]],
    ['{"a": 1', ["Dòng 1, cột 8: tệp dừng giữa chừng, còn thiếu “}”."]],
    ["[1", ["Dòng 1, cột 3: tệp dừng giữa chừng, còn thiếu “]”."]],
    ["{", ["Dòng 1, cột 2: tệp dừng giữa chừng, còn thiếu “}”."]],
    ['{"a":', ["Dòng 1, cột 6: tệp dừng giữa chừng."]],
    ['{\n  "a": 1\n  "b": 2\n}', ["Dòng 3, cột 3: thiếu dấu phẩy."]],
    ['{"a": 1,}', ["Dòng 1, cột 8: thừa dấu phẩy trước “}”."]],
    ["[1, ]", ["Dòng 1, cột 3: thừa dấu phẩy trước “]”."]],
    ["[1}", ["Dòng 1, cột 3: cần “]” nhưng gặp “}”."]],
    ["{a: 1}", ['Dòng 1, cột 2: tên mục phải đặt trong dấu ngoặc kép thẳng: "…".']],
    ["{“a”: 1}", ['Dòng 1, cột 2: hãy dùng dấu ngoặc kép thẳng " thay cho dấu này.']],
    ["['a']", ['Dòng 1, cột 2: hãy dùng dấu ngoặc kép thẳng " thay cho dấu này.']],
    ['{"a" 1}', ["Dòng 1, cột 6: thiếu dấu hai chấm sau “a”."]],
    ['{"a": }', ["Dòng 1, cột 7: thiếu giá trị trước “}”."]],
    [
      '{"a": 08}',
      ['Dòng 1, cột 7: số viết sai; hãy viết dạng 8, 1234, 1.99, hoặc đặt trong ngoặc kép: "08", "1.234".'],
    ],
    [
      '{"a": 1.234.567}',
      ['Dòng 1, cột 7: số viết sai; hãy viết dạng 8, 1234, 1.99, hoặc đặt trong ngoặc kép: "08", "1.234".'],
    ],
    [
      '{"a": +5}',
      ['Dòng 1, cột 7: số viết sai; hãy viết dạng 8, 1234, 1.99, hoặc đặt trong ngoặc kép: "08", "1.234".'],
    ],
    [
      '{"a": không}',
      ["Dòng 1, cột 7: giá trị phải là số, chữ trong dấu ngoặc kép, true, false, null, { … } hoặc [ … ]."],
    ],
    [
      '{"a": "b}',
      ["Dòng 1, cột 7: chuỗi chữ chưa đóng ngoặc kép, có ký tự xuống dòng hoặc dấu \\ sai ở giữa."],
    ],
    [
      '{"a": "b\nc"}',
      ["Dòng 1, cột 7: chuỗi chữ chưa đóng ngoặc kép, có ký tự xuống dòng hoặc dấu \\ sai ở giữa."],
    ],
    ['{"a\n": 1}', ["Dòng 1, cột 2: tên mục chưa đóng ngoặc kép, hoặc có ký tự xuống dòng ở giữa."]],
    [
      '{ // ghi chú\n"a": 1}',
      ["Dòng 1, cột 3: tệp JSON không có chỗ cho ghi chú // hay /* */; hãy dùng mục note."],
    ],
    ["{} {}", ["Dòng 1, cột 4: thừa nội dung sau dấu đóng cuối cùng."]],
    [
      '{"a": 1,\n"a": 2, "b": {"c": 1, "c": 2}}',
      [
        "Dòng 2, cột 1: mục “a” đứng hai lần trong một nhóm; hãy bỏ bớt một.",
        "Dòng 2, cột 23: mục “c” đứng hai lần trong một nhóm; hãy bỏ bớt một.",
      ],
    ],
    ["[".repeat(200), ["Dòng 1, cột 101: lồng quá 100 tầng."]],
  ])("says what is wrong with %j", (text, problems) => {
    expect(parseJson(text)).toEqual({ problems });
  });

  it("reads all JSON that names nothing twice, as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (text, indent) => {
        const written = JSON.stringify(JSON.parse(text), null, indent);
        expect(parseJson(written)).toEqual({ value: JSON.parse(written) as unknown, problems: [] });
      }),
    );
    expect(parseJson("\ufeff 5 ")).toEqual({ value: 5, problems: [] });
    expect(parseJson('{"a": "\u0085\\u0000\\n"}')).toEqual({ value: { a: "\u0085\u0000\n" }, problems: [] });
  });

  it("accepts nothing that JSON.parse refuses, and refuses nothing else but double names", () => {
    const signs = fc.constantFrom(...'{}[]:,"\\ 0123.-+eEtruefalsn\nđ'.split(""), '"a"', "null", "12");
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 12 }).map((parts) => parts.join("")),
        (text) => {
          const { problems } = parseJson(text);
          let parses = true;
          try {
            JSON.parse(text);
          } catch {
            parses = false;
          }
          expect(problems.length === 0 || problems.some((one) => one.includes("đứng hai lần"))).toBe(parses);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
