import { vpcp2021 } from "../../src/forms/sets/vpcp2021";
import { citationDate } from "../../src/rules/citations/citation-date";
import { citationFullFirst } from "../../src/rules/citations/citation-full-first";
import { citationInForce } from "../../src/rules/citations/citation-in-force";
import { citationNumberWord } from "../../src/rules/citations/citation-number-word";
import { citationType } from "../../src/rules/citations/citation-type";
import { knownDocuments } from "../../src/rules/data/knownDocuments";
import { report } from "../support/plainReport";
import { ruleTester } from "../support/ruleTester";

ruleTester(citationType, {
  valid: [
    {
      name: "types and their letters",
      document: [
        "Quyết định số 9/QĐ-UBND, Thông tư số 01/2018/TT-VPCP, Chỉ thị 30/CT-TTg, Công văn số 12/STC-VP, Tờ trình 3/TTr-SYT",
      ],
    },
    {
      name: "joint circulars, called circulars for short",
      document: ["Thông tư số 112/2010/TTLT-BTC-BLĐTBXH"],
    },
    {
      name: "laws carry the letters of the body",
      document: ["Luật số 63/2010/QH12, Nghị quyết số 05-NQ/TU"],
    },
    { name: "documents of no particular type", document: ["Văn bản số 15/KH-STC"] },
    {
      name: "agencies whose letters look like a type",
      document: ["Công văn số 45/TTPVHCC-HC, Công văn số 4/CTUBND-VX"],
    },
  ],
  invalid: [
    {
      name: "a decision with the letters of a plan",
      document: ["Quyết định số 15/KH-STC"],
      findings: [{ mentions: ["Quyết định", "15/KH-STC", "Kế hoạch"], severity: "error" }],
    },
    {
      name: "a letter with the letters of a report",
      document: ["Công văn số 15/BC-STC"],
      findings: [{ mentions: ["Công văn", "Báo cáo"] }],
    },
  ],
});

ruleTester(citationDate, {
  formSets: [vpcp2021],
  valid: [
    {
      name: "known documents with their days",
      document: [
        "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018; Thông tư số 2/2017/TT-VPCP ngày 31 tháng 10 năm 2017",
      ],
    },
    { name: "a number of another year", document: ["Quyết định số 468/QĐ-TTg ngày 05/4/2019"] },
    { name: "documents of an agency are not known", document: ["Quyết định số 61/QĐ-UBND ngày 01/01/2019"] },
  ],
  invalid: [
    {
      name: "another day",
      document: ["Nghị định số 61/2018/NĐ-CP ngày 24/4/2018"],
      findings: [{ mentions: ["24/4/2018", "23/4/2018"], severity: "warning" }],
    },
  ],
});

ruleTester(citationInForce, {
  valid: [
    {
      name: "in force in the period",
      document: report({
        body: ["Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.", "(Từ ngày 15/12/2020 đến ngày 14/3/2021)"],
      }),
    },
    {
      name: "replaced within the period",
      document: report({ body: ["Nghị định số 61/2018/NĐ-CP.", "(Từ ngày 15/6/2025 đến ngày 14/9/2025)"] }),
    },
  ],
  invalid: [
    {
      name: "replaced before the period",
      document: report({ body: ["Nghị định số 61/2018/NĐ-CP.", "(Từ ngày 15/9/2025 đến ngày 14/12/2025)"] }),
      findings: [{ mentions: ["61/2018/NĐ-CP", "01/7/2025", "118/2025/NĐ-CP"], severity: "note" }],
    },
  ],
});

ruleTester(citationFullFirst, {
  valid: [
    {
      name: "full first, short later",
      document: [
        "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ",
        "theo Nghị định số 61/2018/NĐ-CP",
      ],
    },
    { name: "a register with a column of dates", document: [[["Công văn số 12/STC-VP", "05/01/2022"]]] },
    { name: "laws by name", document: ["Luật số 63/2010/QH12"] },
  ],
  invalid: [
    {
      name: "short first",
      document: ["theo Nghị định số 61/2018/NĐ-CP", "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018"],
      findings: [{ mentions: ["61/2018/NĐ-CP"], severity: "note" }],
    },
  ],
});

ruleTester(citationNumberWord, {
  valid: [
    { name: "with the word throughout", document: ["Quyết định số 9/QĐ-UBND và Kế hoạch số: 8/KH-UBND"] },
    { name: "without it throughout is a style", document: ["Quyết định 9/QĐ-UBND và Kế hoạch 8/KH-UBND"] },
  ],
  invalid: [
    {
      name: "mixed",
      document: ["Quyết định số 9/QĐ-UBND và Kế hoạch 8/KH-UBND"],
      findings: [{ mentions: ["8/KH-UBND"], severity: "note" }],
    },
  ],
});

test("what is known of documents is in order", () => {
  const symbols = knownDocuments.map(({ symbol }) => symbol);
  expect(new Set(symbols).size).toBe(symbols.length);
  for (const { symbol, date, until } of knownDocuments) {
    const year = /\/(\d{4})\//.exec(symbol)?.[1];
    expect([symbol, date.slice(0, 4)]).toEqual([symbol, year ?? date.slice(0, 4)]);
    expect(until === undefined || until > date).toBe(true);
  }
});
