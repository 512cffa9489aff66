import fc from "fast-check";
import {
  formatCount,
  formatDecimal,
  formatInteger,
  formatPercent,
  formatQuotient,
  formatShare,
  isDash,
  parseNumber,
  parseZeroWord,
  type NumberForm,
} from "../../src/language/numbers";

const plain: NumberForm = { leadingZero: false, thousands: "none", decimalMark: "none", percent: false };

describe("writing numbers", () => {
  test("counts, integers, decimals, percentages as reports write them", () => {
    const integers = [0, 1, 8, 9, 10, 99, 100, 504, 999, 1000, 1234, 10_455, 6_460_000, 1_000_000_000];
    const decimals: [number, number][] = [
      [16.93, 2],
      [18, 2],
      [1.99, 2],
      [0, 2],
      [0.5, 0],
      [1.005, 2],
      [2.675, 2],
      [1234.5, 1],
      [999.995, 2],
      [-0.004, 2],
      [-1.005, 2],
      [1e-7, 8],
      [1e21, 0],
    ];
    const table = [
      ["số", "số lượng", "số nguyên"].map(cell).join("").trimEnd(),
      ...integers.map((n) => [String(n), formatCount(n), formatInteger(n)].map(cell).join("").trimEnd()),
      "",
      ["số", "chữ số", "thập phân".padEnd(30), "phần trăm"].map(cell).join("").trimEnd(),
      ...decimals.map(([n, digits]) =>
        [String(n), String(digits), formatDecimal(n, digits).padEnd(30), formatPercent(n, digits)]
          .map(cell)
          .join("")
          .trimEnd(),
      ),
    ];
    expect(table.join("\n")).toMatchSnapshot();
  });

  test("half up is decided on the decimal that a person reads", () => {
    expect(formatDecimal(1.005, 2)).toBe("1,01");
    expect(formatDecimal(8.345, 2)).toBe("8,35");
    expect(formatDecimal(0.615, 2)).toBe("0,62");
    expect(formatDecimal(10.235, 2)).toBe("10,24");
    expect(formatDecimal(-2.5, 0)).toBe("-3");
  });

  test("a negative that rounds to zero has no sign", () => {
    expect(formatDecimal(-0.004, 2)).toBe("0,00");
    expect(formatInteger(-0)).toBe("0");
  });

  test("a quotient is rounded once, from the exact numbers", () => {
    expect(formatShare(11, 54, 1)).toBe("20,4%");
    expect(formatShare(1, 8, 1)).toBe("12,5%");
    expect(formatShare(57, 20_000, 2)).toBe("0,29%");
    expect(formatShare(504, 504, 2)).toBe("100,00%");
    expect(formatShare(0, 54, 0)).toBe("0%");
    expect(formatQuotient(2, 3, 2)).toBe("0,67");
    expect(formatQuotient(0.3, 0.1, 0)).toBe("3");
    expect(formatQuotient(1, -8, 2)).toBe("-0,13");
  });

  test("what is no number is refused, not written", () => {
    expect(() => formatCount(2.5)).toThrow(RangeError);
    expect(() => formatInteger(Number.NaN)).toThrow(RangeError);
    expect(() => formatInteger(2 ** 53)).toThrow(RangeError);
    expect(() => formatDecimal(Number.POSITIVE_INFINITY, 1)).toThrow(RangeError);
    expect(() => formatShare(1, 0, 1)).toThrow(RangeError);
  });
});

