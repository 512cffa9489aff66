import fc from "fast-check";
import { icuArguments } from "../../src/forms/icuArguments";

describe("icuArguments", () => {
  it.each([
    ["Không có tham số.", []],
    ["Đã chi {spent} đồng.", ["spent"]],
    ["{ spent }", ["spent"]],
    ["{n, plural, =0 {không} one {{total} hồ sơ} other {# của {unit}}}", ["n", "total", "unit"]],
    ["{k, select, zero {} other { theo {decision}}}", ["k", "decision"]],
    ["{d, date, short}", ["d"]],
    ["'{'không phải tham số'}' {a}", ["a"]],
    ["l''hôpital {a}", ["a"]],
    ["cho đến '{b", []],
    ["{a", ["a"]],
    ["}} {a}", ["a"]],
    ["{}", []],
  ])("%s", (message, names) => {
    expect([...icuArguments(message)]).toEqual(names);
  });

  it("ends on any text, however deep", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("{", "}", "'", "a", ",", " "), maxLength: 200 }),
        (text) => {
          expect(icuArguments(text).size).toBeLessThanOrEqual(text.length);
        },
      ),
    );
    expect(icuArguments("{a,x,".repeat(100_000)).size).toBe(1);
  });
});
