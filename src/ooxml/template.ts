import type { Block } from "../document/blocks";
import { CONTENT_TYPE, DATA_NAMESPACE, NS, REL, REL_BASE } from "./names";
import type { Codec } from "./platform";
import { blockXml, hasCellControls } from "./write/block";
import { separatorXml, type WriteContext } from "./write/paragraph";
import { hasOwnSection, sectionXml, textWidth } from "./write/pageLayout";
import { PAGE_NUMBER_STYLE, roleStyleId, SEPARATOR_STYLE, stylesPart } from "./write/styleSheet";
import { XML_DECLARATION } from "./xml";
import { writeZip, type NewEntry } from "./zip/writeZip";

/**
 * A whole new report in the official template: the blocks in order, each annex and each landscape block in a section
 * of its own, and the data part (a whole XML document without declaration) when there is one. No blocks: the empty
 * template. Nothing is parsed and no tree is built: strings go to the compressor as they are written.
 */
export function createReport(
  blocks: readonly Block[],
  dataXml: string | null,
  codec: Codec,
): Promise<Uint8Array<ArrayBuffer>> {
  const part = (name: string, xml: string): NewEntry => ({
    name,
    chunks: encode([XML_DECLARATION, xml], codec),
  });
  const entries: NewEntry[] = [
    part("[Content_Types].xml", contentTypesXml(dataXml !== null)),
    part("_rels/.rels", PACKAGE_RELATIONSHIPS),
    part("docProps/core.xml", CORE_PROPERTIES),
    part("docProps/app.xml", APP_PROPERTIES),
    { name: "word/document.xml", chunks: encode(documentXml(blocks), codec) },
    part("word/_rels/document.xml.rels", documentRelationships(dataXml !== null)),
    part("word/styles.xml", stylesPart()),
    part("word/settings.xml", SETTINGS),
    part("word/header1.xml", HEADER),
  ];
  if (dataXml !== null) {
    entries.push(
      part("customXml/item1.xml", dataXml),
      part("customXml/itemProps1.xml", dataPropertiesXml(DATA_ITEM_ID)),
      part(
        "customXml/_rels/item1.xml.rels",
        relationshipsXml([["rId1", REL.customXmlProperties, "itemProps1.xml"]]),
      ),
    );
  }
  return writeZip(entries, codec);
}

/** Enough for the compressor to work on at once, little enough to keep memory low. */
const CHUNK_BYTES = 1 << 16;
/** Most bytes that UTF-8 needs for one UTF-16 unit. */
const BYTES_PER_UNIT = 3;

/** Each string is encoded on its own: an engine encodes ASCII many times as fast as text with one letter beyond it. */
function* encode(strings: Iterable<string>, codec: Codec): Generator<Uint8Array, void, undefined> {
  let chunk = new Uint8Array(CHUNK_BYTES);
  let used = 0;
  for (const text of strings) {
    const needed = text.length * BYTES_PER_UNIT;
    if (used + needed > chunk.length) {
      if (used > 0) yield chunk.subarray(0, used);
      chunk = new Uint8Array(Math.max(CHUNK_BYTES, needed));
      used = 0;
    }
    used += codec.encode(text, chunk.subarray(used));
  }
  if (used > 0) yield chunk.subarray(0, used);
}

const HEADER_ID = "rId3";

function* documentXml(blocks: readonly Block[]): Generator<string, void, undefined> {
  yield `${XML_DECLARATION}<w:document xmlns:w="${NS.w}" xmlns:r="${NS.r}"><w:body>`;
  let controlId = 0;
  const base = {
    styleId: (id: string) => id,
    roleStyle: roleStyleId,
    nextControlId: () => (controlId += 1),
  };
  let before: Block | null = null;
  for (const block of blocks) {
    if (before) yield hasOwnSection(block) || hasOwnSection(before) ? sectionEnd(before) : separatorXml(base);
    const context: WriteContext = {
      ...base,
      textWidth: textWidth(block.orientation),
      cellControls: hasCellControls(block),
    };
    yield* blockXml(block, context);
    before = block;
  }
  yield before ? separatorXml(base) : `<w:p><w:pPr><w:pStyle w:val="${roleStyleId("body")}"/></w:pPr></w:p>`;
  yield `${section(before)}</w:body></w:document>`;
}

