/**
 * A form set: everything that the law fixes about one kind of report at one time, as data.
 * The engine knows no form code, no column and no legal document; it reads them here.
 * JSON-serialisable; ids are English, all that a person reads is Vietnamese.
 */
import { z } from "zod";

/** Ids are short because tags of content controls (64 characters) are made of them. */
const id = z
  .string()
  .regex(
    /^[a-z][A-Za-z0-9]{0,19}$/,
    "Mã phải bắt đầu bằng chữ thường, chỉ gồm chữ cái không dấu và chữ số, nhiều nhất 20 ký tự.",
  )
  // Members that every JavaScript object has would be found where no figure is.
  .refine((text) => !(text in {}), "Mã này trùng một tên có sẵn của chương trình; hãy đặt mã khác.");
/** Ids of identities and form sets, which stand in no tag. */
const longId = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{2,39}$/,
    "Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, từ 3 đến 40 ký tự.",
  );
const vietnamese = z.string().min(1);
const isoDate = z.iso.date();
/** An expression: see `formula.ts`. `(4)` is a column of the same row; a path is a figure. */
const formula = z.string().min(1).max(1000);
/** Path of a figure or of a column: `group.figure`, `group.grid.column`, `group.grid.total.column`. */
const path = z
  .string()
  .regex(
    /^[a-z][A-Za-z0-9]*(\.([A-Za-z0-9]+|@|\*))+$/,
    "Đường dẫn của số liệu phải có dạng nhóm.số-liệu hoặc nhóm.bảng.@.cột.",
  );

export const legalDocumentSchema = z.strictObject({
  id,
  /** "Thông tư", "Nghị định". */
  type: vietnamese,
  /** "01/2020/TT-VPCP". */
  symbol: vietnamese,
  date: isoDate,
  issuer: vietnamese,
  subject: vietnamese,
});

export const scalarKinds = [
  "count",
  "money",
  "score",
  "ratio",
  "date",
  "text",
  "choice",
  "paragraphs",
  "period",
] as const;

/**
 * A single figure, typed by the drafter, or derived when it has a formula.
 * Some have figures inside. A period: `group.period.from`, `.to` (dates), `.year` (text), `.next`, `.previous`
 * (periods). A date: `group.date.long`, "ngày 05 tháng 3 năm 2021". Money: `group.amount.words`, "Sáu triệu đồng chẵn".
 */
export const scalarSchema = z.strictObject({
  id,
  kind: z.enum(scalarKinds),
  label: vietnamese,
  /** "hồ sơ", "TTHC", "đồng". */
  unit: z.string().optional(),
  /** How reports write it otherwise: "mới tiếp nhận", "tiếp nhận mới". */
  synonyms: z.array(vietnamese).optional(),
  /** Help at the field. */
  hint: z.string().optional(),
  /** Legal source of the figure, shown on demand. */
  source: z.string().optional(),
  /** Derived: never typed. */
  formula: formula.optional(),
  /** Decimal places when written: scores and ratios. */
  digits: z.int().min(0).max(6).optional(),
  /** Ratio: written as a percentage or as the fraction "04/24" (then its formula is a division). */
  as: z.enum(["percent", "fraction"]).optional(),
  /** Score: the highest possible, written behind it ("16,93/18"). */
  outOf: z.number().positive().optional(),
  /** Choice: what can be chosen. */
  choices: z.array(vietnamese).optional(),
  /** May stay empty without being missing. */
  optional: z.boolean().optional(),
});

/**
 * A column of a list or grid. Columns of an annex carry the number of the official form.
 * A formula may speak of its neighbours by number, `(4)+(5)+(6)`, or by id, `price * quantity`.
 */
export const columnSchema = scalarSchema.extend({ number: z.int().min(1).optional() });

/** Rows of the drafter's own: documents issued, items of expense. */
export const listSchema = z.strictObject({
  id,
  kind: z.literal("list"),
  label: vietnamese,
  rowLabel: vietnamese,
  hint: z.string().optional(),
  source: z.string().optional(),
  columns: z.array(columnSchema).min(1),
  /** Column sums are figures too: `group.list.total.column`. */
  total: z.boolean().optional(),
  /** The list may be empty without being missing. */
  optional: z.boolean().optional(),
});

export const rowsSchema = z.strictObject({ list: path, name: id });

