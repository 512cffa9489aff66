/** The zod schema of a figures file, derived from its form set. */
import { z } from "zod";
import { ROW_ID, TOTAL_ROW } from "../forms/concepts";
import type { Column, FormSet, Grid, Group, List, Scalar } from "../forms/formSet";
import type { FormSetIndex } from "../forms/formSetIndex";
import { cleanParagraphs } from "./cleanText";
import type { FigureValue } from "./figures";
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
  readonly groups: Readonly<Record<string, FileGroup | undefined>>;
}

/**
 * Schema of a figures file as people write it. Its output has every value in canonical form (numbers, ISO
 * dates, periods with dates, null = missing); row ids and rows of grids are `parseFigures`' matter.
 * Messages of single values are complete Vietnamese sentences; others are worded by `parseFigures`.
 */
export function figuresSchema({ formSet }: FormSetIndex): z.ZodType<FiguresFile> {
  const groups = formSet.groups.map((group) => [group.id, groupSchema(group, formSet).optional()] as const);
  return z
    .strictObject({ formSet: formSetField(formSet), note: noteField, ...Object.fromEntries(groups) })
    .transform(({ formSet: id, note, ...values }) => ({ formSet: id, note, groups: values }))
    .meta({ title: `Số liệu báo cáo: ${formSet.title}` });
}

const formSetField = ({ id, title }: FormSet) =>
  z.literal(id).meta({ title: "Bộ biểu mẫu", description: title });

/** Empty lines go; a note without text is none. */
const noteField = z
  .string()
  .transform((note) => cleanParagraphs(note).join("\n") || undefined)
  .optional()
  .meta({ title: "Ghi chú", description: "Không đưa vào báo cáo." });

/** Schema of one group: its typed figures, each of which may be left out. */
export function groupSchema(group: Group, formSet: FormSet): z.ZodType<FileGroup> {
  const typed = group.figures.filter(
    (figure) => figure.kind === "list" || figure.kind === "grid" || figure.formula === undefined,
  );
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
    .filter(({ formula }) => formula === undefined)
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
  const { firstDay } = formSet.cutOff;
  return inputSchema(definition, (raw) => readFigure(definition, raw, firstDay).problem ?? "không đọc được.")
    .transform((raw, context) => {
      const { value, problem } = readFigure(definition, raw, firstDay);
      if (problem !== null) context.addIssue({ code: "custom", message: problem });
      return value;
    })
    .meta(described(labelWithUnit(definition), definition.hint));
}

function inputSchema(definition: Scalar | Column, problemOf: (raw: unknown) => string): z.ZodType {
  const error = (issue: { readonly input?: unknown }): string => problemOf(issue.input);
  const typed = z.string().meta({ description: "Viết như trong báo cáo." });
  switch (definition.kind) {
    case "count":
      return z.union([z.int().min(0).max(MAX_COUNT), typed, z.null()], { error });
    case "money":
      return z.union([z.int().min(0).max(MAX_MONEY), typed, z.null()], { error });
    case "score":
      return z.union(
        [
          z
            .number()
            .min(0)
            .max(definition.outOf ?? MAX_COUNT),
          typed,
          z.null(),
        ],
        { error },
      );
    case "ratio":
      return z.union([z.number().min(0).max(MAX_RATIO), typed, z.null()], { error });
    case "choice":
      return z.union([z.enum(definition.choices ?? []), typed, z.null()], { error });
    case "date":
    case "text":
      return z.union([typed, z.null()], { error });
    case "paragraphs":
      return z.union([z.array(z.string()), typed, z.null()], { error });
    case "period":
      return z.union([periodInput, typed, z.null()], { error });
  }
}

/** What a period may look like; whether it is one, `readFigure` says. */
const periodInput = z.looseObject({
  kind: z.enum(["month", "quarter", "sixMonths", "nineMonths", "year", "custom"]),
  year: z.int().optional(),
  number: z.int().nullable().optional(),
  from: z.string().nullable().optional(),
  to: z.string().nullable().optional(),
});

const labelWithUnit = ({ label, unit }: Scalar | Column): string =>
  unit === undefined ? label : `${label} (${unit})`;

const described = (
  title: string,
  description: string | undefined,
): { title: string; description?: string } =>
  description === undefined ? { title } : { title, description };