/** Properties of the section that ends with the block; without blocks, of the only one. */
const section = (last: Block | null): string =>
  sectionXml(last?.orientation ?? "portrait", last?.place === "annex", HEADER_ID);

/** The separator that carries the section's properties. */
const sectionEnd = (last: Block): string =>
  `<w:p><w:pPr><w:pStyle w:val="${SEPARATOR_STYLE.id}"/>${section(last)}</w:pPr></w:p>`;

function contentTypesXml(hasData: boolean): string {
  const overrides: (readonly [string, string])[] = [
    ["word/document.xml", CONTENT_TYPE.document],
    ["word/styles.xml", CONTENT_TYPE.styles],
    ["word/settings.xml", CONTENT_TYPE.settings],
    ["word/header1.xml", CONTENT_TYPE.header],
    ["docProps/core.xml", CONTENT_TYPE.coreProperties],
    ["docProps/app.xml", CONTENT_TYPE.appProperties],
  ];
  if (hasData) overrides.push(["customXml/itemProps1.xml", CONTENT_TYPE.customXmlProperties]);
  return (
    `<Types xmlns="${NS.contentTypes}"><Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${overrides.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join("")}</Types>`
  );
}

type RelationshipRow = readonly [id: string, kind: string, target: string];

function relationshipsXml(rows: readonly RelationshipRow[]): string {
  const items = rows.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${kind.includes(":") ? kind : REL_BASE + kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${NS.relationships}">${items.join("")}</Relationships>`;
}

const CORE_PROPERTIES_TYPE =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

const PACKAGE_RELATIONSHIPS = relationshipsXml([
  ["rId1", REL.document, "word/document.xml"],
  ["rId2", CORE_PROPERTIES_TYPE, "docProps/core.xml"],
  ["rId3", REL.appProperties, "docProps/app.xml"],
]);

function documentRelationships(hasData: boolean): string {
  const rows: RelationshipRow[] = [
    ["rId1", REL.styles, "styles.xml"],
    ["rId2", REL.settings, "settings.xml"],
    [HEADER_ID, REL.header, "header1.xml"],
  ];
  if (hasData) rows.push(["rId4", REL.customXml, "../customXml/item1.xml"]);
  return relationshipsXml(rows);
}

/** Id of the data part in a new document; one document holds one such part (ECMA-376 Part 1, §22.5.2.1). */
export const DATA_ITEM_ID = "{7B0D8A52-5C0E-4E7B-9A65-0E4B1C3D2F61}";

/** Properties of a custom XML part of Khớp's namespace. */
export const dataPropertiesXml = (id: string): string =>
  `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${NS.ds}"><ds:schemaRefs><ds:schemaRef ds:uri="${DATA_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

const CORE_PROPERTIES =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>vi-VN</dc:language></cp:coreProperties>';

const APP_PROPERTIES = `<Properties xmlns="${NS.appProperties}"><Application>Khớp</Application></Properties>`;

/** Compatibility mode 15 is Word's present layout; without it the document opens in the mode of Word 2007. */
const SETTINGS =
  `<w:settings xmlns:w="${NS.w}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>` +
  '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>';

const fieldMark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** The page number, centred (Nghị định 30/2020, Phụ lục I, I.7). */
const HEADER =
  `<w:hdr xmlns:w="${NS.w}"><w:p><w:pPr><w:pStyle w:val="${PAGE_NUMBER_STYLE.id}"/></w:pPr>${fieldMark("begin")}` +
  `<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${fieldMark("separate")}<w:r><w:t>2</w:t></w:r>${fieldMark("end")}</w:p></w:hdr>`;
