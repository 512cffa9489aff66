import fc from "fast-check";
import { HostError } from "../../src/document/port";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { readData } from "../../src/hosts/word/readData";
import { asHostError } from "../../src/hosts/word/errors";
import { bodyOf, docxFromFlatOpc, flatOpcOf } from "../../src/hosts/word/flatOpc";
import { locateControls } from "../../src/hosts/word/locateControls";
import type { OfficeLibrary } from "../../src/hosts/word/office";
import type { ToldControl } from "../../src/hosts/word/readPlainly";
import { pick, seekRange } from "../../src/hosts/word/sought";
import { surplusParagraphs } from "../../src/hosts/word/surplus";
import { fromWord, toWord } from "../../src/hosts/word/text";
import { openPackage } from "../../src/ooxml/package";
import { childElements } from "../../src/ooxml/xml";
import { makeDocx, paragraph, run } from "../wordHost/makeDocx";
import { search } from "../wordHost/word/search";

/** Parts of the Word host that need no Word. */

describe("surplus paragraphs", () => {
  test.each([
    { actual: ["a", "b", "", ""], expected: ["a", "b"], surplus: [2, 3] },
    { actual: ["", "a"], expected: ["a"], surplus: [0] },
    { actual: ["a", "", "", "b"], expected: ["a", "", "b"], surplus: [2] },
    { actual: ["a", ""], expected: ["a", ""], surplus: [] },
    { actual: ["a", "x", ""], expected: ["a", "b"], surplus: [] },
    { actual: ["a", ""], expected: ["a", "b"], surplus: [] },
  ])("$actual instead of $expected", ({ actual, expected, surplus }) => {
    expect(surplusParagraphs(actual, expected)).toEqual(surplus);
  });

  test("whatever empty paragraphs Word adds, what is left is what was inserted", () => {
    const texts = fc.array(fc.constantFrom("", "a", "b"), { maxLength: 8 });
    const holes = fc.array(fc.nat({ max: 8 }), { maxLength: 4 });
    fc.assert(
      fc.property(texts, holes, (expected, places) => {
        const actual = [...expected];
        for (const place of places) actual.splice(place, 0, "");
        const gone = new Set(surplusParagraphs(actual, expected));
        expect(actual.filter((_, index) => !gone.has(index))).toEqual(expected);
      }),
    );
  });
});

/** A paragraph that searches as Word does. */
const searchable = (text: string): Word.Paragraph => {
  const found = (pattern: string) => ({
    load: () => undefined,
    items: search(text, pattern, { matchCase: true, ignoreDiacritics: true }).map(([start, end]) => ({
      text: text.slice(start, end),
      start,
      end,
    })),
  });
  return { text, search: found } as unknown as Word.Paragraph;
};

test("a range that is sought is found where it stands, or not at all", () => {
  const letters = fc.array(fc.constantFrom("a", "á", "8", " ", "^", "\t", "b"), {
    minLength: 1,
    maxLength: 300,
  });
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (list, one, other) => {
      const text = list.join("");
      const [from = 0, to = 0] = [one % text.length, (other % text.length) + 1].sort((a, b) => a - b);
      fc.pre(from < to);
      const { first, last } = seekRange(searchable(text), from, to);
      const [start, end] = [pick(first), last && pick(last)] as unknown as { start: number; end: number }[];
      if (start) expect(start.start).toBe(from);
      if (start && !last) expect(start.end).toBe(to);
      if (end) expect(end.end).toBe(to);
    }),
  );
});

test("Word's own characters are read as a snapshot's, and a line break is no new paragraph", () => {
  const sign = (code: number) => String.fromCharCode(code);
  expect(fromWord(`a${sign(0x0b)}b${sign(0x1e)}c${sign(0x1f)}d\r`)).toBe("a\nb\u2011c\u00add\n");
  expect(toWord("a\nb")).toBe(`a${sign(0x0b)}b`);
});

describe("Word's errors", () => {
  const said = (code: string) => asHostError(Object.assign(new Error("…"), { code }));

  test.each([
    ["AccessDenied", "read-only"],
    ["ItemNotFound", "changed-meanwhile"],
    ["InvalidObjectPath", "changed-meanwhile"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["ApiNotFound", "host-too-old"],
    ["ActivityLimitReached", "host-failed"],
    ["InvalidOrTimedOutSession", "host-failed"],
    ["GeneralException", "host-failed"],
    ["", "host-failed"],
  ] as const)("%s is %s, with a message that says what to do", (code, expected) => {
    const error = said(code);
    expect(error.code).toBe(expected);
    expect(error.message).toMatch(/[Hh]ãy /);
    expect(error.cause).toBeInstanceOf(Error);
  });

  test("an error of ours stays what it is", () => {
    const error = new HostError("control-locked", "Đang khóa.");
    expect(asHostError(error)).toBe(error);
  });
});

test("Word on the web may give no list of data parts at all", async () => {
  const library = {
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded" },
      context: {
        document: {
          customXmlParts: {
            getByNamespaceAsync: (_namespace: string, done: (result: object) => void) => {
              done({ status: "succeeded", value: undefined });
            },
          },
        },
      },
    },
  } as unknown as OfficeLibrary;
  expect(await readData(library)).toEqual([]);
});

describe("flat OPC", () => {
  test("goes to a .docx and back with its parts", () => {
    const bytes = makeDocx({ body: paragraph(run("Hồ sơ & “số”")), comments: "" });
    const parts = openPackage(bytes, nodePlatform);
    const xml = childElements(bodyOf(parts)).map((node) => nodePlatform.serializeXml(node));
    const flat = flatOpcOf(parts, xml.join(""), nodePlatform);
    const again = openPackage(docxFromFlatOpc(flat), nodePlatform);
    expect(bodyOf(again).textContent).toBe("Hồ sơ & “số”");
    expect(again.relationships(again.main).map(({ type }) => type.split("/").pop())).toEqual([
      "styles",
      "comments",
    ]);
  });

  test("other texts are refused", () => {
    for (const text of ["", "<a/>", "<pkg:package>", "không phải XML"])
      expect(() => openPackage(docxFromFlatOpc(text), nodePlatform)).toThrow();
  });
});

describe("places of controls", () => {
  const told = (
    id: number,
    text: string,
    paragraphs: readonly string[],
    parent: number | null = null,
  ): ToldControl => ({
    id,
    parent,
    paragraphs,
    control: {
      id: String(id),
      tag: `t${String(id)}`,
      title: "",
      level: paragraphs[0] === text ? "block" : "inline",
      plainText: false,
      lock: { content: false, control: false },
      text,
      placeholder: false,
    },
  });

  test("the same figure twice in one paragraph, and again in another with the same words", () => {
    const line = "8 và 8";
    const controls = [told(1, "8", [line]), told(2, "8", [line])];
    expect(locateControls(["đầu", line, line], controls).map(({ start, end }) => [start, end])).toEqual([
      [
        { paragraph: 1, offset: 0 },
        { paragraph: 1, offset: 1 },
      ],
      [
        { paragraph: 1, offset: 5 },
        { paragraph: 1, offset: 6 },
      ],
    ]);
  });

  test("a control that cannot be placed is refused, not guessed", () => {
    expect(() => locateControls(["một"], [told(1, "hai", ["hai"])])).toThrow(HostError);
  });
});
