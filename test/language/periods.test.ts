import fc from "fast-check";
import { addDays } from "../../src/language/dates";
import {
  followsDirectly,
  formatPeriod,
  nextPeriod,
  parsePeriod,
  periodRange,
  previousPeriod,
  type NamedPeriod,
  type ReportingPeriod,
} from "../../src/language/periods";

const years = fc.integer({ min: 2000, max: 2100 });
const names: fc.Arbitrary<NamedPeriod> = fc.oneof(
  fc.record({ kind: fc.constant("month" as const), year: years, number: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant("quarter" as const), year: years, number: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    kind: fc.constantFrom("sixMonths" as const, "nineMonths" as const, "year" as const),
    year: years,
  }),
);
const periods = fc
  .tuple(names, fc.integer({ min: 1, max: 28 }))
  .map(([name, firstDay]) => withRange(name, firstDay));

function withRange(name: NamedPeriod, firstDay: number): ReportingPeriod {
  return { ...name, ...periodRange(name.kind, name.year, name.number, firstDay) };
}

function custom(from: string, to: string): ReportingPeriod {
  return { kind: "custom", year: Number(to.slice(0, 4)), from, to };
}

const ONE_OF_EACH: NamedPeriod[] = [
  ...[1, 2, 3, 12].map((number) => ({ kind: "month" as const, year: 2021, number })),
  ...[1, 2, 3, 4].map((number) => ({ kind: "quarter" as const, year: 2021, number })),
  { kind: "sixMonths", year: 2021 },
  { kind: "nineMonths", year: 2021 },
  { kind: "year", year: 2021 },
];

test("names and days of all kinds of period", () => {
  const lines = ONE_OF_EACH.map((name) => {
    const cutOff = periodRange(name.kind, name.year, name.number, 15);
    const calendar = periodRange(name.kind, name.year, name.number, 1);
    return `${formatPeriod(name)}: chốt ngày 14 ${cutOff.from} … ${cutOff.to}; tháng dương lịch ${calendar.from} … ${calendar.to}`;
  });
  lines.push(formatPeriod(custom("2025-07-01", "2025-09-30")));
  expect(lines.join("\n")).toMatchSnapshot();
});

describe("reading the names of periods", () => {
  test.each<[string, NamedPeriod]>([
    ["quý I năm 2021", { kind: "quarter", year: 2021, number: 1 }],
    ["Quý I/2021", { kind: "quarter", year: 2021, number: 1 }],
    ["quý 1/2021", { kind: "quarter", year: 2021, number: 1 }],
    ["Quý 1.2022", { kind: "quarter", year: 2022, number: 1 }],
    ["Quý I.2021", { kind: "quarter", year: 2021, number: 1 }],
    ["quý III-2020", { kind: "quarter", year: 2020, number: 3 }],
    ["QUÝ IV NĂM 2020", { kind: "quarter", year: 2020, number: 4 }],
    ["quý I, năm 2021", { kind: "quarter", year: 2021, number: 1 }],
    ["quí 02/2021", { kind: "quarter", year: 2021, number: 2 }],
    ["Q1/2021", { kind: "quarter", year: 2021, number: 1 }],
    ["Q1 2021", { kind: "quarter", year: 2021, number: 1 }],
    ["quý tư năm 2021", { kind: "quarter", year: 2021, number: 4 }],
    ["quý I năm 2021".normalize("NFD"), { kind: "quarter", year: 2021, number: 1 }],
    ["tháng 3 năm 2021", { kind: "month", year: 2021, number: 3 }],
    ["Tháng 03/2021", { kind: "month", year: 2021, number: 3 }],
    ["T12/2021", { kind: "month", year: 2021, number: 12 }],
    ["tháng 3-2021", { kind: "month", year: 2021, number: 3 }],
    ["6 tháng đầu năm 2021", { kind: "sixMonths", year: 2021 }],
    ["sáu tháng đầu năm 2021", { kind: "sixMonths", year: 2021 }],
    ["06 tháng năm 2021", { kind: "sixMonths", year: 2021 }],
    ["6 tháng/2021", { kind: "sixMonths", year: 2021 }],
    ["9 tháng đầu năm 2021", { kind: "nineMonths", year: 2021 }],
    ["Chín tháng đầu năm 2021", { kind: "nineMonths", year: 2021 }],
    ["năm 2021", { kind: "year", year: 2021 }],
    ["Cả năm 2021", { kind: "year", year: 2021 }],
  ])("%j", (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  test.each([
    "từ ngày 15/12/2020 đến ngày 14/3/2021",
    "Từ 15/12/2020 đến 14/3/2021",
    "tính từ ngày 15/12/2020 đến hết ngày 14/3/2021",
    "15/12/2020 - 14/3/2021",
    "15/12/2020–14/03/2021",
    "15-12-2020 - 14-3-2021",
    "(Từ ngày 15 /12/2020 đến ngày 14/3/2021)",
    "từ ngày 15 tháng 12 năm 2020 đến hết ngày 14 tháng 3 năm 2021",
  ])("%j", (text) => {
    expect(parsePeriod(text)).toEqual(custom("2020-12-15", "2021-03-14"));
  });

  test.each([
    "",
    "quý I",
    "quý V năm 2021",
    "quý 0/2021",
    "quý IIII/2021",
    "quý I/21",
    "tháng 13/2021",
    "tháng 0/2021",
    "6 tháng cuối năm 2021",
    "7 tháng đầu năm 2021",
    "6 tháng đầu năm",
    "2021",
    "từ ngày 14/3/2021 đến ngày 15/12/2020",
    "từ ngày 31/02/2021 đến ngày 14/3/2021",
    "15/12 - 14/3/2021",
    "quý toString/2021",
    "quý constructor/2021",
  ])("%j is not a period with its year", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  test("reads back every name that it writes", () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(parsePeriod(formatPeriod(name))).toEqual(name);
      }),
    );
    fc.assert(
      fc.property(periods, ({ from, to }) => {
        expect(parsePeriod(formatPeriod(custom(from, to)))).toEqual(custom(from, to));
      }),
    );
  });
});

