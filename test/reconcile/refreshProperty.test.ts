/**
 * Whatever figures change and whatever the drafter writes beside the linked figures, in any order: after the refresh
 * the document reads like a report freshly built from the last figures in which the drafter writes the same.
 */
import fc from "fast-check";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { createReport } from "../../src/ooxml/template";
import { shippedForms } from "../../src/workflows/forms";
import { newReport } from "../../src/workflows/insertReport";
import { applyRefresh, planRefresh, verifyRefresh } from "../../src/workflows/refresh";
import { bookOf, sampleFile } from "../report/samples";
import { neighboursIn, paragraphsBySkeleton } from "./scenarios/anchors";
import { type FiguresFile, addField, put, removeField } from "./scenarios/figures";
import {
  type Hand,
  append,
  byHand,
  control,
  insertAfter,
  markup,
  paragraphXml,
  runXml,
} from "./scenarios/hand";
import { readableDocument } from "./scenarios/readable";

jest.setTimeout(300_000);

const options = { forms: shippedForms(), tools: nodePlatform, at: "2021-03-20T02:00:00.000Z" };

/** A change of the figures file. */
type Change = (file: FiguresFile) => void;

const SINGLE = [
  "budget.granted",
  "rewards.collectives",
  "rewards.individuals",
  "feedback.aboutRules",
  "inventory.postal",
] as const;
const COLUMNS = ["online", "direct", "carriedOver", "early", "onTime", "overdue", "pendingOnTime"] as const;
const amount = fc.oneof(fc.constant(0), fc.nat(30), fc.nat(20_000));

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...SINGLE), amount).map(([path, value]): Change => (file) => {
      put(file, path, value);
    }),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.nat(2), fc.constantFrom(...COLUMNS), amount)
      .map(([row, column, value]): Change => (file) => {
        put(file, `dossiers.byField.${row}.${column}`, value);
      }),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Change>((file) => {
      removeField(file, 3);
      addField(file, "f9", "Bưu chính", 3);
    }),
  },
);

/** What the drafter writes, and where, by a number that is taken modulo the places there are. */
interface Writing {
  readonly kind: "sentence" | "paragraph" | "afterBlock";
  readonly place: number;
  readonly words: string;
}
const WORDS = ["chu đáo", "kịp thời", "phối hợp", "nghiêm túc", "đôn đốc", "bám sát", "thuận lợi"];
const writing: fc.Arbitrary<Writing> = fc.record({
  kind: fc.constantFrom("sentence" as const, "paragraph" as const, "afterBlock" as const),
  place: fc.nat(),
  words: fc
    .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 6 })
    .map((all) => `Người soạn ${all.join(", ")}.`),
});

const BLOCKS = ["opening", "directing", "focal", "budget", "feedback", "dossiers", "rewards", "closing"];

/** Places that are the same in every state of the report. */
interface Places {
  readonly paragraphs: readonly string[];
  readonly pairs: readonly string[];
}

function write(hand: Hand, { kind, place, words }: Writing, { paragraphs, pairs }: Places): void {
  if (kind === "afterBlock") {
    insertAfter(control(hand, `b:${BLOCKS[place % BLOCKS.length] ?? ""}`), markup(hand, paragraphXml(words)));
    return;
  }
  const own = kind === "sentence" ? paragraphs : pairs.map((pair) => pair.split("\n")[0] ?? "");
  const p = written(hand).get(own[place % own.length] ?? "");
  if (!p) throw new Error("The place is not there");
  if (kind === "sentence") append(p, markup(hand, runXml(` ${words}`)));
  else insertAfter(p, markup(hand, paragraphXml(words)));
}

/** Paragraphs by their skeletons without what the drafter wrote behind. */
function written(hand: Hand) {
  const cut = (skeleton: string): string => skeleton.replace(/ Người soạn .*$/s, "");
  return new Map([...paragraphsBySkeleton(hand)].map(([skeleton, p]) => [cut(skeleton), p]));
}

const fresh = async (file: FiguresFile): Promise<Uint8Array> => {
  const { blocks, dataXml } = newReport(bookOf(file));
  return createReport(blocks, dataXml, nodePlatform);
};

/** The file after the figures changed. */
const after = (file: FiguresFile, changes: readonly Change[]): FiguresFile => {
  const copy = JSON.parse(JSON.stringify(file)) as FiguresFile;
  for (const one of changes) one(copy);
  return copy;
};

async function placesIn(files: readonly Uint8Array[]): Promise<Places> {
  const states: { paragraphs: ReadonlySet<string>; pairs: ReadonlySet<string> }[] = [];
  for (const bytes of files)
    await byHand(bytes, (hand) => {
      states.push({ paragraphs: new Set(paragraphsBySkeleton(hand).keys()), pairs: neighboursIn(hand) });
    });
  const [first] = states;
  return {
    paragraphs: [...(first?.paragraphs ?? [])].filter((one) =>
      states.every(({ paragraphs }) => paragraphs.has(one)),
    ),
    pairs: [...(first?.pairs ?? [])].filter((one) => states.every(({ pairs }) => pairs.has(one))),
  };
}

async function refreshed(bytes: Uint8Array, file: FiguresFile): Promise<Uint8Array> {
  const host = openDocx(bytes, "bao-cao.docx", nodePlatform);
  const planned = await planRefresh(host, bookOf(file), options);
  expect(planned.plan.conflicts).toEqual([]);
  await applyRefresh(host, planned, new Map());
  await verifyRefresh(host, planned, options);
  return host.toBytes();
}

const read = async (bytes: Uint8Array): Promise<readonly string[]> =>
  readableDocument(await openDocx(bytes, "bao-cao.docx", nodePlatform).read());

test("refresh is building anew, with the drafter's words", async () => {
  const round = fc.record({
    changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    writings: fc.array(writing, { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 3 }), async (rounds) => {
      const start = sampleFile("quy-1-2021") as FiguresFile;
      const files = [start];
      for (const { changes } of rounds) files.push(after(files.at(-1) ?? start, changes));
      const states = await Promise.all(files.map(fresh));
      const places = await placesIn(states);
      let document = states[0] ?? new Uint8Array();
      let expected = states.at(-1) ?? new Uint8Array();
      for (const [at, { writings }] of rounds.entries()) {
        for (const one of writings) {
          const by = (hand: Hand): void => {
            write(hand, one, places);
          };
          document = await byHand(document, by);
          expected = await byHand(expected, by);
        }
        document = await refreshed(document, files[at + 1] ?? start);
      }
      expect(await read(document)).toEqual(await read(expected));
    }),
    { numRuns: 12 },
  );
});
