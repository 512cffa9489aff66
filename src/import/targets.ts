/** What the columns of a list or grid are called, in all the ways that a header may word them. */
import type { FormTable, HeaderNode } from "../forms/formSet";
import type { FormSetIndex, TableFigures } from "../forms/formSetIndex";
import { type Words, wordsOf } from "../language/likeness";

/** In place of a column's id: the names of a grid's rows, and the sequence number. */
export const NAME_COLUMN = "@name";
export const SEQUENCE_COLUMN = "#";

/** One way in which a header may word a column. */
export interface Wording {
  /** Of the column alone: "Quá hạn". */
  readonly leaf: Words;
  /** Of what stands over it: "Số lượng hồ sơ đang giải quyết"; empty where nothing does. */
  readonly group: Words;
  readonly whole: Words;
}

export interface Target {
  /** Id of the column, `NAME_COLUMN` or `SEQUENCE_COLUMN`. */
  readonly id: string;
  readonly number: number | null;
  readonly wordings: readonly Wording[];
}

export interface TableTargets {
  readonly table: TableFigures;
  readonly targets: readonly Target[];
  /** How much a word tells: those that stand in many headings tell little. */
  readonly weight: (word: string) => number;
}

/** What the only column of dates of a table is called for short. */
const DAYS = ["Ngày", "Ngày, tháng", "Ngày, tháng, năm"];

const known = new WeakMap<FormSetIndex, ReadonlyMap<string, TableTargets>>();

/** The targets of every list and grid of a form set, by path; made once. */
export function targetsOf(index: FormSetIndex): ReadonlyMap<string, TableTargets> {
  const before = known.get(index);
  if (before) return before;
  const made = new Map([...index.tables.values()].map((table) => [table.path, makeTargets(index, table)]));
  known.set(index, made);
  return made;
}

/** The header of the official form for a list or grid. */
export function formTableOf({ formSet }: FormSetIndex, path: string): FormTable | null {
  const all = [...formSet.annexes.flatMap(({ tables }) => tables), ...formSet.tables];
  return all.find(({ figures }) => figures === path) ?? null;
}

function makeTargets(index: FormSetIndex, table: TableFigures): TableTargets {
  const leaves = leafWordings(formTableOf(index, table.path)?.header ?? [], table);
  const sequence: Target = {
    id: SEQUENCE_COLUMN,
    number: null,
    wordings: ["STT", "TT", "Số TT", "Số thứ tự"].map((label) => wording(label, "")),
  };
  const dates = table.columns.filter(({ definition }) => definition.kind === "date");
  const onlyDate = dates.length === 1 ? dates[0]?.definition : undefined;
  const columns = table.columns.map(({ definition, names, number }): Target => ({
    id: definition.id,
    number,
    wordings: [
      ...(leaves.get(definition.id) ?? []),
      ...[...names, ...(definition === onlyDate ? DAYS : [])].map((name) => wording(name, "")),
    ],
  }));
  const targets = [sequence, ...namesOf(index, table, leaves), ...columns];
  return { table, targets, weight: weightIn(targets) };
}

/** A grid's rows are named by a column that is a figure of its list. */
function namesOf(
  index: FormSetIndex,
  { definition, rowsFrom }: TableFigures,
  leaves: ReadonlyMap<string, readonly Wording[]>,
): readonly Target[] {
  if (definition.kind !== "grid") return [];
  const list = index.tables.get(rowsFrom);
  const naming = list?.columns.find((column) => column.definition.id === definition.rows.name);
  const rowLabel = list?.definition.kind === "list" ? [list.definition.rowLabel] : [];
  const names = [...rowLabel, ...(naming?.names ?? [])].map((name) => wording(name, ""));
  return [
    { id: NAME_COLUMN, number: null, wordings: [...(leaves.get(definition.rows.name) ?? []), ...names] },
  ];
}

const wording = (leaf: string, group: string): Wording => ({
  leaf: wordsOf(leaf),
  group: wordsOf(group),
  whole: wordsOf(`${group} ${leaf}`),
});

/** Wordings of the leaves of the official header, by column. */
function leafWordings(
  header: readonly HeaderNode[],
  table: TableFigures,
): ReadonlyMap<string, readonly Wording[]> {
  const leaves = leavesOf(header);
  return new Map(
    leaves.map(({ column, label, above }) => {
      // What the total of a group is called, the group is called too: "đang xử lý › trong hạn".
      const totals = leaves.filter(
        (other) => above !== "" && other.above === above && other.column !== column,
      );
      const groupNames = totals.flatMap(
        ({ column: id }) =>
          table.columns.find(({ definition, formula }) => definition.id === id && formula !== null)?.names ??
          [],
      );
      return [column, [above, ...groupNames].map((group) => wording(label, group))] as const;
    }),
  );
}

interface Leaf {
  readonly column: string;
  readonly label: string;
  /** Labels over it, from the top down. */
  readonly above: string;
}

function leavesOf(nodes: readonly HeaderNode[], above = ""): readonly Leaf[] {
  return nodes.flatMap(({ label, column, children }) => {
    if (children) return leavesOf(children, `${above} ${label}`.trim());
    return column === undefined ? [] : [{ column, label, above }];
  });
}

function weightIn(targets: readonly Target[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { wordings } of targets)
    for (const word of new Set(wordings.flatMap(({ whole }) => [...whole])))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + targets.length / (counts.get(word) ?? 1));
}
