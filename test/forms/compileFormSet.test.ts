import { compileFormSet, requireFormSet } from "../../src/forms/compileFormSet";
import { columnByNumber, findReference } from "../../src/forms/formSetIndex";
import { smallFormSet, smallIndex } from "../support/smallFormSet";

/** The small form set with the value at a path replaced; a path ending in "+" appends. */
function changed(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(smallFormSet);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<unknown>((node, key) => Reflect.get(Object(node), key), copy);
  if (last === "+" && Array.isArray(parent)) parent.push(value);
  else Reflect.set(Object(parent), last, value);
  return copy;
}

const problemsOf = (json: unknown): string[] =>
  compileFormSet(json).problems.map(({ at, message }) => `${at}: ${message}`);

/** The message stands among the others that follow from it. */
const including = (message: string): string[] => expect.arrayContaining([message]) as string[];

const granted = { id: "granted", kind: "money", label: "Kinh phí được cấp" };
const identity = smallFormSet.identities[0];
const annexTable = smallFormSet.annexes[0]?.tables[0];

describe("compileFormSet", () => {
  it("takes a form set that is in order", () => {
    expect(compileFormSet(smallFormSet).problems).toEqual([]);
    expect(compileFormSet(JSON.parse(JSON.stringify(smallFormSet))).index?.formSet).toEqual(smallFormSet);
  });

  it.each<[string, unknown, string[]]>([
    // Shape
    ["title", 5, ["title: Sai kiểu; cần chuỗi chữ."]],
    [
      "inForce.from",
      "2021-13-01",
      ["inForce.from: Ngày phải viết dạng năm-tháng-ngày, ví dụ 2021-03-14, và có thật."],
    ],
    ["extra", 1, ["extra: Không có mục “extra” ở đây; hãy bỏ đi hoặc sửa lại tên."]],
    ["cutOff.firstDay", 31, ["cutOff.firstDay: Quá dài hoặc quá lớn; nhiều nhất là 28."]],
    [
      "identities.0.severity",
      "fatal",
      ["identities[0].severity: Giá trị không hợp lệ; cần một trong: error, warning, note."],
    ],
    [
      "groups.0.figures.0.kind",
      "number",
      [
        "groups[0].figures[0].kind: Không nhận ra loại của mục này (kind); cần một trong: count, money, score, ratio, date, text, choice, paragraphs, period, list, grid.",
      ],
    ],
    ["groups.0.label", undefined, ["groups[0].label: Thiếu mục này; cần chuỗi chữ."]],
    [
      "groups.0.figures.0.id",
      "Kỳ",
      [
        "groups[0].figures[0].id: Mã phải bắt đầu bằng chữ thường, chỉ gồm chữ cái không dấu và chữ số, nhiều nhất 20 ký tự.",
      ],
    ],
    [
      "groups.2.figures.0.id",
      "constructor",
      ["groups[2].figures[0].id: Mã này trùng một tên có sẵn của chương trình; hãy đặt mã khác."],
    ],
    [
      "partitions.0.whole",
      "tổng",
      ["partitions[0].whole: Đường dẫn của số liệu phải có dạng nhóm.số-liệu hoặc nhóm.bảng.@.cột."],
    ],
    [
      "sections.0.content.0",
      { message: 5, role: "body" },
      ["sections[0].content[0].message: Sai kiểu; cần chuỗi chữ."],
    ],
    [
      "wording.Sai tên",
      { text: "…", args: {} },
      [
        "wording.Sai tên: Mã phải bắt đầu bằng chữ thường, chỉ gồm chữ cái không dấu và chữ số, nhiều nhất 20 ký tự.",
      ],
    ],
    ["groups.0.figures.0.label", "", ["groups[0].figures[0].label: Quá ngắn hoặc quá nhỏ; ít nhất là 1."]],
    // Ids
    [
      "groups.2.id",
      "report",
      including("groups[2].id: Mã “report” đã dùng ở trên; mỗi mã chỉ dùng một lần."),
    ],
    ["groups.4.id", "note", including("groups[4].id: Không dùng được mã “note” cho nhóm; hãy đặt mã khác.")],
    [
      "groups.2.figures.+",
      granted,
      ["groups[2].figures[4].id: Mã “granted” đã dùng ở trên; mỗi mã chỉ dùng một lần."],
    ],
    [
      "groups.2.figures.1.columns.+",
      { id: "id", kind: "text", label: "Mã" },
      ["groups[2].figures[1].columns[2].id: Không dùng được mã “id” cho cột; hãy đặt mã khác."],
    ],
    [
      "groups.2.figures.1.columns.+",
      { id: "text", kind: "paragraphs", label: "Lời" },
      ["groups[2].figures[1].columns[2].kind: Cột không thể thuộc loại “paragraphs”."],
    ],
    [
      "groups.3.figures.0.columns.4.number",
      4,
      [
        "groups[3].figures[0].columns[4].number: Hai cột cùng mang số (4).",
        "annexes[0].tables[0].header[4]: Cột “carried” mang số (4) nhưng đứng ở vị trí (7).",
      ],
    ],
    [
      "groups.3.figures.0.rows.list",
      "fields.none",
      including(
        "groups[3].figures[0].rows.list: Không có danh sách “fields.none” để lấy dòng; hãy khai danh sách ấy trong groups.",
      ),
    ],
    [
      "groups.3.figures.0.rows.name",
      "no",
      including("groups[3].figures[0].rows.name: “fields.list” không có cột chữ “no” để gọi tên dòng."),
    ],
    ["inForce.to", "2020-01-01", ["inForce: Ngày hết hiệu lực đứng trước ngày có hiệu lực."]],
    // Kinds
    [
      "groups.0.figures.3.choices",
      [],
      ["groups[0].figures[3].choices: Loại “choice” phải có danh sách choices."],
    ],
    ["groups.0.figures.2.outOf", 5, ["groups[0].figures[2].outOf: “outOf” không dùng cho loại “text”."]],
    [
      "groups.4.figures.1.as",
      "fraction",
      ["groups[4].figures[1].as: Phân số phải được tính bằng công thức a / b."],
    ],
    // Formulas
    [
      "groups.2.figures.2.formula",
      "sum(budget.items.*.amount",
      [
        "groups[2].figures[2].formula: Không đọc được công thức “sum(budget.items.*.amount” tại ký tự thứ 26: Cần “)” nhưng công thức đã hết.",
      ],
    ],
    [
      "groups.2.figures.2.formula",
      "sum(budget.items.*.price)",
      [
        "groups[2].figures[2].formula: Công thức “sum(budget.items.*.price)”: “budget.items” không có cột “price”; ở đây có: content, amount.",
      ],
    ],
    [
      "groups.2.figures.2.formula",
      "budget.none",
      [
        "groups[2].figures[2].formula: Công thức “budget.none”: không có số liệu “budget.none”; hãy sửa đường dẫn hoặc khai số liệu ấy trong groups.",
      ],
    ],
    [
      "groups.2.figures.2.formula",
      "(4)",
      ["groups[2].figures[2].formula: Công thức “(4)”: cột (4) chỉ dùng được ở công thức của một cột."],
    ],
    [
      "groups.2.figures.2.formula",
      "budget.items.@.amount",
      [
        "groups[2].figures[2].formula: Công thức “budget.items.@.amount”: “budget.items.@.amount” có @ nhưng ở đây không có dòng nào đang xét.",
      ],
    ],
    [
      "groups.2.figures.2.formula",
      "budget.items.r1.amount",
      [
        "groups[2].figures[2].formula: Công thức “budget.items.r1.amount”: “budget.items.r1.amount” nêu một dòng cụ thể; hãy dùng @ hoặc total.",
      ],
    ],
    [
      "groups.2.figures.2.formula",
      "previous(budget.granted)",
      [
        "groups[2].figures[2].formula: Công thức “previous(budget.granted)”: previous(…) chỉ dùng được trong đẳng thức kiểm tra.",
      ],
    ],
    [
      "groups.2.figures.2.formula",
      "budget.granted > 0",
      ["groups[2].figures[2].formula: Công thức “budget.granted > 0” không cho ra một số."],
    ],
    [
      "groups.0.figures.2.formula",
      "budget.granted",
      ["groups[0].figures[2].formula: “Tên cơ quan” thuộc loại “text”, không tính được bằng công thức."],
    ],
    [
      "groups.3.figures.0.columns.0.formula",
      "(2)=(4)+(5)",
      [
        "groups[3].figures[0].columns[0].formula: Công thức “(2)=(4)+(5)”: “dossiers.byField” không có cột số (2); hãy sửa số cột, hoặc đặt number cho cột được nhắc đến.",
      ],
    ],
    [
      "groups.3.figures.0.columns.0.formula",
      "(5)=(4)+(5)",
      ["groups[3].figures[0].columns[0].formula: Công thức “(5)=(4)+(5)” đứng ở cột (3)."],
    ],
    [
      "groups.3.figures.0.columns.0.formula",
      "budget.items.@.amount",
      [
        "groups[3].figures[0].columns[0].formula: Công thức “budget.items.@.amount”: dòng đang xét không phải là dòng của “budget.items.@.amount”.",
      ],
    ],
    [
      "groups.3.figures.0.columns.6.formula",
      "(4) + (3)",
      [
        "groups[3].figures[0].columns[6].formula: “Tỷ lệ” viết dạng phân số nên công thức phải là phép chia a / b.",
      ],
    ],
    [
      "groups.2.figures.2.formula",
      "budget.share * budget.granted",
      ["groups[2].figures[2]: Các công thức tính vòng tròn: budget.spent → budget.share → budget.spent."],
    ],
    [
      "groups.3.figures.0.columns.1.formula",
      "(3)",
      [
        "groups[3].figures[0].columns[0]: Các công thức tính vòng tròn: dossiers.byField.received → dossiers.byField.online → dossiers.byField.received.",
      ],
    ],
    // Identities and partitions
    [
      "identities.0.relation",
      "budget.spent",
      ["identities[0].relation: Đẳng thức phải là một phép so sánh: =, <=, >=, <, > hoặc <>."],
    ],
    [
      "identities.1.each",
      "budget.none",
      including(
        "identities[1].each: Không có danh sách hay bảng “budget.none”; hãy sửa đường dẫn hoặc khai danh sách ấy trong groups.",
      ),
    ],
    [
      "identities.0.message",
      "{row} sai",
      [
        "identities[0].message: Thông báo dùng {row} nhưng không có giá trị nào tên ấy; hãy bỏ đi hoặc khai trong args.",
      ],
    ],
    [
      "identities.1.args.pending",
      "a.b",
      [
        "identities[1].args.pending: Không có số liệu “a.b”; hãy sửa đường dẫn hoặc khai số liệu ấy trong groups.",
      ],
    ],
    [
      "identities.+",
      identity,
      ["identities[4].id: Mã “spent-within-granted” đã dùng ở trên; mỗi mã chỉ dùng một lần."],
    ],
    [
      "partitions.0.whole",
      "a.b",
      ["partitions[0]: Không có số liệu “a.b”; hãy sửa đường dẫn hoặc khai số liệu ấy trong groups."],
    ],
    // Tables
    [
      "annexes.0.tables.0.figures",
      "a.b",
      [
        "annexes[0].tables[0].figures: Không có danh sách hay bảng “a.b”; hãy sửa đường dẫn hoặc khai danh sách ấy trong groups.",
      ],
    ],
    [
      "annexes.0.tables.0.widths",
      [1],
      ["annexes[0].tables[0].widths: Có 1 độ rộng cho 9 cột; phải bằng nhau."],
    ],
    [
      "annexes.0.tables.0.header.3.column",
      "none",
      including(
        "annexes[0].tables[0].header[3]: “dossiers.byField” không có cột “none”; ở đây có: #, name, received, online, direct, resolved, carried, pending, rate.",
      ),
    ],
    [
      "annexes.0.tables.0.header.3.column",
      "pending",
      [
        "annexes[0].tables[0].header[3]: Cột “pending” mang số (8) nhưng đứng ở vị trí (6).",
        "annexes[0].tables[0].header[5]: Cột “pending” đứng hai lần trong bảng.",
        "annexes: Không bảng nào có cột “dossiers.byField.resolved” (Đã giải quyết); số liệu ấy sẽ không hiện ra. Hãy thêm cột vào tiêu đề bảng.",
      ],
    ],
    [
      "annexes.0.tables.0.header.0",
      { label: "STT" },
      [
        "annexes[0].tables[0].header[0]: Ô “STT” không có cột (column) cũng không có ô con (children); hãy thêm một trong hai.",
      ],
    ],
    [
      "groups.3.figures.0.total",
      false,
      ["annexes[0].tables[0].totalLabel: Bảng có dòng tổng nhưng “dossiers.byField” không khai total: true."],
    ],
    ["annexes.0.group", "none", ["annexes[0].group: Không có nhóm số liệu “none”; hãy khai trong groups."]],
    ["tables.+", annexTable, []],
    // Words
    [
      "wording.spent.text",
      "{spent} {other}",
      [
        "wording.spent.text: Lời văn dùng {other} nhưng args không có “other”; hãy khai trong args hoặc bỏ khỏi câu.",
        "wording.spent.args.share: Lời văn không dùng {share}; hãy bỏ tham số này hoặc đưa vào câu.",
      ],
    ],
    [
      "wording.spent.args.share",
      "budget.none",
      [
        "wording.spent.args.share: Không có số liệu “budget.none”; hãy sửa đường dẫn hoặc khai số liệu ấy trong groups.",
      ],
    ],
    [
      "wording.spent.args.share",
      "budget.items.@.amount",
      [
        "wording.spent.args.share: “budget.items.@.amount” có @ nhưng lời văn này được dùng ở nơi không có dòng nào đang xét.",
      ],
    ],
    [
      "wording.spent.args.share",
      { message: "spent" },
      ["wording.spent: Lời văn lồng vòng tròn: spent → spent."],
    ],
    [
      "wording.spent.args.share",
      { message: "none" },
      ["wording.spent.args.share.message: Không có lời văn “none”; hãy khai trong wording."],
    ],
    [
      "wording.spent.args.share",
      { annex: "none" },
      ["wording.spent.args.share.annex: Không có phụ lục “none”; hãy khai trong annexes."],
    ],
    [
      "wording.spent.args.share",
      { law: "none" },
      ["wording.spent.args.share.law: Không có văn bản “none”; hãy khai trong laws."],
    ],
    [
      "wording.spent.args.share",
      { each: "budget.none", message: "any", separator: ", " },
      [
        "wording.spent.args.share.each: Không có danh sách hay bảng “budget.none”; hãy sửa đường dẫn hoặc khai danh sách ấy trong groups.",
      ],
    ],
    ["wording.spent.args.share", { join: ["budget.granted"], message: "heading", separator: ", " }, []],
    ["sections.0.heading", "none", ["sections[0].heading: Không có lời văn “none”; hãy khai trong wording."]],
    [
      "sections.0.groups",
      ["none"],
      ["sections[0].groups: Không có nhóm số liệu “none”; hãy khai trong groups."],
    ],
    [
      "sections.0.content.0.when",
      "budget.spent",
      [
        "sections[0].content[0].when: “budget.spent” không phải là điều kiện; hãy viết phép so sánh, ví dụ a.b > 0, hoặc có(a.b).",
      ],
    ],
    [
      "sections.0.content.1.paragraphs",
      "report.unit",
      ["sections[0].content[1].paragraphs: “report.unit” không thuộc loại paragraphs."],
    ],
    [
      "sections.0.content.+",
      { table: "none" },
      ["sections[0].content[2].table: Không có bảng “none”; hãy khai trong tables."],
    ],
    [
      "sections.0.content.+",
      { message: "any", role: "body", each: "a.b" },
      [
        "sections[0].content[2].each: Không có danh sách hay bảng “a.b”; hãy sửa đường dẫn hoặc khai danh sách ấy trong groups.",
      ],
    ],
    ["letter.closing", "none", ["letter.closing: Không có lời văn “none”; hãy khai trong wording."]],
    [
      "letter.signatureRoles",
      ["none"],
      ["letter.signatureRoles[0]: Không có lời văn “none”; hãy khai trong wording."],
    ],
    [
      "letter.recipients",
      "report.unit",
      ["letter.recipients: “report.unit” phải là một cột của danh sách, ví dụ unit.recipients.name."],
    ],
  ])("says what is wrong when %s is %j", (path, value, expected) => {
    expect(problemsOf(changed(path, value))).toEqual(expected);
  });

  it("refuses paths that no tag can hold", () => {
    const renamed = {
      dossiers: "dossiersAndAllOthers",
      byField: "byFieldAndProcedure",
      pending: "pendingWithinTime",
    };
    let json = JSON.stringify(smallFormSet);
    for (const [short, long] of Object.entries(renamed))
      json = json
        .replaceAll(`"${short}"`, `"${long}"`)
        .replaceAll(`${short}.`, `${long}.`)
        .replaceAll(`@.${short}`, `@.${long}`);
    const problems = problemsOf(JSON.parse(json));
    expect(problems).toContain(
      "groups[3].figures[0].columns[5]: Đường dẫn “dossiersAndAllOthers.byFieldAndProcedure.pendingWithinTime” quá dài (kể cả mã dòng là 71/57 ký tự); hãy rút ngắn các mã.",
    );
  });

  it("reports all problems together", () => {
    const broken = structuredClone(smallFormSet);
    broken.letter.closing = "none";
    broken.partitions = [{ whole: "a.b", parts: ["c.d"], exhaustive: true }];
    expect(problemsOf(broken)).toHaveLength(3);
  });

  it.each([null, undefined, 5, "x", [], {}])("refuses %j without a crash", (json) => {
    expect(compileFormSet(json).problems.length).toBeGreaterThan(0);
  });

  it("names what is wrong with a form set that ships with the program", () => {
    expect(() =>
      requireFormSet({ ...smallFormSet, partitions: [{ whole: "a.b", parts: ["c.d"], exhaustive: true }] }),
    ).toThrow(
      "Form set nho-2021:\npartitions[0]: Không có số liệu “a.b”; hãy sửa đường dẫn hoặc khai số liệu ấy trong groups.",
    );
  });
});

