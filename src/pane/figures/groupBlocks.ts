import type { Block, ContentBlock } from "../../document/blocks";
import type { FormSet } from "../../forms/formSet";

/**
 * The parts of the report that say what the figures of a group are: the sections that the form set shows with it,
 * and head or foot with a figure of the group. Annexes are the grids themselves.
 */
export function groupBlocks(formSet: FormSet, group: string, blocks: readonly Block[]): readonly Block[] {
  const sections = new Map(formSet.sections.map(({ id, groups }) => [id, groups]));
  const annexes = new Set(formSet.annexes.map(({ id }) => id));
  return blocks.filter(({ id, content }) => {
    const groups = sections.get(id);
    if (groups) return groups.includes(group);
    return !annexes.has(id) && content.some((part) => states(part, group));
  });
}

function states(part: ContentBlock, group: string): boolean {
  if (part.kind === "paragraph") return part.inlines.some(isOf(group));
  return part.rows.some(({ cells }) =>
    cells.some(
      ({ inlines, paragraphs = [] }) =>
        inlines.some(isOf(group)) || paragraphs.some((paragraph) => states(paragraph, group)),
    ),
  );
}

const isOf =
  (group: string) =>
  ({ figure }: { readonly figure?: string }): boolean =>
    figure?.startsWith(`${group}.`) ?? false;
