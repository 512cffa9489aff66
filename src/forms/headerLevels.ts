/** The header of a table, level by level, from its tree of labels. */
import type { HeaderNode } from "./formSet";

/** One cell of a header. A leaf reaches down to the last level. */
export interface HeaderCell {
  readonly node: HeaderNode;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

const widthOf = ({ children }: HeaderNode): number =>
  children ? children.reduce((sum, child) => sum + widthOf(child), 0) : 1;

const depthOf = (header: readonly HeaderNode[]): number =>
  Math.max(0, ...header.map(({ children }) => 1 + depthOf(children ?? [])));

/** One list of cells for each level of the tree, from left to right. */
export function headerLevels(header: readonly HeaderNode[]): readonly (readonly HeaderCell[])[] {
  const depth = depthOf(header);
  const levels: (readonly HeaderCell[])[] = [];
  for (let level = header; level.length > 0; level = level.flatMap(({ children }) => children ?? [])) {
    const below = depth - levels.length;
    levels.push(
      level.map((node) => ({ node, columnSpan: widthOf(node), rowSpan: node.children ? 1 : below })),
    );
  }
  return levels;
}