describe("findReference", () => {
  const find = (path: string) => {
    const reference = findReference(smallIndex, path);
    return reference && [reference.concept.id, reference.row, reference.part, reference.kind];
  };

  it.each([
    ["budget.granted", ["budget.granted", null, null, "money"]],
    ["budget.granted.words", ["budget.granted", null, "words", "text"]],
    ["report.period.from", ["report.period", null, "from", "date"]],
    ["report.period.next", ["report.period", null, "next", "period"]],
    ["report.date.long", ["report.date", null, "long", "text"]],
    ["dossiers.byField.f1.online", ["dossiers.byField.online", "f1", null, "count"]],
    ["dossiers.byField.@.online", ["dossiers.byField.online", "@", null, "count"]],
    ["dossiers.byField.total.rate", ["dossiers.byField.rate", "total", null, "ratio"]],
    ["scores.indices.total.points", ["scores.indices.points", "total", null, "score"]],
    ["scores.indices.total.type", null],
    ["fields.list.total.name", null],
    ["budget.granted.to", null],
    ["report.period.toString", null],
    ["dossiers.byField", null],
    ["dossiers.byField.f1", null],
    ["dossiers.byField.f1.none", null],
    ["budget.items.r1.amount.words.x", null],
    ["none.none", null],
    ["", null],
    ["__proto__.constructor", null],
  ])("%s", (path, expected) => {
    expect(find(path)).toEqual(expected);
  });

  it("finds columns by the number of the official form", () => {
    const table = smallIndex.tables.get("dossiers.byField");
    expect(table && columnByNumber(table, 6)?.id).toBe("dossiers.byField.resolved");
    expect(table && columnByNumber(table, 2)).toBeNull();
  });
});
