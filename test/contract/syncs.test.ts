/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import type { Block } from "../../src/document/blocks";
import type { DocumentPort, Edit } from "../../src/document/port";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { buildReport } from "../../src/report/buildReport";
import { createReport } from "../../src/ooxml/template";
import { bookOf, sampleFile, sampleNames } from "../report/samples";
import { problemsOf } from "../support/docxChecks";
import { control, figure, makeDocx, paragraph, run, table } from "../wordHost/makeDocx";
import { desktop2021 } from "../wordHost/profiles";
import { words } from "./contract";
import { annex, DATA, linked, section, text } from "./samples";
import { startWord, type WordUnderTest } from "./wordHostContract";

/** Word answers slowly: what counts is how often it is asked, and that this does not grow with the report. */

// A report of 1,000 figures is written, read and parsed many times here, in a window made of JavaScript.
jest.setTimeout(60_000);

let word: WordUnderTest;
beforeAll(async () => {
  word = await startWord(desktop2021);
});

/** Syncs and calls about the data part that an action takes. */
const counted = async (action: () => Promise<unknown>): Promise<{ syncs: number; calls: number }> => {
  word.container.failAt([]);
  await action();
  const { exchanges } = word.container;
  const syncs = exchanges.filter(({ channel }) => channel === "sync").length;
  return { syncs, calls: exchanges.length - syncs };
};

const SIZES = [10, 100, 1000];

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Blocks with that many figures in all: words and a table. */
const report = (figures: number): readonly Block[] => {
  const half = figures / 2;
  return [
    section("a", ...range(half).map((index) => [text("Số "), linked(`a.n${String(index)}`, String(index))])),
    annex(
      "b",
      range(half).map((index) => [`Hàng ${String(index)}`, String(index)] as const),
    ),
  ];
};

const inserting = (blocks: readonly Block[]): readonly Edit[] => [
  ...blocks.map((block): Edit => ({ kind: "insertBlock", block, at: { kind: "end" } })),
  { kind: "writeData", xml: DATA(1) },
];

const places = (figures: number): string =>
  range(figures)
    .map((index) => paragraph(run("Số ") + figure(`n${String(index)}`, "0")))
    .join("");

describe.each(SIZES)("with %i figures", (figures) => {
  test("reading takes 1 sync", async () => {
    const port = word.open(makeDocx({ body: places(figures) })).port;
    expect(await counted(() => port.read())).toEqual({ syncs: 1, calls: 1 });
  });

  test("data alone, such as a draft, take no sync", async () => {
    const port = word.open(makeDocx({ body: places(figures) })).port;
    await port.read();
    const edit: Edit = { kind: "writeData", xml: DATA(2), over: { revision: 0, parts: 0 } };
    expect(await counted(() => port.apply([edit]))).toEqual({ syncs: 0, calls: 4 });
  });

  test("the first insertion of a whole report takes 3 syncs", async () => {
    const port = word.open(await createReport([], null, nodePlatform)).port;
    await port.read();
    expect(await counted(() => port.apply(inserting(report(figures))))).toEqual({ syncs: 3, calls: 4 });
    expect((await port.read()).controls).toHaveLength(figures + 2);
  });

  test("filling the blocks of a template takes 3 syncs", async () => {
    const blocks = report(figures);
    const body = blocks.map(({ id }) => control(`khop:b:${id}`, paragraph(run("(chờ)")))).join(paragraph(""));
    const port = word.open(makeDocx({ body: body + paragraph("") })).port;
    await port.read();
    const edits = blocks.map((block): Edit => ({
      kind: "replaceBlock",
      block,
      control: { tag: `khop:b:${block.id}`, occurrence: 0 },
    }));
    expect((await counted(() => port.apply(edits))).syncs).toBe(3);
    expect((await port.read()).controls).toHaveLength(figures + 2);
  });

  test("a refresh takes 2 syncs and one that verifies", async () => {
    const port = word.open(makeDocx({ body: places(figures) })).port;
    await port.read();
    const edits: readonly Edit[] = [
      ...range(figures).map((index): Edit => ({
        kind: "setControlText",
        control: { tag: `khop:f:n${String(index)}`, occurrence: 0 },
        text: "7",
      })),
      { kind: "writeData", xml: DATA(2) },
    ];
    expect((await counted(() => port.apply(edits))).syncs).toBe(3);
    expect(new Set((await port.read()).controls.map((each) => each.text))).toEqual(new Set(["7"]));
  });

  test("replacing blocks with tables takes 4 syncs: the tables go first", async () => {
    const port = word.open(await createReport([], null, nodePlatform)).port;
    await port.read();
    await port.apply(inserting(report(figures)));
    const before = await port.read();
    const edits = report(figures).map((block): Edit => ({
      kind: "replaceBlock",
      block,
      control: { tag: `khop:b:${block.id}`, occurrence: 0 },
    }));
    expect((await counted(() => port.apply(edits))).syncs).toBe(4);
    expect(words(await port.read())).toEqual(words(before));
  });
});

