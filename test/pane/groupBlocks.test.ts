import { buildReport } from "../../src/report/buildReport";
import { groupBlocks } from "../../src/pane/figures/groupBlocks";
import { bookOf, indexOf, sampleFile } from "../report/samples";

const { formSet } = indexOf("vpcp-2021");
const blocks = buildReport(bookOf(sampleFile("quy-1-2021")));
const idsOf = (group: string) => groupBlocks(formSet, group, blocks).map(({ id }) => id);

test("a group has its sections, head and foot where its figures stand there, and no annex", () => {
  expect(idsOf("dossiers")).toEqual(["dossiers"]);
  expect(idsOf("budget")).toEqual(["budget"]);
  expect(idsOf("report")).toEqual(["head", "opening", "closing"]);
  expect(idsOf("sign")).toContain("closing");
});

test("every group of the form set has a text somewhere", () => {
  for (const { id } of formSet.groups) expect(idsOf(id)).not.toEqual([]);
});
