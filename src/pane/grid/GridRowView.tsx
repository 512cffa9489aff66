import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { ReactNode } from "react";
import { gridStrings } from "./gridStrings";
import { type GridColumn, type GridRow, sameRow } from "./gridData";
import { useGridStyles } from "./gridStyles";

interface GridRowViewProps {
  readonly row: GridRow;
  readonly rowIndex: number;
  readonly columns: readonly GridColumn[];
  readonly isTotal: boolean;
  /** Column of the active cell when it is in this row, and what stands in it. */
  readonly activeColumn: number | null;
  readonly activeContent: ReactNode;
  /** First and last selected column of this row, or null. */
  readonly selected: readonly [number, number] | null;
}

/** One row. It is drawn again only when something in it changed, so that long lists stay quick. */
export const GridRowView = memo(
  function GridRowView({
    row,
    rowIndex,
    columns,
    isTotal,
    activeColumn,
    activeContent,
    selected,
  }: GridRowViewProps) {
    const styles = useGridStyles();
    return (
      <tr role="row" className={isTotal ? styles.totalRow : undefined} data-row={rowIndex}>
        <th role="rowheader" scope="row" className={mergeClasses(styles.name, isTotal && styles.totalName)}>
          {row.name}
        </th>
        {columns.map((column, index) => {
          const cell = row.cells[index];
          const text = cell?.text ?? "";
          const isSelected = selected !== null && index >= selected[0] && index <= selected[1];
          return (
            <td
              key={column.id}
              role="gridcell"
              data-column={index}
              data-cell={`${row.id}.${column.id}`}
              aria-readonly={cell?.computed ? true : undefined}
              aria-selected={isSelected}
              className={mergeClasses(
                styles.cell,
                column.kind === "number" && styles.numeric,
                cell?.computed && styles.computed,
                isSelected && styles.selected,
                text === "" && styles.missing,
                cell?.problem != null && styles.wrong,
              )}
            >
              {index === activeColumn ? (
                activeContent
              ) : (
                <div className={mergeClasses(styles.content, column.kind === "text" && styles.textContent)}>
                  {text === "" ? gridStrings.missingMark : text}
                </div>
              )}
            </td>
          );
        })}
      </tr>
    );
  },
  (before, after) =>
    before.activeContent === after.activeContent &&
    before.activeColumn === after.activeColumn &&
    before.columns === after.columns &&
    before.rowIndex === after.rowIndex &&
    before.isTotal === after.isTotal &&
    before.selected?.[0] === after.selected?.[0] &&
    before.selected?.[1] === after.selected?.[1] &&
    sameRow(before.row, after.row),
);
