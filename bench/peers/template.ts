/** A template .docx for the template engines, with tags in each one's syntax. */
import { strToU8, zipSync } from "fflate";
import { HEADER, type PlainReport } from "../content";

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
export const paragraph = (content: string): string => `<w:p>${content}</w:p>`;
export const cell = (content: string, columns = 1, rows = 1, covered = false): string =>
  `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ""}` +
  `${covered ? "<w:vMerge/>" : rows > 1 ? '<w:vMerge w:val="restart"/>' : ""}</w:tcPr>${paragraph(content)}</w:tc>`;

export function headerRows(): string {
  return HEADER.map((cells, index) => {
    const covered = index === 1 ? cell("", 1, 1, true) + cell("", 1, 1, true) : "";
    return `<w:tr><w:trPr><w:tblHeader/></w:trPr>${covered}${cells.map(([text, columns, rows]) => cell(run(text), columns, rows)).join("")}</w:tr>`;
  }).join("");
}

export const table = (rows: string): string =>
  '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/>' +
  '<w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/>' +
  '<w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr><w:tblGrid>' +
  '<w:gridCol w:w="1000"/>'.repeat(13) +
  `</w:tblGrid>${headerRows()}${rows}</w:tbl>`;

export const documentXml = (body: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`;

export const packageParts = {
  "[Content_Types].xml":
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ' +
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  "_rels/.rels":
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  "word/_rels/document.xml.rels":
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
};

/** The narrative with a tag for each figure. */
export const taggedParagraphs = (report: PlainReport, tag: (name: string) => string): string =>
  report.paragraphs
    .map(({ words, figures }) =>
      paragraph(
        words
          .map((text, index) => run(text) + (figures[index] ? run(tag(nameOf(figures[index].path))) : ""))
          .join(""),
      ),
    )
    .join("");

export const nameOf = (path: string): string => path.replace(".", "_");

export const figureData = (report: PlainReport): Record<string, string> =>
  Object.fromEntries(
    report.paragraphs.flatMap(({ figures }) => figures.map(({ path, text }) => [nameOf(path), text])),
  );

export const rowData = (report: PlainReport): readonly Record<string, string>[] =>
  report.rows.map((cells) => Object.fromEntries(cells.map((text, column) => [`c${column}`, text])));

export const templateOf = (body: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...packageParts, "word/document.xml": documentXml(body) }).map(([name, xml]) => [
        name,
        strToU8(xml),
      ]),
    ),
  );
