import { Select, Text } from "@fluentui/react-components";
import { formatFigure, formatValue } from "../../figures/formatFigure";
import { type LabelledLine, statedNumber } from "../../import/labelledFigures";
import { usePane } from "../PaneContext";
import { importStrings as words } from "./importStrings";
import { useImportStyles } from "./importStyles";

interface LabelledViewProps {
  readonly lines: readonly LabelledLine[];
  readonly onChoose: (at: number, path: string | null) => void;
}

/** Each line of labels and values beside the single figure that it states, which can be changed. */
export function LabelledView({ lines, onChoose }: LabelledViewProps) {
  const styles = useImportStyles();
  const { index } = usePane();
  const found = lines.filter(({ path }) => path !== null).length;
  const taken = new Set(lines.flatMap(({ path }) => path ?? []));
  const groups = index.formSet.groups.map(({ id, label, figures }) => ({
    label,
    figures: figures.flatMap((figure) =>
      figure.kind === "list" ||
      figure.kind === "grid" ||
      figure.kind === "period" ||
      figure.kind === "paragraphs"
        ? []
        : [{ path: `${id}.${figure.id}`, label: figure.label }],
    ),
  }));
  return (
    <section className={styles.section} aria-label={words.lines(found, lines.length)}>
      <Text as="h3" weight="semibold">
        {words.lines(found, lines.length)}
      </Text>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.at} className={styles.pair}>
            <span>
              {line.label}
              {(line.path === null || !line.sure) && (
                <Text size={200} className={styles.look}>
                  {" "}
                  ({line.path === null ? words.notRecognised : words.look})
                </Text>
              )}
            </span>
            <Select
              className={styles.select}
              aria-label={words.lineTarget(line.label)}
              value={line.path ?? ""}
              onChange={(_, { value }) => onChoose(line.at, value === "" ? null : value)}
            >
              <option value="">{words.notTaken}</option>
              {groups.map(({ label, figures }) => (
                <optgroup key={label} label={label}>
                  {figures
                    .filter(({ path }) => path === line.path || !taken.has(path))
                    .map(({ path, label: name }) => (
                      <option key={path} value={path}>
                        {name}
                      </option>
                    ))}
                </optgroup>
              ))}
            </Select>
            <LineNote line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the line does to its figure, or why nothing. */
function LineNote({ line }: { readonly line: LabelledLine }) {
  const styles = useImportStyles();
  const { book } = usePane();
  const { path, cell, before, text } = line;
  const concept = path === null ? undefined : book.index.concepts.get(path);
  const note = (): string => {
    if (path === null || !concept || !cell?.typed) return words.lineValue(text);
    const { definition, kind, label } = concept;
    const stated = statedNumber(line);
    if (stated !== null)
      return words.computed(formatValue(definition, kind, stated), formatFigure(book, path));
    if (cell.typed.kind === "unread") return cell.typed.problem;
    const after = formatValue(definition, kind, cell.typed.value);
    const change =
      before === null
        ? words.added(label, after)
        : words.change(label, formatValue(definition, kind, before), after);
    return cell.note === null ? change : `${change}. ${cell.note}`;
  };
  const isUnread = cell?.typed?.kind === "unread";
  return (
    <Text size={200} className={`${styles.wide} ${isUnread ? styles.look : styles.note} ${styles.figures}`}>
      {note()}
    </Text>
  );
}
