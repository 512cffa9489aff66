import { Select, Text } from "@fluentui/react-components";
import type { ImportReading } from "../../import/reading";
import { NAME_COLUMN, SEQUENCE_COLUMN } from "../../import/targets";
import { importStrings as words } from "./importStrings";
import { useImportStyles } from "./importStyles";

interface ColumnChoicesProps {
  readonly reading: ImportReading;
  readonly onChoose: (at: number, target: string | null) => void;
}

/** Each column of the source beside the figure that it was taken for, which can be changed. */
export function ColumnChoices({ reading, onChoose }: ColumnChoicesProps) {
  const styles = useImportStyles();
  const targets = targetNames(reading);
  const filled = reading.columns.filter(({ filled: has, target }) => has || target !== null);
  return (
    <ul className={styles.list}>
      {filled.map(({ at, heading, target, sure, filled: has }) => (
        <li key={at} className={styles.pair}>
          <span>
            {heading}
            {!has && <Text size={200}> ({words.emptyColumn})</Text>}
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
