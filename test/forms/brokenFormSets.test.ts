import { join } from "node:path";
import { problemText } from "../../src/cli/forms";
import { readOwnForms } from "../../src/workflows/ownForms";
import { expectGolden } from "../support/golden";
import { smallFormSet } from "../support/smallFormSet";

/** The file as an agency would have it: one entry a line. */
const file = JSON.stringify(smallFormSet, null, 2);

/** The file with a piece of its text replaced; the piece must stand in it. */
function replaced(piece: string, by: string, text = file): string {
  expect(text).toContain(piece);
  return text.replace(piece, by);
}

/** The file with a part changed. */
function changed(change: (copy: typeof smallFormSet) => void): string {
  const copy = structuredClone(smallFormSet);
  change(copy);
  return JSON.stringify(copy, null, 2);
}

const longChain = (copy: typeof smallFormSet): void => {
  for (let depth = 0; depth < 12; depth += 1)
    copy.wording[`deep${depth}`] = {
      text: "{inner} {again}",
      args: { inner: { message: `deep${depth + 1}` }, again: { message: `deep${depth + 1}` } },
    };
  copy.wording["deep12"] = { text: "hết", args: {} };
};

const broken: Readonly<Record<string, string>> = {
  "tệp rỗng": "",
  "thiếu dấu phẩy": replaced('"title": "Báo cáo nhỏ",', '"title": "Báo cáo nhỏ"'),
  "ngoặc kép cong": replaced('"Báo cáo nhỏ"', "“Báo cáo nhỏ”"),
  "ghi chú //": replaced('"title"', '// tên\n  "title"'),
  "một mục hai lần": replaced('"title": "Báo cáo nhỏ",', '"title": "A",\n  "title": "B",'),
  "tệp dừng giữa chừng": file.slice(0, 900),
  "không phải bộ biểu mẫu": '{ "formSet": "vpcp-2021", "unit": { "name": "Sở" } }',
  "mã của bộ đi kèm": replaced('"id": "nho-2021"', '"id": "vpcp-2021"'),
  "thiếu tên nhóm": replaced('"label": "Kinh phí",', ""),
  "gõ sai tên mục": replaced(
    '"synonyms"',
    '"synonim"',
    replaced('"unit": "hồ sơ"', '"synonyms": ["nộp qua mạng"]'),
  ),
  "loại số liệu lạ": replaced('"kind": "money"', '"kind": "tiền"'),
  "mã có dấu": replaced('"id": "granted"', '"id": "được cấp"'),
  "ngày không có thật": replaced('"2021-01-01"', '"2021-02-30"'),
  "mã trùng": replaced('"id": "share"', '"id": "spent"'),
  "mã dành cho đầu văn bản": replaced('"id": "budget",\n      "level": 2', '"id": "head",\n      "level": 2'),
  "mục và phụ lục trùng mã": replaced('"id": "dossiersAnnex"', '"id": "budget"'),
  "công thức có số liệu lạ": replaced("budget.spent / budget.granted", "budget.spend / budget.granted"),
  "công thức thiếu ngoặc": replaced("tổng(budget.items.*.amount)", "tổng(budget.items.*.amount"),
  "công thức vòng tròn": replaced("tổng(budget.items.*.amount)", "budget.share * budget.granted"),
  "cộng một cột chữ": replaced("tổng(budget.items.*.amount)", "tổng(budget.items.*.content)"),
  "tính với chữ": replaced("budget.spent / budget.granted", "budget.spent / report.unit"),
  "so sánh số với chữ": replaced("budget.spent <= budget.granted", 'budget.spent <= \\"nhiều\\"'),
  "lựa chọn không có": replaced('type = \\"A\\"', 'type = \\"a\\"'),
  "đẳng thức luôn đúng": replaced(
    "budget.spent <= budget.granted",
    "budget.spent = budget.items.total.amount",
  ),
  "đẳng thức không bao giờ đúng": replaced("budget.spent <= budget.granted", "budget.granted + 1 <= 0"),
  "đẳng thức không so sánh": replaced("budget.spent <= budget.granted", "budget.granted"),
  "câu báo có tham số lạ": replaced("Đã chi {left} đồng", "Đã chi {lefl} đồng"),
  "lời văn thiếu tham số": replaced("Đã chi {spent} đồng ({share})", "Đã chi {spent} đồng ({ratio})"),
  "lời văn sai cú pháp": replaced("({share}).}}", "({share})."),
  "lời văn thiếu other": replaced("zero {Chưa chi.} other {", "zero {Chưa chi.} khac {"),
  "tham số chỉ vào số liệu lạ": replaced('"share": "budget.share"', '"share": "budget.chare"'),
  "lời văn lồng quá nhiều": changed(longChain),
  "tiêu đề mục không có lời văn": replaced('"heading": "heading"', '"heading": "headings"'),
  "điều kiện không phải điều kiện": replaced('"when": "có(budget.spent)"', '"when": "budget.spent"'),
  "cột lạ trong tiêu đề bảng": replaced('"column": "resolved"', '"column": "resolvd"'),
  "thiếu độ rộng": changed(({ annexes }) => annexes[0]?.tables[0]?.widths.pop()),
  "cột đứng sai chỗ": changed(({ annexes }) => annexes[0]?.tables[0]?.header.reverse()),
  "ô tiêu đề rỗng": replaced(
    '{\n              "label": "STT",\n              "column": "#"\n            }',
    '{ "label": "STT" }',
  ),
  "bảng không có tổng": changed(({ groups }) => {
    const grid = groups[3]?.figures[0];
    if (grid?.kind === "grid") grid.total = false;
  }),
  "dòng lấy từ danh sách lạ": replaced('"list": "fields.list"', '"list": "field.list"'),
  "thay chính nó": changed((copy) => {
    copy.replaces = [{ formSet: "nho-2021" }];
  }),
  "đổi đường dẫn sang số liệu lạ": changed((copy) => {
    copy.replaces = [{ formSet: "nho-2020", renamed: { "budget.given": "budget.grantd" } }];
  }),
  "quá dài": replaced("Báo cáo nhỏ", "a".repeat(300_000)),
};

const messages = Object.entries(broken).map(([name, text]) => {
  const { index, problems } = readOwnForms(text);
  return [`# ${name}`, ...(index ? ["(không thấy gì sai)"] : problems.map(problemText)), ""].join("\n");
});

it("says of each broken file what is wrong, where and what to do", () => {
  expectGolden(join(__dirname, "__golden__", "broken-form-sets.txt"), messages.join("\n"));
});

it.each(Object.entries(broken))("refuses: %s", (_, text) => {
  expect(readOwnForms(text).index).toBeNull();
});

it("takes the file as it was", () => {
  expect(readOwnForms(file).problems).toEqual([]);
});
