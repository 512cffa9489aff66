import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useId, useRef } from "react";
import type { MouseEvent } from "react";
import { gridStrings } from "./gridStrings";
import { GridHeader } from "./GridHeader";
import { GridRowView } from "./GridRowView";
import { type GridView, allRows } from "./gridData";
import { useGridStyles } from "./gridStyles";
import type { PastePlan, TextChange } from "./paste";
import { type CellPosition, rangeOf, selectCell } from "./selection";
import { useGrid } from "./useGrid";

/** A cell by the ids of its row and column; the total row is `total`. */
export interface CellId {
  readonly row: string;
  readonly column: string;
}

interface GridEditorProps extends GridView {
  readonly onChange: (changes: readonly TextChange[]) => void;
  readonly onPasted: (plan: PastePlan) => void;
  /** A paste may be more than a block of cells: true when it was taken care of. */
  readonly onPasteTable?: (html: string, text: string) => boolean;
  /** As high as there is room, not as a part of a form. */
  readonly tall?: boolean;
  /** A cell to go to; a new object goes there again. */
  readonly goTo: CellId | null;
}

/**
 * A grid that behaves as a spreadsheet does: arrows, Tab, Enter, Home, End, F2, ranges with Shift, copy,
 * cut and paste of blocks, Ctrl+D. The active cell holds an input at all times, so that input methods for
 * Vietnamese work from the first key on and screen readers name the cell.
 */
export function GridEditor({
  label,
  rowLabel,
  data,
  onChange,
  onPasted,
  onPasteTable,
  goTo,
  tall = false,
}: GridEditorProps) {
  const styles = useGridStyles();
  const statusId = useId();
  const input = useRef<HTMLInputElement>(null);
  const hasFocus = useRef(false);
  const grid = useGrid(data, { onChange, onPasted, onPasteTable });
  const { selection, editing, select } = grid;
  const { active } = selection;
  const rows = allRows(data);
  const range = rangeOf(selection);
  const row = rows[active.row];
  const column = data.columns[active.column];
  const cell = row?.cells[active.column];

  useEffect(() => {
    if (!hasFocus.current) return;
    input.current?.focus();
    input.current?.select();
    input.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active.row, active.column]);

  const follow = useEffectEvent((target: CellId) => {
    const to = {
      row: rows.findIndex(({ id }) => id === target.row),
      column: data.columns.findIndex(({ id }) => id === target.column),
    };
    if (to.row < 0 || to.column < 0) return;
    hasFocus.current = true;
    select(selectCell(to));
    input.current?.focus();
  });
  useEffect(() => {
    if (goTo) follow(goTo);
  }, [goTo]);

  if (!row || !column) return null;

  const name = gridStrings.cell(row.name, [column.number, column.label].filter(Boolean).join(" "));
  const activeContent = (
    <input
      ref={input}
      className={styles.input}
      aria-label={name}
      aria-invalid={cell?.problem ? true : undefined}
      aria-describedby={cell?.problem ? statusId : undefined}
      autoComplete="off"
      size={1}
      readOnly={cell?.computed ?? true}
      placeholder={gridStrings.missingMark}
      value={editing?.text ?? cell?.text ?? ""}
      onChange={(event) => grid.edit(event.target.value)}
      onKeyDown={grid.onKeyDown}
      onCopy={grid.onCopy}
      onCut={grid.onCut}
      onPaste={grid.onPaste}
      onDoubleClick={grid.editInside}
    />
  );

  const onMouse = (event: MouseEvent<HTMLTableElement>) => {
    const to = positionOf(event.target);
    const dragging = event.type === "mouseover";
    if (!to || event.buttons !== 1 || event.target === input.current) return;
    // The input of the cell under the mouse takes the focus, not the page.
    event.preventDefault();
    hasFocus.current = true;
    select(dragging || event.shiftKey ? { active: to, anchor: selection.anchor } : selectCell(to));
  };

  return (
    <div
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        hasFocus.current = false;
        grid.finish();
      }}
    >
      <div className={mergeClasses(styles.box, tall && styles.tall)}>
        <table
          role="grid"
          aria-label={label}
          aria-multiselectable
          className={styles.table}
          onMouseDown={onMouse}
          onMouseOver={onMouse}
        >
          <GridHeader rowLabel={rowLabel} data={data} />
          <tbody>
            {rows.map((each, index) => (
              <GridRowView
                key={each.id}
                row={each}
                rowIndex={index}
                columns={data.columns}
                isTotal={each === data.total}
                activeColumn={index === active.row ? active.column : null}
                activeContent={index === active.row ? activeContent : null}
                selected={index >= range.top && index <= range.bottom ? [range.left, range.right] : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div
        id={statusId}
        className={mergeClasses(styles.status, cell?.problem != null && styles.statusProblem)}
      >
        {cell?.problem ?? name}
      </div>
    </div>
  );
}

/** The cell that an event happened in. */
function positionOf(target: EventTarget): CellPosition | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest<HTMLElement>("[data-column]");
  const row = cell?.closest<HTMLElement>("[data-row]");
  return cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) } : null;
}
