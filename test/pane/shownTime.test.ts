import { shownTime } from "../../src/pane/shownTime";

test.each([
  [new Date(2026, 3, 14, 9, 15), "09:15 ngày 14/4/2026"],
  [new Date(2026, 0, 5, 0, 0), "00:00 ngày 05/01/2026"],
  [new Date(2025, 11, 31, 23, 59), "23:59 ngày 31/12/2025"],
])("a moment by the user's clock: %s", (moment, shown) => {
  expect(shownTime(moment.getTime())).toBe(shown);
  expect(shownTime(moment.toISOString())).toBe(shown);
});
