import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HostError } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import type { WordHost } from "../../src/hosts/word/wordHost";
import type { Exchange } from "../wordHost/container";
import { customXmlErrors, describeError, syncErrors, type Fault, type FaultError } from "../wordHost/faults";
import { snapshotOfModel } from "../wordHost/word/formats";
import { DATA } from "./samples";
import type { WordUnderTest } from "./wordHostContract";

/**
 * Word fails at every sync, before, within and after its commands, and at every call about the data part, with every
 * kind of error, once and for good. Afterwards the document is as before, or as intended, or the error says what
 * stands and carries the way that succeeds: back, or for a taking back, on to its end.
 */

export const operations = [
  "chèn",
  "chèn dưới đề mục",
  "cập nhật",
  "khôi phục",
  "ghi số liệu",
  "hoàn lại",
] as const;

export interface FaultScenario {
  readonly name: string;
  readonly operation: (typeof operations)[number];
  readonly bytes: () => Promise<Uint8Array>;
  /** A data part that the document has besides; null: none. */
  readonly data: string | null;
  /** What comes before anything fails; gives what is done then. */
  readonly prepare: (port: WordHost) => Promise<() => Promise<unknown>>;
}

export const DATA_BEFORE = DATA(1);

const revisionOf = (xml: string): number => Number(/ revision="(\d+)"/.exec(xml)?.[1] ?? 0);

/** All that a reader or Khớp can see of a document. */
const seen = ({ paragraphs, controls, tables, pages, data }: Snapshot) => ({
  paragraphs: paragraphs.map(({ text: value, style, runs, cell }) => ({ value, style, runs, cell })),
  controls: controls.map(({ tag, title, text: value, level }) => ({ tag, title, value, level })),
  tables: tables.map(({ rowCount, columnCount }) => [rowCount, columnCount]),
  pages: pages.length,
  data: data.map(({ xml }) => xml),
});

type Seen = ReturnType<typeof seen>;

/**
 * As readers take it: of the highest revision, and of equal ones what is intended, which was written last. An older
 * part that could not be deleted does no harm.
 */
const asRead = ({ data, ...others }: Seen, intended: Seen | null): Seen => {
  const highest = Math.max(...data.map(revisionOf));
  const newest = data.filter((xml) => revisionOf(xml) === highest);
  const wanted = newest.filter((xml) => intended?.data.includes(xml));
  return { ...others, data: wanted.length > 0 ? wanted : newest };
};

/** As `toEqual`, which is slow where all is the same, as it nearly always is. */
function expectSame(found: Seen, wanted: Seen | null): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
}

const outcomes = ["as before", "as intended", "stands, put right"] as const;
type Outcome = (typeof outcomes)[number];
type Counts = Record<Outcome, number>;

/** A scenario over one Word, run again and again. */
class ScenarioRun {
  readonly #word: WordUnderTest;
  readonly #scenario: FaultScenario;
  /** The document with data in it; made once, opened for every run. */
  readonly #bytes: Uint8Array;
  #before: Seen | null = null;
  #intended: Seen | null = null;

  private constructor(word: WordUnderTest, scenario: FaultScenario, bytes: Uint8Array) {
    this.#word = word;
    this.#scenario = scenario;
    this.#bytes = bytes;
  }

  static async of(word: WordUnderTest, scenario: FaultScenario): Promise<ScenarioRun> {
    const { model } = word.openWith(await scenario.bytes(), {});
    if (scenario.data !== null) model.customXml.add(scenario.data);
    return new ScenarioRun(word, scenario, model.save());
  }