/** One row for each row of a list (an administrative field, a post) and a total row. */
export const gridSchema = z.strictObject({
  id,
  kind: z.literal("grid"),
  label: vietnamese,
  hint: z.string().optional(),
  source: z.string().optional(),
  /** Path of the list that gives the rows, and its column that names them. */
  rows: rowsSchema,
  columns: z.array(columnSchema).min(1),
  /**
   * Column sums are figures too: `group.grid.total.column`. A derived column is computed from the
   * totals beside it (a share of the totals, not a sum of shares); texts and dates have no total.
   */
  total: z.boolean(),
});

export const groupSchema = z.strictObject({
  id,
  label: vietnamese,
  hint: z.string().optional(),
  /** Said of one report only: the next one begins without it. */
  once: z.boolean().optional(),
  /**
   * Says how things stand on the last day, not what happened in the period: the next report begins with its figures, to
   * be looked at again.
   */
  standing: z.boolean().optional(),
  figures: z.array(z.discriminatedUnion("kind", [scalarSchema, listSchema, gridSchema])).min(1),
});

/**
 * A relation that must hold between figures: `left = right`, `<=`, `>=`. Where a figure in it is
 * missing it says nothing. `previous(path)` is the figure of the last period's report, when known.
 */
export const identitySchema = z.strictObject({
  id: longId,
  severity: z.enum(["error", "warning", "note"]),
  /** `dossiers.byField.@.received = …`; `@` is the row at hand (of `each`, total row included). */
  relation: formula,
  each: path.optional(),
  /** Sentence with `{left}` and `{right}` (their figures), `{row}` (its name), and any of `args`. */
  message: vietnamese,
  args: z.record(z.string(), path).optional(),
  source: vietnamese,
});

/** Which figures make up which: tells a reader of documents what belongs together. */
export const partitionSchema = z.strictObject({
  whole: path,
  parts: z.array(path).min(1),
  /** true: the parts add up to the whole; false: they may overlap or leave a rest. */
  exhaustive: z.boolean(),
});

/** What stands at an argument of a wording message. */
export const argumentSchema = z.union([
  path,
  /**
   * Several figures in a row, zeros left out: "02 Kế hoạch, 07 Công văn".
   * The message has `{figure}`, the figure at hand, and `{label}`, its label.
   */
  z.strictObject({ join: z.array(path).min(1), message: id, separator: vietnamese }),
  /** A row of a list for each: "01 Phó Giám đốc Sở, 01 chuyên viên Văn phòng Sở". */
  z.strictObject({ each: path, message: id, separator: vietnamese }),
  /** Reference to an annex: its code, to a law: its citation, first in full, later short. */
  z.strictObject({ annex: id }),
  z.strictObject({ law: id }),
  /** Another message, with arguments of its own: a phrase that many sentences share. */
  z.strictObject({ message: id }),
]);

/** ICU message and what its arguments mean. See docs/bieu-mau.md. */
export const wordingSchema = z.strictObject({
  text: z.string().min(1).max(4000),
  args: z.record(id, argumentSchema),
});

export const contentSchema = z.union([
  z.strictObject({
    message: id,
    role: z.enum(["body", "bullet", "subBullet", "attachment", "unitLine", "amountInWords", "heading3"]),
    /** One paragraph for each row of a list; `@` in the message's paths is that row. */
    each: path.optional(),
    /** Left out when the expression is false: `count(budget.items) > 0`. Unknown is not false. */
    when: formula.optional(),
  }),
  /** Free paragraphs of the drafter. */
  z.strictObject({ paragraphs: path, role: z.enum(["body", "bullet"]) }),
  z.strictObject({ table: id, when: formula.optional() }),
]);

export const sectionSchema = z.strictObject({
  id,
  /** Numbering is computed: level 1 "I.", level 2 "1.", level 3 "1.1.". */
  level: z.int().min(1).max(3).nullable(),
  /** Id of the wording of the heading; null for text without a heading. */
  heading: id.nullable(),
  content: z.array(contentSchema),
  /** Groups of figures that the pane shows with this section. */
  groups: z.array(id),
});

export type HeaderNode = {
  label: string;
  /** Leaf: id of the column; `#` is the sequence number, the grid's `rows.name` the name of its row. */
  column?: string | undefined;
  children?: HeaderNode[] | undefined;
};
const headerNodeSchema: z.ZodType<HeaderNode> = z.lazy(() => headerSchema);
export const headerSchema = z.strictObject({
  label: vietnamese,
  column: z.union([id, z.literal("#")]).optional(),
  children: z.array(headerNodeSchema).min(1).optional(),
});

