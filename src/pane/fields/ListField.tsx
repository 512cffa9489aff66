import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useEffect, useRef, useState } from "react";
import type { List } from "../../forms/formSet";
import { ImportButton } from "../import/ImportButton";
import { usePane } from "../PaneContext";
import { addRow, freeRowId, moveRow, rowsOf, setEmptyList, setMissing } from "../state/editFigures";
import { withoutRow } from "../state/rows";
import { listStrings } from "../state/listStrings";
import { FigureLabel } from "./FigureLabel";
import { ListRow } from "./ListRow";
import { ListTotals } from "./ListTotals";
import { ProblemText } from "./ProblemText";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  rows: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  state: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3 },
  totals: { marginTop: tokens.spacingVerticalS },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface ListFieldProps {
  readonly list: List;
  readonly path: string;
}

/** Rows of the drafter's own. One row stands open at a time; the others show what is in them. */
export function ListField({ list, path }: ListFieldProps) {
  const styles = useStyles();
  const { index, draft, review, jump, edit } = usePane();
  const root = useRef<HTMLFieldSetElement>(null);
  const rows = rowsOf(draft.figures, path);

  const jumpRow = jump?.path.startsWith(`${path}.`) ? jump.path.split(".")[2] : undefined;
  const [openRow, setOpenRow] = useState(jumpRow ?? null);
  const [followed, setFollowed] = useState(jump);
  if (jump !== followed) {
    setFollowed(jump);
    if (jumpRow !== undefined) setOpenRow(jumpRow);
  }

  // A new row takes the focus with its first field.
  const added = useRef<string | null>(null);
  useEffect(() => {
    if (added.current === null) return;
    root.current
      ?.querySelector<HTMLElement>(`[data-row-id="${added.current}"] :is(input, textarea, select)`)
      ?.focus();
    added.current = null;
  });

  const change = (key: string, alter: (figures: typeof draft.figures) => typeof draft.figures) =>
    edit(`${path}:${key}`, (before) => ({ ...before, figures: alter(before.figures) }));

  const add = () => {
    const id = freeRowId(rows);
    change(`add:${id}`, (figures) => addRow(figures, path, id));
    setOpenRow(id);
    added.current = id;
  };

  const focusAdd = () => root.current?.querySelector<HTMLElement>("[data-add]")?.focus();
  const remove = (id: string) => {
    edit(`${path}:remove:${id}`, (before) => withoutRow(before, index, path, id));
    focusAdd();
  };
  // Both take away the button that says so.
  const setNone = () => {
    change("none", (figures) => setEmptyList(figures, path));
    focusAdd();
  };
  const setUnknown = () => {
    change("unknown", (figures) => setMissing(figures, path));
    focusAdd();
  };

  return (
    <fieldset ref={root} className={styles.group} data-path={path}>
      <legend className={styles.legend}>
        <FigureLabel of={list} />
      </legend>
      {rows !== null && rows.length > 0 ? (
        <ul className={styles.rows}>
          {rows.map((row, index) => (
            <ListRow
              key={row.id}
              list={list}
              path={path}
              row={row}
              index={index}
              count={rows.length}
              isOpen={row.id === openRow}
              onOpen={(open) => setOpenRow(open ? row.id : null)}
              onMove={(by) => change("move", (figures) => moveRow(figures, path, row.id, by))}
              onRemove={() => remove(row.id)}
            />
          ))}
        </ul>
      ) : (
        <p className={styles.state}>{rows === null ? listStrings.missing : listStrings.empty}</p>
      )}
      <div className={styles.totals}>
        <ListTotals list={list} path={path} />
      </div>
      <ProblemText problems={review.problemsAt(path)} />
      <div className={styles.actions}>
        <Button data-add size="small" icon={<AddRegular />} onClick={add}>
          {listStrings.add(list.rowLabel)}
        </Button>
        <ImportButton path={path} size="small" />
        {rows === null && (
          <Button size="small" onClick={setNone}>
            {listStrings.none}
          </Button>
        )}
        {rows !== null && rows.length === 0 && list.optional !== true && (
          <Button size="small" onClick={setUnknown}>
            {listStrings.notKnown}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
