import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/** Namespaces as Word declares them on the roots of its parts. */
export const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';

/** What a test document holds; everything but the body may be left out. */
export interface DocxContent {
  /** Children of `w:body`. */
  readonly body: string;
  /** Children of `w:styles`, `w:numbering`, `w:settings`, `w:footnotes`, `w:endnotes`, `w:comments`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Children of `w:hdr` and `w:ftr`; the first of `headers` is related as `rIdH1`, of `footers` as `rIdF1` … */
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  /** Latin fonts of the theme. */
  readonly themeFonts?: { readonly major: string; readonly minor: string };
  /** Custom XML parts, each with the id in its properties. */
  readonly data?: readonly { readonly xml: string; readonly id: string }[];
  readonly application?: string;
  /** More attributes on `w:document`. */
  readonly rootAttributes?: string;
  /** More files, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly mainType?: string;
}

/** The files of a .docx, by name. */
export function docxFiles(content: DocxContent): Record<string, string> {
  const files: Record<string, string> = {};
  const types: string[] = [];
  const relationships: string[] = [];
  const relate = (id: string, kind: string, target: string) =>
    relationships.push(`<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`);
  const add = (name: string, kind: string, xml: string, id = `rId${relationships.length + 1}`) => {
    files[`word/${name}`] = DECLARATION + xml;
    types.push(`<Override PartName="/word/${name}" ContentType="${WORD_TYPE}${kind}+xml"/>`);
    relate(id, kind, name);
  };
  const addRoot = (kind: string, xml: string | undefined) => {
    if (xml !== undefined) add(`${kind}.xml`, kind, `<w:${kind} ${NAMESPACES}>${xml}</w:${kind}>`);
  };
  for (const kind of ["styles", "numbering", "settings", "footnotes", "endnotes", "comments"] as const)
    addRoot(kind, content[kind]);
  for (const [index, xml] of (content.headers ?? []).entries())
    add(`header${index + 1}.xml`, "header", `<w:hdr ${NAMESPACES}>${xml}</w:hdr>`, `rIdH${index + 1}`);
  for (const [index, xml] of (content.footers ?? []).entries())
    add(`footer${index + 1}.xml`, "footer", `<w:ftr ${NAMESPACES}>${xml}</w:ftr>`, `rIdF${index + 1}`);
  if (content.themeFonts) {
    files["word/theme/theme1.xml"] = themeXml(content.themeFonts.major, content.themeFonts.minor);
    types.push(
      '<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>',
    );
    relate("rIdTheme", "theme", "theme/theme1.xml");
  }
  for (const [index, { xml, id }] of (content.data ?? []).entries()) {
    const number = index + 1;
    files[`customXml/item${number}.xml`] = DECLARATION + xml;
    files[`customXml/itemProps${number}.xml`] =
      `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`;
    files[`customXml/_rels/item${number}.xml.rels`] = relationshipsXml(
      `<Relationship Id="rId1" Type="${R}/customXmlProps" Target="itemProps${number}.xml"/>`,
    );
    types.push(
      `<Override PartName="/customXml/itemProps${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
    );
    relate(`rIdData${number}`, "customXml", `../customXml/item${number}.xml`);
  }
  const packageRelationships = [
    `<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/>`,
  ];
  if (content.application !== undefined) {
    files["docProps/app.xml"] =
      `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${content.application}</Application></Properties>`;
    types.push(
      '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>',
    );
    packageRelationships.push(
      `<Relationship Id="rId2" Type="${R}/extended-properties" Target="docProps/app.xml"/>`,
    );
  }
  const mainType = content.mainType ?? `${WORD_TYPE}document.main+xml`;
  return {
    "[Content_Types].xml":
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${mainType}"/>${types.join("")}</Types>`,
    "_rels/.rels": relationshipsXml(packageRelationships.join("")),
    "word/document.xml": `${DECLARATION}<w:document ${NAMESPACES} ${content.rootAttributes ?? ""}><w:body>${content.body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationshipsXml(relationships.join("")),
    ...files,
    ...content.files,
  };
}

/** A .docx with that content. */
export const docxFile = (content: DocxContent): Uint8Array => zipFiles(docxFiles(content));

/** A zip archive of texts. */
export const zipFiles = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const relationshipsXml = (rows: string): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`;

const themeXml = (major: string, minor: string): string =>
  `${DECLARATION}<a:theme ${NAMESPACES} name="Office"><a:themeElements><a:fontScheme name="Office">` +
  `<a:majorFont><a:latin typeface="${major}"/></a:majorFont><a:minorFont><a:latin typeface="${minor}"/></a:minorFont>` +
  "</a:fontScheme></a:themeElements></a:theme>";
