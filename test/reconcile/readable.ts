/** Edits as lines that a person can read: where, what stands there, what comes. */
import type { Inline, ParagraphBlock, TableRow } from "../../src/document/blocks";
import type { ControlRef, Edit } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";

const words = (inlines: readonly Inline[]): string =>
  inlines.map(({ text, figure }) => (figure === undefined ? text : `{${figure}=${text}}`)).join("");

const paragraphText = ({ inlines }: ParagraphBlock): string => words(inlines);

const controlName = ({ tag, occurrence }: ControlRef): string =>
  tag.replace(/^khop:[bf]:/, "") + (occurrence > 0 ? `#${occurrence + 1}` : "");

const rowWords = ({ cells }: TableRow): string =>
  cells
    .map(({ inlines, columnSpan }) => words(inlines) + (columnSpan > 1 ? ` →${columnSpan}` : ""))
    .join(" | ");

export function readableEdit(edit: Edit, { paragraphs }: Snapshot): string {
  switch (edit.kind) {
    case "setControlText":
      return `${controlName(edit.control)} := ${edit.text}`;
    case "replaceText": {
      const text = paragraphs[edit.paragraph]?.text ?? "";
      const shown = `${text.slice(0, edit.start)}[${text.slice(edit.start, edit.end)}]${text.slice(edit.end)}`;
      return `${edit.paragraph}: ${shown} := ${words(edit.inlines)}`;
    }
    case "insertContent":
      return edit.content
        .map((part) => {
          const text =
            part.kind === "paragraph" ? paragraphText(part) : `table ${part.rows.map(rowWords).join(" / ")}`;
          return `${edit.where} ${edit.paragraph}: + ${text}`;
        })
        .join("\n");
    case "removeParagraph":
      return `${edit.paragraph}: - ${paragraphs[edit.paragraph]?.text ?? ""}`;
    case "insertRow":
      return `table ${edit.table}, after row ${edit.after}: + ${rowWords(edit.row)}`;
    case "removeRow":
      return `table ${edit.table}: - row ${edit.row}`;
    case "moveRow":
      return `table ${edit.table}: row ${edit.row} after ${edit.after}`;
    case "insertColumn": {
      const cells = edit.cells.map((cell) => (typeof cell === "string" ? `<${cell}>` : words(cell.inlines)));
      return `table ${edit.table}, after column ${edit.after}: + ${cells.join(" / ")}`;
    }
    case "removeColumn":
      return `table ${edit.table}: - column ${edit.column}`;
    case "removeTable":
      return `- table ${edit.table}`;
    case "replaceBlock":
      return `${controlName(edit.control)} := block ${edit.block.id}`;
    case "insertBlock": {
      const at = "control" in edit.at ? `${edit.at.kind} ${controlName(edit.at.control)}` : edit.at.kind;
      return `+ block ${edit.block.id} ${at}`;
    }
    case "removeControl":
      return `${edit.keepContent ? "unlink" : "-"} ${controlName(edit.control)}`;
    case "lockControl":
      return `${edit.locked ? "lock" : "unlock"} ${controlName(edit.control)}`;
    case "writeData":
      return "data";
  }
}

export const readableEdits = (edits: readonly Edit[], snapshot: Snapshot): readonly string[] =>
  edits.map((edit) => readableEdit(edit, snapshot));
