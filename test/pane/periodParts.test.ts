import { partsOf, periodFrom, withPart } from "../../src/pane/state/periodParts";

const quarter = {
  kind: "quarter",
  year: 2021,
  number: 1,
  from: "2020-12-15",
  to: "2021-03-14",
} as const;

test("a period comes apart and together again", () => {
  expect(periodFrom(partsOf(quarter), 15)).toEqual(quarter);
  const custom = { kind: "custom", year: 2025, from: "2025-07-01", to: "2025-09-30" } as const;
  expect(periodFrom(partsOf(custom), 15)).toEqual(custom);
});

test("the days follow from the form set's cut-off", () => {
  const half = withPart(partsOf(quarter), "kind", "sixMonths");
  expect(periodFrom(half, 15)).toEqual({
    kind: "sixMonths",
    year: 2021,
    from: "2020-12-15",
    to: "2021-06-14",
  });
  expect(periodFrom(half, 1)).toMatchObject({ from: "2021-01-01", to: "2021-06-30" });
});

test("another kind of period asks for its number anew", () => {
  const month = withPart(partsOf(quarter), "kind", "month");
  expect(month.number).toBe("");
  expect(periodFrom(month, 15)).toBeNull();
  expect(periodFrom(withPart(month, "number", "12"), 15)).toMatchObject({ kind: "month", number: 12 });
});

test.each([
  ["year", "21"],
  ["year", "20211"],
  ["year", "hai nghìn"],
  ["number", ""],
  ["number", "5"],
] as const)("with %s %j there is no period yet", (part, text) => {
  expect(periodFrom(withPart(partsOf(quarter), part, text), 15)).toBeNull();
});

test("free dates in the wrong order, or that are none, make no period", () => {
  const parts = { ...partsOf(null), kind: "custom", from: "01/7/2025", to: "30/6/2025" } as const;
  expect(periodFrom(parts, 15)).toBeNull();
  expect(periodFrom({ ...parts, to: "31/6/2025" }, 15)).toBeNull();
  expect(periodFrom({ ...parts, to: "30/9/2025" }, 15)).not.toBeNull();
});

test("an unknown kind changes nothing", () => {
  const parts = partsOf(quarter);
  expect(withPart(parts, "kind", "decade")).toBe(parts);
});
