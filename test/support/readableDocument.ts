/**
 * Documents as a person writes them down: one line is one paragraph, lines that begin with "|" are rows of a
 * table ("<" continues the cell on the left, "^" the cell above), "^^" before a line centres it.
 */
import type { Snapshot } from "../../src/document/snapshot";
import { textDocument, type Block } from "./textDocument";

export function readableDocument(text: string): Snapshot {
  return textDocument(readableBlocks(text));
}

export function readableBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push(rows);
    rows = [];
  };
  for (const line of text.split("\n")) {
    if (line.startsWith("|")) {
      rows.push(
        line
          .slice(1, line.endsWith("|") ? -1 : undefined)
          .split("|")
          .map((cell) => cell.trim()),
      );
      continue;
    }
    closeTable();
    if (line.trim() === "") continue;
    blocks.push(line.startsWith("^^") ? { text: line.slice(2).trim(), format: { align: "center" } } : line);
  }
  closeTable();
  return blocks;
}
