import { Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ColumnReading, ImportReading } from "../../import/reading";
import { NAME_COLUMN, SEQUENCE_COLUMN } from "../../import/targets";
import { Disclosure } from "../check/Disclosure";
import { importStrings as words } from "./importStrings";
import { useImportStyles } from "./importStyles";

interface ColumnChoicesProps {
  readonly reading: ImportReading;
  readonly onChoose: (at: number, target: string | null) => void;
}

/** Columns that a person should look at; the others on demand. */
export function ColumnChoices({ reading, onChoose }: ColumnChoicesProps) {
  const styles = useImportStyles();
  const shown = reading.columns.filter(({ filled, target }) => filled || target !== null);
  const found = shown.filter(({ target }) => target !== null);
  // A column that the drafter decided on stays where it is.
  const [first] = useState(() => new Set(shown.filter(needsLook).map(({ at }) => at)));
  const open = shown.filter((column) => needsLook(column) || first.has(column.at));
  const clear = shown.filter((column) => !open.includes(column));
  const title = words.columns(found.length, shown.length);
  return (
    <section className={styles.section} aria-label={title}>
      <Text as="h3" weight="semibold">
        {title}
      </Text>
      {open.length > 0 && <ColumnList reading={reading} columns={open} onChoose={onChoose} />}
      {clear.length > 0 && (
        <Disclosure title={words.clearColumns(clear.length)}>
          <ColumnList reading={reading} columns={clear} onChoose={onChoose} />
        </Disclosure>
      )}
    </section>
  );
}

const needsLook = ({ target, sure }: ColumnReading): boolean => target === null || !sure;

interface ColumnListProps extends ColumnChoicesProps {
  readonly columns: readonly ColumnReading[];
}

/** Each column of the source beside the figure that it was taken for, which can be changed. */
function ColumnList({ reading, columns, onChoose }: ColumnListProps) {
  const styles = useImportStyles();
  const targets = targetNames(reading);
  return (
    <ul className={styles.list}>
      {columns.map(({ at, heading, target, sure, filled }) => (
        <li key={at} className={styles.pair}>
          <span>
            {heading}
            {!filled && <Text size={200}> ({words.emptyColumn})</Text>}
            {(target === null || !sure) && (
              <Text size={200} className={styles.look}>
                {" "}
                ({target === null ? words.notRecognised : words.look})
              </Text>
            )}
          </span>
          <Select
            className={styles.select}
            aria-label={words.columnTarget(heading)}
            value={target ?? ""}
            onChange={(_, { value }) => onChoose(at, value === "" ? null : value)}
          >
            <option value="">{words.notTaken}</option>
            {targets.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </li>
      ))}
    </ul>
  );
}

function targetNames({ table, index }: ImportReading): readonly (readonly [string, string])[] {
  const list = index.tables.get(table.rowsFrom)?.definition;
  const rowLabel = list?.kind === "list" ? list.rowLabel : "";
  return [
    [SEQUENCE_COLUMN, words.sequence],
    ...(table.definition.kind === "grid" ? [[NAME_COLUMN, words.rowNames(rowLabel)] as const] : []),
    ...table.columns.map(
      ({ definition, label, number }) =>
        [definition.id, number === null ? label : `(${number}) ${label}`] as const,
    ),
  ];
}
