/** The zod schema of a figures file, derived from its form set. */
import { z } from "zod";
import { isDerived, ROW_ID, TOTAL_ROW } from "../forms/concepts";
import type { Column, FormSet, Grid, Group, List, Scalar } from "../forms/formSet";
import type { FormSetIndex } from "../forms/formSetIndex";
import { cleanParagraphs } from "./cleanText";
import type { FigureValue } from "./figures";
import { FIRST_YEAR, LAST_YEAR } from "./readDates";
import { readFigure } from "./readFigure";
import { MAX_COUNT, MAX_MONEY, MAX_RATIO } from "./readNumbers";

/** Most rows of a list: far beyond any form, and still quick to work with. */
export const MAX_ROWS = 20_000;

/** A row as a file gives it: values are read, its id may be missing, a grid's row may have a name instead. */
export type FileRow = Readonly<Record<string, FigureValue | undefined>>;

/** A group of a file, its values read. */
export type FileGroup = Readonly<Record<string, FigureValue | readonly FileRow[] | undefined>>;

/** A whole file, its values read. */
export interface FiguresFile {
  readonly formSet: string;
  readonly note?: string | undefined;
  readonly others?: Readonly<Record<string, unknown>> | undefined;
  readonly groups: Readonly<Record<string, FileGroup | undefined>>;
}

/**
 * Schema of a figures file as people write it. Its output has every value in canonical form (numbers, ISO
 * dates, periods with dates, null = missing); row ids and rows of grids are `parseFigures`' matter, and so
 * are the messages: `readFigure` says what is wrong with a value.
 */
export function figuresSchema({ formSet }: FormSetIndex): z.ZodType<FiguresFile> {
  const groups = formSet.groups.map((group) => [group.id, groupSchema(group, formSet).optional()] as const);
  return z
    .strictObject({
      $schema: z.string().optional(),
      formSet: formSetField(formSet),
      note: noteField,
      others: othersField,
      ...Object.fromEntries(groups),
    })
    .transform((file) => ({
      formSet: file.formSet,
      note: file.note,
      others: file.others,
      groups: groupsOf(file, formSet),
    }))
    .meta({ title: `Số liệu báo cáo: ${formSet.title}` });
}

function groupsOf(file: Readonly<Record<string, unknown>>, { groups }: FormSet): FiguresFile["groups"] {
  const read = (value: unknown): value is FileGroup => typeof value === "object" && value !== null;
  return Object.fromEntries(
    groups.flatMap(({ id }) => {
      const group = file[id];
      return read(group) ? [[id, group]] : [];
    }),
  );
}

const formSetField = ({ id, title }: FormSet) =>
  z.literal(id).meta({ title: "Bộ biểu mẫu", description: title });

/** Empty lines go; a note without text is none. */
const noteField = z
  .string()
  .transform((note) => cleanParagraphs(note).join("\n") || undefined)
  .optional()
  .meta({ title: "Ghi chú", description: "Không đưa vào báo cáo." });

const othersField = z.record(z.string(), z.unknown()).optional().meta({
  title: "Số liệu để riêng",
  description: "Số liệu của bộ biểu mẫu trước mà bộ này không có; được giữ lại, không đưa vào báo cáo.",
});

/** Schema of one group: its typed figures, each of which may be left out. */
export function groupSchema(group: Group, formSet: FormSet): z.ZodType<FileGroup> {
  const typed = group.figures.filter((figure) => !isDerived(figure));
  const figures = typed.map((figure) => [figure.id, figureSchema(figure, formSet).optional()] as const);
  return z.strictObject(Object.fromEntries(figures)).meta(described(group.label, group.hint));
}

function figureSchema(
  figure: Scalar | List | Grid,
  formSet: FormSet,
): z.ZodType<FigureValue | readonly FileRow[]> {
  if (figure.kind === "list" || figure.kind === "grid") return rowsSchema(figure, formSet);
  return valueSchema(figure, formSet);
}

