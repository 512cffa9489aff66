/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import { HostError, type Edit } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import { customXmlErrors, describeError, syncErrors, type Fault } from "../wordHost/faults";
import { figure, makeDocx, paragraph, run } from "../wordHost/makeDocx";
import { desktop2021 } from "../wordHost/profiles";
import { snapshotOfModel } from "../wordHost/word/formats";
import { annex, DATA, draft, linked, section, text } from "./samples";
import { startWord, type WordUnderTest } from "./wordHostContract";

/**
 * Word fails at every sync, before, within and after its commands, and at every call about the data part, with every
 * kind of error, once and for good. Afterwards the document is as before, or as intended, or the error says what
 * stands and carries the way back.
 */

// Thousands of documents are opened and written to.
jest.setTimeout(600_000);

let word: WordUnderTest;
beforeAll(async () => {
  word = await startWord(desktop2021);
});

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

type Outcome = "as intended" | "as before" | "stands, taken back";

/** One run: opens, reads, applies with the faults, and says how it ended. Fails where it ended badly. */
const runOnce = async (scenario: Scenario, faults: readonly Fault[]): Promise<Outcome> => {
  const { port, model } = word.openWith(scenario.bytes(), {});
  model.customXml.add(DATA(1));
  const now = () => snapshotOfModel(model);
  const edits = scenario.edits(await port.read());
  word.container.failAt(faults);
  try {
    await port.apply(edits);
  } catch (error) {
    word.container.failAt([]);
    if (!(error instanceof HostError)) throw error;
    if (error.standing) {
      expect(error.standing.changes.join("")).not.toBe("");
      await error.standing.restore();
    }
    expect(seen(now(), "all")).toEqual(untouched(scenario));
    return error.standing ? "stands, taken back" : "as before";
  }
  expect(seen(now(), 2)).toEqual(await intended(scenario));
  return "as intended";
};

const knownBefore = new Map<string, ReturnType<typeof seen>>();
const untouched = (scenario: Scenario): ReturnType<typeof seen> => {
  const known = knownBefore.get(scenario.name);
  if (known) return known;
  const { model } = word.openWith(scenario.bytes(), {});
  model.customXml.add(DATA(1));
  const result = seen(snapshotOfModel(model), "all");
  knownBefore.set(scenario.name, result);
  return result;
};

const known = new Map<string, ReturnType<typeof seen>>();
const intended = async (scenario: Scenario): Promise<ReturnType<typeof seen>> => {
  const found = known.get(scenario.name);
  if (found) return found;
  const { port, model } = word.openWith(scenario.bytes(), {});
  model.customXml.add(DATA(1));
  await port.apply(scenario.edits(await port.read()));
  const result = seen(snapshotOfModel(model), 2);
  known.set(scenario.name, result);
  return result;
};

/** Every fault that can meet a scenario whose exchanges are these. */
const faultsOf = (
  exchanges: readonly { channel: Fault["channel"]; commands: readonly string[] }[],
): Fault[] => {
  const seenSoFar = { sync: 0, customXml: 0 };
  return exchanges.flatMap(({ channel, commands }) => {
    const nth = (seenSoFar[channel] += 1);
    const stops = channel === "sync" ? [...commands.keys(), "all" as const] : [0, "all" as const];
    const errors = channel === "sync" ? syncErrors : customXmlErrors;
    return errors.flatMap((error) => stops.map((after): Fault => ({ channel, nth, after, error })));
  });
};

const exchangesOf = async (scenario: Scenario) => {
  const { port, model } = word.openWith(scenario.bytes(), {});
  model.customXml.add(DATA(1));
  const edits = scenario.edits(await port.read());
  word.container.failAt([]);
  await port.apply(edits);
  return [...word.container.exchanges];
};

const where = ({ channel, nth, after, error, alsoNext }: Fault): string =>
  `${channel} ${String(nth)} after ${String(after)}: ${describeError(error)}${alsoNext ? " and on" : ""}`;

const table: string[] = [];
afterAll(() => {
  console.info(["Fault runs", ...table].join("\n"));
});

const LASTING = 1000;
const LASTING_ERRORS = [syncErrors.at(0), syncErrors.at(-1), customXmlErrors.at(0)];

test.each(scenarios)("$name", async (scenario) => {
  const once = faultsOf(await exchangesOf(scenario));
  const lasting = once
    .filter(({ error }) => LASTING_ERRORS.includes(error))
    .map((fault): Fault => ({ ...fault, alsoNext: LASTING }));
  const counts = new Map<Outcome, number>();
  const bad: string[] = [];
  for (const fault of [...once, ...lasting])
    try {
      const outcome = await runOnce(scenario, [fault]);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    } catch (error) {
      bad.push(`${where(fault)}\n${error instanceof Error ? error.message : String(error)}`);
    }
  const total = String(once.length + lasting.length);
  table.push(
    `${scenario.name}: ${total} = ${[...counts].map(([name, count]) => `${String(count)} ${name}`).join(" + ")}`,
  );
  expect(bad.slice(0, 3)).toEqual([]);
});
