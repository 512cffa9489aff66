import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expectGolden } from "../support/golden";
import { folder, run, sample } from "./run";

jest.setTimeout(60_000);

const newFile = (name: string): string => join(folder(), name);

test("figures of 2021 in the form set of 2026: what is kept, what is not, what is asked for", async () => {
  const target = newFile("so-lieu.json");
  const { code, out, err } = await run(
    "forms",
    "move",
    sample("quy-1-2021.json"),
    "--to",
    "btp-2026",
    "-o",
    target,
  );
  expect([code, err]).toEqual([0, ""]);
  expectGolden(join(__dirname, "__golden__", "move-2021-2026.txt"), out.replace(target, "so-lieu.json"));
  const moved = JSON.parse(readFileSync(target, "utf8")) as { others: Record<string, unknown> };
  expect(moved).toMatchObject({ formSet: "btp-2026", budget: { granted: 40000000 } });
  expect(moved.others["inventory.onlineLevel4"]).toEqual(expect.any(Number));
  expect((await run("validate", target)).out).toContain("nằm ngoài thời gian áp dụng");
});

test("a document follows its figures to the successor, and keeps what has no place there", async () => {
  const document = newFile("bao-cao.docx");
  await run("build", sample("quy-1-2021.json"), "-o", document);
  const figures = newFile("so-lieu.json");
  expect((await run("forms", "move", document, "--to", "btp-2026", "-o", figures)).code).toBe(0);
  const updated = newFile("moi.docx");
  const { code, err } = await run("refresh", document, "--figures", figures, "-o", updated);
  expect([code, err]).toEqual([0, ""]);
  const back = newFile("lai.json");
  expect((await run("figures", updated, "-o", back)).code).toBe(0);
  expect(JSON.parse(readFileSync(back, "utf8"))).toEqual(JSON.parse(readFileSync(figures, "utf8")));
});

test.each([
  [["a.json"], "Chưa nêu tệp kết quả: thêm -o TÊN.json."],
  [
    ["a.json", "-o", "b.json"],
    'Chưa nêu bộ biểu mẫu mới: thêm --to ID. Các bộ hiện có: "vpcp-2021", "btp-2026".',
  ],
  [
    ["a.json", "-o", "b.json", "--to", "x"],
    'Không có bộ biểu mẫu "x"; nếu là bộ của cơ quan, thêm --forms TỆP. Các bộ hiện có: "vpcp-2021", "btp-2026".',
  ],
  [
    [sample("6-thang-2026.json"), "-o", "b.json", "--to", "btp-2026"],
    `Số liệu trong ${sample("6-thang-2026.json")} đã theo bộ biểu mẫu “btp-2026”.`,
  ],
])("khop forms move %j", async (words, message) => {
  expect(await run("forms", "move", ...words)).toEqual({ code: 2, out: "", err: message });
});
