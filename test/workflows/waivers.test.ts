import type { Finding } from "../../src/findings/finding";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { createReport } from "../../src/ooxml/template";
import { coverageOf } from "../../src/rules/coverage";
import { checkReport } from "../../src/workflows/checkReport";
import { shippedForms } from "../../src/workflows/forms";
import { insertReport, newReport } from "../../src/workflows/insertReport";
import { storedReport } from "../../src/workflows/storedReport";
import { unwaiveFinding, waiveFinding } from "../../src/workflows/waivers";
import { bookOf, sampleFile } from "../report/samples";
import { docxOf } from "./docxOf";

const options = { forms: shippedForms(), tools: nodePlatform };
const why = { reason: "Số liệu do cấp trên giao, đã xác nhận.", date: "2021-03-16" };

const WRONG = "Tổng số hồ sơ tiếp nhận: 505 hồ sơ, trong đó: trực tuyến 100 hồ sơ, trực tiếp 404 hồ sơ.";
const foreign = (sum = WRONG) => docxOf(["I. KẾT QUẢ", sum, "Đơn vị có 07 công chức."]);

const only = (findings: readonly Finding[]): Finding => {
  const [finding] = findings.filter(({ evidence }) => evidence.some(({ quote }) => quote.includes("505")));
  if (!finding) throw new Error("The wrong sum was not found");
  return finding;
};

it("moves a waived finding out of the findings and counts its numbers as waived", async () => {
  const port = await foreign();
  const before = checkReport(await port.read(), options);
  const finding = only(before.findings);

  await waiveFinding(port, finding, why, options);
  const after = checkReport(await port.read(), options);

  expect(after.findings).toEqual(before.findings.filter((one) => one !== finding));
  expect(after.waived).toEqual([
    { finding, waiver: { rule: finding.rule, quotes: finding.evidence.map(({ quote }) => quote), ...why } },
  ]);
  expect(before.coverage.waived).toBe(0);
  expect(after.coverage.waived).toBeGreaterThan(0);
  expect(after.coverage).toEqual(coverageOf(after.numbers));
});

it("keeps waivers in a document of somebody else without making it one of ours", async () => {
  const port = await foreign();
  await waiveFinding(port, only(checkReport(await port.read(), options).findings), why, options);
  const reopened = openDocx(await port.toBytes(), "lại.docx", nodePlatform);
  const snapshot = await reopened.read();
  expect(snapshot.data).toHaveLength(1);
  expect(storedReport(snapshot, options.forms, nodePlatform)).toMatchObject({
    kind: "none",
    kept: { revision: 1, waivers: [{ reason: why.reason }] },
  });
  expect(checkReport(snapshot, options).waived).toHaveLength(1);
});

it("reports the finding again when a number of it changed", async () => {
  const port = await foreign();
  await waiveFinding(port, only(checkReport(await port.read(), options).findings), why, options);
  const at = (await port.read()).paragraphs.findIndex(({ text }) => text === WRONG);
  const start = WRONG.indexOf("404");
  await port.apply([
    { kind: "replaceText", paragraph: at, start, end: start + 3, inlines: [{ text: "403" }] },
  ]);
  const { findings, waived } = checkReport(await port.read(), options);
  expect(waived).toEqual([]);
  expect(
    only(findings)
      .evidence.map(({ quote }) => quote)
      .join(),
  ).toContain("403");
});

it("takes a waiver back", async () => {
  const port = await foreign();
  const before = checkReport(await port.read(), options);
  await waiveFinding(port, only(before.findings), why, options);
  await unwaiveFinding(port, only(before.findings), options);
  expect(checkReport(await port.read(), options)).toEqual(before);
});

it("leaves the document alone when there is no such waiver", async () => {
  const port = await foreign();
  await unwaiveFinding(port, only(checkReport(await port.read(), options).findings), options);
  expect((await port.read()).data).toEqual([]);
});

it("waives one of two equal findings", async () => {
  const port = await docxOf([
    "I. KẾT QUẢ",
    "Sở thường xuyên đơn đốc các phòng.",
    "Sở thường xuyên đơn đốc các phòng.",
  ]);
  const { findings } = checkReport(await port.read(), options);
  const [slip] = findings.filter(({ rule }) => rule === "slips");
  if (!slip) throw new Error("The slip was not found");
  await waiveFinding(port, slip, why, options);
  const after = checkReport(await port.read(), options);
  expect(after.findings).toHaveLength(findings.length - 1);
  expect(after.waived).toHaveLength(1);
});

it("refuses an empty reason", async () => {
  const port = await foreign();
  const finding = only(checkReport(await port.read(), options).findings);
  await expect(waiveFinding(port, finding, { ...why, reason: " " }, options)).rejects.toThrow(
    "Hãy ghi lý do bỏ qua phát hiện này.",
  );
  expect((await port.read()).data).toEqual([]);
});

it("keeps figures, last texts and what it does not know of a report of Khớp", async () => {
  const book = bookOf(sampleFile("quy-1-2021"));
  const { blocks, dataXml } = newReport(book);
  const withHistory = dataXml.replace(/<\/report>$/, '<later xmlns="urn:khop:report:1"/></report>');
  const port = openDocx(await createReport(blocks, withHistory, nodePlatform), "bc.docx", nodePlatform);
  const before = storedReport(await port.read(), options.forms, nodePlatform);
  const finding: Finding = { rule: "slips", severity: "note", message: "", evidence: [], fix: "" };
  await waiveFinding(port, finding, why, options);
  const after = storedReport(await port.read(), options.forms, nodePlatform);
  if (before.kind !== "found" || after.kind !== "found") throw new Error("The report has no data");
  expect(after.data).toEqual({
    ...before.data,
    revision: before.data.revision + 1,
    waivers: [{ rule: "slips", quotes: [], ...why }],
  });
  expect(after.data.other).toHaveLength(1);
});

it("keeps the waivers when a report is written into the document", async () => {
  const port = await foreign();
  await waiveFinding(port, only(checkReport(await port.read(), options).findings), why, options);
  await insertReport(port, bookOf(sampleFile("quy-1-2021")), { ...options, only: ["budget"] });
  const stored = storedReport(await port.read(), options.forms, nodePlatform);
  expect(stored).toMatchObject({ kind: "found", data: { waivers: [{ reason: why.reason }] } });
});
