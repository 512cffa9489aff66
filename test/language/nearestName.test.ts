import { nearestName } from "../../src/language/nearestName";

describe("nearestName", () => {
  const names = ["granted", "items", "name", "period", "byField"];
  it.each([
    ["grantd", "granted"],
    ["Granted", "granted"],
    ["itmes", "items"],
    ["byfield", "byField"],
    ["nam", "name"],
    ["perod", "period"],
    ["x", null],
    ["spent", null],
    ["", null],
    ["grantedgranted", null],
  ])("%j means %j", (typed, expected) => {
    expect(nearestName(typed, names)).toBe(expected);
  });
});
