import fc from "fast-check";
import type { Block, ContentBlock, Inline, TableBlock } from "../../src/document/blocks";
import type { Snapshot } from "../../src/document/snapshot";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { MAX_CELL_CONTROLS } from "../../src/ooxml/write/block";
import { anyBlocks, readBack } from "../support/blockArbitrary";
import { problemsOf } from "../support/docxChecks";
import { readBytes } from "../support/docxReading";
import { cell, dossierSection, figure, row, sampleBlocks, table } from "../support/sampleBlocks";

const report = (blocks: readonly Block[], data: string | null = null) =>
  createReport(blocks, data, nodePlatform);
const textOf = (inlines: readonly Inline[]) => readBack(inlines.map(({ text }) => text).join(""));

/** Texts of a block in reading order; empty paragraphs do not count, they may be separators. */
const blockTexts = (content: readonly ContentBlock[]): readonly string[] =>
  content
    .flatMap((part) =>
      part.kind === "paragraph"
        ? [textOf(part.inlines)]
        : part.rows.flatMap(({ cells }) => cells.map((c) => textOf(c.inlines))),
    )
    .filter((text) => text !== "");

const figuresOf = (content: readonly ContentBlock[]): readonly (readonly [string, string])[] =>
  content
    .flatMap((part) =>
      part.kind === "paragraph"
        ? part.inlines
        : part.rows.flatMap(({ cells }) => cells.flatMap((c) => c.inlines)),
    )
    .flatMap(({ figure: path, text }) =>
      path === undefined ? [] : [[`khop:f:${path}`, readBack(text)] as const],
    );

const tablesOf = (blocks: readonly Block[]): readonly TableBlock[] =>
  blocks.flatMap(({ content }) => content.filter((part) => part.kind === "table"));

const bodyTexts = ({ paragraphs }: Snapshot) =>
  paragraphs.filter(({ story, text }) => story === "body" && text !== "").map(({ text }) => text);

test("every report reads back as what was written, and is a sound package", async () => {
  await fc.assert(
    fc.asyncProperty(anyBlocks, fc.boolean(), async (blocks, withData) => {
      const data = withData ? '<report xmlns="urn:khop:report:1"/>' : null;
      const bytes = await report(blocks, data);
      expect(problemsOf(bytes)).toEqual([]);
      const snapshot = readBytes(bytes);
      expect(bodyTexts(snapshot)).toEqual(blocks.flatMap(({ content }) => blockTexts(content)));
      const inline = snapshot.controls.filter(({ level }) => level === "inline");
      expect(inline.map(({ tag, text }) => [tag, text])).toEqual(
        blocks.flatMap(({ content }) => figuresOf(content)),
      );
      const around = snapshot.controls.filter(({ level }) => level === "block");
      expect(around.map(({ tag }) => tag)).toEqual(blocks.map(({ id }) => `khop:b:${id}`));
      expect(
        snapshot.tables.map(({ rowCount, columnCount, ruled }) => [rowCount, columnCount, ruled]),
      ).toEqual(
        tablesOf(blocks).map(({ rows, columnKeys, ruled }) => [rows.length, columnKeys.length, ruled]),
      );
      expect(snapshot.tables.map(({ cells }) => cells.map((c) => [c.rowSpan, c.columnSpan, c.text]))).toEqual(
        tablesOf(blocks).map(({ rows }) =>
          rows.flatMap(({ cells }) => cells.map((c) => [c.rowSpan, c.columnSpan, textOf(c.inlines)])),
        ),
      );
      expect(snapshot.data.map(({ xml }) => xml)).toEqual(withData ? [data] : []);
      expect(snapshot.limits).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the same blocks give the same bytes", async () => {
  expect(await report(sampleBlocks)).toEqual(await report(sampleBlocks));
});

describe("the official template", () => {
  test("without blocks is an empty page by Nghị định 30", async () => {
    const snapshot = readBytes(await report([]));
    expect(snapshot.producer).toBe("Khớp");
    expect(snapshot.pages).toEqual([
      {
        width: 595.3,
        height: 841.9,
        landscape: false,
        margin: { top: 56.7, bottom: 56.7, left: 85.05, right: 42.55, header: 28.35 },
        pageNumber: { place: "header", align: "center", firstPage: false, restart: null, size: 14 },
      },
    ]);
    expect(snapshot.paragraphs[0]).toMatchObject({ text: "", style: "Khớp Thân bài" });
  });

  test("gives each annex its own pages and page numbers", async () => {
    const annex = (id: string, orientation: Block["orientation"]): Block => ({
      ...dossierSection,
      id,
      place: "annex",
      orientation,
    });
    const { pages } = readBytes(
      await report([dossierSection, annex("a", "portrait"), annex("b", "landscape")]),
    );
    expect(pages.map(({ landscape, pageNumber }) => [landscape, pageNumber.restart])).toEqual([
      [false, null],
      [false, 1],
      [true, 1],
    ]);
  });

  test("draws the rules under motto, issuing body and subject, as long as the decree says", async () => {
    const snapshot = readBytes(await report(sampleBlocks));
    const rules = snapshot.paragraphs.filter(({ style }) => style === "Khớp Đường kẻ");
    expect(rules.map(({ cell: place }) => place?.column ?? null)).toEqual([0, 1, null]);
    // Text width 467.7 pt: 42 % of it left, 58 % right. The motto at 13 pt is 159 pt wide, its rule as long.
    const lengths = rules.map(
      ({ format }, index) => [196.45, 271.25, 467.7].map((w) => w - 2 * format.leftIndent)[index],
    );
    expect(Math.abs((lengths[1] ?? 0) - 159)).toBeLessThan(1);
    // A third to a half of the line above it.
    expect((lengths[0] ?? 0) / 183.7).toBeGreaterThan(1 / 3);
    expect((lengths[0] ?? 0) / 183.7).toBeLessThan(1 / 2);
    expect((lengths[2] ?? 0) / 255).toBeGreaterThan(1 / 3);
    expect((lengths[2] ?? 0) / 255).toBeLessThan(1 / 2);
  });

  test("repeats header rows and gives no cell controls beyond the stated number", async () => {
    const annexOf = (rows: number): Block => ({
      ...dossierSection,
      content: [
        table(1, [
          row("h", [cell("Số")], true),
          ...Array.from({ length: rows }, (_, index) =>
            row(`r${index}`, [cell(figure(`d.r${index}.n`, String(index)))]),
          ),
        ]),
      ],
    });
    const small = readBytes(await report([annexOf(MAX_CELL_CONTROLS)]));
    const large = readBytes(await report([annexOf(MAX_CELL_CONTROLS + 1)]));
    expect(small.tables[0]?.headerRows).toBe(1);
    expect(small.controls).toHaveLength(MAX_CELL_CONTROLS + 1);
    expect(large.controls).toHaveLength(1);
    expect(large.tables[0]?.cells.at(-1)?.text).toBe(String(MAX_CELL_CONTROLS));
  });

  test("refuses a row that does not fill the table", async () => {
    const broken: Block = { ...dossierSection, content: [table(2, [row("r", [cell("a")])])] };
    await expect(report([broken])).rejects.toThrow("Row r covers 1 columns, the table has 2");
  });
});
