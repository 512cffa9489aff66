import {
  Button,
  Link,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { MaximizeRegular } from "@fluentui/react-icons/svg/maximize";
import { Suspense, lazy, useMemo, useState } from "react";
import type { Grid } from "../../forms/formSet";
import { LEAST_FIT, recogniseAs } from "../../import/recogniseTable";
import type { SourceTable } from "../../import/sourceTable";
import { type CellId, GridEditor } from "../grid/GridEditor";
import { type CellEdit, editsOf } from "../grid/gridData";
import { pasteReport } from "../grid/pasteReport";
import { ImportButton, LazyImportDialog } from "../import/ImportButton";
import { pastedTables } from "../import/sources";
import { usePane } from "../PaneContext";
import type { Jump } from "../state/paneState";
import { rowList } from "../state/gridTexts";
import { gridStrings } from "../grid/gridStrings";
import { useFocusAfter } from "../useFocusAfter";
import { useWideGrid } from "../wide/useWideGrid";
import { FigureLabel } from "./FigureLabel";
import { useGridFigures } from "./useGridFigures";

const WideGridDialog = lazy(() =>
  import("../wide/WideGridDialog").then((part) => ({ default: part.WideGridDialog })),
);

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  link: { minHeight: "24px", fontSize: "inherit", lineHeight: "inherit", textAlign: "left" },
  note: { color: tokens.colorNeutralForeground3 },
});

interface GridFieldProps {
  readonly grid: Grid;
  readonly path: string;
}

/** A grid with one row for each row of its list, over the figures. */
export function GridField({ grid, path }: GridFieldProps) {
  const styles = useStyles();
  const { index, jump, dispatch } = usePane();
  const { view, change } = useGridFigures(grid, path);
  const [pasted, setPasted] = useState<string | null>(null);
  const [importing, setImporting] = useState<readonly SourceTable[] | null>(null);
  const goTo = useMemo(() => cellIn(path, jump), [path, jump]);
  const edit = (edits: readonly CellEdit[]) => {
    setPasted(null);
    change(edits);
  };
  const wide = useWideGrid(view, edit);
  const opener = useFocusAfter<HTMLButtonElement>(wide.place);
  const root = useFocusAfter<HTMLDivElement>(importing ? "importing" : "grid");

  /** A table with headings or names is understood, not put down cell by cell. */
  const takeTable = (html: string, text: string): boolean => {
    const tables = tablesIn(html, text);
    if (!tables.some((table) => (recogniseAs(table, index, path)?.fit ?? 0) >= LEAST_FIT)) return false;
    setImporting(tables);
    return true;
  };

  const listLink = (text: string) => (
    <Link className={styles.link} onClick={() => dispatch({ kind: "jump", path: grid.rows.list })}>
      {text}
    </Link>
  );
  const listName = rowList(index, grid)?.label ?? grid.label;
  const isEmpty = view.data.rows.length === 0;
  return (
    <div ref={root} className={styles.root} data-path={path} tabIndex={-1}>
      <FigureLabel of={grid} className={styles.heading} />
      <div className={styles.actions}>
        <ImportButton path={path} size="small" />
        {!isEmpty && wide.place === "closed" && (
          <Button ref={opener} size="small" icon={<MaximizeRegular />} onClick={() => void wide.open()}>
            {gridStrings.widen}
          </Button>
        )}
      </div>
      {wide.failure !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{wide.failure}</MessageBarBody>
        </MessageBar>
      )}
      {isEmpty ? (
        <Text>
          {gridStrings.noRows(listName)} {listLink(gridStrings.toList(listName))}
        </Text>
      ) : wide.place !== "closed" ? (
        <div className={styles.actions}>
          <Text>{gridStrings.widened}</Text>
          <Button size="small" onClick={wide.close}>
            {gridStrings.narrow}
          </Button>
        </div>
      ) : (
        <>
          <GridEditor
            {...view}
            onChange={(changes) => edit(editsOf(view.data, changes))}
            onPasted={(plan) => setPasted(pasteReport(plan))}
            onPasteTable={takeTable}
            goTo={goTo}
          />
          {pasted !== null && <Text role="status">{pasted}</Text>}
          <Text size={200} className={styles.note}>
            {gridStrings.legend} {listLink(gridStrings.editRows(listName))}
          </Text>
        </>
      )}
      <Suspense>
        {wide.place === "dialog" && <WideGridDialog view={view} onEdit={edit} onClose={wide.close} />}
        {importing && <LazyImportDialog path={path} sources={importing} onClose={() => setImporting(null)} />}
      </Suspense>
    </div>
  );
}

/** The cell of this grid that a jump leads to. */
function cellIn(path: string, jump: Jump | null): CellId | null {
  if (!jump?.path.startsWith(`${path}.`)) return null;
  const [row, column] = jump.path.slice(path.length + 1).split(".");
  return row === undefined || column === undefined ? null : { row, column };
}

/** A paste without any table, or with too much of one, is left to the cells. */
function tablesIn(html: string, text: string): readonly SourceTable[] {
  try {
    return pastedTables(html, text);
  } catch {
    return [];
  }
}
