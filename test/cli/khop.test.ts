import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { folder, run, sample } from "./run";

const SAMPLES = ["quy-1-2021.json", "6-thang-2026.json", "khong-va-thieu.json"];
const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** A copy of a sample with one figure changed. */
function changed(path: readonly string[], value: unknown): string {
  const figures = json(sample("quy-1-2021.json")) as Record<string, unknown>;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, figures);
  parent[path.at(-1) ?? ""] = value;
  const file = join(folder(), "so-lieu.json");
  writeFileSync(file, JSON.stringify(figures));
  return file;
}

describe("words of a call", () => {
  test("without words: help, and 2", async () => {
    const { code, out } = await run();
    expect(code).toBe(2);
    expect(out).toContain("khop build FIGURES.json -o OUT.docx");
  });

  test("--help lists every command", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    for (const name of ["schema", "validate", "build", "refresh", "figures", "check", "rules"])
      expect(out).toContain(`khop ${name}`);
  });

  test.each([
    [["bild"], 'Không có lệnh "bild". Gõ "khop --help" để xem các lệnh.'],
    [["build"], 'Chưa nêu tệp số liệu. Gõ "khop --help" để xem cách dùng.'],
    [["build", "a.json"], "Chưa nêu tệp kết quả: thêm -o TÊN.docx."],
    [["validate", "a.json", "b.json"], "Lệnh này chỉ nhận một tệp số liệu, nhưng có thêm: b.json."],
    [["check"], 'Chưa nêu tệp .docx. Gõ "khop --help" để xem cách dùng.'],
    [["check", "a.docx", "--only", "x"], 'Không có quy tắc "x". Gõ "khop rules" để xem danh sách quy tắc.'],
    [
      ["check", "a.docx", "--min-severity", "grave"],
      '--min-severity chỉ nhận error, warning, note, không nhận "grave".',
    ],
    [["figures", "khong-co.docx"], "Không đọc được khong-co.docx: không có tệp này."],
    [["validate", "khong-co.json"], "Không đọc được khong-co.json: không có tệp này."],
  ])("%j", async (words, message) => {
    expect(await run(...words)).toEqual({ code: 2, out: "", err: message });
  });

  test("an unknown option shows the usage", async () => {
    const { code, err } = await run("schema", "--colour");
    expect(code).toBe(2);
    expect(err).toBe("Lệnh gõ chưa đúng. Cách dùng: khop schema [ID] [--forms F.json]");
  });
});

describe("khop schema", () => {
  test("prints a JSON Schema of the newest form set", async () => {
    const { code, out } = await run("schema");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
  });

  test("of a form set by id; an unknown id is refused", async () => {
    expect((await run("schema", "vpcp-2021")).out).toContain("dossiers");
    const { code, err } = await run("schema", "vpcp-1999");
    expect(code).toBe(2);
    expect(err).toContain('Không có bộ biểu mẫu "vpcp-1999"');
  });
});

describe("khop validate", () => {
  test.each(["quy-1-2021.json", "6-thang-2026.json"])("%s adds up", async (name) => {
    expect(await run("validate", sample(name))).toEqual({ code: 0, out: "Số liệu khớp và đủ.", err: "" });
  });

  test("missing figures are named, and are no error", async () => {
    const { code, out } = await run("validate", sample("khong-va-thieu.json"));
    expect(code).toBe(0);
    expect(out).toMatch(/^Chưa có: /m);
    expect(out).toMatch(/còn \d+ số liệu chưa có\.$/);
  });

  test("what does not add up: both numbers, exit 1", async () => {
    const figures = json(sample("quy-1-2021.json")) as { dossiers: { byField: Record<string, unknown>[] } };
    const rows = figures.dossiers.byField.map((row, index) => (index === 0 ? { ...row, onTime: 25 } : row));
    const { code, out } = await run("validate", changed(["dossiers", "byField"], rows));
    expect(code).toBe(1);
    expect(out).toMatch(/Sai: .*26.*/);
  });

  test("--json", async () => {
    const { code, out } = await run("validate", sample("quy-1-2021.json"), "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      file: sample("quy-1-2021.json"),
      readable: true,
      problems: [],
      missing: [],
    });
  });

  test("broken JSON names the line", async () => {
    const file = join(folder(), "hong.json");
    writeFileSync(file, '{\n  "formSet": "vpcp-2021",\n  "unit": { oops }\n}');
    const { code, err } = await run("validate", file);
    expect(code).toBe(2);
    expect(err).toBe(`${file} không phải là JSON đúng cú pháp (dòng 3, cột 13).`);
  });

  test("text in another encoding is refused", async () => {
    const file = join(folder(), "latin.json");
    writeFileSync(file, Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]));
    expect((await run("validate", file)).err).toBe(
      `${file} không phải là văn bản UTF-8; hãy lưu lại tệp với bảng mã UTF-8.`,
    );
  });
});

