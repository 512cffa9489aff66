import fc from "fast-check";
import { parseXmlDocument, serializeToWellFormedString } from "slimdom";
import { parseTree } from "../../src/ooxml/tree/parseTree";
import { serializeTree } from "../../src/ooxml/tree/serializeTree";
import { childElements, isElement, type XmlElement, type XmlNode } from "../../src/ooxml/xml";

/** A tree as nested data: comments and instructions left out, neighbouring texts joined. */
function shape(node: XmlNode): unknown {
  const children: unknown[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isElement(child)) children.push(shape(child));
    else if (child.nodeType === 3 || child.nodeType === 4) {
      const text = child.textContent ?? "";
      const last = children.at(-1);
      if (typeof last === "string") children[children.length - 1] = last + text;
      else if (text !== "") children.push(text);
    }
  }
  return isElement(node)
    ? [node.namespaceURI, node.localName, ATTRIBUTES.map((name) => attributeOf(node, name)), children]
    : children;
}

const ATTRIBUTES = [
  [null, "a"],
  ["urn:w", "a"],
  ["urn:w", "val"],
  ["http://www.w3.org/XML/1998/namespace", "space"],
] as const;
const attributeOf = (element: XmlElement, [namespace, name]: (typeof ATTRIBUTES)[number]) =>
  element.getAttributeNS(namespace, name);

const attempt = (parse: (text: string) => XmlNode, text: string): unknown => {
  try {
    return shape(parse(text));
  } catch {
    return "refused";
  }
};

/** Pieces that make well-formed and ill-formed documents alike. */
const PIECES = [
  "<w:a>",
  "</w:a>",
  "<b>",
  "</b>",
  "<w:a/>",
  '<b a="1"/>',
  '<w:a w:val="x" a="y">',
  "<b a='&lt;\"&#10;'/>",
  '<b xmlns="urn:b">',
  '<w:a xmlns:w="urn:other" w:a="1">',
  '<c:d xmlns:c="urn:w" c:a="2"/>',
  "<c:d/>",
  '<b a="1" a="2"/>',
  '<w:a xml:space="preserve"> ',
  "text",
  "ễ 😀",
  "&amp;",
  "&lt;",
  "&#x41;",
  "&#0;",
  "&nbsp;",
  "&",
  "]]>",
  "<![CDATA[<x>&]]>",
  "<!-- c -->",
  "<!-- a -- b -->",
  "<?p x?>",
  "<?xml x?>",
  "<!DOCTYPE a>",
  "\r\n",
  "\t",
  "<",
  ">",
  '"',
  "\u0001",
  "<b a=1>",
  "<b  a = '1' >",
  "</b >",
  "<1/>",
  "<b:/>",
  "<-x/>",
] as const;

const anyDocument = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 12 })
  .map((pieces) => `<root xmlns:w="urn:w">${pieces.join("")}</root>`);

/** Well-formed by construction, so that most of what is compared is not a refusal. */
const anyTree: fc.Arbitrary<string> = fc
  .letrec<{ node: string; element: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom("text", " ", "&amp;&#233;", "<![CDATA[<&>]]>", "<!--c-->", "<?p d?>", "ễ😀", "\r\n"),
      tie("element"),
    ),
    element: fc
      .tuple(
        fc.constantFrom(
          ["w:a", ""],
          ["b", ' a="1 2&#9;3"'],
          ["b", ' xmlns="urn:b"'],
          ["w:a", ' w:val="&lt;&quot;"'],
          ["c:d", " xmlns:c=\"urn:c\" a='x\ny'"],
          ["b", ' xmlns=""'],
        ),
        fc.array(tie("node"), { maxLength: 4 }),
      )
      .map(
        ([[name = "", attributes = ""], children]) => `<${name}${attributes}>${children.join("")}</${name}>`,
      ),
  }))
  .element.map((element) => `<?xml version="1.0"?><!-- p --><root xmlns:w="urn:w">${element}</root>\n`);