/** A table of an annex, or one that stands in the text. */
export const tableSchema = z.strictObject({
  id,
  /** Path of the list or grid that it shows. */
  figures: path,
  /** Heading over the table, where an annex has several parts. */
  title: z.string().optional(),
  header: z.array(headerNodeSchema).min(1),
  /** A row with "(1)", "(2)", "(3)=(4)+(5)+(6)" under the header. */
  numberRow: z.boolean(),
  /** Label of the total row, where the figures have totals: "TỔNG CỘNG". */
  totalLabel: z.string().optional(),
  /** Relative widths of the leaves of the header, as many as they are. */
  widths: z.array(z.number().positive()),
  unitLine: z.string().optional(),
});

export const annexSchema = z.strictObject({
  id,
  /** "II.06a/VPCP/KSTT"; absent for a list such as "Danh mục". */
  code: z.string().optional(),
  /** Id of the wording of its title and of the lines under it. */
  title: id,
  lines: z.array(id),
  tables: z.array(tableSchema).min(1),
  orientation: z.enum(["portrait", "landscape"]),
  /** Group of figures edited with it. */
  group: id,
  /** Left out when the expression is false, and the annexes after it are renumbered. */
  when: formula.optional(),
});

/**
 * Head and foot of the document by Nghị định 30/2020/NĐ-CP, Phụ lục I: wording ids, except the two paths.
 * Quốc hiệu, Tiêu ngữ, "Kính gửi:", "Nơi nhận:" and "Phụ lục I" are fixed by the decree and not listed.
 */
export const letterSchema = z.strictObject({
  superiorBody: id,
  issuingBody: id,
  documentNumber: id,
  placeAndDate: id,
  documentType: id,
  subject: id,
  /** Column of a list: whom the report is addressed to. */
  addressees: path,
  /** Last sentence of the body; "./." is put behind it. */
  closing: id,
  /** Lines of authority and office over the signature: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC". */
  signatureRoles: z.array(id).min(1),
  signer: id,
  /** Column of a list: the recipients after "Như trên". */
  recipients: path,
  /** "Lưu: VT, VP". */
  archive: id,
  /** "Kèm theo Báo cáo số … ngày … của …", under each annex's title. */
  annexNote: id,
});

export const inForceSchema = z.strictObject({ from: isoDate, to: isoDate.nullable() });

export const cutOffSchema = z.strictObject({
  /** 15: from day 15 of the month before to day 14 of the last month; 1: calendar. */
  firstDay: z.int().min(1).max(28),
  source: vietnamese,
});

export const scopeSchema = z.strictObject({ id, words: z.array(vietnamese).min(1) });

/** An earlier form set that this one takes the place of. Figures of the same path are the same figure. */
export const replacedSchema = z.strictObject({
  formSet: longId,
  /** Its figures that have another path here: `"inventory.all": "inventory.total"`; columns without their row. */
  renamed: z.record(path, path).optional(),
});

export const formSetSchema = z.strictObject({
  /** For editors: where its JSON Schema is. */
  $schema: z.string().optional(),
  /** Remarks of those who keep it; no part of any report. */
  note: z.string().optional(),
  id: longId,
  title: vietnamese,
  inForce: inForceSchema,
  /** Earlier form sets whose figures are moved into this one, the nearest first. */
  replaces: z.array(replacedSchema).optional(),
  /** Who receives the report. */
  receivingBody: vietnamese,
  laws: z.array(legalDocumentSchema),
  /** Day on which each kind of period begins and ends, counted from the month before its first month. */
  cutOff: cutOffSchema,
  /** Words of levels of government and of channels, for readers of documents: "cấp tỉnh", "cấp xã". */
  scopes: z.array(scopeSchema),
  groups: z.array(groupSchema).min(1),
  identities: z.array(identitySchema),
  partitions: z.array(partitionSchema),
  wording: z.record(id, wordingSchema),
  letter: letterSchema,
  sections: z.array(sectionSchema).min(1),
  /** Tables in the text, by id. */
  tables: z.array(tableSchema),
  annexes: z.array(annexSchema),
});

export type FormSet = z.infer<typeof formSetSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Scalar = z.infer<typeof scalarSchema>;
export type Column = z.infer<typeof columnSchema>;
export type List = z.infer<typeof listSchema>;
export type Grid = z.infer<typeof gridSchema>;
export type Identity = z.infer<typeof identitySchema>;
export type Partition = z.infer<typeof partitionSchema>;
export type Wording = z.infer<typeof wordingSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Letter = z.infer<typeof letterSchema>;
export type FormTable = z.infer<typeof tableSchema>;
export type Annex = z.infer<typeof annexSchema>;
export type LegalDocument = z.infer<typeof legalDocumentSchema>;
