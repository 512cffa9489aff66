/** A report that a drafter changed by hand and whose figures change then. */
import type { DocumentPort } from "../../../src/document/port";
import type { FormSetIndex } from "../../../src/forms/formSetIndex";
import { nodePlatform } from "../../../src/hosts/docx/nodePlatform";
import { createReport } from "../../../src/ooxml/template";
import type { Choice, Conflict, Decisions } from "../../../src/reconcile/plan";
import { shippedForms } from "../../../src/workflows/forms";
import { newReport } from "../../../src/workflows/insertReport";
import { readFigures } from "../../../src/workflows/readFigures";
import {
  type PlannedRefresh,
  type RefreshOptions,
  applyRefresh,
  planRefresh,
  verifyRefresh,
} from "../../../src/workflows/refresh";
import { takeFigures } from "../../../src/workflows/takeFigure";
import { sampleFile } from "../../report/samples";
import type { FiguresFile } from "./figures";
import { type Hand, byHand } from "./hand";
import { differences, readableDocument } from "./readable";

export interface Scenario {
  /** What the drafter did and what happens then. */
  readonly name: string;
  /** Figures with which the report was written, where they are not the sample's. */
  readonly before?: (file: FiguresFile) => void;
  readonly hand?: (hand: Hand) => void | Promise<void>;
  /** The file, where it is not made from the report: it came back from another program. */
  readonly file?: () => Uint8Array;
  /** The new figures, from those before. */
  readonly figures?: (file: FiguresFile) => void;
  /** What the drafter chooses, by conflict or offer. */
  readonly decide?: (question: Conflict) => Choice | null;
  readonly forms?: readonly FormSetIndex[];
  /** What each host tells the user of the document, where they differ: Word does not say which program saved a file. */
  readonly notices?: { readonly docx: readonly string[]; readonly word: readonly string[] };
  /** What the text does not show, in the XML of the result. */
  readonly check?: (hand: Hand) => void;
}

/** Opens a file in a host; `toBytes` gives it as it stands. */
export type OpenHost = (bytes: Uint8Array) => {
  readonly port: DocumentPort;
  readonly toBytes: () => Promise<Uint8Array>;
};

const AT = "2021-03-20T02:00:00.000Z";

const optionsOf = ({ forms }: Scenario): RefreshOptions => ({
  forms: forms ?? shippedForms(),
  tools: nodePlatform,
  at: AT,
});

function bookOf(file: FiguresFile, { forms }: RefreshOptions) {
  const { book, problems } = readFigures(forms, file);
  if (!book) throw new Error(problems.map(({ message }) => message).join("\n"));
  return book;
}

const copy = (file: FiguresFile): FiguresFile => JSON.parse(JSON.stringify(file)) as FiguresFile;

/** A report with the sample's figures, changed as said. */
export async function reportFile(change: (file: FiguresFile) => void = () => undefined): Promise<Uint8Array> {
  const file = copy(sampleFile("quy-1-2021") as FiguresFile);
  change(file);
  const { blocks, dataXml } = newReport(bookOf(file, { forms: shippedForms(), tools: nodePlatform }));
  return createReport(blocks, dataXml, nodePlatform);
}

/** The files of a scenario and its figures. */
async function start(scenario: Scenario) {
  const before = copy(sampleFile("quy-1-2021") as FiguresFile);
  scenario.before?.(before);
  const now = copy(before);
  scenario.figures?.(now);
  const written = scenario.file?.() ?? (await reportFile(scenario.before));
  const drafted = scenario.hand ? await byHand(written, scenario.hand) : written;
  return { drafted, book: bookOf(now, optionsOf(scenario)) };
}

const questions = ({ plan: { conflicts, offers } }: PlannedRefresh): readonly string[] => [
  ...conflicts.map((conflict) => questionLine("?", conflict)),
  ...offers.map((offer) => questionLine("~", offer)),
];

const questionLine = (sign: string, { id, kind, was, document, figures, choices }: Conflict): string =>
  `${sign} ${id} ${kind} [${choices.join(", ")}]: ${[was, document, figures].map(short).join(" | ")}`;

const short = (text: string): string => {
  const line = text.replaceAll("\n", " / ");
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
};

function decisionsOf(planned: PlannedRefresh, { decide }: Scenario): Decisions {
  const all = [...planned.plan.conflicts, ...planned.plan.offers];
  return new Map(
    all.flatMap((question) => {
      const choice = decide?.(question) ?? null;
      return choice === null ? [] : [[question.id, choice] as const];
    }),
  );
}

/** Numbers that the drafter takes into the figures go there first; the plan is made anew. */
async function planned(port: DocumentPort, scenario: Scenario, book: PlannedRefresh["book"]) {
  const first = await planRefresh(port, book, optionsOf(scenario));
  const taken = first.plan.conflicts.flatMap((conflict) =>
    conflict.path !== null && scenario.decide?.(conflict) === "take"
      ? [{ path: conflict.path, text: conflict.document }]
      : [],
  );
  if (taken.length === 0) return first;
  const result = takeFigures(book, taken);
  if (!result.book) throw new Error(result.problem);
  return planRefresh(port, result.book, optionsOf(scenario));
}

/** What a scenario does, up to the refresh itself. */
async function prepare(scenario: Scenario, open: OpenHost) {
  const { drafted, book } = await start(scenario);
  const { port, toBytes } = open(drafted);
  const before = readableDocument(await port.read());
  const plan = await planned(port, scenario, book);
  const decisions = decisionsOf(plan, scenario);
  const refresh = async (): Promise<void> => {
    await applyRefresh(port, plan, decisions);
    await verifyRefresh(port, plan, optionsOf(scenario));
  };
  return { before, port, toBytes, planned: plan, decisions, refresh };
}

/** Carries a scenario out. `story` says what was asked and what changed, for a person to read. */
export async function play(scenario: Scenario, open: OpenHost, host: "docx" | "word") {
  const { before, port, toBytes, planned: plan, decisions, refresh } = await prepare(scenario, open);
  await refresh();
  const after = readableDocument(await port.read());
  if (scenario.notices) expect(plan.notices).toEqual(scenario.notices[host]);
  const story = [
    `# ${scenario.name}`,
    ...(scenario.notices ? [] : plan.notices).map((notice) => `! ${notice}`),
    ...questions(plan),
    ...[...decisions].map(([id, choice]) => `> ${id}: ${choice}`),
    "",
    ...differences(before, after),
  ];
  return { story: story.join("\n"), result: await toBytes() };
}
