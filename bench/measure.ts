/**
 * Times several ways of doing one thing side by side: rounds in turn, so that a slow moment hits all alike; each
 * starts with the garbage of the one before collected, so that none pays for another's.
 */

export interface Candidate {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

export interface Timing {
  readonly name: string;
  /** Median milliseconds. */
  readonly median: number;
}

/** A major collection also shrinks the heap: what takes milliseconds would then be measured growing it again. */
export type Collection = "minor" | "major";

const collectGarbage = (globalThis as { readonly gc?: (options: { readonly type: Collection }) => void }).gc;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

/** `rounds` after a third as many that warm up. */
export async function sideBySide(
  candidates: readonly Candidate[],
  rounds: number,
  collection: Collection = "minor",
): Promise<readonly Timing[]> {
  const warmUp = Math.ceil(rounds / 3);
  const times = candidates.map((): number[] => []);
  for (let round = 0; round < warmUp + rounds; round++)
    for (const [index, { run }] of candidates.entries()) {
      collectGarbage?.({ type: collection });
      const start = performance.now();
      await run();
      if (round >= warmUp) times[index]?.push(performance.now() - start);
    }
  return candidates.map(({ name }, index) => ({ name, median: median(times[index] ?? []) }));
}

/** A Markdown table; the first column to the left, the others to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(header),
    line(header.map((_, index) => (index === 0 ? "---" : "---:"))),
    ...rows.map(line),
  ].join("\n");
}

export const milliseconds = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
