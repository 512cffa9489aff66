/** An agency's form set in the data part: whoever opens the document needs no other file, and none is trusted blindly. */
import { deriveFigures } from "../../src/figures/deriveFigures";
import { parseFigures } from "../../src/figures/parseFigures";
import type { FormSetIndex } from "../../src/forms/formSetIndex";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { newReport } from "../../src/workflows/insertReport";
import { readOwnForms } from "../../src/workflows/ownForms";
import { storedReport } from "../../src/workflows/storedReport";
import { smallFile, smallFormSet, smallIndex } from "../support/smallFormSet";
import { textDocument } from "../support/textDocument";

const dataOf = (index: FormSetIndex): string => {
  const { figures } = parseFigures(index, { ...smallFile, formSet: index.formSet.id });
  if (!figures) throw new Error("unreadable");
  return newReport(deriveFigures(index, figures)).dataXml;
};

const readBack = (xml: string, forms: readonly FormSetIndex[] = []) =>
  storedReport({ ...textDocument([]), data: [{ id: "1", xml }] }, forms, nodePlatform);

const stored = dataOf(smallIndex);
const CARRIED = /<formSet>([^]*?)<\/formSet>/;

/** The data part with another text in place of its form set. */
const carrying = (text: string): string =>
  stored.replace(CARRIED, () => `<formSet>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</formSet>`);

it("is read back as it was, without the file", () => {
  const read = readBack(stored);
  expect(read).toMatchObject({ kind: "found", book: { index: { formSet: smallFormSet } } });
});

it("keeps every sign", () => {
  const title = "A&B <c> “d” 'e' \"f\" ]]> \u{1F600} \ufffe \u2028 \\ \t\n";
  const { index } = readOwnForms(JSON.stringify({ ...smallFormSet, title }));
  if (!index) throw new Error("not in order");
  expect(readBack(dataOf(index))).toMatchObject({ book: { index: { formSet: { title } } } });
});

it("a form set at hand goes before the one that is carried", () => {
  const { index } = readOwnForms(JSON.stringify({ ...smallFormSet, title: "Bản mới" }));
  if (!index) throw new Error("not in order");
  expect(readBack(stored, [index])).toMatchObject({ book: { index: { formSet: { title: "Bản mới" } } } });
});

it("is not kept for form sets that every installation has", () => {
  expect(dataOf({ ...smallIndex, formSet: { ...smallFormSet, id: "vpcp-2021" } })).not.toMatch(CARRIED);
});

const json = JSON.stringify(smallFormSet);
const nested = `${'{"wording":'.repeat(50_000)}1${"}".repeat(50_000)}`;
const doubling = {
  ...smallFormSet,
  wording: {
    ...smallFormSet.wording,
    ...Object.fromEntries(
      Array.from({ length: 8 }, (_, depth) => [
        `w${depth}`,
        {
          text: Array.from({ length: 40 }, (_arg, at) => `{a${at}}`).join(""),
          args: Object.fromEntries(
            Array.from({ length: 40 }, (_arg, at) => [
              `a${at}`,
              { message: depth === 7 ? "any" : `w${depth + 1}` },
            ]),
          ),
        },
      ]),
    ),
  },
};

it.each<[string, string]>([
  ["nothing", ""],
  ["no JSON", "<script>alert(1)</script>"],
  ["another thing", "[1, 2, 3]"],
  ["nested without end", nested],
  ["larger than is kept", json.replace("Báo cáo nhỏ", "a".repeat(200_000))],
  ["much larger", "a".repeat(2_000_000)],
  ["of another id", json.replace('"nho-2021"', '"khac-2021"')],
  ["posing as one that ships", json.replace('"nho-2021"', '"vpcp-2021"')],
  ["with a formula of no figure", json.replace("budget.spent / budget.granted", "budget.x / budget.y")],
  ["with a member of every object", json.replace('"remark"', '"__proto__"')],
  ["with words that grow beyond measure", JSON.stringify(doubling)],
  ["with words that cannot be written", json.replace("({share}).}}", "({share})")],
])("a carried form set is refused: %s", (_, text) => {
  expect(readBack(carrying(text))).toEqual({
    kind: "unreadable",
    message:
      "Tài liệu dùng bộ biểu mẫu “nho-2021”, nhưng bản kèm trong tài liệu bị sửa hỏng nên không dùng được. Hãy nạp bộ biểu mẫu ấy từ tệp của cơ quan rồi mở lại tài liệu.",
  });
});

it("a document without its form set says which one is needed", () => {
  expect(readBack(stored.replace(CARRIED, ""))).toMatchObject({
    kind: "unreadable",
    message: expect.stringContaining("Hãy nạp bộ biểu mẫu ấy rồi mở lại tài liệu.") as string,
  });
});
