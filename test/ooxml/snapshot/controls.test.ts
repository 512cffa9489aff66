import { line, p, r, sdt, tbl, tc, tr } from "../../support/docxMarkup";
import { readBody } from "../../support/docxReading";

const controls = (body: string) => readBody(body).controls;

test("an inline control knows its characters", () => {
  const [control] = controls(line("trước") + p(r("có ") + sdt("khop:f:a", r("5") + r("04")) + r(" hồ sơ")));
  expect(control).toMatchObject({
    tag: "khop:f:a",
    level: "inline",
    start: { paragraph: 1, offset: 3 },
    end: { paragraph: 1, offset: 6 },
    text: "504",
    parent: null,
  });
});

test("a block control knows its first and last paragraph", () => {
  const body = line("trước") + sdt("khop:b:x", line("một") + tbl(tr(tc("ô")), 1) + line("hai")) + line("sau");
  const [control] = controls(body);
  expect(control).toMatchObject({
    level: "block",
    start: { paragraph: 1, offset: 0 },
    end: { paragraph: 3, offset: 3 },
    text: "một\nô\nhai",
  });
});

test("controls inside controls know the one around them", () => {
  const found = controls(sdt("a", p(sdt("b", r("1") + sdt("c", r("2"))))) + sdt("d", line("3")));
  expect(found.map(({ tag, parent, text }) => [tag, parent, text])).toEqual([
    ["a", null, "12"],
    ["b", 0, "12"],
    ["c", 1, "2"],
    ["d", null, "3"],
  ]);
});

test("id, title, locks, placeholder and kind", () => {
  const properties = (more: string) =>
    controls(p(sdt("t", r("x"), `<w:alias w:val="Số hồ sơ"/><w:id w:val="-123"/>${more}`)))[0];
  expect(properties("")).toMatchObject({
    id: "-123",
    title: "Số hồ sơ",
    lock: { content: false, control: false },
    placeholder: false,
    plainText: false,
  });
  expect(properties('<w:lock w:val="contentLocked"/>')?.lock).toEqual({ content: true, control: false });
  expect(properties('<w:lock w:val="sdtLocked"/>')?.lock).toEqual({ content: false, control: true });
  expect(properties('<w:lock w:val="sdtContentLocked"/>')?.lock).toEqual({ content: true, control: true });
  expect(properties("<w:showingPlcHdr/>")?.placeholder).toBe(true);
  expect(properties("<w:text/>")?.plainText).toBe(true);
});

test("empty controls have empty ranges", () => {
  const found = controls(p(sdt("a", "")) + sdt("b", "") + line("sau"));
  expect(found.map(({ start, end, text }) => [start, end, text])).toEqual([
    [{ paragraph: 0, offset: 0 }, { paragraph: 0, offset: 0 }, ""],
    [{ paragraph: 1, offset: 0 }, { paragraph: 1, offset: 0 }, ""],
  ]);
});

test("a control without properties has no tag", () => {
  const [control] = controls(p(`<w:sdt><w:sdtContent>${r("x")}</w:sdtContent></w:sdt>`));
  expect(control).toMatchObject({ tag: "", title: "", id: null });
});

test("deleted text in a control is not its text", () => {
  const deleted = '<w:del w:id="1" w:author="a"><w:r><w:delText>08</w:delText></w:r></w:del>';
  const inserted = `<w:ins w:id="2" w:author="a">${r("09")}</w:ins>`;
  expect(controls(p(sdt("a", deleted + inserted)))[0]?.text).toBe("09");
});