describe("the days of a period", () => {
  test("quarters follow each other without gap for every cut-off day", () => {
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 28 }),
        (year, number, firstDay) => {
          const quarter = withRange({ kind: "quarter", year, number }, firstDay);
          const first = withRange({ kind: "month", year, number: number * 3 - 2 }, firstDay);
          const last = withRange({ kind: "month", year, number: number * 3 }, firstDay);
          expect([quarter.from, quarter.to]).toEqual([first.from, last.to]);
          expect(followsDirectly(quarter, nextPeriod(quarter))).toBe(true);
        },
      ),
    );
  });

  test("there is no thirteenth month, no fifth quarter, no first day 29", () => {
    expect(() => periodRange("month", 2021, 13, 15)).toThrow(RangeError);
    expect(() => periodRange("quarter", 2021, 5, 15)).toThrow(RangeError);
    expect(() => periodRange("quarter", 2021, undefined, 15)).toThrow(RangeError);
    expect(() => periodRange("year", 2021, undefined, 29)).toThrow(RangeError);
    expect(() => formatPeriod({ kind: "quarter", year: 2021 })).toThrow(RangeError);
  });
});

describe("the period before and after", () => {
  test("the next period of a kind has the days of that kind", () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 28 }), (name, firstDay) => {
        const next = nextPeriod(withRange(name, firstDay));
        expect(next).toEqual(withRange(next as NamedPeriod, firstDay));
        expect(previousPeriod(next)).toEqual(withRange(name, firstDay));
      }),
    );
  });

  test("over the turn of the year", () => {
    const first = withRange({ kind: "quarter", year: 2021, number: 1 }, 15);
    expect(previousPeriod(first)).toEqual({
      kind: "quarter",
      year: 2020,
      number: 4,
      from: "2020-09-15",
      to: "2020-12-14",
    });
    expect(nextPeriod(withRange({ kind: "month", year: 2021, number: 12 }, 1))).toMatchObject({
      year: 2022,
      number: 1,
      to: "2022-01-31",
    });
  });

  test("the six months before are those of the year before, and nothing is carried over from them", () => {
    const period = withRange({ kind: "sixMonths", year: 2021 }, 15);
    const before = previousPeriod(period);
    expect(before).toMatchObject({ kind: "sixMonths", year: 2020, from: "2019-12-15", to: "2020-06-14" });
    expect(followsDirectly(before, period)).toBe(false);
  });

  test("free dates: as many whole months, else as many days", () => {
    expect(previousPeriod(custom("2025-07-01", "2025-09-30"))).toEqual(custom("2025-04-01", "2025-06-30"));
    expect(nextPeriod(custom("2019-12-01", "2020-02-29"))).toEqual(custom("2020-03-01", "2020-05-31"));
    expect(nextPeriod(custom("2025-12-20", "2025-12-29"))).toEqual(custom("2025-12-30", "2026-01-08"));
    expect(previousPeriod(custom("2025-12-31", "2026-01-30"))).toMatchObject({ to: "2025-12-30" });
  });

  test("free dates: neighbours touch", () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const period = custom(from, addDays(from, length));
        expect(followsDirectly(previousPeriod(period), period)).toBe(true);
        expect(followsDirectly(period, nextPeriod(period))).toBe(true);
      }),
    );
  });
});