  /** What is exchanged with Word when nothing fails. */
  async exchanges(): Promise<readonly Exchange[]> {
    const { model, act } = await this.#open();
    this.#before = seen(snapshotOfModel(model));
    await act();
    const exchanges = [...this.#word.container.exchanges];
    this.#intended = seen(snapshotOfModel(model));
    expect(this.#intended).not.toEqual(this.#before);
    return exchanges;
  }

  /** Acts with a fault and says how it ended. Fails where it ended badly. */
  async with(fault: Fault): Promise<Outcome> {
    const { model, act } = await this.#open();
    this.#word.container.failAt([fault]);
    const forth = this.#scenario.operation === "hoàn lại";
    try {
      await act();
    } catch (error) {
      this.#word.container.failAt([]);
      if (!(error instanceof HostError)) throw error;
      if (!error.standing) {
        expectSame(seen(snapshotOfModel(model)), this.#before);
        return "as before";
      }
      expect(error.standing.changes.join("")).not.toBe("");
      await error.standing.restore();
      expectSame(seen(snapshotOfModel(model)), forth ? this.#intended : this.#before);
      return "stands, put right";
    }
    expectSame(asRead(seen(snapshotOfModel(model)), this.#intended), this.#intended);
    return "as intended";
  }

  async #open() {
    const { port, model } = this.#word.openWith(this.#bytes, {});
    const act = await this.#scenario.prepare(port);
    this.#word.container.failAt([]);
    return { model, act };
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
  /** Name of the table of the runs in out/faults, for whoever reads what was tried. */
  readonly report: string;
}

const ALL_ERRORS = { sync: syncErrors, customXml: customXmlErrors };
/** Enough where the kind of error does not matter. */
export const TWO_ERRORS = {
  sync: [syncErrors.at(0), syncErrors.at(-1)].flatMap((error) => error ?? []),
  customXml: customXmlErrors.slice(0, 1),
};
/** Enough where it did not matter in the other suites. */
export const ONE_ERROR = { sync: syncErrors.slice(0, 1), customXml: customXmlErrors.slice(0, 1) };
const LASTING = 1000;

const sum = (counts: Counts): number => outcomes.reduce((total, outcome) => total + counts[outcome], 0);
const tableRow = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

/** Operation × outcome, as a table in Markdown. */
function runsTable(name: string, told: readonly { operation: string; counts: Counts }[]): string {
  const rows = operations.flatMap((operation) => {
    const own = told.filter((each) => each.operation === operation);
    if (own.length === 0) return [];
    const total = Object.fromEntries(
      outcomes.map((outcome) => [outcome, own.reduce((runs, { counts }) => runs + counts[outcome], 0)]),
    ) as Counts;
    return [tableRow([operation, own.length, sum(total), ...outcomes.map((outcome) => total[outcome])])];
  });
  return [
    `## ${name}`,
    "",
    tableRow(["operation", "scenarios", "runs", ...outcomes]),
    "| --- | --: | --: | --: | --: | --: |",
    ...rows,
    "",
  ].join("\n");
}

const OUT = join(__dirname, "../../out/faults");

/** The suite over one Word. */
export const describeFaults = (
  getWord: () => WordUnderTest,
  scenarios: readonly FaultScenario[],
  options: FaultOptions,
): void => {
  const told: { operation: FaultScenario["operation"]; counts: Counts }[] = [];
  afterAll(() => {
    mkdirSync(OUT, { recursive: true });
    writeFileSync(join(OUT, `${options.report}.md`), runsTable(getWord().name, told));
  });

  test.each(scenarios)("$name", async (scenario) => {
    const run = await ScenarioRun.of(getWord(), scenario);
    const exchanges = await run.exchanges();
    const once = faultsOf(exchanges, options.errors ?? ALL_ERRORS);
    const few = options.errors ?? TWO_ERRORS;
    const lasting = faultsOf(exchanges, few).map((fault): Fault => ({ ...fault, alsoNext: LASTING }));
    const counts: Counts = { "as before": 0, "as intended": 0, "stands, put right": 0 };
    const bad: string[] = [];
    for (const fault of [...once, ...lasting])
      try {
        counts[await run.with(fault)] += 1;
      } catch (error) {
        bad.push(`${where(fault)}\n${error instanceof Error ? error.message : String(error)}`);
      }
    told.push({ operation: scenario.operation, counts });
    expect(bad.slice(0, 3)).toEqual([]);
    expect(sum(counts)).toBe(once.length + lasting.length);
  });
};
