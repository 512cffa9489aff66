import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Grid } from "../../forms/formSet";
import { type CellId, GridEditor } from "../grid/GridEditor";
import type { PastePlan, TextChange } from "../grid/paste";
import { usePane } from "../PaneContext";
import type { Jump } from "../state/paneState";
import { gridRows, gridShape, rowList } from "../state/gridTexts";
import { readTyped } from "../../figures/readTyped";
import { withTyped } from "../state/typedChange";
import { strings } from "../strings";
import { FigureLabel } from "./FigureLabel";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3 },
});

interface GridFieldProps {
  readonly grid: Grid;
  readonly path: string;
}

/** A grid with one row for each row of its list, over the figures. */
export function GridField({ grid, path }: GridFieldProps) {
  const styles = useStyles();
  const { index, draft, review, jump, edit, dispatch } = usePane();
  const [pasted, setPasted] = useState<PastePlan | null>(null);
  const shape = useMemo(() => gridShape(index, grid, path), [index, grid, path]);
  const data = useMemo(
    () => ({ ...shape, ...gridRows(draft, review, grid, path) }),
    [shape, draft, review, grid, path],
  );
  const list = rowList(index, grid);
  const goTo = useMemo(() => cellIn(path, jump), [path, jump]);

  const change = (changes: readonly TextChange[]) => {
    const typed = changes.flatMap(({ row, column, text }) => {
      const id = data.rows[row]?.id;
      const definition = grid.columns[column];
      if (id === undefined || !definition) return [];
      const reading = readTyped(definition, text, index.formSet.cutOff.firstDay);
      return [{ path: `${path}.${id}.${definition.id}`, text, typed: reading }];
    });
    setPasted(null);
    edit(typed.map((cell) => cell.path).join(" "), (before) => withTyped(before, typed));
  };

  const listLink = (text: string) => (
    <Link onClick={() => dispatch({ kind: "jump", path: grid.rows.list })}>{text}</Link>
  );
  const listName = list?.label ?? grid.label;
  return (
    <div className={styles.root} data-path={path} tabIndex={-1}>
      <FigureLabel of={grid} className={styles.heading} />
      {data.rows.length === 0 ? (
        <Text>
          {strings.grid.noRows(listName)} {listLink(strings.grid.toList(listName))}
        </Text>
      ) : (
        <>
          <GridEditor
            label={grid.label}
            rowLabel={list?.rowLabel ?? ""}
            data={data}
            onChange={change}
            onPasted={setPasted}
            goTo={goTo}
          />
          {pasted && <Text role="status">{pasteReport(pasted)}</Text>}
          <Text size={200} className={styles.note}>
            {strings.grid.legend} {listLink(strings.grid.editRows(listName))}
          </Text>
        </>
      )}
    </div>
  );
}

/** The cell of this grid that a jump leads to. */
function cellIn(path: string, jump: Jump | null): CellId | null {
  if (!jump?.path.startsWith(`${path}.`)) return null;
  const [row, column] = jump.path.slice(path.length + 1).split(".");
  return row === undefined || column === undefined ? null : { row, column };
}

/** What a paste did, and what it left out: nothing is dropped without a word. */
const pasteReport = ({ changes, computed, rowsOutside, columnsOutside }: PastePlan): string =>
  [
    strings.grid.pasted(changes.length),
    computed > 0 && strings.grid.computedSkipped(computed),
    rowsOutside > 0 && strings.grid.rowsOutside(rowsOutside),
    columnsOutside > 0 && strings.grid.columnsOutside(columnsOutside),
  ]
    .filter(Boolean)
    .join(" ");