describe("reading numbers", () => {
  const valid: [text: string, value: number, decimals: number, form: Partial<NumberForm>][] = [
    ["0", 0, 0, {}],
    ["08", 8, 0, { leadingZero: true }],
    ["00", 0, 0, { leadingZero: true }],
    ["8", 8, 0, {}],
    ["504", 504, 0, {}],
    ["1.234", 1234, 0, { thousands: "dot" }],
    ["6.460.000", 6_460_000, 0, { thousands: "dot" }],
    ["6460000", 6_460_000, 0, {}],
    ["1 234", 1234, 0, { thousands: "space" }],
    ["1\u00a0234\u00a0567", 1_234_567, 0, { thousands: "space" }],
    ["1\u202f234,5", 1234.5, 1, { thousands: "space", decimalMark: "comma" }],
    ["1,234,567", 1_234_567, 0, { thousands: "comma" }],
    ["1,234.56", 1234.56, 2, { thousands: "comma", decimalMark: "dot" }],
    ["1.234,56", 1234.56, 2, { thousands: "dot", decimalMark: "comma" }],
    ["74,5", 74.5, 1, { decimalMark: "comma" }],
    ["16,90", 16.9, 2, { decimalMark: "comma" }],
    ["1,234", 1.234, 3, { decimalMark: "comma" }],
    ["54.9%", 54.9, 1, { decimalMark: "dot", percent: true }],
    ["54.98", 54.98, 2, { decimalMark: "dot" }],
    ["0.125", 0.125, 3, { decimalMark: "dot" }],
    ["20,4 %", 20.4, 1, { decimalMark: "comma", percent: true }],
    ["100%", 100, 0, { percent: true }],
    ["-12", -12, 0, {}],
    ["−0,5", -0.5, 1, { decimalMark: "comma" }],
    [" 12 ", 12, 0, {}],
  ];
  test.each(valid)("%j is %d", (text, value, decimals, form) => {
    expect(parseNumber(text)).toEqual({ value, decimals, scale: 1, form: { ...plain, ...form } });
  });

  test.each([
    ["8,98 nghìn", 8980, 2, 1e3],
    ["10,18 ngàn", 10_180, 2, 1e3],
    ["1,2 triệu", 1_200_000, 1, 1e6],
    ["1.5 TRIỆU", 1_500_000, 1, 1e6],
    ["6.460 nghìn", 6_460_000, 0, 1e3],
    ["3 tỷ", 3e9, 0, 1e9],
    ["3 tỉ", 3e9, 0, 1e9],
    ["2,5 nghìn tỷ", 2.5e12, 1, 1e12],
    ["1,2 triệu", 1_200_000, 1, 1e6],
  ])("%j is %d", (text, value, decimals, scale) => {
    expect(parseNumber(text)).toMatchObject({ value, decimals, scale });
  });

  test.each([
    "",
    " ",
    "-",
    "Không",
    "hai",
    "12 34",
    "1.23.456",
    "1.2.3",
    "1.2345",
    "12.345.6",
    "01.234",
    "1,",
    ",5",
    "5.",
    "1..234",
    "1,2,3",
    "14/3/2021",
    "04/24",
    "08 hồ sơ",
    "12 %%",
    "1e5",
    "0x10",
    "NaN",
    "5 nghìn triệu",
    "toString",
    "5 constructor",
    "12345678901234567891",
    "0,12345678901234567891",
    "٣",
    "１２",
  ])("%j is not one number", (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  test.each(["1", "1.", "1 ", ".234", "-", "không "])("a page full of %j is not one number", (piece) => {
    expect(parseNumber(`1${piece.repeat(100_000)}`)).toBeNull();
    expect(parseNumber(`1${piece.repeat(400)}`)).toBeNull();
  });

  test("no sign on zero", () => {
    expect(Object.is(parseNumber("-0")?.value, 0)).toBe(true);
  });

  test("reads back every integer that it writes", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(parseNumber(formatInteger(n))?.value).toBe(n === 0 ? 0 : n);
        expect(parseNumber(formatCount(n))?.value).toBe(n === 0 ? 0 : n);
      }),
    );
  });

  test("reads back every decimal that it writes, with its places", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 1, max: 3 }), (units, digits) => {
        const value = Number(`${units}e-${digits}`);
        const parsed = parseNumber(formatPercent(value, digits));
        expect(parsed).toMatchObject({ value, decimals: digits, form: { percent: true } });
      }),
    );
  });

  test("writes what it read, whatever separators were used", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(".", " ", "\u00a0"), (n, separator) => {
        const text = String(n).replace(/\B(?=(?:\d{3})+$)/g, separator);
        expect(formatInteger(parseNumber(text)?.value ?? -1)).toBe(formatInteger(n));
      }),
    );
  });

  test("never throws, never returns a number that is not finite", () => {
    const pieces = fc.constantFrom("0", "1", "234", ".", ",", " ", "-", "%", "nghìn", "tỷ", "\u00a0", "đồng");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const parsed = parseNumber(parts.join(""));
        expect(parsed === null || Number.isFinite(parsed.value)).toBe(true);
      }),
    );
  });
});

describe("words and marks for zero", () => {
  test.each([
    "Không",
    "không",
    "KHÔNG.",
    "Không có",
    "không phát sinh",
    "Không phát sinh.",
    "Không có trường hợp nào",
    "không có HS trễ hẹn",
    "không phát sinh hồ sơ quá hạn trong kỳ báo cáo",
    "không phát sinh trong quý",
    "không có TTHC mới",
    "Chưa phát sinh",
    "Không  có".normalize("NFD"),
  ])("%j states that there is none", (text) => {
    expect(parseZeroWord(text)).toBe(0);
  });

  test.each([
    "",
    "-",
    "0",
    "không có số liệu",
    "Không có thông tin",
    "không báo cáo",
    "không trăm",
    "chưa có",
    "có",
  ])("%j does not", (text) => {
    expect(parseZeroWord(text)).toBeNull();
  });

  test("a dash is told apart from words", () => {
    expect(["-", "–", "—", " - ", "--"].map(isDash)).toEqual([true, true, true, true, true]);
    expect(["", "-1", "a-b", "."].map(isDash)).toEqual([false, false, false, false]);
  });
});

function cell(text: string): string {
  return text.padEnd(15);
}
