/** What a user would take instead: each writes the same report. Templates are made beforehand, outside the time taken. */
import { strToU8, zipSync } from "fflate";
import Docxtemplater from "docxtemplater";
import { createReport as createDocxReport } from "docx-templates";
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { TemplateHandler } from "easy-template-x";
import PizZip from "pizzip";
import { HEADER, type PlainReport } from "../content";
import * as template from "./template";

export interface Writer {
  readonly name: string;
  /** Prepares what does not depend on the figures; the function returned is what is timed. */
  readonly prepare: (report: PlainReport) => () => Promise<Uint8Array>;
}

const valueCells = (tag: (column: number) => string): string =>
  Array.from({ length: 13 }, (_, column) => template.cell(template.run(tag(column)))).join("");

export const docxtemplater: Writer = {
  name: "docxtemplater + pizzip",
  prepare: (report) => {
    const row = `<w:tr>${valueCells((column) => `${column === 0 ? "{#rows}" : ""}{c${column}}${column === 12 ? "{/rows}" : ""}`)}</w:tr>`;
    const file = template.templateOf(
      template.taggedParagraphs(report, (name) => `{${name}}`) + template.table(row),
    );
    return async () => {
      const document = new Docxtemplater(new PizZip(file), { paragraphLoop: true });
      document.render({ ...template.figureData(report), rows: template.rowData(report) });
      return Promise.resolve(document.getZip().generate({ type: "uint8array", compression: "DEFLATE" }));
    };
  },
};

export const easyTemplate: Writer = {
  name: "easy-template-x",
  prepare: (report) => {
    const row = `<w:tr>${valueCells((column) => `${column === 0 ? "{#rows}" : ""}{c${column}}${column === 12 ? "{/rows}" : ""}`)}</w:tr>`;
    const file = template.templateOf(
      template.taggedParagraphs(report, (name) => `{${name}}`) + template.table(row),
    );
    const data = () => ({ ...template.figureData(report), rows: [...template.rowData(report)] });
    return async () => new Uint8Array(await new TemplateHandler().process(Buffer.from(file), data()));
  },
};

export const docxTemplates: Writer = {
  name: "docx-templates (noSandbox)",
  prepare: (report) => {
    const open = `<w:tr>${template.cell(template.run("+++FOR row IN rows+++"))}${template.cell("").repeat(12)}</w:tr>`;
    const row = `<w:tr>${valueCells((column) => `+++= $row.c${column}+++`)}</w:tr>`;
    const close = `<w:tr>${template.cell(template.run("+++END-FOR row+++"))}${template.cell("").repeat(12)}</w:tr>`;
    const file = template.templateOf(
      template.taggedParagraphs(report, (name) => `+++= ${name}+++`) + template.table(open + row + close),
    );
    return () =>
      createDocxReport({
        template: file,
        data: { ...template.figureData(report), rows: template.rowData(report) },
        noSandbox: true,
        maximumWalkingDepth: 100_000_000,
      });
  },
};

export const docx: Writer = {
  name: "docx",
  prepare: (report) => async () => {
    const cellOf = (text: string, columnSpan = 1, rowSpan = 1): TableCell =>
      new TableCell({ columnSpan, rowSpan, children: [new Paragraph({ children: [new TextRun(text)] })] });
    const header = HEADER.map(
      (cells) =>
        new TableRow({
          tableHeader: true,
          children: cells.map(([text, columns, rows]) => cellOf(text, columns, rows)),
        }),
    );
    const rows = report.rows.map((cells) => new TableRow({ children: cells.map((text) => cellOf(text)) }));
    const paragraphs = report.paragraphs.map(
      ({ words, figures }) =>
        new Paragraph({
          children: words.flatMap((text, index) => {
            const figure = figures[index];
            return figure ? [new TextRun(text), new TextRun(figure.text)] : [new TextRun(text)];
          }),
        }),
    );
    const document = new Document({
      sections: [
        {
          children: [
            ...paragraphs,
            new Table({ rows: [...header, ...rows], width: { size: 100, type: WidthType.PERCENTAGE } }),
          ],
        },
      ],
    });
    return new Uint8Array(await Packer.toBuffer(document));
  },
};

/** The least that any writer does: strings put together, and one zip by fflate at level 6. */
export const concatenation: Writer = {
  name: "concatenation + fflate",
  prepare: (report) => () => {
    const rows = report.rows
      .map((cells) => `<w:tr>${cells.map((text) => template.cell(template.run(text))).join("")}</w:tr>`)
      .join("");
    const figures = template.figureData(report);
    const xml = template.documentXml(
      template.taggedParagraphs(report, (name) => figures[name] ?? "") + template.table(rows),
    );
    const parts = { ...template.packageParts, "word/document.xml": xml };
    return Promise.resolve(
      zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
        level: 6,
      }),
    );
  },
};