function rowsSchema(table: List | Grid, formSet: FormSet): z.ZodType<readonly FileRow[] | null> {
  const columns = table.columns
    .filter((column) => !isDerived(column))
    .map((column) => [column.id, valueSchema(column, formSet).optional()] as const);
  const name = table.kind === "grid" ? { [table.rows.name]: rowNameSchema } : {};
  const row: z.ZodType<FileRow> = z.strictObject({
    id: rowIdSchema,
    ...name,
    ...Object.fromEntries(columns),
  });
  const description = table.kind === "list" ? table.hint : gridHint(table);
  return z.array(row).max(MAX_ROWS).nullable().meta(described(table.label, description));
}

const rowIdSchema = z
  .string()
  .regex(ROW_ID)
  .refine((id) => id !== TOTAL_ROW)
  .optional()
  .meta({ title: "Mã dòng", description: "Bỏ trống thì tự đặt; từ 1 đến 12 chữ cái không dấu hoặc chữ số." });

const rowNameSchema = z
  .string()
  .nullable()
  .optional()
  .meta({ title: "Tên dòng", description: "Dùng thay cho mã dòng (id)." });

const gridHint = ({ hint, rows }: Grid): string =>
  [hint, `Mỗi dòng ứng với một dòng của ${rows.list}, gọi bằng mã (id) hoặc tên (${rows.name}).`]
    .filter((text) => text !== undefined)
    .join(" ");

/** Input: what a program may write (number, date, …) or what people type; output: the canonical value. */
function valueSchema(definition: Scalar | Column, formSet: FormSet): z.ZodType<FigureValue> {
  return inputSchema(definition)
    .transform((raw, context) => {
      const { value, problem } = readFigure(definition, raw, formSet.cutOff.firstDay);
      if (problem !== null) context.addIssue({ code: "custom", message: problem });
      return value;
    })
    .meta(described(labelWithUnit(definition), definition.hint));
}

/** How people type each kind. */
const EXAMPLES: Readonly<Record<Scalar["kind"], string>> = {
  count: 'Viết như trong báo cáo: "08", "1.234", "không".',
  money: 'Viết như trong báo cáo: "6.460.000", "6,46 triệu đồng".',
  score: 'Viết như trong báo cáo: "16,93".',
  ratio: 'Viết như trong báo cáo: "20,4%", "11/54".',
  date: 'Viết như trong báo cáo: "14/3/2021".',
  period: 'Viết như trong báo cáo: "quý I năm 2021".',
  text: "Một dòng chữ.",
  choice: "Một trong các lựa chọn, không phân biệt chữ hoa, chữ thường.",
  paragraphs: "Mỗi dòng là một đoạn.",
};

function inputSchema(definition: Scalar | Column): z.ZodType {
  const typed = z.string().meta({ description: EXAMPLES[definition.kind] });
  switch (definition.kind) {
    case "count":
      return z.union([z.int().min(0).max(MAX_COUNT), typed, z.null()]);
    case "money":
      return z.union([z.int().min(0).max(MAX_MONEY), typed, z.null()]);
    case "score":
      return z.union([
        z
          .number()
          .min(0)
          .max(definition.outOf ?? MAX_COUNT),
        typed,
        z.null(),
      ]);
    case "ratio":
      return z.union([z.number().min(0).max(MAX_RATIO), typed, z.null()]);
    case "choice":
      return z.union([z.enum(definition.choices ?? []), typed, z.null()]);
    case "date":
    case "text":
      return z.union([typed, z.null()]);
    case "paragraphs":
      return z.union([z.array(z.string()), typed, z.null()]);
    case "period":
      return z.union([periodInput, typed, z.null()]);
  }
}

/** What a period may look like; whether it is one, `readFigure` says. */
const dayInput = z.string().nullable().optional();
const periodInput = z.strictObject({
  kind: z.enum(["month", "quarter", "sixMonths", "nineMonths", "year", "custom"]),
  year: z.int().min(FIRST_YEAR).max(LAST_YEAR).optional(),
  number: z.int().min(1).max(12).nullable().optional(),
  from: dayInput.meta({ description: "Bỏ trống thì lấy theo ngày chốt số liệu của bộ biểu mẫu." }),
  to: dayInput,
});

const labelWithUnit = ({ label, unit }: Scalar | Column): string =>
  unit === undefined ? label : `${label} (${unit})`;

const described = (
  title: string,
  description: string | undefined,
): { title: string; description?: string } =>
  description === undefined ? { title } : { title, description };
