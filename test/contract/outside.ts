import type { Inline } from "../../src/document/blocks";
import type { Edit } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { openPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/snapshot/readSnapshot";
import { problemsOf } from "../support/docxChecks";
import { figure, makeDocx, paragraph, run, table } from "../wordHost/makeDocx";
import type { ContractHost } from "./harness";
import { annex, linked, ownRow, ownWords, text } from "./samples";

/** Structure changes among the drafter's own words, where no block control stands: as the .docx host does it. */

interface Case {
  readonly name: string;
  readonly bytes?: () => Uint8Array;
  readonly edits: (at: (start: string) => number) => readonly Edit[];
}

const line = (...inlines: readonly Inline[]) => ({ kind: "paragraph", role: "body", inlines }) as const;

const cases: readonly Case[] = [
  {
    name: "a paragraph goes",
    edits: (at) => [{ kind: "removeParagraph", paragraph: at("Hai") }],
  },
  {
    name: "paragraphs come before and after one that stays, and whose words change",
    edits: (at) => [
      { kind: "insertContent", paragraph: at("Hai"), where: "before", content: [line(text("Trước"))] },
      {
        kind: "insertContent",
        paragraph: at("Hai"),
        where: "after",
        content: [line(text("Sau "), linked("n", "1")), line(text("Sau nữa"))],
      },
      { kind: "replaceText", paragraph: at("Hai"), start: 0, end: 3, inlines: [text("2")] },
    ],
  },
  {
    name: "paragraphs come on both sides of a gap, and where one goes",
    edits: (at) => [
      { kind: "insertContent", paragraph: at("Hai"), where: "after", content: [line(text("Một bên"))] },
      { kind: "insertContent", paragraph: at("Ba"), where: "before", content: [line(text("Bên kia"))] },
      { kind: "insertContent", paragraph: at("Bốn"), where: "before", content: [line(text("Thay"))] },
      { kind: "removeParagraph", paragraph: at("Bốn") },
    ],
  },
  {
    name: "a table comes",
    edits: (at) => [
      {
        kind: "insertContent",
        paragraph: at("Một"),
        where: "after",
        content: annex("x", [["Đất đai", "2"]]).content,
      },
    ],
  },
  { name: "a table goes", edits: () => [{ kind: "removeTable", table: 0 }] },
  {
    name: "rows and a column come, go and move, with figures and words in them",
    edits: (at) => [
      { kind: "insertRow", table: 0, after: 0, row: ownRow("Nội vụ", "12", "x") },
      { kind: "moveRow", table: 0, row: 2, after: -1 },
      { kind: "insertColumn", table: 0, after: 1, cells: [ownCell("Ghi chú"), ownCell("a"), ownCell("b")] },
      { kind: "setControlText", control: { tag: "khop:f:land", occurrence: 0 }, text: "06" },
      { kind: "replaceText", paragraph: at("Hộ"), start: 0, end: 6, inlines: [text("Tư pháp")] },
      { kind: "insertContent", paragraph: at("Đất"), where: "after", content: [line(text("(mới)"))] },
    ],
  },
  {
    name: "what stands in a paragraph that goes needs no edit",
    bytes: () =>
      makeDocx({
        body:
          paragraph(run("Một ") + figure("n", "08")) +
          paragraph(run("Hai ") + figure("n", "08")) +
          paragraph(run("Ba")),
      }),
    edits: (at) => [
      { kind: "removeParagraph", paragraph: at("Hai") },
      { kind: "setControlText", control: { tag: "khop:f:n", occurrence: 1 }, text: "09" },
      { kind: "setControlText", control: { tag: "khop:f:n", occurrence: 0 }, text: "09" },
    ],
  },
  {
    name: "a table with merged cells and a table in a cell; another table stays",
    bytes: () =>
      makeDocx({
        body:
          table([
            ["A", table([["trong 1"], ["trong 2"]]) + paragraph("")],
            ["B", "C"],
          ]) +
          paragraph("") +
          table([["A", "B"]]) +
          paragraph(run("Hết")),
      }),
    edits: () => [
      { kind: "removeRow", table: 0, row: 1 },
      { kind: "removeRow", table: 1, row: 0 },
    ],
  },
];

function ownCell(value: string) {
  return { inlines: [text(value)], align: "left", columnSpan: 1, rowSpan: 1 } as const;
}

/** What the two hosts must agree on. */
const seen = ({ paragraphs, controls, tables }: Snapshot) => ({
  paragraphs: paragraphs
    .filter(({ text: value }) => value !== "")
    .map(({ text: value, style, runs, cell }) => ({ value, style, runs, cell })),
  controls: controls.map(({ tag, text: value }) => [tag, value]),
  tables: tables.map(({ rowCount, columnCount }) => [rowCount, columnCount]),
});

export const describeOutside = (getHost: () => ContractHost): void => {
  describe("structure among the drafter's own words", () => {
    test.each(cases)("$name", async ({ bytes = ownWords, edits }) => {
      const file = bytes();
      const byDocx = openDocx(file, "mẫu.docx", nodePlatform);
      const before = await byDocx.read();
      const wanted = edits((start) => before.paragraphs.findIndex((each) => each.text.startsWith(start)));
      await byDocx.apply(wanted);
      const opened = getHost().open(file);
      const { port } = opened;
      await port.read();
      await port.apply(wanted);
      const intended = seen(await byDocx.read());
      expect(intended).not.toEqual(seen(before));
      expect(seen(await port.read())).toEqual(intended);
      const saved = await opened.toBytes();
      expect(problemsOf(saved)).toEqual([]);
      expect(seen(readSnapshot(openPackage(saved, nodePlatform)))).toEqual(intended);
    });
  });
};