describe("khop build and figures", () => {
  test.each(SAMPLES)("%s: built, and its figures taken out again", async (name) => {
    const target = join(folder(), "bao-cao.docx");
    const built = await run("build", sample(name), "-o", target);
    expect(built.err).toBe("");
    expect(built.code).toBe(0);
    const taken = await run("figures", target);
    expect(taken.code).toBe(0);
    const again = join(folder(), "so-lieu.json");
    writeFileSync(again, taken.out);
    const second = join(folder(), "lan-hai.docx");
    expect((await run("build", again, "-o", second)).code).toBe(0);
    expect(readFileSync(second).equals(readFileSync(target))).toBe(true);
  });

  test("figures into a file", async () => {
    const [docx, file] = [join(folder(), "a.docx"), join(folder(), "moi/so-lieu.json")];
    await run("build", sample("quy-1-2021.json"), "-o", docx);
    expect(await run("figures", docx, "-o", file)).toEqual({
      code: 0,
      out: `Đã ghi số liệu vào ${file}.`,
      err: "",
    });
    expect((await run("validate", file)).code).toBe(0);
  });

  test("figures that do not add up: the report is written, exit 1", async () => {
    const target = join(folder(), "a.docx");
    const { code, out } = await run("build", changed(["budget", "granted"], 1000), "-o", target);
    expect(code).toBe(1);
    expect(out).toMatch(/6\.460\.000.*1\.000|1\.000.*6\.460\.000/);
    expect(existsSync(target)).toBe(true);
  });

  test("figures that cannot be read: nothing is written", async () => {
    const dir = folder();
    const { code, err } = await run(
      "build",
      changed(["budget", "granted"], "bốn mươi"),
      "-o",
      join(dir, "a.docx"),
    );
    expect(code).toBe(2);
    expect(err.split("\n")).toHaveLength(1);
    expect(readdirSync(dir)).toEqual([]);
  });

  test.each([
    ["build", sample("quy-1-2021.json")],
    ["forms", "new"],
  ])("a target below a file is refused: %s", async (...words) => {
    const file = join(folder(), "tep");
    writeFileSync(file, "");
    const target = join(file, "bao-cao");
    const { code, err } = await run(...words, "-o", target);
    expect(code).toBe(2);
    expect(err).toBe(`Không ghi được ${target}: đường dẫn đi qua một tệp, không phải thư mục.`);
  });

  test("a folder as target is refused and stays", async () => {
    const dir = folder();
    const { code, err } = await run("build", sample("quy-1-2021.json"), "-o", dir);
    expect(code).toBe(2);
    expect(err).toBe(`Không ghi được ${dir}: đây là một thư mục, không phải tệp.`);
    expect(readdirSync(dir)).toEqual([]);
  });

  test("wording of an agency's own", async () => {
    const file = join(folder(), "loi-van.json");
    writeFileSync(file, JSON.stringify({ khongCoMa: "x" }));
    const { code, err } = await run(
      "build",
      sample("quy-1-2021.json"),
      "-o",
      join(folder(), "a.docx"),
      "--wording",
      file,
    );
    expect(code).toBe(2);
    expect(err).toContain("khongCoMa");
  });

  test("a template that carries our controls is filled; another gets the sections appended, with a notice", async () => {
    const ours = join(folder(), "mau.docx");
    await run("build", sample("khong-va-thieu.json"), "-o", ours);
    const target = join(folder(), "a.docx");
    const { out } = await run("build", sample("quy-1-2021.json"), "-o", target, "--template", ours);
    expect(out).not.toContain("không có ô nội dung");
    expect((await run("figures", target)).out).toContain("vpcp-2021");
  });
});

describe("khop check and rules", () => {
  test.each(["quy-1-2021.json", "6-thang-2026.json"])("a report of %s has nothing wrong", async (name) => {
    const target = join(folder(), "a.docx");
    await run("build", sample(name), "-o", target);
    const { code, out } = await run("check", target, "--json");
    const [result] = JSON.parse(out) as [
      { findings: { severity: string; message: string }[]; coverage: { numbers: number } },
    ];
    expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(result.coverage.numbers).toBeGreaterThan(100);
    expect(code).toBe(0);
  });

  test("many files in one run; one that cannot be read has its error and the exit code 2", async () => {
    const [good, bad] = [join(folder(), "a.docx"), join(folder(), "b.docx")];
    await run("build", sample("quy-1-2021.json"), "-o", good);
    writeFileSync(bad, "not a zip");
    const { code, out } = await run("check", good, bad, "--json");
    expect(code).toBe(2);
    const results = JSON.parse(out) as Record<string, unknown>[];
    expect(results.map((result) => Object.keys(result))).toEqual([
      ["file", "findings", "coverage"],
      ["file", "error"],
    ]);
  });

  test("rules are listed with a sentence each", async () => {
    const { code, out } = await run("rules", "--json");
    expect(code).toBe(0);
    const rules = JSON.parse(out) as { id: string; sentence: string }[];
    expect(rules.length).toBeGreaterThan(40);
    expect((await run("rules")).out.split("\n")).toHaveLength(rules.length);
  });
});
