/** Writing the report: ours, with and without a control for each cell, beside the peers and the floor. */
import { unzipSync } from "fflate";
import { deflateRawSync } from "node:zlib";
import { writeFileSync } from "node:fs";
import { nodePlatform } from "../src/hosts/docx/nodePlatform";
import { createReport } from "../src/ooxml/template";
import { blocksOf, plainReport } from "./content";
import { milliseconds, sideBySide, table, type Candidate } from "./measure";
import { concatenation, docx, docxTemplates, docxtemplater, easyTemplate } from "./peers/writers";

/** The floor of a file: its parts put together from pieces, encoded, deflated natively at level 6, nothing else. */
function floorOf(file: Uint8Array): () => Promise<unknown> {
  const parts = Object.values(unzipSync(file)).map((bytes) => {
    const text = new TextDecoder().decode(bytes);
    return text.match(/[^]{1,64}/g) ?? [];
  });
  return async () =>
    Promise.resolve(
      parts.map((pieces) => {
        let text = "";
        for (const piece of pieces) text += piece;
        return deflateRawSync(new TextEncoder().encode(text), { level: 6 });
      }),
    );
}

const sizes = [10, 100, 1_000, 10_000];
const ROUNDS: Readonly<Record<number, number>> = { 10: 60, 100: 40, 1_000: 24, 10_000: 5 };
const quick = process.argv.includes("--quick");
const rows: string[][] = [];
for (const size of quick ? sizes.slice(0, 2) : sizes) {
  const report = plainReport(size);
  const plain = blocksOf(report, false);
  const linked = blocksOf(report, true);
  const withoutControls = (): Promise<Uint8Array> => createReport(plain, null, nodePlatform);
  const withControls = (): Promise<Uint8Array> => createReport(linked, null, nodePlatform);
  const file = await withoutControls();
  const linkedFile = await withControls();
  if (size === 100) {
    writeFileSync("out/bench-plain.docx", file);
    writeFileSync("out/bench-linked.docx", linkedFile);
  }
  const peers = [docxtemplater, easyTemplate, docxTemplates, docx, concatenation];
  const candidates: Candidate[] = [
    { name: "Khớp", run: withoutControls },
    { name: "floor", run: floorOf(file) },
    { name: "Khớp, a control for each cell", run: withControls },
    { name: "floor of that", run: floorOf(linkedFile) },
    ...peers.map(({ name, prepare }) => ({ name, run: prepare(report) })),
  ];
  const timings = await sideBySide(candidates, ROUNDS[size] ?? 7, size < 10_000 ? "minor" : "major");
  const ms = (name: string): number => timings.find((timing) => timing.name === name)?.median ?? NaN;
  const fastestPeer = Math.min(...peers.slice(0, 4).map(({ name }) => ms(name)));
  for (const [index, { name, median }] of timings.entries()) {
    (rows[index] ??= [name]).push(milliseconds(median));
  }
  console.log(
    `N = ${size}: ${(ms("Khớp") / ms("floor")).toFixed(2)} × the floor without cell controls, ` +
      `${(ms("Khớp, a control for each cell") / ms("floor of that")).toFixed(2)} × with; ` +
      `${(fastestPeer / ms("Khớp")).toFixed(1)} × as fast as the fastest peer without, ` +
      `${(fastestPeer / ms("Khớp, a control for each cell")).toFixed(1)} × with`,
  );
}
console.log(
  `\n${table(["median ms", ...(quick ? sizes.slice(0, 2) : sizes).map((size) => `N = ${size}`)], rows)}`,
);
