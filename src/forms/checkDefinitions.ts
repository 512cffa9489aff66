/** Names and definitions of a form set: unique, short enough, of fitting kinds; identities and partitions. */
import { checkFormula } from "./checkFormulas";
import { TOTAL_ROW, type Concept } from "./concepts";
import type { Column, FormSet, Identity, Scalar } from "./formSet";
import { findReference, type FormSetIndex, type TableFigures } from "./formSetIndex";
import type { Report } from "./formSetProblem";
import type { ComparisonExpression } from "./formula";
import { identityNature } from "./identityNature";
import { icuArguments } from "./icuArguments";
import { asSentence, unknownConcept, unknownFigure, unknownName, unknownTable } from "./unknownName";

/** Word's limit for tags is 64 characters, "khop:f:" in front takes 7. */
const LONGEST_PATH = 57;
/** Longest row id: see `ROW_ID`. */
const LONGEST_ROW = 12;
/** Keys that stand beside the groups in a figures file, and beside the columns in a row. */
const RESERVED_GROUPS = ["formSet", "note", "others"];
const RESERVED_COLUMNS = ["id", TOTAL_ROW];

/** Reports ids that stand twice in a list. */
function checkUnique(ids: readonly string[], at: string, report: Report): void {
  ids.forEach((id, position) => {
    if (ids.indexOf(id) < position)
      report(`${at}[${position}].id`, `Mã “${id}” đã dùng ở trên; mỗi mã chỉ dùng một lần.`);
  });
}

/** Ids of the blocks that the engine writes itself: head and foot of the document. */
const RESERVED_BLOCKS = ["head", "closing"];

/** A block of the document is found again by its id: that of a section or of an annex. */
function checkBlockIds({ sections, annexes }: FormSet, report: Report): void {
  const blocks = [
    ...sections.map(({ id }, position) => ({ id, at: `sections[${position}].id` })),
    ...annexes.map(({ id }, position) => ({ id, at: `annexes[${position}].id` })),
  ];
  blocks.forEach(({ id, at }, position) => {
    if (RESERVED_BLOCKS.includes(id)) report(at, `Mã “${id}” dành cho đầu và cuối văn bản; hãy đặt mã khác.`);
    if (blocks.findIndex((block) => block.id === id) < position)
      report(at, `Mã “${id}” đã dùng ở trên; mục và phụ lục không được trùng mã.`);
  });
}

export function checkIds(index: FormSetIndex, report: Report): void {
  const { formSet } = index;
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  checkUnique(ids(formSet.laws), "laws", report);
  checkUnique(ids(formSet.scopes), "scopes", report);
  checkUnique(ids(formSet.groups), "groups", report);
  checkUnique(ids(formSet.identities), "identities", report);
  checkUnique(ids(formSet.tables), "tables", report);
  checkBlockIds(formSet, report);
  formSet.groups.forEach((group, position) => {
    const at = `groups[${position}]`;
    if (RESERVED_GROUPS.includes(group.id))
      report(`${at}.id`, `Không dùng được mã “${group.id}” cho nhóm; hãy đặt mã khác.`);
    checkUnique(ids(group.figures), `${at}.figures`, report);
    group.figures.forEach((figure, number) => {
      if (figure.kind !== "list" && figure.kind !== "grid") return;
      checkColumns(figure.columns, `${at}.figures[${number}].columns`, report);
      if (figure.kind === "grid")
        checkGridRows(index, figure.rows, figure.columns, `${at}.figures[${number}]`, report);
    });
  });
  if (formSet.inForce.to !== null && formSet.inForce.to < formSet.inForce.from)
    report("inForce", "Ngày hết hiệu lực đứng trước ngày có hiệu lực.");
}

function checkColumns(columns: readonly Column[], at: string, report: Report): void {
  checkUnique(
    columns.map(({ id }) => id),
    at,
    report,
  );
  columns.forEach(({ id, kind, number }, position) => {
    if (RESERVED_COLUMNS.includes(id))
      report(`${at}[${position}].id`, `Không dùng được mã “${id}” cho cột; hãy đặt mã khác.`);
    if (kind === "paragraphs" || kind === "period")
      report(`${at}[${position}].kind`, `Cột không thể thuộc loại “${kind}”.`);
    if (number !== undefined && columns.findIndex((column) => column.number === number) < position)
      report(`${at}[${position}].number`, `Hai cột cùng mang số (${number}).`);
  });
}

function checkGridRows(
  index: FormSetIndex,
  rows: { readonly list: string; readonly name: string },
  columns: readonly Column[],
  at: string,
  report: Report,
): void {
  const list = index.tables.get(rows.list);
  if (list?.definition.kind !== "list")
    return report(
      `${at}.rows.list`,
      `Không có danh sách “${rows.list}” để lấy dòng; hãy khai danh sách ấy trong groups.`,
    );
  const name = list.columns.find(({ definition }) => definition.id === rows.name);
  if (name?.kind !== "text" && name?.kind !== "choice")
    report(`${at}.rows.name`, `“${rows.list}” không có cột chữ “${rows.name}” để gọi tên dòng.`);
  if (columns.some(({ id }) => id === rows.name))
    report(`${at}.columns`, `Bảng không được có cột “${rows.name}” vì tên ấy là tên dòng.`);
}

