import type { Block, Inline } from "../../src/document/blocks";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { docxFile } from "../support/docxFile";
import { field, line, p, r, sdt, section, span, tbl, tc, tr } from "../support/docxMarkup";
import { openSession } from "../support/docxSession";
import {
  cell,
  dossierAnnex,
  dossierSection,
  figure,
  paragraph,
  row,
  sampleBlocks,
  table,
} from "../support/sampleBlocks";
import { schemaErrors } from "../support/schemaErrors";

const DATA = '<report xmlns="urn:khop:report:1"/>';
const SECONDS = 60_000;
const styled: Inline = { text: "đậm\tnghiêng\n", bold: true, italic: false };

/** Every role, merged cells, special characters, missing texts. */
const everything: Block = {
  ...dossierSection,
  id: "everything",
  title: 'Mục <đặc biệt> & "dài" '.repeat(9),
  content: [
    ...(
      [
        "heading1",
        "heading3",
        "subBullet",
        "attachment",
        "unitLine",
        "amountInWords",
        "annexCode",
        "annexNote",
        "annexLine",
        "addressee",
        "signatureRole",
        "signatureName",
        "recipientsTitle",
        "recipients",
      ] as const
    ).map((role) => paragraph(role, "Chữ <&> ", styled, figure(`a.${role}`, ""))),
    table(3, [
      row("h", [cell("A", { rowSpan: 2, columnSpan: 2 }), cell("B")], true),
      row("i", [cell("C")], true),
      row("r", [cell(figure("d.x.y", "08")), cell(""), cell("D", { bold: true, align: "right" })]),
    ]),
    table(1, [row("r", [cell("E")])]),
  ],
};

const foreign = docxFile({
  body:
    p(
      r("có ", "<w:b/>") +
        sdt("f", r("5") + r("04"), '<w:id w:val="7"/>') +
        r(" hồ sơ ") +
        field("DATE", r("x")),
    ) +
    tbl(tr(tc("a") + tc("b", span(2)), "<w:tblHeader/>") + tr(tc("1") + tc("2") + tc("3")), 3) +
    line("cuối") +
    section('<w:cols w:space="708"/><w:docGrid w:linePitch="360"/>'),
  settings: "",
});

test(
  "reports in the official template",
  async () => {
    for (const blocks of [[], sampleBlocks, [everything]])
      expect(await schemaErrors(await createReport(blocks, DATA, nodePlatform))).toEqual([]);
  },
  SECONDS,
);

test(
  "a document of someone else's after every kind of edit",
  async () => {
    const session = openSession(foreign);
    await session.edit(
      { kind: "setControlText", control: { tag: "f", occurrence: 0 }, text: "1.250" },
      {
        kind: "replaceText",
        paragraph: 0,
        start: 0,
        end: 2,
        inlines: [{ text: "được", italic: true }, figure("a.b", "9")],
      },
      { kind: "insertContent", paragraph: 0, where: "after", content: [paragraph("body", "thêm")] },
      { kind: "insertColumn", table: 0, after: 1, cells: ["widenLeft", cell(figure("d.x.z", "5"))] },
      {
        kind: "insertRow",
        table: 0,
        after: 1,
        row: row("r", [cell("2", { bold: true }), cell("3"), cell("4"), cell("5")]),
      },
      { kind: "moveRow", table: 0, row: 1, after: -1 },
      { kind: "insertBlock", block: everything, at: { kind: "afterParagraph", paragraph: 0 } },
      { kind: "insertBlock", block: dossierAnnex, at: { kind: "end" } },
      {
        kind: "insertBlock",
        block: { ...dossierAnnex, id: "second" },
        at: { kind: "afterParagraph", paragraph: 0 },
      },
      { kind: "writeData", xml: DATA },
    );
    expect(await schemaErrors(await session.bytes())).toEqual([]);
    await session.edit(
      { kind: "replaceBlock", control: { tag: "khop:b:everything", occurrence: 0 }, block: dossierSection },
      { kind: "removeControl", control: { tag: "khop:b:second", occurrence: 0 }, keepContent: false },
      { kind: "removeControl", control: { tag: "khop:b:annexDossiers", occurrence: 0 }, keepContent: true },
    );
    expect(await schemaErrors(await session.bytes())).toEqual([]);
  },
  SECONDS,
);
