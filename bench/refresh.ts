/** Refreshing one changed figure in reports of 100, 1,000 and 10,000 linked figures, and what of it is our own code. */
import type { Block, Inline } from "../src/document/blocks";
import { openDocx } from "../src/hosts/docx/docxHost";
import { nodePlatform } from "../src/hosts/docx/nodePlatform";
import type { Platform } from "../src/ooxml/platform";
import { createReport } from "../src/ooxml/template";
import type { FigureNow } from "../src/reconcile/figureTexts";
import { writtenBlock } from "../src/reconcile/parts";
import { reconcile } from "../src/reconcile/reconcile";
import { milliseconds, sideBySide, table } from "./measure";

const PARAGRAPHS = 10;
const FIGURES = 2;

const path = (index: number): string => `bench.f${index}`;

/** Blocks of ten paragraphs with two figures each; `value` is what figure number 7 reads. */
function blocksOf(figures: number, value: string): readonly Block[] {
  const paragraph = (first: number): readonly Inline[] =>
    Array.from({ length: FIGURES }, (_, own) => first + own).flatMap((index): readonly Inline[] => [
      { text: own(index) },
      { text: index === 7 ? value : String(100 + (index % 900)), figure: path(index) },
      {
        text: ` hồ sơ thủ tục hành chính thuộc nhóm ${index}${index % FIGURES === FIGURES - 1 ? "." : ", "}`,
      },
    ]);
  const own = (index: number): string =>
    index % FIGURES === 0 ? "Trong kỳ, cơ quan tiếp nhận " : "giải quyết ";
  return Array.from({ length: figures / PARAGRAPHS / FIGURES }, (_, block): Block => ({
    id: `b${block}`,
    title: `Phần ${block}`,
    place: "body",
    orientation: "portrait",
    content: Array.from({ length: PARAGRAPHS }, (_, index) => ({
      kind: "paragraph",
      role: "body",
      inlines: paragraph((block * PARAGRAPHS + index) * FIGURES),
    })),
  }));
}

/** Node's own work of a run (zlib) and that of the XML library. */
interface Outside {
  zip: number;
  xml: number;
}

/** The platform with its calls timed. */
function timed(outside: Outside): Platform {
  const time = <T>(part: keyof Outside, run: () => T): T => {
    const start = performance.now();
    const result = run();
    outside[part] += performance.now() - start;
    return result;
  };
  return {
    encode: (...call) => nodePlatform.encode(...call),
    inflate: (...call) => time("zip", () => nodePlatform.inflate(...call)),
    crc32: (...call) => time("zip", () => nodePlatform.crc32(...call)),
    parseXml: (text) => time("xml", () => nodePlatform.parseXml(text)),
    serializeXml: (node) => time("xml", () => nodePlatform.serializeXml(node)),
    deflate: async (chunks) => {
      const start = performance.now();
      const result = await nodePlatform.deflate(chunks);
      outside.zip += performance.now() - start;
      return result;
    },
  };
}

/** What a run took, by its parts. */
interface Stages extends Outside {
  open: number;
  plan: number;
  apply: number;
  write: number;
}

const sizes = [100, 1_000, 10_000];
const ROUNDS: Readonly<Record<number, number>> = { 100: 30, 1_000: 15, 10_000: 5 };
const rows: string[][] = [];
for (const size of process.argv.includes("--quick") ? sizes.slice(0, 2) : sizes) {
  const before = blocksOf(size, "107");
  const blocks = blocksOf(size, "108");
  const texts = new Map(
    blocks.flatMap(({ content }) =>
      content.flatMap((part) =>
        part.kind === "paragraph"
          ? part.inlines.flatMap(({ figure, text }) =>
              figure === undefined ? [] : [[figure, text] as const],
            )
          : [],
      ),
    ),
  );
  const figureNow = (figure: string): FigureNow | null => {
    const text = texts.get(figure);
    return text === undefined ? null : { text, unit: "hồ sơ", names: [], worded: false, takes: () => true };
  };
  const file = await createReport(before, null, nodePlatform);
  const written = before.map(writtenBlock);

  const stages: Stages[] = [];
  const run = async (): Promise<void> => {
    const outside: Outside = { zip: 0, xml: 0 };
    const marks = [performance.now()];
    const host = openDocx(file, "bench.docx", timed(outside));
    const snapshot = await host.read();
    marks.push(performance.now());
    const { edits } = reconcile({ snapshot, blocks, written, figureNow }).decide(new Map());
    marks.push(performance.now());
    if (edits.length !== 1) throw new Error(`One figure changed, yet there are ${edits.length} edits`);
    await host.apply(edits);
    marks.push(performance.now());
    await host.toBytes();
    marks.push(performance.now());
    const [open = 0, plan = 0, apply = 0, write = 0] = marks
      .slice(1)
      .map((at, index) => at - (marks[index] ?? 0));
    stages.push({ open, plan, apply, write, ...outside });
  };
  const [timing] = await sideBySide([{ name: `${size}`, run }], ROUNDS[size] ?? 5);
  const measured = stages.slice(1);
  const median = (of: (stage: Stages) => number): number =>
    measured.map(of).sort((one, other) => one - other)[Math.floor(measured.length / 2)] ?? NaN;
  const total = (stage: Stages): number => stage.open + stage.plan + stage.apply + stage.write;
  rows.push([
    String(size),
    milliseconds(timing?.median ?? NaN),
    ...[
      (stage: Stages) => stage.open,
      (stage: Stages) => stage.plan,
      (stage: Stages) => stage.apply,
      (stage: Stages) => stage.write,
    ].map((of) => milliseconds(median(of))),
    `${(100 * median((stage) => (total(stage) - stage.zip - stage.xml) / total(stage))).toFixed(0)}%`,
  ]);
}
console.log(table(["figures", "median ms", "open, read", "compare", "apply", "write", "our own code"], rows));