export function checkConcepts(
  index: FormSetIndex,
  placeOf: (concept: Concept) => string,
  report: Report,
): void {
  for (const concept of index.concepts.values()) {
    const at = placeOf(concept);
    const length = concept.id.length + (concept.table ? 1 + LONGEST_ROW : 0);
    if (length > LONGEST_PATH)
      report(
        at,
        `Đường dẫn “${concept.id}” quá dài (kể cả mã dòng là ${length}/${LONGEST_PATH} ký tự); hãy rút ngắn các mã.`,
      );
    checkTraits(concept.definition, at, report);
  }
}

/** Traits that belong to one kind only. */
function checkTraits(definition: Scalar | Column, at: string, report: Report): void {
  const { kind } = definition;
  const only = (trait: keyof Scalar, kinds: readonly Scalar["kind"][]): void => {
    if (definition[trait] !== undefined && !kinds.includes(kind))
      report(`${at}.${trait}`, `“${trait}” không dùng cho loại “${kind}”.`);
  };
  only("choices", ["choice"]);
  only("outOf", ["score"]);
  only("as", ["ratio"]);
  only("digits", ["score", "ratio"]);
  if (kind === "choice" && (definition.choices?.length ?? 0) === 0)
    report(`${at}.choices`, "Loại “choice” phải có danh sách choices.");
  if (definition.as === "fraction" && definition.formula === undefined)
    report(`${at}.as`, "Phân số phải được tính bằng công thức a / b.");
}

export function checkIdentities(index: FormSetIndex, report: Report): void {
  index.formSet.identities.forEach((identity, position) => {
    const at = `identities[${position}]`;
    const table = identity.each === undefined ? null : (index.tables.get(identity.each) ?? null);
    if (identity.each !== undefined && !table)
      report(`${at}.each`, asSentence(unknownTable(index, identity.each)));
    const relation = checkFormula(
      index,
      identity.relation,
      { table, previous: true },
      `${at}.relation`,
      report,
    );
    if (relation && relation.kind !== "comparison")
      report(`${at}.relation`, "Đẳng thức phải là một phép so sánh: =, <=, >=, <, > hoặc <>.");
    if (relation?.kind === "comparison") checkNature(index, identity, relation, table, at, report);
    for (const [name, path] of Object.entries(identity.args ?? {}))
      if (!findReference(index, path)) report(`${at}.args.${name}`, asSentence(unknownFigure(index, path)));
    checkMessageArguments(identity, at, report);
  });
}

const NATURES = {
  always: "luôn đúng với mọi số liệu nên không kiểm tra được gì; hãy bỏ đi hoặc sửa lại.",
  never: "không bao giờ đúng nên mọi báo cáo đều bị coi là sai; hãy sửa lại.",
} as const;

function checkNature(
  index: FormSetIndex,
  { relation: text, each }: Identity,
  relation: ComparisonExpression,
  table: TableFigures | null,
  at: string,
  report: Report,
): void {
  if (each !== undefined && !table) return;
  const nature = identityNature(index, relation, table);
  if (nature !== "depends") report(`${at}.relation`, `Đẳng thức “${text}” ${NATURES[nature]}`);
}

function checkMessageArguments(identity: Identity, at: string, report: Report): void {
  const given = new Set([
    "left",
    "right",
    ...(identity.each ? ["row"] : []),
    ...Object.keys(identity.args ?? {}),
  ]);
  for (const name of icuArguments(identity.message))
    if (!given.has(name))
      report(
        `${at}.message`,
        `Thông báo dùng {${name}} nhưng không có giá trị nào tên ấy${unknownName(name, given, "hãy bỏ đi hoặc khai trong args.")}`,
      );
}

/** What figures of earlier form sets become: figures of this one. */
export function checkReplaced(index: FormSetIndex, report: Report): void {
  index.formSet.replaces?.forEach(({ formSet, renamed = {} }, position) => {
    const at = `replaces[${position}]`;
    if (formSet === index.formSet.id)
      report(`${at}.formSet`, "Một bộ biểu mẫu không thay chính nó; hãy ghi mã của bộ trước.");
    for (const [old, path] of Object.entries(renamed))
      if (!index.concepts.has(path)) report(`${at}.renamed.${old}`, asSentence(unknownConcept(index, path)));
  });
}

export function checkPartitions(index: FormSetIndex, report: Report): void {
  index.formSet.partitions.forEach(({ whole, parts }, position) => {
    for (const path of [whole, ...parts])
      if (!index.concepts.has(path) && !findReference(index, path))
        report(`partitions[${position}]`, asSentence(unknownFigure(index, path)));
  });
}