describe("our own trees", () => {
  test("hold what a complete DOM holds", () => {
    fc.assert(
      fc.property(fc.oneof(anyTree, anyDocument), (text) => {
        expect(attempt(parseTree, text)).toEqual(attempt(parseXmlDocument, text));
      }),
      { numRuns: 1500 },
    );
  });

  test("are written so that a complete DOM reads the same, and so do we", () => {
    fc.assert(
      fc.property(anyTree, (text) => {
        const tree = parseTree(text);
        const written = serializeTree(tree);
        expect(shape(parseXmlDocument(written))).toEqual(shape(tree));
        expect(serializeTree(parseTree(written))).toBe(written);
        expect(serializeTree(tree.cloneNode(true))).toBe(written);
      }),
      { numRuns: 300 },
    );
  });

  test("change as a complete DOM does", () => {
    fc.assert(
      fc.property(
        anyTree,
        fc.array(fc.tuple(fc.nat(9), fc.nat(30), fc.nat(30)), { maxLength: 8 }),
        (text, steps) => {
          const own = parseTree(text);
          const complete = parseXmlDocument(text);
          for (const step of steps) {
            change(own.documentElement, step);
            change(complete.documentElement, step);
          }
          expect(shape(parseXmlDocument(serializeTree(own)))).toEqual(shape(complete));
          expect(shape(parseTree(serializeToWellFormedString(complete)))).toEqual(shape(own));
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** One change of a tree, drawn from numbers; the same numbers do the same to any DOM. */
function change(root: XmlElement | null, [what, first, second]: readonly [number, number, number]): void {
  const document = root?.ownerDocument;
  if (!root || !document) return;
  const elements = descendants(root);
  const one = elements[first % elements.length] ?? root;
  const other = elements[second % elements.length] ?? root;
  const inside = contains(one, other);
  if (what === 0) one.textContent = "mới & <khác>";
  else if (what === 1) one.setAttributeNS("urn:w", "w:val", 'a"b\n<');
  else if (what === 2) one.removeAttributeNS(null, "a");
  else if (what === 3 && one !== root)
    one.parentNode?.insertBefore(document.createElementNS("urn:w", "w:new"), one);
  else if (what === 4) one.appendChild(document.createTextNode("cuối"));
  else if (what === 5 && one !== root) one.parentNode?.removeChild(one);
  else if (what === 6 && !inside) other.appendChild(one);
  else if (what === 7 && !inside && other !== root) other.parentNode?.insertBefore(one, other);
  else if (what === 8) one.appendChild(one.cloneNode(true));
  else if (what === 9) one.setAttributeNS(null, "a", "1");
}

const descendants = (element: XmlElement): XmlElement[] => [
  element,
  ...childElements(element).flatMap(descendants),
];

function contains(outer: XmlNode, inner: XmlNode | null): boolean {
  for (let at = inner; at; at = at.parentNode) if (at === outer) return true;
  return false;
}

test("namespaces that a moved element needs are declared where it goes", () => {
  const from = parseTree('<a xmlns:w="urn:w"><w:b w:val="1"><w:c/></w:b></a>');
  const to = parseTree('<x xmlns:w="urn:other"><w:y/></x>');
  const moved = from.documentElement?.firstChild;
  if (moved) to.documentElement?.appendChild(to.importNode(moved, true));
  expect(serializeTree(to)).toBe(
    '<x xmlns:w="urn:other"><w:y/><w:b w:val="1" xmlns:w="urn:w"><w:c/></w:b></x>',
  );
});

test.each([
  ["", "An element is not closed"],
  ["<a>", "An element is not closed"],
  ["<a></b>", "An end tag closes nothing"],
  ["</a>", "An end tag closes nothing"],
  ["<a></ab>", "A tag is broken"],
  ["<a/><b/>", "There are two root elements"],
  ["<a/>x", "Text outside of the root element"],
  ["<a b/>", "A tag is broken"],
  ["<a b=c/>", "The attribute b has no value"],
  ["<a b='1'c='2'/>", "A tag is broken"],
  ["<a b='<'/>", "The value of b holds a <"],
  ["<a b='1' b='2'/>", "The attribute b stands twice"],
  ["<w:a/>", "The prefix w is not declared"],
  ["<a xmlns:w=''/>", "The namespace declaration xmlns:w is not allowed"],
  ["<a>&nbsp;</a>", "The reference &nbsp; means nothing"],
  ["<a>&amp</a>", "The reference &amp means nothing"],
  ["<a>&#x110000;</a>", "The reference &#x110000; means nothing"],
  ["<a>]]></a>", "]]> in running text"],
  ["<a><!-- -- --></a>", "A comment is broken"],
  ["<a><!ELEMENT a></a>", "Markup that is not allowed here"],
  ["<![CDATA[x]]><a/>", "Markup that is not allowed here"],
  ["<a><?xml ?></a>", "A processing instruction is broken"],
  ["<?xml version='2'?><a/>", "The XML declaration is broken"],
  ["<a>\u0001</a>", "The XML holds a character that it must not"],
  ["<1/>", "“1” is no name"],
])("%j is refused: %s", (text, message) => {
  expect(() => parseTree(text)).toThrow(message);
});

test("nesting takes no stack to read", () => {
  const depth = 200_000;
  expect(parseTree("<a>".repeat(depth) + "</a>".repeat(depth)).documentElement?.localName).toBe("a");
});

test("nodes of another tree are refused", () => {
  const tree = parseTree("<a/>");
  expect(() => tree.documentElement?.appendChild(parseXmlDocument("<b/>"))).toThrow("another kind of tree");
  expect(() => serializeTree(parseXmlDocument("<b/>"))).toThrow("another kind of tree");
});
