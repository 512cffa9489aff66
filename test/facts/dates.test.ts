import fc from "fast-check";
import { isBlank, isImpossible, readDates } from "../../src/facts/dates";
import { readPassages } from "../../src/facts/passages";
import { readPeriods } from "../../src/facts/periods";
import { textDocument } from "../support/textDocument";

function datesIn(text: string): readonly (readonly [string, string | null])[] {
  const passages = readPassages(textDocument([text]));
  return readDates(passages).map(({ span, iso }) => [text.slice(span.start, span.end), iso]);
}

function periodsIn(text: string): readonly unknown[] {
  const passages = readPassages(textDocument([text]));
  return readPeriods(passages, readDates(passages)).map(
    ({ span, kind, number, year, lastYear, from, to }) => ({
      text: text.slice(span.start, span.end),
      kind,
      ...(number === null ? {} : { number }),
      ...(year === null ? {} : { year }),
      ...(lastYear === null ? {} : { lastYear }),
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    }),
  );
}

describe("dates", () => {
  test.each([
    ["Công văn số 12/VP-KS ngày 05/3/2021 của", [["ngày 05/3/2021", "2021-03-05"]]],
    [
      "(Từ ngày 15 /12/2020 đến ngày 14/3/2021)",
      [
        ["ngày 15 /12/2020", "2020-12-15"],
        ["ngày 14/3/2021", "2021-03-14"],
      ],
    ],
    ["ngày 14 tháng 3 năm 2021", [["ngày 14 tháng 3 năm 2021", "2021-03-14"]]],
    [
      "họp sáng 23-2-2026 và 14.01.2025.",
      [
        ["23-2-2026", "2026-02-23"],
        ["14.01.2025", "2025-01-14"],
      ],
    ],
    ["ngày 21/7/20", [["ngày 21/7/20", "2020-07-21"]]],
    ["tại Kế hoạch ngày 01/01/202. Theo lộ trình", [["ngày 01/01/202", null]]],
    ["ngày 31/4/2021", [["ngày 31/4/2021", null]]],
    ["Lạng Sơn, ngày   tháng 3 năm 2021", [["ngày   tháng 3 năm 2021", null]]],
    ["Sơn La, ngày … tháng … năm 2025", [["ngày … tháng … năm 2025", null]]],
    ["kèm theo Báo cáo số /BC-STC ngày /3/2021 của", [["ngày /3/2021", null]]],
    [
      "từ 15/12 đến ngày 14/3/2021",
      [
        ["từ 15/12", null],
        ["ngày 14/3/2021", "2021-03-14"],
      ],
    ],
  ] as const)("reads %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  test.each([
    "đạt 7/8 điểm; tỷ lệ 04/24, 11/54",
    "Thông tư số 01/2018/TT-VPCP và Nghị quyết 19-2016/NQ-CP",
    "chi 1.234.567 đồng; 12.345.678 đồng",
    "mục 1-2-3, khoản 2.1.3",
    "trực 24/24 giờ, 16,93/18 điểm",
    "ghi rõ ngày tháng năm sinh; ngày, tháng, năm ban hành",
  ])("sees no date in: %s", (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  test("tells an impossible date from a blank one", () => {
    const passages = readPassages(textDocument(["ngày 30/02/2021 và ngày    tháng 3 năm 2021 và ngày 05/3"]));
    const dates = readDates(passages);
    expect(dates.map(isImpossible)).toEqual([true, false, false]);
    expect(dates.map(isBlank)).toEqual([false, true, false]);
  });

  test("never reads two dates from the same characters", () => {
    const piece = fc.constantFrom(
      "ngày",
      " ",
      "1",
      "12",
      "/",
      ".",
      "-",
      "tháng",
      "năm",
      "2021",
      "…",
      "từ",
      "đến",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const passages = readPassages(textDocument([pieces.join("")]));
        const dates = readDates(passages);
        dates.reduce((end, { span }) => {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          return span.end;
        }, 0);
      }),
    );
  });
});

describe("periods", () => {
  test.each([
    ["Trong quý I năm 2021, Sở", [{ text: "quý I năm 2021", kind: "quarter", number: 1, year: 2021 }]],
    ["Trong quý I Sở đã chi", [{ text: "quý I", kind: "quarter", number: 1 }]],
    [
      "Quý 1.2022; quý III-2020; quý IV/2023; Quý II.",
      [
        { text: "Quý 1.2022", kind: "quarter", number: 1, year: 2022 },
        { text: "quý III-2020", kind: "quarter", number: 3, year: 2020 },
        { text: "quý IV/2023", kind: "quarter", number: 4, year: 2023 },
        { text: "Quý II", kind: "quarter", number: 2 },
      ],
    ],
    [
      "tháng 03/2021, tháng 5 đơn vị",
      [
        { text: "tháng 03/2021", kind: "month", number: 3, year: 2021 },
        { text: "tháng 5", kind: "month", number: 5 },
      ],
    ],
    [
      "6 tháng đầu năm 2025 và 9 tháng năm 2025",
      [
        { text: "6 tháng đầu năm 2025", kind: "sixMonths", year: 2025 },
        { text: "9 tháng năm 2025", kind: "nineMonths", year: 2025 },
      ],
    ],
    [
      "giai đoạn 2016-2020, năm 2016 – 2017",
      [
        { text: "2016-2020", kind: "years", year: 2016, lastYear: 2020 },
        { text: "2016 – 2017", kind: "years", year: 2016, lastYear: 2017 },
      ],
    ],
    [
      "rà soát TTHC năm 2020; trong kỳ báo cáo",
      [
        { text: "năm 2020", kind: "year", year: 2020 },
        { text: "trong kỳ báo cáo", kind: "current" },
      ],
    ],
    [
      "(Từ ngày 15/12/2020 đến hết ngày 14/3/2021)",
      [
        {
          text: "Từ ngày 15/12/2020 đến hết ngày 14/3/2021",
          kind: "range",
          year: 2021,
          from: "2020-12-15",
          to: "2021-03-14",
        },
      ],
    ],
    [
      "từ 15/12 đến ngày 14/3/2021",
      [
        {
          text: "từ 15/12 đến ngày 14/3/2021",
          kind: "range",
          year: 2021,
          from: "2020-12-15",
          to: "2021-03-14",
        },
      ],
    ],
  ] as const)("reads %s", (text, expected) => {
    expect(periodsIn(text)).toEqual(expected);
  });

  test.each([
    "ngày 14 tháng 3 năm 2021",
    "Nghị quyết số 19-2016/NQ-CP",
    "Quý cơ quan quan tâm, quý báu",
    "sau 3 tháng thực hiện, 12 tháng",
  ])("sees no period in: %s", (text) => {
    expect(periodsIn(text)).toEqual([]);
  });
});
