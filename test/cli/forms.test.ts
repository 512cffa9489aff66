import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, run, sample } from "./run";

const newFile = (name = "bieu-mau.json"): string => join(folder(), name);

async function made(...words: readonly string[]): Promise<string> {
  const file = newFile();
  expect(await run("forms", "new", "-o", file, ...words)).toMatchObject({ code: 0, err: "" });
  return file;
}

describe("khop forms new", () => {
  test("a short form set that can be used at once, and its schema beside it", async () => {
    const file = await made();
    expect(await run("forms", "check", file)).toEqual({
      code: 0,
      out: "Bộ biểu mẫu “bieu-mau-rieng” dùng được.",
      err: "",
    });
    const json = JSON.parse(readFileSync(file, "utf8")) as { $schema: string };
    expect(existsSync(join(file, "..", json.$schema))).toBe(true);
  });

  test("a copy of a shipped one has an id of its own and replaces it", async () => {
    const file = await made("--from", "vpcp-2021");
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      id: "vpcp-2021-rieng",
      replaces: [{ formSet: "vpcp-2021" }],
    });
    expect((await run("forms", "check", file)).code).toBe(0);
    expect(await made("--from", "btp-2026", "--id", "tinh-lang-son")).toBeTruthy();
  });

  test("never writes over a file", async () => {
    const file = await made();
    writeFileSync(file, "của tôi");
    const { code, err } = await run("forms", "new", "-o", file);
    expect([code, err]).toEqual([2, `Đã có ${file}; hãy chọn tên khác để không ghi đè lên tệp ấy.`]);
    expect(readFileSync(file, "utf8")).toBe("của tôi");
  });

  test.each([
    [["forms", "new"], "Chưa nêu tệp kết quả: thêm -o TÊN.json."],
    [["forms", "new", "a.json"], "Lệnh này không nhận tệp nào, nhưng có: a.json."],
    [
      ["forms", "new", "-o", "a.json", "--from", "vpcp-1999"],
      'Không có bộ biểu mẫu "vpcp-1999". Các bộ đi kèm: vpcp-2021, btp-2026.',
    ],
    [
      ["forms", "new", "-o", "a.json", "--id", "vpcp-2021"],
      "Dòng 3, cột 3 (id): “vpcp-2021” là mã của bộ biểu mẫu đi kèm chương trình; hãy đặt mã riêng, ví dụ “vpcp-2021-rieng”.",
    ],
    [["forms", "nwe"], 'Không có lệnh "forms nwe". Gõ "khop --help" để xem các lệnh.'],
    [["forms"], 'Không có lệnh "forms". Gõ "khop --help" để xem các lệnh.'],
    [["forms", "check"], 'Chưa nêu tệp bộ biểu mẫu. Gõ "khop --help" để xem cách dùng.'],
  ])("%j", async (words, message) => {
    expect(await run(...words)).toEqual({ code: 2, out: "", err: message });
  });
});

describe("khop forms check", () => {
  test("names every mistake with its line, and exits 1", async () => {
    const file = await made();
    writeFileSync(
      file,
      readFileSync(file, "utf8")
        .replace('"(4)+(5)"', '"(4)+(6)"')
        .replace("letters.byRoom.total.open", "letters.byRoom.total.opened"),
    );
    const { code, out } = await run("forms", "check", file);
    expect(code).toBe(1);
    expect(out).toContain(
      "nhóm “Văn bản đến”, bảng theo dòng “Văn bản đến theo phòng, đơn vị”, cột (3) “Văn bản đến”",
    );
    expect(out).toContain("có phải ý là “letters.byRoom.total.open” không?");
    expect(out).toMatch(/^Sai: Dòng \d+, cột \d+, /m);
    expect(out).toMatch(/Có 2 chỗ phải sửa; bộ biểu mẫu chưa dùng được\.$/);
  });

  test("tells what is hardly meant, and exits 0", async () => {
    const file = await made();
    const json = JSON.parse(readFileSync(file, "utf8")) as {
      wording: Record<string, unknown>;
      groups: { figures: unknown[] }[];
      sections: { groups: string[] }[];
    };
    json.wording["unused"] = { text: "Không ai đọc.", args: {} };
    json.groups[1]?.figures.push({ id: "hidden", kind: "count", label: "Số không hiện" });
    for (const section of json.sections) section.groups = section.groups.filter((id) => id !== "rooms");
    writeFileSync(file, JSON.stringify(json, null, 2));
    const { code, out } = await run("forms", "check", file);
    expect(code).toBe(0);
    expect(out).toContain("Lời văn “unused” không được dùng ở đâu");
    expect(out).toContain("“Số không hiện” không hiện ra ở lời văn hay bảng nào");
    expect(out).toContain("Nhóm “Phòng, đơn vị” không thuộc mục nào");
    expect(out).toMatch(/dùng được; có 3 chỗ nên xem lại\.$/);
  });

  test("--json", async () => {
    const file = await made();
    writeFileSync(file, readFileSync(file, "utf8").replace('"title"', '"titel"'));
    const { code, out } = await run("forms", "check", file, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ file, hints: [], problems: [{ at: "title" }, { at: "titel" }] });
  });
});

test("khop forms schema prints or writes the JSON Schema", async () => {
  const { code, out } = await run("forms", "schema");
  expect(code).toBe(0);
  const file = newFile("schema.json");
  await run("forms", "schema", "-o", file);
  expect(readFileSync(file, "utf8").trim()).toBe(out);
});

describe("khop forms take", () => {
  test("a document of a shipped form set carries none", async () => {
    const target = join(folder(), "bao-cao.docx");
    await run("build", sample("quy-1-2021.json"), "-o", target);
    const { code, err } = await run("forms", "take", target, "-o", newFile());
    expect(code).toBe(2);
    expect(err).toMatch(
      /dùng bộ biểu mẫu đi kèm chương trình \(“vpcp-2021”\)\. Để có bản sao mà sửa, chạy "khop forms new/,
    );
  });
});

test("a figure that the agency took out of its form set is told, and stays in the document", async () => {
  const before = await made();
  const json = JSON.parse(readFileSync(before, "utf8")) as { groups: { id: string; figures: object[] }[] };
  const group = json.groups.find(({ id }) => id === "letters");
  group?.figures.push({ id: "lost", kind: "count", label: "Số văn bản thất lạc" });
  writeFileSync(before, JSON.stringify(json));
  const figures = newFile("so-lieu.json");
  writeFileSync(figures, JSON.stringify({ formSet: "bieu-mau-rieng", letters: { late: 1, lost: 2 } }));
  const target = newFile("bao-cao.docx");
  await run("build", figures, "--forms", before, "-o", target);
  const taken = newFile("lay-ra.json");
  const { code, out } = await run("figures", target, "-o", taken, "--forms", await made());
  expect(code).toBe(0);
  expect(out).toContain(
    "Lưu ý: tài liệu còn giữ 1 số liệu mà bộ biểu mẫu không có, nên không có trong tệp: letters.lost.",
  );
  expect(JSON.parse(readFileSync(taken, "utf8"))).toEqual({
    formSet: "bieu-mau-rieng",
    letters: { late: 1 },
  });
  await run("figures", target, "-o", taken);
  expect(JSON.parse(readFileSync(taken, "utf8"))).toMatchObject({ letters: { late: 1, lost: 2 } });
});
