import { Text } from "@fluentui/react-components";
import type { ImportReading } from "../../import/reading";
import { Disclosure } from "../check/Disclosure";
import { SeverityIcon } from "../SeverityIcon";
import { ColumnChoices } from "./ColumnChoices";
import { LeftRows, RowChoices } from "./RowChoices";
import { importStrings as words } from "./importStrings";
import { useImportStyles } from "./importStyles";
import type { ImportState } from "./useImport";

interface ReadingViewProps {
  readonly reading: ImportReading;
  readonly state: Pick<ImportState, "chooseColumn" | "chooseRow">;
}

/** What was recognised, what was not, what contradicts itself: before anything is taken over. */
export function ReadingView({ reading, state }: ReadingViewProps) {
  const styles = useImportStyles();
  const { rows, left, untouched, keptByEmpty, problems } = reading;
  const same = rows.reduce((sum, row) => sum + row.same, 0);
  return (
    <>
      <div className={styles.section}>
        {same > 0 && <Text className={styles.note}>{words.same(same)}</Text>}
        {keptByEmpty > 0 && <Text className={styles.note}>{words.keptByEmpty(keptByEmpty)}</Text>}
      </div>
      {problems.length > 0 && <Problems problems={problems} />}
      <ColumnChoices
        key={`${reading.source.name} ${reading.table.path}`}
        reading={reading}
        onChoose={state.chooseColumn}
      />
      {rows.length > 0 && (
        <section className={styles.section} aria-label={words.rows(rows.length)}>
          <Text as="h3" weight="semibold">
            {words.rows(rows.length)}
          </Text>
          <RowChoices reading={reading} onChoose={state.chooseRow} />
        </section>
      )}
      {left.length > 0 && (
        <Disclosure title={words.left(left.length)}>
          <LeftRows reading={reading} onChoose={state.chooseRow} />
        </Disclosure>
      )}
      {untouched.length > 0 && (
        <Disclosure title={words.untouched(untouched.length)}>
          <ul className={styles.list}>
            {untouched.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

const MOST_PROBLEMS = 30;

function Problems({ problems }: Pick<ImportReading, "problems">) {
  const styles = useImportStyles();
  return (
    <section className={styles.section} aria-label={words.problems(problems.length)}>
      <Text as="h3" weight="semibold">
        {words.problems(problems.length)}
      </Text>
      <ul className={styles.list}>
        {problems.slice(0, MOST_PROBLEMS).map(({ severity, message }, at) => (
          <li key={`${at} ${message}`} className={styles.problem}>
            <SeverityIcon severity={severity} className={styles.problemIcon} />
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {problems.length > MOST_PROBLEMS && (
        <Disclosure title={words.moreProblems(problems.length - MOST_PROBLEMS)}>
          <ul className={styles.list}>
            {problems.slice(MOST_PROBLEMS).map(({ message }, at) => (
              <li key={`${at} ${message}`}>{message}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
