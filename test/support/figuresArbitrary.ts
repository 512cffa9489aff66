/** Any valid figures of a form set. */
import fc from "fast-check";
import type { Figures } from "../../src/figures/figures";
import { parseFigures } from "../../src/figures/parseFigures";
import { MAX_COUNT, MAX_MONEY, MAX_RATIO } from "../../src/figures/readNumbers";
import { isDerived } from "../../src/forms/concepts";
import type { Column, Scalar } from "../../src/forms/formSet";
import type { FormSetIndex, TableFigures } from "../../src/forms/formSetIndex";
import { addDays } from "../../src/language/dates";
import { periodRange, type PeriodKind } from "../../src/language/periods";

interface Options {
  /** Nothing is missing and no list is empty. */
  readonly complete?: boolean;
  /** Most rows of a list. */
  readonly maxRows?: number;
}

/** Figures in canonical form. */
export function figuresArbitrary(index: FormSetIndex, options: Options = {}): fc.Arbitrary<Figures> {
  return figuresFileArbitrary(index, options).map((file) => {
    const { figures, problems } = parseFigures(index, file);
    if (!figures) throw new Error(problems.map(({ message }) => message).join("\n"));
    return figures;
  });
}

type Json = Readonly<Record<string, unknown>>;

/** A figures file as a program writes it: numbers, ISO dates, rows with ids; texts as drafters paste them. */
export function figuresFileArbitrary(index: FormSetIndex, options: Options = {}): fc.Arbitrary<Json> {
  const { formSet } = index;
  const maybe = missing(options);
  const groups = formSet.groups.map(({ id, figures }) => {
    const values = figures
      .filter((figure) => !isDerived(figure))
      .map((figure) => {
        const table = index.tables.get(`${id}.${figure.id}`);
        if (table) return [figure.id, tableArbitrary(table, options)] as const;
        return [figure.id, maybe(valueArbitrary(figure as Scalar, formSet.cutOff.firstDay))] as const;
      });
    return [id, fc.record(Object.fromEntries(values))] as const;
  });
  const note = fc.option(textArbitrary, { nil: undefined });
  return fc
    .tuple(note, fc.record(Object.fromEntries(groups)))
    .map(([text, drawn]) => ({ formSet: formSet.id, note: text, ...withGridRows(index, drawn) }));
}

const missing =
  ({ complete = false }: Options) =>
  <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
    complete ? value : fc.option(value, { freq: 6 });

/** Rows with ids. A grid gets as many as a list can have; those of its list take what they need. */
function tableArbitrary(table: TableFigures, options: Options): fc.Arbitrary<readonly Json[] | null> {
  const { complete = false, maxRows = 4 } = options;
  const maybe = missing(options);
  const columns = table.definition.columns
    .filter((column) => !isDerived(column))
    .map((column) => [column.id, maybe(valueArbitrary(column, 1))] as const);
  const cells = fc.record(Object.fromEntries(columns));
  if (table.definition.kind === "grid") return fc.array(cells, { minLength: maxRows, maxLength: maxRows });
  const id = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/).filter((text) => text !== "total");
  const rows = fc.uniqueArray(fc.tuple(id, cells), {
    selector: ([key]) => key,
    minLength: complete ? 1 : 0,
    maxLength: maxRows,
  });
  return maybe(rows.map((pairs) => pairs.map(([key, row]) => ({ id: key, ...row }))));
}

function withGridRows(index: FormSetIndex, drawn: Readonly<Record<string, Json>>): Json {
  const groups: Record<string, Json> = { ...drawn };
  const rowsAt = (path: string): readonly Json[] => {
    const [group = "", figure = ""] = path.split(".");
    return (drawn[group]?.[figure] ?? []) as readonly Json[];
  };
  for (const { path, rowsFrom, definition, group } of index.tables.values()) {
    if (definition.kind !== "grid") continue;
    const cells = rowsAt(path);
    const rows = rowsAt(rowsFrom).map((row, position) => ({ ...cells[position], id: row["id"] }));
    groups[group.id] = { ...groups[group.id], [definition.id]: rows };
  }
  return groups;
}

/** Texts with everything that XML, Word and people put into them. */
const textArbitrary = fc.oneof(
  fc.constantFrom(
    "Sở Khoa học và Công nghệ",
    "Kế hoạch số 67/KH-SKHCN",
    'R&D <KH&CN> "4 tại chỗ"',
    "]]>",
    "a\u00a0b",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
);

const day = fc.integer({ min: 0, max: 50_000 }).map((days) => addDays("1950-01-01", days));

function valueArbitrary(definition: Scalar | Column, firstDay: number): fc.Arbitrary<unknown> {
  const small = fc.constantFrom(0, 1, 8, 504);
  const decimal = (max: number) => fc.integer({ min: 0, max: Math.floor(max * 100) }).map((n) => n / 100);
  switch (definition.kind) {
    case "count":
      return fc.oneof(small, fc.integer({ min: 0, max: MAX_COUNT }));
    case "money":
      return fc.oneof(small, fc.integer({ min: 0, max: MAX_MONEY }));
    case "score":
      return decimal(definition.outOf ?? 100);
    case "ratio":
      return fc.oneof(decimal(1), fc.double({ min: 0, max: MAX_RATIO, noNaN: true }));
    case "date":
      return day;
    case "text":
      return textArbitrary;
    case "choice":
      return fc.constantFrom(...(definition.choices ?? []));
    case "paragraphs":
      return fc.array(textArbitrary, { maxLength: 3 });
    case "period":
      return periodArbitrary(firstDay);
  }
}

function periodArbitrary(firstDay: number): fc.Arbitrary<unknown> {
  const year = fc.integer({ min: 2017, max: 2030 });
  const named = (kind: Exclude<PeriodKind, "custom">, last: number) =>
    fc
      .tuple(year, last > 0 ? fc.integer({ min: 1, max: last }) : fc.constant(undefined))
      .map(([y, number]) => ({
        kind,
        year: y,
        ...(number !== undefined && { number }),
        ...periodRange(kind, y, number, firstDay),
      }));
  const custom = fc.tuple(day, fc.integer({ min: 0, max: 400 })).map(([from, days]) => {
    const to = addDays(from, days);
    return { kind: "custom", year: Number(to.slice(0, 4)), from, to };
  });
  return fc.oneof(
    named("quarter", 4),
    named("month", 12),
    named("sixMonths", 0),
    named("nineMonths", 0),
    named("year", 0),
    custom,
  );
}
