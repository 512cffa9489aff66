import { readFacts } from "../../src/facts/readFacts";
import { formSets } from "../../src/forms/sets/registry";
import { likeliestFirst } from "../../src/rules/likelyFormSets";
import { readableDocument } from "../support/readableDocument";

function orderOf(text: string): readonly string[] {
  return likeliestFirst(readFacts(readableDocument(text)), formSets).map(({ id }) => id);
}

const [first] = formSets.map(({ id }) => id);

test("by the codes of its annexes", () => {
  expect(orderOf("Có Biểu số II.06a/BTP/KSTT gửi kèm.")[0]).toBe("btp-2026");
  expect(orderOf("Có Biểu số II.06a/VPCP/KSTT gửi kèm.")[0]).toBe("vpcp-2021");
});

test("without codes by the days that it reports on", () => {
  expect(orderOf("Số liệu tính từ ngày 15/12/2025 đến ngày 14/6/2026.")[0]).toBe("btp-2026");
  expect(orderOf("Số liệu tính từ ngày 15/12/2020 đến ngày 14/3/2021.")[0]).toBe("vpcp-2021");
});

test("all of them, in their order, when nothing tells", () => {
  expect(orderOf("Không có gì.")[0]).toBe(first);
  expect(orderOf("Không có gì.")).toHaveLength(formSets.length);
});
