/** A data part that a stranger wrote into a document before sending it. */
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { vpcp2021 } from "../../src/forms/sets/vpcp2021";
import { requireFormSet } from "../../src/forms/compileFormSet";
import { readDataPart } from "../../src/store/readDataPart";

const index = requireFormSet(vpcp2021);
const read = (inside: string, attributes = "") =>
  readDataPart(
    `<report xmlns="urn:khop:report:1" formSet="vpcp-2021"${attributes}>${inside}</report>`,
    nodePlatform,
    (id) => (id === "vpcp-2021" ? index : null),
  );

const nested = (name: string, depth: number): string =>
  `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);

test.each([
  ["in what Khớp does not know", nested("x", 60_000)],
  ["in a figure", `<figures><budget><granted>${nested("x", 60_000)}</granted></budget></figures>`],
  ["in what was written", `<written>${nested("table", 60_000)}</written>`],
  ["in the draft", `<draft at="2021-03-15" revision="1">${"[".repeat(60_000)}</draft>`],
])("elements nested without end are read or refused, not crashed on: %s", (_, inside) => {
  const result = read(inside);
  expect(result.data !== null || result.message !== "").toBe(true);
});

test("names that every JavaScript object has reach no object", () => {
  const result = read(
    "<figures><__proto__><polluted>1</polluted></__proto__><constructor><prototype>1</prototype></constructor>" +
      "<budget><__proto__>1</__proto__><granted>5</granted></budget></figures>",
  );
  expect(result.data?.figures.groups).toEqual({ budget: { granted: 5 } });
  expect(result.problems).toHaveLength(3);
  expect("polluted" in {}).toBe(false);
});

test("markup in a text stays text", () => {
  const result = read("<figures><unit><name>&lt;img src=x onerror=alert(1)&gt;</name></unit></figures>");
  expect(result.data?.figures.groups["unit"]?.["name"]).toBe("<img src=x onerror=alert(1)>");
});

test("a number that no count can be is refused with its name, not taken for another", () => {
  const result = read("<figures><budget><granted>1e999</granted></budget></figures>");
  expect(result.data).toBeNull();
  expect(result.problems.map(({ paths }) => paths)).toEqual([["budget.granted"]]);
});
