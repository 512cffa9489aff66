import { vpcp2021 } from "../../src/forms/sets/vpcp2021";
import { parseWordingOverride } from "../../src/report/wordingOverride";

test.each([
  ["choices", "{a, select, other {".repeat(20_000) + "}}".repeat(20_000)],
  ["choices that are not closed", "{a, select, other {".repeat(20_000)],
  ["braces", "{".repeat(100_000)],
  ["quotation marks", "'{".repeat(100_000)],
])("a text nested without end is refused, not crashed on: %s", (_, closing) => {
  const { override, problems } = parseWordingOverride(vpcp2021, { closing });
  expect(override).toBeNull();
  expect(problems.every(({ message }) => message.length < 2000)).toBe(true);
});
