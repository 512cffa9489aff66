import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { nodePlatform } from "../../../src/hosts/docx/nodePlatform";
import { createReport } from "../../../src/ooxml/template";
import { childElements, firstElement, type XmlDocument, type XmlElement } from "../../../src/ooxml/xml";
import { buildReport } from "../../../src/report/buildReport";
import { bookOf, sampleFile } from "../../report/samples";
import { draft } from "../../contract/samples";
import { parsePlain } from "./parse";
import { serializePlain } from "./serialize";

/** The DOM of plain objects does as slimdom does. */

const both = [
  { parse: nodePlatform.parseXml, serialize: nodePlatform.serializeXml },
  { parse: parsePlain, serialize: serializePlain },
] as const;

const files = {
  "a whole report": () =>
    createReport(buildReport(bookOf(sampleFile("quy-1-2021"))), '<a xmlns="urn:a"/>', nodePlatform),
  "a file of LibreOffice": () =>
    Promise.resolve(readFileSync(join(__dirname, "../../reconcile/scenarios/libreoffice.docx"))),
  "a small document": () => Promise.resolve(draft()),
};

test.each(Object.entries(files))("%s: every part is read and written alike", async (_, file) => {
  const parts = Object.entries(unzipSync(await file())).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  expect(parts.length).toBeGreaterThan(5);
  for (const [name, bytes] of parts) {
    const xml = strFromU8(bytes);
    const [slim, plain] = both.map(({ parse, serialize }) => serialize(parse(xml)));
    expect(`${name} ${String(plain)}`).toBe(`${name} ${String(slim)}`);
    expect(serializePlain(parsePlain(xml).cloneNode(true))).toBe(plain);
  }
});

test.each([
  "",
  "a",
  "<a>",
  "</a>",
  "<a></b>",
  "<a/><b/>",
  "<a/>b",
  "<a b=c/>",
  "<a b='1' b='2'/>",
  "<a b='1'c='2'/>",
  "<a b='<'/>",
  "<a b/>",
  "<p:a/>",
  "<a p:b='1'/>",
  "<a>&x;</a>",
  "<a>&amp</a>",
  "<a>& b</a>",
  "<a>&#0;</a>",
  "<a>&#x;</a>",
  "<a>]]></a>",
  "<a>\u0001</a>",
  "<a><![CDATA[</a>",
  "<a><!-- </a>",
  "<a",
  "<1/>",
])("refuses %j, as slimdom does", (xml) => {
  for (const { parse } of both) expect(() => parse(xml)).toThrow();
});

test.each([
  "<a b='x&#10;y\tz&quot;'>1\r\n2&lt;&#x1EA5;</a>",
  "<a><!-- c --><![CDATA[<x>]]>&gt;</a>",
  '<p:a xmlns:p="urn:p" xmlns="urn:d"><b p:c="1"/><p:b xmlns:p="urn:q" p:c="2"/><b xmlns=""/></p:a>',
  '<a xmlns="urn:a"><b xmlns="urn:a"/><c xmlns:q="urn:a"><q:d/></c></a>',
])("reads and writes %j as slimdom does", (xml) => {
  const [slim, plain] = both.map(({ parse, serialize }) => {
    const document = parse(xml);
    return [serialize(document), document.documentElement?.textContent];
  });
  expect(plain).toEqual(slim);
});

const XML = '<w:a xmlns:w="urn:w"><w:b w:v="1"><w:c>x</w:c><w:c/></w:b><d xmlns="urn:d">y<e/></d></w:a>';

const elementsOf = (root: XmlElement): XmlElement[] => [root, ...childElements(root).flatMap(elementsOf)];

/** One change of a document; the numbers choose its elements. */
const change = fc.record({
  kind: fc.constantFrom("append", "before", "remove", "clone", "import", "create", "text", "set", "unset"),
  one: fc.nat(),
  other: fc.nat(),
});

function carryOut(
  { kind, one, other }: { kind: string; one: number; other: number },
  document: XmlDocument,
  parse: (xml: string) => XmlDocument,
) {
  const root = document.documentElement;
  if (!root) return;
  const all = elementsOf(root);
  const [target, subject] = [all[one % all.length] ?? root, all[other % all.length] ?? root];
  const isInside = elementsOf(subject).includes(target);
  const imported = parse(XML).documentElement;
  if (kind === "append" && !isInside) target.appendChild(subject);
  else if (kind === "before" && !isInside) target.insertBefore(subject, firstElement(target));
  else if (kind === "remove")
    subject.parentNode?.removeChild(subject === root ? document.createTextNode("") : subject);
  else if (kind === "clone") target.appendChild(subject.cloneNode(other % 2 === 0));
  else if (kind === "import" && imported) target.appendChild(document.importNode(imported, true));
  else if (kind === "create")
    target.appendChild(document.createElementNS(`urn:${String(other % 3)}`, other % 2 ? "n:x" : "x"));
  else if (kind === "text") target.textContent = other % 2 ? `t${String(other)}<` : "";
  else if (kind === "set") target.setAttributeNS("urn:w", "w:v", String(other));
  else target.removeAttributeNS("urn:w", "v");
}

test("any changes end in the same document", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const [slim, plain] = both.map(({ parse, serialize }) => {
        const document = parse(XML);
        const refused = changes.map((each) => {
          try {
            carryOut(each, document, parse);
            return false;
          } catch {
            return true;
          }
        });
        const root = document.documentElement;
        const facts = (root ? elementsOf(root) : []).map((element) => [
          element.localName,
          element.namespaceURI,
          element.getAttributeNS("urn:w", "v"),
          element.textContent,
          element.lookupNamespaceURI("w"),
          element.ownerDocument === document,
        ]);
        return { xml: serialize(document), facts, refused };
      });
      expect(plain).toEqual(slim);
    }),
  );
});
