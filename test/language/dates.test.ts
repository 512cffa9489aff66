import fc from "fast-check";
import {
  addDays,
  addMonths,
  daysBetween,
  daysIn,
  formatDate,
  formatDateLong,
  isRealDate,
  isoDate,
  parseDate,
  parseDateParts,
} from "../../src/language/dates";

const dates = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("dates as Nghị định 30 writes them", () => {
  const samples = [
    "2021-01-01",
    "2021-02-09",
    "2021-02-10",
    "2021-03-05",
    "2021-03-14",
    "2019-08-09",
    "2020-10-31",
    "2020-12-15",
    "2024-02-29",
  ];
  expect(
    samples.map((iso) => `${iso}: ${formatDate(iso)}; ${formatDateLong(iso)}`).join("\n"),
  ).toMatchSnapshot();
});

describe("reading dates", () => {
  test.each([
    ["5/3/2021", "2021-03-05"],
    ["05/3/2021", "2021-03-05"],
    ["05/03/2021", "2021-03-05"],
    ["05-03-2021", "2021-03-05"],
    ["5.3.2021", "2021-03-05"],
    ["5 / 3 / 2021", "2021-03-05"],
    ["14. 3. 2021", "2021-03-14"],
    ["14–3–2021", "2021-03-14"],
    ["ngày 05/3/2021", "2021-03-05"],
    ["ngày 05 tháng 3 năm 2021", "2021-03-05"],
    ["Ngày 5  tháng 03 năm 2021", "2021-03-05"],
    ["14 tháng 3, năm 2021", "2021-03-14"],
    ["2021-03-05", "2021-03-05"],
    ["29/02/2024", "2024-02-29"],
    ["ngày 05 tháng 3 năm 2021".normalize("NFD"), "2021-03-05"],
  ])("%j is %s", (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  test.each([
    "",
    "29/02/2021",
    "31/4/2021",
    "0/3/2021",
    "5/13/2021",
    "5/3/21",
    "5/3",
    "5/3-2021",
    "01/01/202",
    "5/3/20211",
    "2021/03/05",
    "2021-3-5",
    "tháng 3 năm 2021",
    "ngày … tháng 3 năm 2021",
    "hôm nay",
  ])("%j is not a full date that exists", (text) => {
    expect(parseDate(text)).toBeNull();
  });

  test("a date that does not exist is still known for what it says", () => {
    expect(parseDateParts("31/4/2021")).toEqual({ year: 2021, month: 4, day: 31 });
    expect(parseDateParts("ngày 31/4")).toBeNull();
  });

  test("reads back what it writes", () => {
    fc.assert(
      fc.property(dates, (iso) => {
        expect(parseDate(formatDate(iso))).toBe(iso);
        expect(parseDate(formatDateLong(iso))).toBe(iso);
        expect(parseDate(iso)).toBe(iso);
      }),
    );
  });
});

describe("the calendar", () => {
  test("leap years", () => {
    expect([2000, 1900, 2020, 2021, 2100].map((year) => daysIn(year, 2))).toEqual([29, 28, 29, 28, 28]);
  });

  test("what is a real date", () => {
    expect(isRealDate(2021, 12, 31)).toBe(true);
    for (const [year, month, day] of [
      [2021, 2, 29],
      [2021, 0, 1],
      [2021, 1, 0],
      [2021, 1, 1.5],
      [999, 1, 1],
      [10_000, 1, 1],
      [Number.NaN, 1, 1],
    ] as const) {
      expect(isRealDate(year, month, day)).toBe(false);
    }
  });

  test("a date that does not exist cannot be made or written", () => {
    expect(() => isoDate(2021, 2, 29)).toThrow(RangeError);
    expect(() => formatDate("2021-02-29")).toThrow(RangeError);
    expect(() => formatDateLong("14/3/2021")).toThrow(RangeError);
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
  });

  test("days and months later", () => {
    expect(addDays("2021-02-28", 1)).toBe("2021-03-01");
    expect(addDays("2021-01-01", -1)).toBe("2020-12-31");
    expect(addMonths("2021-01-31", 1)).toBe("2021-02-28");
    expect(addMonths("2020-11-15", 3)).toBe("2021-02-15");
    expect(addMonths("2021-01-15", -13)).toBe("2019-12-15");
    expect(daysBetween("2020-12-15", "2021-03-14")).toBe(89);
  });

  test("a later date is a greater string", () => {
    fc.assert(
      fc.property(dates, dates, (one, other) => {
        expect(one < other).toBe(daysBetween(one, other) > 0);
      }),
    );
  });

  test("adding days is undone by subtracting them, and agrees with the distance", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (iso, days) => {
        const later = addDays(iso, days);
        expect(daysBetween(iso, later)).toBe(days);
        expect(addDays(later, -days)).toBe(iso);
      }),
    );
  });
});
