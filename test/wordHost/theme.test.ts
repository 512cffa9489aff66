import { officeIsDark } from "../../src/hosts/word/theme";

const officeWith = (officeTheme: unknown) => ({ Office: { context: { officeTheme } } as typeof Office });

test.each([
  ["#FFFFFF", false],
  ["#f5f5f5", false],
  ["#262626", true],
  ["262626", true],
  ["#000000", true],
])("a pane on %s", (bodyBackgroundColor, dark) => {
  expect(officeIsDark(officeWith({ bodyBackgroundColor }))).toBe(dark);
});

test.each([undefined, {}, { bodyBackgroundColor: "" }, { bodyBackgroundColor: "white" }])(
  "a host that does not say: %p",
  (theme) => {
    expect(officeIsDark(officeWith(theme))).toBeNull();
  },
);
