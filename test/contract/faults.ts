import { HostError, type Edit } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import { customXmlErrors, describeError, syncErrors, type Fault, type FaultError } from "../wordHost/faults";
import type { Exchange } from "../wordHost/container";
import { figure, makeDocx, paragraph, run, table } from "../wordHost/makeDocx";
import { snapshotOfModel } from "../wordHost/word/formats";
import { annex, DATA, draft, linked, ownRow, ownWords, section, text } from "./samples";
import type { WordUnderTest } from "./wordHostContract";

/**
 * Word fails at every sync, before, within and after its commands, and at every call about the data part, with every
 * kind of error, once and for good. Afterwards the document is as before, or as intended, or the error says what
 * stands and carries the way back.
 */

interface Scenario {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly edits: (before: Snapshot) => readonly Edit[];
}

const control = (tag: string, occurrence = 0) => ({ tag, occurrence });
const setTo = (value: string): readonly Edit[] => [
  { kind: "setControlText", control: control("khop:f:received"), text: value },
  { kind: "setControlText", control: control("khop:f:resolved"), text: value },
  { kind: "setControlText", control: control("khop:f:received", 1), text: value },
];
const small = (): Uint8Array =>
  makeDocx({
    body:
      paragraph(
        run("Nhận ") + figure("received", "08", "<w:b/>") + run(", xong ") + figure("resolved", "07"),
      ) + paragraph(run("Tự gõ 08, ") + figure("received", "08")),
  });