test("words typed by hand are sought and replaced in 4 syncs; one more when a block stands twice", async () => {
  const block = control("khop:b:x", paragraph(run("một hai")));
  const port = word.open(makeDocx({ body: block + block + paragraph(run("ba bốn")) })).port;
  await port.read();
  const replace = (index: number, value: string): Edit => ({
    kind: "replaceText",
    paragraph: index,
    start: 0,
    end: 2,
    inlines: [text(value)],
  });
  expect((await counted(() => port.apply([replace(2, "Ba")]))).syncs).toBe(4);
  await port.read();
  expect((await counted(() => port.apply([replace(1, "Một")]))).syncs).toBe(4);
});

test.each([1, 20])("%i tables of the drafter's own are rewritten in 4 syncs", async (count) => {
  const body = range(count).map(() => table([["1"], ["2"]]) + paragraph(""));
  const port = word.open(makeDocx({ body: body.join("") })).port;
  await port.read();
  const edits = range(count).map((index): Edit => ({ kind: "removeRow", table: index, row: 0 }));
  expect((await counted(() => port.apply(edits))).syncs).toBe(4);
  expect((await port.read()).tables.map(({ rowCount }) => rowCount)).toEqual(range(count).map(() => 1));
});

/** The same edits by the .docx host: what stands in Word must read alike. */
const byDocx = async (edits: readonly Edit[]): Promise<DocumentPort> => {
  const port = openDocx(await createReport([], null, nodePlatform), "mẫu.docx", nodePlatform);
  await port.apply(edits);
  return port;
};

test.each(sampleNames)(
  "the whole report of the sample %s is inserted as the .docx host does it",
  async (name) => {
    const blocks = buildReport(bookOf(sampleFile(name)));
    const edits = blocks.map((block): Edit => ({ kind: "insertBlock", block, at: { kind: "end" } }));
    const opened = word.open(await createReport([], null, nodePlatform));
    const { port } = opened;
    await port.read();
    expect(await counted(() => port.apply(edits))).toEqual({ syncs: 3, calls: 0 });
    const [inWord, inDocx] = [await port.read(), await (await byDocx(edits)).read()];
    expect(words(inWord)).toEqual(words(inDocx));
    const tagsOf = ({ controls }: typeof inWord) => controls.map(({ tag }) => tag);
    expect(tagsOf(inWord)).toEqual(tagsOf(inDocx));
    const shapes = ({ tables }: typeof inWord) =>
      tables.map(({ rowCount, columnCount, headerRows }) => [rowCount, columnCount, headerRows]);
    expect(shapes(inWord)).toEqual(shapes(inDocx));
    const styles = ({ paragraphs }: typeof inWord) =>
      paragraphs
        .filter(({ text: value, story }) => value !== "" && story === "body")
        .map(({ style }) => style);
    expect(styles(inWord)).toEqual(styles(inDocx));
    expect(problemsOf(await opened.toBytes())).toEqual([]);
  },
);
