import { strToU8, zipSync } from "fflate";
import { CONTENT_TYPE, NS, REL_BASE } from "../../src/ooxml/names";
import { escapeXml, XML_DECLARATION } from "../../src/ooxml/xml";

/** Builders of small documents for tests: markup as short as it can be and still be valid. */

export const run = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

export const paragraph = (content: string, properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

let controls = 0;
/** A rich-text control; `extra` is put among its properties. */
export const control = (tag: string, content: string, extra = "", title = tag): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(title)}"/><w:tag w:val="${escapeXml(tag)}"/>` +
  `<w:id w:val="${String(++controls)}"/>${extra}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** A linked figure within a paragraph. */
export const figure = (path: string, text: string, properties = ""): string =>
  control(`khop:f:${path}`, run(text, properties));

/** A table of plain cells; a cell may be markup of paragraphs. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${(rows[0] ?? [])
    .map(() => '<w:gridCol w:w="2000"/>')
    .join("")}</w:tblGrid>${rows
    .map(
      (cells) =>
        `<w:tr>${cells
          .map(
            (cell) =>
              `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${cell.startsWith("<") ? cell : paragraph(run(cell))}</w:tc>`,
          )
          .join("")}</w:tr>`,
    )
    .join("")}</w:tbl>`;

const style = (id: string, name: string, extra = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${extra}</w:style>`;

const STYLES =
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>` +
  style("Heading1", "heading 1", `<w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr>`);

export interface DocxSource {
  /** Markup of the body, without section properties. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  /** Content of `w:settings`. */
  readonly settings?: string;
}

/** A .docx with this content. */
export const makeDocx = (source: DocxSource): Uint8Array => {
  const w = `xmlns:w="${NS.w}"`;
  const related: [kind: string, name: string, type: string, xml: string][] = [
    ["styles", "styles.xml", CONTENT_TYPE.styles, `<w:styles ${w}>${source.styles ?? STYLES}</w:styles>`],
    [
      "settings",
      "settings.xml",
      CONTENT_TYPE.settings,
      `<w:settings ${w}>${source.settings ?? ""}</w:settings>`,
    ],
  ];
  if (source.numbering !== undefined)
    related.push([
      "numbering",
      "numbering.xml",
      CONTENT_TYPE.numbering,
      `<w:numbering ${w}>${source.numbering}</w:numbering>`,
    ]);
  if (source.comments !== undefined)
    related.push([
      "comments",
      "comments.xml",
      CONTENT_TYPE.styles.replace("styles", "comments"),
      `<w:comments ${w}>${source.comments}</w:comments>`,
    ]);
  const relations = (entries: readonly (readonly [kind: string, target: string])[]): string =>
    `<Relationships xmlns="${NS.relationships}">${entries
      .map(
        ([kind, target], index) =>
          `<Relationship Id="rId${String(index + 1)}" Type="${REL_BASE}${kind}" Target="${target}"/>`,
      )
      .join("")}</Relationships>`;
  const files: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${NS.contentTypes}"><Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${CONTENT_TYPE.document}"/>` +
      related.map(([, name, type]) => `<Override PartName="/word/${name}" ContentType="${type}"/>`).join("") +
      "</Types>",
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/document.xml":
      `<w:document ${w} xmlns:r="${NS.r}"><w:body>${source.body}` +
      `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>` +
      `</w:body></w:document>`,
    "word/_rels/document.xml.rels": relations(related.map(([kind, name]) => [kind, name])),
  };
  for (const [, name, , xml] of related) files[`word/${name}`] = xml;
  // Stored, not compressed: hundreds are made.
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(XML_DECLARATION + xml)])),
    { level: 0 },
  );
};
