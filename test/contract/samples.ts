import type { Block, Inline, TableRow } from "../../src/document/blocks";
import { control, figure, makeDocx, paragraph, run, table } from "../wordHost/makeDocx";

/** Blocks and documents that the contract is shown on. */

export const text = (value: string): Inline => ({ text: value });
export const linked = (path: string, value: string): Inline => ({ text: value, figure: path });

export const section = (id: string, ...lines: readonly (readonly Inline[])[]): Block => ({
  id,
  title: `Mục ${id}`,
  place: "body",
  orientation: "portrait",
  content: [
    { kind: "paragraph", role: "heading1", inlines: [text(`Đề mục ${id}`)] },
    ...lines.map((inlines) => ({ kind: "paragraph", role: "body", inlines }) as const),
  ],
});

const cell = (inlines: readonly Inline[], columnSpan = 1, rowSpan = 1) =>
  ({ inlines, align: "center", columnSpan, rowSpan }) as const;

/** A table with merged header cells, value cells with figures, and a total. */
export const annex = (id: string, rows: readonly (readonly [name: string, value: string])[]): Block => ({
  id,
  title: `Phụ lục ${id}`,
  place: "annex",
  orientation: "landscape",
  content: [
    { kind: "paragraph", role: "annexTitle", inlines: [text(`Bảng ${id}`)] },
    {
      kind: "table",
      columnWidths: [1, 3, 2],
      columnKeys: ["no", "name", "value"],
      ruled: true,
      rows: [
        {
          key: "header-1",
          header: true,
          cells: [cell([text("STT")], 1, 2), cell([text("Lĩnh vực và số lượng")], 2)],
        },
        { key: "header-2", header: true, cells: [cell([text("Tên")]), cell([text("Số lượng")])] },
        ...rows.map(([name, value], index): TableRow => ({
          key: `r${String(index)}`,
          header: false,
          cells: [
            cell([text(String(index + 1))]),
            cell([text(name)]),
            cell([linked(`${id}.r${String(index)}`, value)]),
          ],
        })),
      ],
    },
  ],
});

export const DATA = (revision: number, content = "<n>1</n>"): string =>
  `<report xmlns="urn:khop:report:1" revision="${String(revision)}">${content}</report>`;

/** A report as a drafter has it: blocks, words of his own, a table, a second place for a figure. */
export const draft = (): Uint8Array =>
  makeDocx({
    body:
      paragraph(run("BÁO CÁO"), '<w:pStyle w:val="Heading1"/>') +
      control(
        "khop:b:received",
        paragraph(run("Tiếp nhận ") + figure("received", "08", "<w:b/>") + run(" hồ sơ, ")) +
          paragraph(run("giải quyết ") + figure("resolved", "07") + run(" hồ sơ.")),
        "",
        "Tiếp nhận",
      ) +
      paragraph(run("Lời của người soạn: 08 hồ sơ đã nhận.")) +
      control(
        "khop:b:table",
        paragraph(run("Bảng")) +
          table([
            ["Lĩnh vực", "Số"],
            ["Đất đai", paragraph(figure("land", "05"))],
            ["Hộ tịch", paragraph(figure("civil", "03"))],
          ]) +
          paragraph(""),
        "",
        "Bảng số liệu",
      ) +
      paragraph(run("Nơi nhận: ") + figure("received", "08")),
  });

/** Words and a table of the drafter's own, without a block control. */
export const ownWords = (): Uint8Array =>
  makeDocx({
    body:
      paragraph(run("BÁO CÁO")) +
      table([
        ["Lĩnh vực", "Số"],
        ["Đất đai", paragraph(figure("land", "05"))],
        ["Hộ tịch", paragraph(figure("civil", "03"))],
      ]) +
      ["Một đoạn.", "Hai đoạn.", "Ba đoạn.", "Bốn đoạn."].map((line) => paragraph(run(line))).join("") +
      paragraph(run("Hết.")),
  });

export const ownRow = (...cells: readonly string[]): TableRow => ({
  key: "own",
  header: false,
  cells: cells.map((value) => ({ inlines: [text(value)], align: "left", columnSpan: 1, rowSpan: 1 })),
});
