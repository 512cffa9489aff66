/** The blocks of the report in the shape in which a document has them: under whose heading each stands. */
import { type Block, type ContentBlock, type ParagraphRole, blockTag } from "../document/blocks";
import type { Anchor } from "../document/port";
import type { Snapshot } from "../document/snapshot";
import { textOf } from "../document/written";
import { readMarker } from "../facts/markers";
import type { ReportData } from "../store/reportData";

/** Where the drafter wants a block. */
export interface Placement {
  readonly at: Anchor;
  /** A heading of the document stands above that place: the report's is left out. */
  readonly headless: boolean;
}

export interface PlacedOptions {
  readonly isGone: (block: string) => boolean;
  /** Null: nothing was written into the document yet. */
  readonly data: ReportData | null;
  readonly placements?: ReadonlyMap<string, Placement> | undefined;
  /** Blocks that are gone are written anew, with their own heading. */
  readonly anew?: boolean;
}

/** Whether no control of a block stands in the document. */
export const isGoneFrom = ({ controls }: Snapshot): PlacedOptions["isGone"] => {
  const tags = new Set(controls.map(({ tag }) => tag));
  return (block) => !tags.has(blockTag(block));
};

export function placedBlocks(blocks: readonly Block[], options: PlacedOptions): readonly Block[] {
  const { isGone, data, placements, anew = false } = options;
  const written = new Set(data?.written.flatMap(({ id, headless }) => (headless ? [id] : [])));
  const isHeadless = ({ id }: Block): boolean => {
    const placement = isGone(id) ? placements?.get(id) : undefined;
    return placement?.headless ?? (written.has(id) && !(anew && isGone(id)));
  };
  return blocks.map((block) => (isHeadless(block) ? withoutHeading(block) : block));
}

const HEADING_ROLES: ReadonlySet<ParagraphRole> = new Set([
  "heading1",
  "heading2",
  "heading3",
  "annexCode",
  "annexLabel",
  "annexTitle",
  "annexNote",
]);

/** Lines at the head of an annex belong to it, but those that begin a part of it ("I. …"). */
const isHeading = (part: ContentBlock): boolean =>
  part.kind === "paragraph" &&
  (HEADING_ROLES.has(part.role) ||
    (part.role === "annexLine" && readMarker(textOf(part.inlines), 0, null).marker === null));

/** What stands under the block's heading, on the page of the heading that it comes under. */
function withoutHeading(block: Block): Block {
  const start = block.content.findIndex((part) => !isHeading(part));
  return {
    ...block,
    headless: true,
    place: "body",
    orientation: "portrait",
    content: start < 0 ? [] : block.content.slice(start),
  };
}
