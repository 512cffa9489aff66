import type { DocumentPort } from "../../src/document/port";
import type { Finding } from "../../src/findings/finding";
import { FIGURE_TAG } from "../../src/document/blocks";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { applyCorrection, undoCorrection } from "../../src/workflows/applyCorrection";
import { checkReport } from "../../src/workflows/checkReport";
import { shippedForms } from "../../src/workflows/forms";
import { newReport } from "../../src/workflows/insertReport";
import { bookOf, sampleFile } from "../report/samples";
import { docxOf } from "./docxOf";

const options = { forms: shippedForms(), tools: nodePlatform };
const SLIP = "Sở thường xuyên đơn đốc các phòng, đơn vị.";
const slipOf = (findings: readonly Finding[]): Finding => {
  const found = findings.find(({ rule }) => rule === "slips");
  if (!found) throw new Error("The slip was not found");
  return found;
};
const textsOf = async (port: DocumentPort): Promise<string> =>
  (await port.read()).paragraphs.map(({ text }) => text).join("\n");

it("corrects and takes the correction back", async () => {
  const port = await docxOf(["I. KẾT QUẢ", SLIP]);
  const before = await textsOf(port);
  const finding = slipOf(checkReport(await port.read(), options).findings);
  const made = await applyCorrection(port, finding);
  expect(await textsOf(port)).toBe(before.replace("đơn đốc", "đôn đốc"));
  expect(checkReport(await port.read(), options).findings.filter(({ rule }) => rule === "slips")).toEqual([]);
  await undoCorrection(port, made);
  expect(await textsOf(port)).toBe(before);
});

it("refuses when the text is no longer what was checked", async () => {
  const port = await docxOf(["I. KẾT QUẢ", SLIP]);
  const finding = slipOf(checkReport(await port.read(), options).findings);
  const made = await applyCorrection(port, finding);
  const corrected = await textsOf(port);
  await expect(applyCorrection(port, finding)).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(await textsOf(port)).toBe(corrected);
  await undoCorrection(port, made);
  await expect(undoCorrection(port, made)).rejects.toMatchObject({ code: "changed-meanwhile" });
});

it("refuses a finding without one sure correction", async () => {
  const port = await docxOf([SLIP]);
  const finding: Finding = { rule: "slips", severity: "note", message: "", evidence: [], fix: "" };
  await expect(applyCorrection(port, finding)).rejects.toMatchObject({ code: "not-supported" });
});

it("removes text and puts it back", async () => {
  const port = await docxOf(["Sở đã đã ban hành kế hoạch."]);
  const paragraph = 0;
  const evidence = {
    quote: "đã đã",
    place: "",
    paragraph,
    table: null,
    row: null,
    column: null,
    start: 3,
    end: 8,
  };
  const finding: Finding = {
    rule: "doubled-words",
    severity: "warning",
    message: "",
    evidence: [evidence],
    fix: "",
    correction: { evidence: 0, text: "" },
  };
  const made = await applyCorrection(port, finding);
  expect((await port.read()).paragraphs[paragraph]?.text).toBe("Sở  ban hành kế hoạch.");
  await undoCorrection(port, made);
  expect((await port.read()).paragraphs[paragraph]?.text).toBe("Sở đã đã ban hành kế hoạch.");
});

it("keeps the control of a linked figure", async () => {
  const { blocks, dataXml } = newReport(bookOf(sampleFile("quy-1-2021")));
  const port = openDocx(await createReport(blocks, dataXml, nodePlatform), "bc.docx", nodePlatform);
  const control = (await port.read()).controls.find(({ tag }) => tag === `${FIGURE_TAG}budget.granted`);
  if (!control) throw new Error("The figure has no control");
  await port.apply([{ kind: "setControlText", control: { tag: control.tag, occurrence: 0 }, text: "1.000" }]);
  const wrong = checkReport(await port.read(), options).findings.find(({ rule }) => rule === "control-text");
  if (!wrong) throw new Error("The changed control was not found");
  await applyCorrection(port, wrong);
  const after = (await port.read()).controls.find(({ tag }) => tag === control.tag);
  expect(after?.text).toBe(control.text);
});
