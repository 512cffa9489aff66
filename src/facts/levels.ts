/** "Cấp huyện và cấp xã" in a report that knows no other level: all of them, so no level at all. */
import { withoutDimensions, type Meaning } from "./meaning";

interface Counted {
  readonly meaning: Meaning;
}

/** All levels of government that the document counts for. */
export function levelsIn(counted: readonly Counted[]): ReadonlySet<string> {
  return new Set(counted.flatMap(({ meaning }) => meaning.dimensions.level ?? []));
}

/** What is counted for all of at least two levels is counted for the whole unit. */
export function withoutAllLevels<T extends Counted>(
  counted: readonly T[],
  levels: ReadonlySet<string>,
): readonly T[] {
  if (levels.size < 2) return counted;
  return counted.map((one) =>
    one.meaning.dimensions.level?.length === levels.size
      ? { ...one, meaning: withoutDimensions(one.meaning, ["level"]) }
      : one,
  );
}
