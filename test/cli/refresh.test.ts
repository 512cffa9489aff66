import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { byHand, paragraph, rewrite, typeOver } from "../reconcile/scenarios/hand";
import { changed } from "../report/samples";
import { problemsOf } from "../support/docxChecks";
import { folder, run, sample } from "./run";

jest.setTimeout(60_000);

const json = (value: unknown): string => {
  const file = join(folder(), "so-lieu.json");
  writeFileSync(file, JSON.stringify(value));
  return file;
};

/** The sample's report, with what the drafter did to it. */
async function report(hand: Parameters<typeof byHand>[1] = () => undefined): Promise<string> {
  const file = join(folder(), "bao-cao.docx");
  await run("build", sample("quy-1-2021.json"), "-o", file);
  writeFileSync(file, await byHand(readFileSync(file), hand));
  return file;
}
const target = (): string => join(folder(), "moi.docx");
const textOf = async (file: string): Promise<string> => {
  const { paragraphs } = await openDocx(readFileSync(file), file, nodePlatform).read();
  return paragraphs.map(({ text }) => text).join("\n");
};

const fewer = json(changed("quy-1-2021", { rewards: { collectives: 4, individuals: 11 } }));
const none = json(changed("quy-1-2021", { rewards: { collectives: 0, individuals: 0 } }));
const REWARDS = "Trong quý I năm 2021, Sở KH&CN đã tặng";

describe("khop refresh", () => {
  test("a changed figure follows, is told with its places", async () => {
    const [file, out] = [await report(), target()];
    const { code, out: said } = await run("refresh", file, "--figures", fewer, "-o", out);
    expect(said.split("\n")).toEqual([
      "Số liệu thay đổi: 1",
      "  Số cá nhân được khen thưởng (Khen thưởng): 10 → 11 (1 chỗ: 1 liên kết)",
      `Đã viết ${out}.`,
    ]);
    expect(code).toBe(0);
    expect(await textOf(out)).toContain("và 11 cá nhân");
    expect(problemsOf(readFileSync(out))).toEqual([]);
  });

  test("figures that say the same change nothing", async () => {
    const [file, out] = [await report(), target()];
    const { code, out: said } = await run("refresh", file, "--figures", sample("quy-1-2021.json"), "-o", out);
    expect(said).toBe(`Báo cáo đã đúng với số liệu; không có gì phải cập nhật.\nĐã viết ${out}.`);
    expect(code).toBe(0);
    expect(readFileSync(out).equals(readFileSync(file))).toBe(true);
  });

  const reworded = () =>
    report((hand) => {
      rewrite(paragraph(hand, REWARDS), "đã tặng", "đã trao tặng");
    });

  test("a sentence changed by hand whose wording would change stays: 1", async () => {
    const [file, out] = [await reworded(), target()];
    const { code, out: said } = await run("refresh", file, "--figures", none, "-o", out);
    expect(code).toBe(1);
    expect(said).toContain("Chỗ đã sửa tay: 1, còn 1 chỗ chưa chọn\n  c1. Câu chữ đã được sửa tay\n");
    expect(said).toMatch(/Trong tài liệu: “Trong quý I năm 2021, Sở KH&CN đã trao tặng/);
    expect(said).toMatch(/Theo số liệu: {3}“Trong quý I năm 2021, Sở KH&CN không phát sinh việc khen thưởng/);
    expect(said).toContain("Chưa chọn: giữ nguyên, lần sau hỏi lại.");
    expect(await textOf(out)).toContain("đã trao tặng");
  });

  test.each([
    ["document", "Giữ như trong tài liệu", "đã trao tặng"],
    ["figures", "Ghi theo số liệu", "không phát sinh việc khen thưởng"],
  ])("--take %s decides it: 0", async (take, chosen, text) => {
    const [file, out] = [await reworded(), target()];
    const { code, out: said } = await run("refresh", file, "--figures", none, "-o", out, "--take", take);
    expect(code).toBe(0);
    expect(said).toContain(`Đã chọn “${chosen}”.`);
    expect(await textOf(out)).toContain(text);
  });

  test("--json gives changes and conflicts to programs", async () => {
    const file = await report((hand) => {
      typeOver(hand, "rewards.individuals", "12");
    });
    const out = target();
    const { code, out: said } = await run("refresh", file, "--figures", fewer, "-o", out, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      file,
      output: out,
      changed: true,
      changes: [],
      conflicts: [
        {
          id: "c1",
          kind: "typed-over",
          path: "rewards.individuals",
          label: "Số cá nhân được khen thưởng (Khen thưởng)",
          was: "10",
          document: "12",
          figures: "11",
          choices: ["document", "figures", "take"],
          chosen: null,
        },
      ],
      offers: [],
    });
  });

  test("LibreOffice took the controls away: the words are found by what was written", async () => {
    const out = target();
    const file = join(__dirname, "../reconcile/scenarios/libreoffice.docx");
    const { code, out: said } = await run("refresh", file, "--figures", fewer, "-o", out);
    expect(said).toMatch(/^Lưu ý: LibreOffice đã lưu tài liệu này/);
    expect(code).toBe(0);
    expect(await textOf(out)).toContain("và 11 cá nhân");
  });

  test.each([
    [["refresh"], 'Chưa nêu tệp .docx. Gõ "khop --help" để xem cách dùng.'],
    [["refresh", "a.docx"], "Chưa nêu tệp số liệu mới: thêm --figures TÊN.json."],
    [["refresh", "a.docx", "--figures", "b.json"], "Chưa nêu tệp kết quả: thêm -o TÊN.docx."],
    [
      ["refresh", "a.docx", "--figures", "b.json", "-o", "c.docx", "--take", "mine"],
      '--take chỉ nhận document, figures, ask, không nhận "mine".',
    ],
  ])("%j", async (words, message) => {
    expect(await run(...words)).toEqual({ code: 2, out: "", err: message });
  });

  test("a document that is not Khớp's is refused, and nothing is written", async () => {
    const file = await report(({ body, parts }) => {
      while (body.firstChild) body.removeChild(body.firstChild);
      for (const name of [...parts.keys()]) if (name.startsWith("customXml/")) parts.delete(name);
      for (const name of ["word/_rels/document.xml.rels", "[Content_Types].xml"])
        parts.set(
          name,
          (parts.get(name) ?? "").replace(/<(?:Relationship|Override)[^>]*customXml[^>]*\/>/g, ""),
        );
    });
    const out = target();
    const { code, err } = await run("refresh", file, "--figures", fewer, "-o", out);
    expect(code).toBe(2);
    expect(err).toMatch(/không có mục hay số liệu nào của Khớp để cập nhật/);
    expect(() => readFileSync(out)).toThrow("ENOENT");
  });

  test("a file that is no document is refused", async () => {
    const { code, err } = await run("refresh", sample("quy-1-2021.json"), "--figures", fewer, "-o", target());
    expect(code).toBe(2);
    expect(err).not.toBe("");
  });
});
