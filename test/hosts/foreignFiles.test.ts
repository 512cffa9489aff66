import { FIGURE_TAG } from "../../src/document/blocks";
import type { Snapshot } from "../../src/document/snapshot";
import { problemsOf } from "../support/docxChecks";
import { lines, openSession } from "../support/docxSession";
import { editedInWord, googleDocsDocument, libreOfficeDocument } from "../support/foreignDocx";
import { dossierAnnex, dossierSection } from "../support/sampleBlocks";

const DOCUMENTS = [
  {
    by: "LibreOffice",
    bytes: libreOfficeDocument(),
    producer: "LibreOffice/7.4.7.2$Linux_X86_64",
    texts: ["5. Giải quyết hồ sơ", "Đã tiếp nhận 504 hồ sơ.", "STT", "Tổng số", "1", "504", ""],
    figureAt: 1,
  },
  {
    by: "Google Docs",
    bytes: googleDocsDocument(),
    producer: null,
    texts: ["I. KẾT QUẢ", "Tiếp nhận 504 hồ sơ", "trước hạn: 08", "đúng hạn: 489", "STT", "504", ""],
    figureAt: 1,
  },
  {
    by: "years of editing in Word",
    bytes: editedInWord(),
    producer: "Microsoft Office Word",
    texts: ["Có 504 hồ sơ, số 61/NĐ\u2011CP", "Ngày 14/3/2021", "", "1", "26", ""],
    figureAt: 0,
  },
] as const;

describe.each(DOCUMENTS)("a document by $by", ({ bytes, producer, texts, figureAt }) => {
  test("reads as it stands", async () => {
    const snapshot = await openSession(bytes).read();
    expect(lines(snapshot)).toEqual(texts);
    expect(snapshot.producer).toBe(producer);
    expect(snapshot.limits).toEqual([]);
    expect(snapshot.trackedChanges).toBe(false);
  });

  test("takes a figure where it was typed, and blocks, and stays sound", async () => {
    const session = openSession(bytes);
    const start = texts[figureAt].indexOf("504");
    const linked = await session.edit(
      {
        kind: "replaceText",
        paragraph: figureAt,
        start,
        end: start + 3,
        inlines: [{ text: "505", figure: "dossiers.received" }],
      },
      { kind: "insertBlock", block: dossierSection, at: { kind: "end" } },
      { kind: "insertBlock", block: dossierAnnex, at: { kind: "end" } },
    );
    expect(linked.paragraphs[figureAt]?.text).toBe(texts[figureAt].replace("504", "505"));
    expect(figures(linked)).toEqual(["505", "504", "497", "26", "0", "478", "0", "504", "0"]);
    expect(linked.pages.at(-1)?.landscape).toBe(true);
    const refreshed = await session.edit({
      kind: "setControlText",
      control: { tag: `${FIGURE_TAG}dossiers.received`, occurrence: 0 },
      text: "1.505",
    });
    expect(figures(refreshed)[0]).toBe("1.505");
    // Styles that the file refers to and lacks are its own affair.
    expect(
      problemsOf(await session.bytes()).filter((problem) => !/^style (Normal|Table)/.test(problem)),
    ).toEqual([]);
  });
});

const figures = ({ controls }: Snapshot) =>
  controls.filter(({ tag }) => tag.startsWith(FIGURE_TAG)).map(({ text }) => text);

test("formatting and lists of foreign files are read", async () => {
  const google = await openSession(googleDocsDocument()).read();
  expect(google.paragraphs.map(({ listLabel }) => listLabel)).toEqual([
    null,
    null,
    "●",
    "○",
    null,
    null,
    null,
  ]);
  expect(google.paragraphs[0]).toMatchObject({
    outlineLevel: 0,
    runs: [{ format: { bold: true, font: "Arial" } }],
  });
  expect(google.tables[0]).toMatchObject({ columnCount: 2, headerRows: 0 });
  const libre = await openSession(libreOfficeDocument()).read();
  expect(libre.tables[0]).toMatchObject({ columnCount: 2, headerRows: 1 });
  expect(libre.paragraphs.map(({ page }) => page)).toEqual([0, 0, 1, 1, 1, 1, 1]);
  expect(libre.paragraphs[0]?.format.firstLineIndent).toBe(0);
  const word = await openSession(editedInWord()).read();
  expect(word.paragraphs[0]?.runs.map(({ start, end, format }) => [start, end, format.bold])).toEqual([
    [0, 3, false],
    [3, 6, true],
    [6, 25, false],
  ]);
});
