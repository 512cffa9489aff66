/** Which group of figures is to be filled next. */
import type { Group } from "../../forms/formSet";
import { groupOf } from "../state/paneState";
import type { Review } from "../state/review";

export interface NextGroup {
  readonly label: string;
  /** The first of its places that need the drafter. */
  readonly path: string;
}

/**
 * The first group after `current` in which something is missing, wrong or to be looked at again; after the last comes
 * the first. Null: there is no other. `current` null: from the beginning.
 */
export function nextGroup(
  groups: readonly Pick<Group, "id" | "label">[],
  { problems, missing, toSee }: Pick<Review, "problems" | "missing" | "toSee">,
  current: string | null,
): NextGroup | null {
  const at = groups.findIndex(({ id }) => id === current);
  const paths = [...problems.flatMap((problem) => problem.paths.slice(0, 1)), ...missing, ...toSee];
  for (const { id, label } of [...groups.slice(at + 1), ...groups.slice(0, Math.max(at, 0))]) {
    const path = paths.find((one) => groupOf(one) === id);
    if (path !== undefined) return { label, path };
  }
  return null;
}