const scenarios: readonly Scenario[] = [
  {
    name: "chèn hai phần vào cuối, kèm số liệu",
    bytes: small,
    edits: () => [
      { kind: "insertBlock", block: section("a", [text("Có "), linked("n", "1")]), at: { kind: "end" } },
      { kind: "insertBlock", block: annex("b", [["Đất đai", "2"]]), at: { kind: "end" } },
      { kind: "writeData", xml: DATA(2) },
    ],
  },
  {
    name: "chèn một phần vào giữa",
    bytes: draft,
    edits: () => [
      {
        kind: "insertBlock",
        block: section("m", [text("Giữa")]),
        at: { kind: "afterControl", control: control("khop:b:received") },
      },
    ],
  },
  {
    name: "thay đoạn cũ và bảng cũ dưới một đề mục, kèm số liệu",
    bytes: () =>
      makeDocx({
        body:
          paragraph(run("1. Đề mục", "<w:b/>")) +
          paragraph(run("Chữ cũ.")) +
          table([["Cũ", "30"]]) +
          paragraph(run("Chữ cũ cuối.", "<w:i/>")) +
          paragraph(run("2. Đề mục sau")) +
          paragraph(run("Chữ khác.")),
      }),
    edits: ({ paragraphs, tables }) => [
      ...paragraphs
        .filter(({ text: words, cell }) => cell === null && words.startsWith("Chữ cũ"))
        .map(({ index }) => ({ kind: "removeParagraph", paragraph: index }) as const),
      ...tables.map(({ index }) => ({ kind: "removeTable", table: index }) as const),
      {
        kind: "insertBlock",
        block: section("a", [text("Chữ mới "), linked("n", "1")]),
        at: { kind: "afterParagraph", paragraph: 0 },
      },
      { kind: "writeData", xml: DATA(2) },
    ],
  },
  {
    name: "cập nhật ba số, kèm số liệu",
    bytes: small,
    edits: () => [...setTo("12"), { kind: "writeData", xml: DATA(2) }],
  },
  { name: "ghi số liệu", bytes: small, edits: () => [{ kind: "writeData", xml: DATA(2) }] },
  {
    name: "thay một phần có bảng",
    bytes: draft,
    edits: () => [
      { kind: "replaceBlock", control: control("khop:b:table"), block: annex("table", [["Nội vụ", "9"]]) },
      { kind: "setControlText", control: control("khop:f:received", 1), text: "12" },
    ],
  },
  {
    name: "viết lại một phần bỏ đi một số, số ấy ở chỗ khác đổi",
    bytes: draft,
    edits: () => [
      {
        kind: "replaceBlock",
        control: control("khop:b:received"),
        block: section("received", [text("Không phát sinh.")]),
      },
      { kind: "setControlText", control: control("khop:f:received", 1), text: "12" },
    ],
  },
  {
    name: "sửa chữ gõ tay và một số",
    bytes: small,
    edits: ({ paragraphs }) => {
      const start = paragraphs[1]?.text.indexOf("08") ?? 0;
      return [
        { kind: "replaceText", paragraph: 1, start, end: start + 2, inlines: [text("12")] },
        { kind: "setControlText", control: control("khop:f:resolved"), text: "12" },
      ];
    },
  },
  {
    name: "nối số gõ tay vào số liệu",
    bytes: small,
    edits: ({ paragraphs }) => {
      const start = paragraphs[1]?.text.indexOf("08") ?? 0;
      return [
        { kind: "replaceText", paragraph: 1, start, end: start + 2, inlines: [linked("received", "12")] },
      ];
    },
  },
  {
    name: "sửa một số và gỡ hai ô",
    bytes: small,
    edits: () => [
      { kind: "setControlText", control: control("khop:f:resolved"), text: "12" },
      { kind: "removeControl", control: control("khop:f:received"), keepContent: true },
      { kind: "removeControl", control: control("khop:f:received", 1), keepContent: false },
    ],
  },
  {
    name: "gỡ một phần cùng các số trong đó",
    bytes: draft,
    edits: () => [
      { kind: "removeControl", control: control("khop:f:received"), keepContent: true },
      { kind: "removeControl", control: control("khop:f:resolved"), keepContent: true },
      { kind: "removeControl", control: control("khop:b:received"), keepContent: true },
    ],
  },
  {
    name: "bảng ngoài các phần: thêm, bớt hàng, kèm số liệu",
    bytes: ownWords,
    edits: () => [
      { kind: "insertRow", table: 0, after: 1, row: ownRow("Nội vụ", "12") },
      { kind: "removeRow", table: 0, row: 2 },
      { kind: "setControlText", control: control("khop:f:land"), text: "06" },
      { kind: "writeData", xml: DATA(2) },
    ],
  },
  {
    name: "lời người soạn: bỏ hai đoạn, sửa một đoạn, thêm đoạn và bảng",
    bytes: ownWords,
    edits: ({ paragraphs }) => {
      const at = (start: string) => paragraphs.findIndex((each) => each.text.startsWith(start));
      return [
        { kind: "replaceText", paragraph: at("Một"), start: 0, end: 3, inlines: [text("1")] },
        { kind: "removeParagraph", paragraph: at("Hai") },
        { kind: "removeParagraph", paragraph: at("Ba") },
        {
          kind: "insertContent",
          paragraph: at("Một"),
          where: "after",
          content: [{ kind: "paragraph", role: "body", inlines: [text("Mới "), linked("n", "1")] }],
        },
        {
          kind: "insertContent",
          paragraph: at("Bốn"),
          where: "before",
          content: annex("x", [["Đất đai", "2"]]).content,
        },
      ];
    },
  },
  {
    name: "lời người soạn: bỏ bảng, chèn một phần cạnh đoạn vừa thêm",
    bytes: ownWords,
    edits: ({ paragraphs }) => {
      const last = paragraphs.findIndex((each) => each.text.startsWith("Bốn"));
      return [
        { kind: "removeTable", table: 0 },
        {
          kind: "insertContent",
          paragraph: last,
          where: "after",
          content: [{ kind: "paragraph", role: "body", inlines: [text("Thêm ở cuối.")] }],
        },
        {
          kind: "insertBlock",
          block: section("m", [text("Phần mới")]),
          at: { kind: "afterParagraph", paragraph: last },
        },
      ];
    },
  },
  {
    name: "gỡ một phần, xóa một phần",
    bytes: draft,
    edits: () => [
      { kind: "removeControl", control: control("khop:b:received"), keepContent: true },
      { kind: "removeControl", control: control("khop:b:table"), keepContent: false },
    ],
  },
];

/** All that a reader or Khớp can see of a document. */
const seen = (snapshot: Snapshot, revision: number | "all") => ({
  paragraphs: snapshot.paragraphs.map(({ text: value, style, runs, cell }) => ({ value, style, runs, cell })),
  controls: snapshot.controls.map(({ tag, title, text: value, level }) => ({ tag, title, value, level })),
  tables: snapshot.tables.map(({ rowCount, columnCount }) => [rowCount, columnCount]),
  pages: snapshot.pages.length,
  // Readers take the highest revision: an older part that could not be deleted does no harm.
  data: snapshot.data
    .map(({ xml }) => xml)
    .filter((xml) => revision === "all" || xml.includes(`revision="${String(revision)}"`)),
});

type Seen = ReturnType<typeof seen>;
/** As `toEqual`, which is slow where all is the same, as it nearly always is. */
function expectSame(found: Seen, wanted: Seen | null): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
}

type Outcome = "as intended" | "as before" | "stands, taken back";

