import { officeScheme, schemeOf, schemeOfAddress, withScheme } from "../../src/addin/officeScheme";

test.each([
  ["#FFFFFF", "light"],
  ["#f5f5f5", "light"],
  ["#B1B1B1", "light"],
  ["#666666", "dark"],
  ["#262626", "dark"],
  ["0A0A0A", "dark"],
  ["white", null],
  ["", null],
  [undefined, null],
])("a background %s", (background, scheme) => {
  expect(schemeOf(background)).toBe(scheme);
});

test.each([
  ["says that it is dark", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "dark"],
  ["says that it is light", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
  // What office.js for the desktop makes of `true`.
  ["says it by a colour that is none", { isDarkTheme: "#000001", bodyBackgroundColor: "#FFFFFF" }, "light"],
  ["tells its colours only", { bodyBackgroundColor: "#262626" }, "dark"],
  ["tells nothing", {}, null],
  ["has no theme", undefined, null],
])("a Word that %s", (_, officeTheme, scheme) => {
  expect(officeScheme(() => ({ officeTheme })).get()).toBe(scheme);
});

test("a Word that cannot be asked", () => {
  const scheme = officeScheme(() => {
    throw new TypeError("GetOfficeThemeInfo is not a function");
  });
  expect(scheme.get()).toBeNull();
});

test("a wide window looks as the pane that opened it", () => {
  const address = new URL("https://khop.example/wide.html");
  expect(schemeOfAddress(withScheme(address, "dark")).get()).toBe("dark");
  expect(schemeOfAddress(withScheme(address, null)).get()).toBeNull();
  expect(schemeOfAddress(new URL("https://khop.example/wide.html?scheme=pink")).get()).toBeNull();
});
