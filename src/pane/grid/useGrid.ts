import { useRef, useState } from "react";
import type { ClipboardEvent, KeyboardEvent } from "react";
import { type GridData, allRows } from "./gridData";
import { type PastePlan, type TextChange, planPaste } from "./paste";
import { type CellPosition, type Range, type Selection, clamp, move, rangeOf, selectCell } from "./selection";
import { parseSeparated, withoutFormula, writeTabSeparated } from "../../import/separatedText";

/** `replacing`: a key press began it, arrows finish it; `inside`: F2 or a double click, arrows move in the text. */
interface Editing {
  readonly mode: "replacing" | "inside";
  readonly text: string;
}

export interface GridHandlers {
  readonly onChange: (changes: readonly TextChange[]) => void;
  readonly onPasted: (plan: PastePlan) => void;
  /** True when the paste was no block for the cells, and was taken care of otherwise. */
  readonly onPasteTable: ((html: string, text: string) => boolean) | undefined;
}

/** State and behaviour of a spreadsheet-like grid. */
export function useGrid(data: GridData, { onChange, onPasted, onPasteTable }: GridHandlers) {
  const [selected, setSelection] = useState<Selection>(selectCell({ row: 0, column: 0 }));
  const [editing, setEditing] = useState<Editing | null>(null);
  /** Escape lets the next Tab leave the grid, so that nobody is caught in it. */
  const leaving = useRef(false);

  const rows = allRows(data);
  const size = { rows: rows.length, columns: data.columns.length };
  const selection = clamp(selected, size);
  const cellAt = ({ row, column }: CellPosition) => rows[row]?.cells[column];
  const isComputed = (position: CellPosition) => cellAt(position)?.computed ?? true;

  const write = (changes: readonly TextChange[]) => {
    const changed = changes.filter((change) => cellAt(change)?.text !== change.text);
    if (changed.length > 0) onChange(changed);
  };

  const finish = () => {
    if (editing) write([{ ...selection.active, text: editing.text }]);
    setEditing(null);
  };

  const select = (next: Selection) => {
    finish();
    setSelection(next);
  };

  const cellsIn = ({ top, bottom, left, right }: Range): readonly CellPosition[] =>
    rows
      .slice(top, bottom + 1)
      .flatMap((_, row) =>
        data.columns.slice(left, right + 1).map((__, column) => ({ row: top + row, column: left + column })),
      );

  const clear = () =>
    write(
      cellsIn(rangeOf(selection))
        .filter((cell) => !isComputed(cell))
        .map((cell) => ({ ...cell, text: "" })),
    );

  /** Each cell of the range that is typed takes the text of another one. */
  const fill = (range: Range, from: (cell: CellPosition) => CellPosition) =>
    write(
      cellsIn(range)
        .filter((cell) => !isComputed(cell))
        .map((cell) => ({ ...cell, text: cellAt(from(cell))?.text ?? "" })),
    );

  /** Ctrl+D, as in spreadsheets: the range's first row goes down into the others; into one row, that above it. */
  const fillDown = () => {
    const range = rangeOf(selection);
    const first = range.top === range.bottom ? range.top - 1 : range.top;
    if (first >= 0) fill({ ...range, top: first + 1 }, (cell) => ({ ...cell, row: first }));
  };

  /** Ctrl+R: the range's first column goes into those on its right; into one column, that on its left. */
  const fillRight = () => {
    const range = rangeOf(selection);
    const first = range.left === range.right ? range.left - 1 : range.left;
    if (first >= 0) fill({ ...range, left: first + 1 }, (cell) => ({ ...cell, column: first }));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // A key that belongs to an input method (Telex, VNI) is not ours.
    if (event.nativeEvent.isComposing) return;
    const { key, shiftKey: shift } = event;
    const control = event.ctrlKey || event.metaKey;
    if (key === "Tab" && leaving.current) return;
    leaving.current = key === "Escape" && !editing;
    if (editing?.mode === "inside" && key !== "Enter" && key !== "Tab" && key !== "Escape") {
      if (control && key === "z") event.stopPropagation();
      return;
    }
    if (act(key, control)) {
      event.preventDefault();
      return;
    }
    const next = move(selection, { key, shift, control }, size);
    if (!next) return;
    event.preventDefault();
    select(next);
  };

  /** Keys that do something other than move; true when the key was one of them. */
  const act = (key: string, control: boolean): boolean => {
    if (key === "Escape" && editing) setEditing(null);
    else if (key === "F2" && !isComputed(selection.active))
      setEditing({ mode: "inside", text: cellAt(selection.active)?.text ?? "" });
    else if ((key === "Delete" || key === "Backspace") && !editing) clear();
    else if (control && key === "a")
      setSelection({
        anchor: { row: 0, column: 0 },
        active: { row: size.rows - 1, column: size.columns - 1 },
      });
    else if (control && key === "d") fillDown();
    else if (control && key === "r") fillRight();
    else return false;
    return true;
  };

  const copy = (event: ClipboardEvent) => {
    const { top, bottom, left, right } = rangeOf(selection);
    const texts = rows
      .slice(top, bottom + 1)
      .map(({ cells }) => cells.slice(left, right + 1).map(({ text }) => withoutFormula(text)));
    event.clipboardData.setData("text/plain", writeTabSeparated(texts));
    event.preventDefault();
  };

  return {
    selection,
    editing,
    select,
    finish,
    edit: (text: string) => setEditing({ mode: editing?.mode ?? "replacing", text }),
    editInside: () => {
      if (!isComputed(selection.active))
        setEditing({ mode: "inside", text: cellAt(selection.active)?.text ?? "" });
    },
    onKeyDown,
    onCopy: (event: ClipboardEvent) => {
      if (!editing) copy(event);
    },
    onCut: (event: ClipboardEvent) => {
      if (editing) return;
      copy(event);
      clear();
    },
    onPaste: (event: ClipboardEvent) => {
      const text = event.clipboardData.getData("text/plain");
      if (editing && !/[\t\n]/.test(text)) return;
      event.preventDefault();
      if (onPasteTable?.(event.clipboardData.getData("text/html"), text)) {
        setEditing(null);
        return;
      }
      const plan = planPaste(parseSeparated(text, "\t"), rangeOf(selection), size, isComputed);
      setEditing(null);
      write(plan.changes);
      onPasted(plan);
    },
  };
}
