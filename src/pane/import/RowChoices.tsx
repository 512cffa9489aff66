import { Select, Text, mergeClasses } from "@fluentui/react-components";
import { formatValue } from "../../figures/formatFigure";
import {
  type CellChange,
  type ImportReading,
  type LeftRow,
  type RowReading,
  NEW_ROW,
  NO_ROW,
} from "../../import/reading";
import type { Concept } from "../../forms/concepts";
import { importStrings as words } from "./importStrings";
import { useImportStyles } from "./importStyles";

/** More rows than anyone looks through; those that need a look come first. */
const MOST_SHOWN = 60;
const MOST_CHANGES = 12;

interface RowChoicesProps {
  readonly reading: ImportReading;
  readonly onChoose: (at: number, row: string) => void;
}

/** Each row that is taken: which row of the report it becomes, and what changes there. */
export function RowChoices({ reading, onChoose }: RowChoicesProps) {
  const styles = useImportStyles();
  const { rows, source } = reading;
  const needsLook = ({ row, sure }: RowReading) => row === null || !sure;
  const sorted = [...rows.filter(needsLook), ...rows.filter((row) => !needsLook(row))];
  return (
    <>
      <ul className={styles.list}>
        {sorted.slice(0, MOST_SHOWN).map((row) => {
          const name = row.name === "" ? words.unnamed(source.firstRow + row.at) : row.name;
          return (
            <li key={row.at} className={styles.pair}>
              <span>
                {name}
                {!row.sure && (
                  <Text size={200} className={styles.look}>
                    {" "}
                    ({words.look})
                  </Text>
                )}
              </span>
              <RowSelect
                reading={reading}
                name={name}
                at={row.at}
                value={row.row?.id ?? NEW_ROW}
                onChoose={onChoose}
              />
              <RowChanges row={row} columns={reading.table.columns} />
            </li>
          );
        })}
      </ul>
      {sorted.length > MOST_SHOWN && <Text>{words.moreRows(sorted.length - MOST_SHOWN)}</Text>}
    </>
  );
}

interface RowSelectProps extends RowChoicesProps {
  readonly name: string;
  readonly at: number;
  readonly value: string;
}

function RowSelect({ reading, name, at, value, onChoose }: RowSelectProps) {
  const styles = useImportStyles();
  const { rows, untouched } = reading;
  const own = rows.find((row) => row.at === at)?.row ?? null;
  // A row of the report that another row of the source goes to is not offered twice.
  const free = own ? [own, ...untouched] : untouched;
  return (
    <Select
      className={styles.select}
      aria-label={words.rowTarget(name)}
      value={value}
      onChange={(_, data) => onChoose(at, data.value)}
    >
      {free.map(({ id, name: label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
      <option value={NEW_ROW}>{words.newRow}</option>
      <option value={NO_ROW}>{words.noRow}</option>
    </Select>
  );
}

function RowChanges({ row, columns }: { readonly row: RowReading; readonly columns: readonly Concept[] }) {
  const styles = useImportStyles();
  const shown = row.changes.slice(0, MOST_CHANGES).map((change) => changeText(change, columns));
  return (
    <Text size={200} className={mergeClasses(styles.wide, styles.note, styles.figures)}>
      {words.changes(row.changes.length, row.same)}
      {shown.length > 0 && `: ${shown.join("; ")}`}
    </Text>
  );
}

function changeText({ column, cell, before }: CellChange, columns: readonly Concept[]): string {
  const concept = columns.find(({ definition }) => definition.id === column);
  if (!concept) return "";
  const { label, definition, kind } = concept;
  if (cell.typed?.kind !== "read") return words.unreadCell(label, cell.text);
  const after = formatValue(definition, kind, cell.typed.value);
  return before === null
    ? words.added(label, after)
    : words.change(label, formatValue(definition, kind, before), after);
}

/** Rows of which nothing is taken, with the reason of each; those with a name can be taken after all. */
export function LeftRows({ reading, onChoose }: RowChoicesProps) {
  const styles = useImportStyles();
  const { left, source } = reading;
  const line = ({ at, text, why }: LeftRow) => words.leftRow(source.firstRow + at, text, why);
  return (
    <>
      <ul className={styles.list}>
        {left.slice(0, MOST_SHOWN).map((row) =>
          row.name === null ? (
            <li key={row.at}>{line(row)}</li>
          ) : (
            <li key={row.at} className={styles.pair}>
              <span>{line(row)}</span>
              <RowSelect reading={reading} name={row.name} at={row.at} value={NO_ROW} onChoose={onChoose} />
            </li>
          ),
        )}
      </ul>
      {left.length > MOST_SHOWN && <Text>{words.moreLeft(left.length - MOST_SHOWN)}</Text>}
    </>
  );
}
