import fc from "fast-check";
import { HostError, type Edit } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { anyBlock, anyTable, anyText } from "../support/blockArbitrary";
import { problemsOf } from "../support/docxChecks";
import { docxFile } from "../support/docxFile";
import { field, line, merged, mergeDown, p, r, sdt, section, span, tbl, tc, tr } from "../support/docxMarkup";
import { cell, sampleBlocks } from "../support/sampleBlocks";

/** A document of someone else's, with a bit of everything. */
const foreign = docxFile({
  body:
    line("Mở đầu") +
    p(
      r("có ", "<w:b/>") +
        sdt("khop:f:a", r("504"), '<w:id w:val="3"/>') +
        r(" hồ sơ") +
        field("REF x", r("kết quả")),
    ) +
    sdt("khop:b:x", line("trong") + tbl(tr(tc("1") + tc("2")), 2) + line(""), '<w:id w:val="4"/>') +
    tbl(
      tr(tc("STT", mergeDown) + tc("Số", span(2)), "<w:tblHeader/>") +
        tr(tc("", merged) + tc("Mới") + tc(p(sdt("khop:f:b", r("8"), '<w:id w:val="5"/>')))) +
        tr(tc("1") + tc("26") + tc(tbl(tr(tc("lồng")), 1) + line(""))),
      3,
    ) +
    line("giữa", section("")) +
    p(
      `<w:ins w:id="9" w:author="a">${r("thêm")}</w:ins><w:hyperlink w:anchor="x">${r("nối")}</w:hyperlink>`,
    ) +
    line("cuối") +
    section("<w:titlePg/>"),
  styles: "",
});

/** An edit whose references are drawn from what the document holds, now and then beyond it. */
function editOf(snapshot: Snapshot): fc.Arbitrary<Edit> {
  const paragraph = fc.integer({ min: 0, max: snapshot.paragraphs.length });
  const tableIndex = fc.integer({ min: 0, max: snapshot.tables.length });
  const rowIndex = fc.integer({ min: -1, max: 4 });
  const control = fc
    .constantFrom(...snapshot.controls.map(({ tag }) => tag), "khop:f:gone")
    .map((tag) => ({ tag, occurrence: 0 }));
  const inlines = fc.array(
    fc.record(
      { text: anyText, figure: fc.constantFrom("x.y", "z"), bold: fc.boolean() },
      { requiredKeys: ["text"] },
    ),
    { maxLength: 2 },
  );
  const paragraphBlock = fc.record({
    kind: fc.constant("paragraph" as const),
    role: fc.constant("body" as const),
    inlines,
  });
  const content = fc.array(fc.oneof({ weight: 3, arbitrary: paragraphBlock }, anyTable), {
    minLength: 1,
    maxLength: 2,
  });
  const at = fc.oneof(
    fc.constantFrom({ kind: "end" } as const, { kind: "cursor" } as const),
    fc.record({ kind: fc.constantFrom("beforeControl" as const, "afterControl" as const), control }),
    fc.record({ kind: fc.constant("afterParagraph" as const), paragraph }),
  );
  const text = paragraph.chain((index) =>
    fc
      .tuple(fc.nat(snapshot.paragraphs[index]?.text.length ?? 0), fc.nat(6), inlines)
      .map(([start, length, own]): Edit => {
        const end = Math.min(start + length, snapshot.paragraphs[index]?.text.length ?? start);
        return { kind: "replaceText", paragraph: index, start, end, inlines: own };
      }),
  );
  const columnCell = fc.constantFrom(cell("mới"), cell("nối"));
  return fc.oneof(
    fc.record({ kind: fc.constant("setControlText" as const), control, text: anyText }),
    text,
    fc.record({ kind: fc.constant("insertBlock" as const), block: anyBlock, at }),
    fc.record({ kind: fc.constant("replaceBlock" as const), control, block: anyBlock }),
    fc.record({ kind: fc.constant("removeControl" as const), control, keepContent: fc.boolean() }),
    fc.record({
      kind: fc.constant("insertContent" as const),
      paragraph,
      where: fc.constantFrom("before" as const, "after" as const),
      content,
    }),
    fc.record({ kind: fc.constant("removeParagraph" as const), paragraph }),
    fc.record({ kind: fc.constant("removeTable" as const), table: tableIndex }),
    fc.record({ kind: fc.constant("removeRow" as const), table: tableIndex, row: rowIndex }),
    fc.record({ kind: fc.constant("moveRow" as const), table: tableIndex, row: rowIndex, after: rowIndex }),
    fc.record({
      kind: fc.constant("insertRow" as const),
      table: tableIndex,
      after: rowIndex,
      row: fc.record({
        key: fc.constant("r"),
        header: fc.boolean(),
        cells: fc.array(columnCell, { minLength: 1, maxLength: 2 }),
      }),
    }),
    fc.record({
      kind: fc.constant("insertColumn" as const),
      table: tableIndex,
      after: rowIndex,
      cells: fc.array(columnCell, { minLength: 6, maxLength: 6 }),
    }),
    fc.record({ kind: fc.constant("removeColumn" as const), table: tableIndex, column: fc.nat(3) }),
    fc.constant<Edit>({ kind: "writeData", xml: '<report xmlns="urn:khop:report:1"/>' }),
  );
}

async function check(start: Uint8Array, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const host = openDocx(start, "a.docx", nodePlatform);
      for (let round = 0; round < 3; round += 1) {
        const snapshot = await host.read();
        const edits = draw(fc.array, editOf(snapshot), { maxLength: 4 });
        const before = await host.toBytes();
        try {
          await host.apply(edits);
        } catch (error) {
          // Refused with a reason of ours, and nothing has changed.
          expect(error).toBeInstanceOf(HostError);
          expect(error).not.toMatchObject({
            message: expect.stringContaining("lỗi của chương trình") as string,
          });
          expect(await host.toBytes()).toEqual(before);
          continue;
        }
        const bytes = await host.toBytes();
        expect(problemsOf(bytes)).toEqual([]);
        // What the host holds is what it saves.
        expect(await openDocx(bytes, "a.docx", nodePlatform).read()).toEqual(await host.read());
      }
    }),
    { numRuns: runs, endOnFailure: true },
  );
}

test("any edits of a document of someone else's leave it sound, or change nothing", async () => {
  await check(foreign, 60);
});

test("any edits of a report of ours leave it sound, or change nothing", async () => {
  await check(await createReport(sampleBlocks, null, nodePlatform), 40);
});