/** A scenario over one Word, run again and again. */
class ScenarioRun {
  readonly #word: WordUnderTest;
  readonly #scenario: Scenario;
  /** The document with data in it; made once, opened for every run. */
  readonly #bytes: Uint8Array;
  #before: Seen | null = null;
  #intended: Seen | null = null;

  constructor(word: WordUnderTest, scenario: Scenario) {
    this.#word = word;
    this.#scenario = scenario;
    const { model } = word.openWith(scenario.bytes(), {});
    model.customXml.add(DATA(1));
    this.#bytes = model.save();
  }

  /** What is exchanged with Word when nothing fails. */
  async exchanges(): Promise<readonly Exchange[]> {
    const { port, model, edits } = await this.#open();
    this.#before = seen(snapshotOfModel(model), "all");
    await port.apply(edits);
    this.#intended = seen(snapshotOfModel(model), 2);
    return [...this.#word.container.exchanges];
  }

  /** Applies with a fault and says how it ended. Fails where it ended badly. */
  async with(fault: Fault): Promise<Outcome> {
    const { port, model, edits } = await this.#open();
    this.#word.container.failAt([fault]);
    try {
      await port.apply(edits);
    } catch (error) {
      this.#word.container.failAt([]);
      if (!(error instanceof HostError)) throw error;
      if (error.standing) {
        expect(error.standing.changes.join("")).not.toBe("");
        await error.standing.restore();
      }
      expectSame(seen(snapshotOfModel(model), "all"), this.#before);
      return error.standing ? "stands, taken back" : "as before";
    }
    expectSame(seen(snapshotOfModel(model), 2), this.#intended);
    return "as intended";
  }

  async #open() {
    const { port, model } = this.#word.openWith(this.#bytes, {});
    const edits = this.#scenario.edits(await port.read());
    this.#word.container.failAt([]);
    return { port, model, edits };
  }
}

/** Every fault that can meet a scenario whose exchanges are these. */
const faultsOf = (
  exchanges: readonly Exchange[],
  errorsOf: Readonly<Record<Fault["channel"], readonly FaultError[]>>,
): Fault[] => {
  const seenSoFar = { sync: 0, customXml: 0 };
  return exchanges.flatMap(({ channel, commands }) => {
    const nth = (seenSoFar[channel] += 1);
    const stops = channel === "sync" ? [...commands.keys(), "all" as const] : [0, "all" as const];
    return errorsOf[channel].flatMap((error) =>
      stops.map((after): Fault => ({ channel, nth, after, error })),
    );
  });
};

const where = ({ channel, nth, after, error, alsoNext }: Fault): string =>
  `${channel} ${String(nth)} after ${String(after)}: ${describeError(error)}${alsoNext ? " and on" : ""}`;

/** With these errors only; default: all that are known. */
export interface FaultOptions {
  readonly errors?: Readonly<Record<Fault["channel"], readonly FaultError[]>>;
}

const ALL_ERRORS = { sync: syncErrors, customXml: customXmlErrors };
/** Enough where the kind of error does not matter. */
export const TWO_ERRORS = {
  sync: [syncErrors.at(0), syncErrors.at(-1)].flatMap((error) => error ?? []),
  customXml: customXmlErrors.slice(0, 1),
};
const LASTING = 1000;

/** The suite over one Word. */
export const describeFaults = (getWord: () => WordUnderTest, options: FaultOptions = {}): void => {
  const outcomesTold: string[] = [];
  afterAll(() => {
    console.info([`Fault runs, ${getWord().name}`, ...outcomesTold].join("\n"));
  });

  test.each(scenarios)("$name", async (scenario) => {
    const run = new ScenarioRun(getWord(), scenario);
    const exchanges = await run.exchanges();
    const once = faultsOf(exchanges, options.errors ?? ALL_ERRORS);
    const lasting = faultsOf(exchanges, TWO_ERRORS).map((fault): Fault => ({ ...fault, alsoNext: LASTING }));
    const counts = new Map<Outcome, number>();
    const bad: string[] = [];
    for (const fault of [...once, ...lasting])
      try {
        const outcome = await run.with(fault);
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      } catch (error) {
        bad.push(`${where(fault)}\n${error instanceof Error ? error.message : String(error)}`);
      }
    const outcomes = [...counts].map(([name, count]) => `${String(count)} ${name}`).join(" + ");
    outcomesTold.push(`${scenario.name}: ${String(once.length + lasting.length)} = ${outcomes}`);
    expect(bad.slice(0, 3)).toEqual([]);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(once.length + lasting.length);
  });
};
