/** The tables of a form set against the columns that they show. */
import type { FormTable, HeaderNode } from "./formSet";
import type { Report } from "./formSetProblem";
import type { FormSetIndex, TableFigures } from "./formSetIndex";
import { asSentence, unknownName, unknownTable } from "./unknownName";

/** A leaf of a table's header and where it stands in the JSON. */
interface Leaf {
  readonly node: HeaderNode;
  readonly at: string;
}

function leavesAt(header: readonly HeaderNode[], at: string): readonly Leaf[] {
  return header.flatMap((node, position) => {
    const place = `${at}[${position}]`;
    return node.children ? leavesAt(node.children, `${place}.children`) : [{ node, at: place }];
  });
}

/** Checks all tables, of annexes and of the text, and that no column of an annexed grid is left out. */
export function checkTables(index: FormSetIndex, report: Report): void {
  const shown = new Map<string, Set<string>>();
  const check = (table: FormTable, at: string): void => {
    const figures = index.tables.get(table.figures);
    if (!figures) return report(`${at}.figures`, asSentence(unknownTable(index, table.figures)));
    const columns = shown.get(table.figures) ?? new Set<string>();
    shown.set(table.figures, columns);
    checkHeader(table, figures, at, columns, report);
    if (table.totalLabel !== undefined && !figures.definition.total)
      report(`${at}.totalLabel`, `Bảng có dòng tổng nhưng “${table.figures}” không khai total: true.`);
  };
  index.formSet.tables.forEach((table, position) => {
    check(table, `tables[${position}]`);
  });
  index.formSet.annexes.forEach((annex, position) => {
    annex.tables.forEach((table, at) => {
      check(table, `annexes[${position}].tables[${at}]`);
    });
    if (!index.formSet.groups.some(({ id }) => id === annex.group))
      report(`annexes[${position}].group`, `Không có nhóm số liệu “${annex.group}”; hãy khai trong groups.`);
  });
  for (const [path, columns] of shown)
    for (const column of index.tables.get(path)?.columns ?? [])
      if (!columns.has(column.definition.id))
        report(
          "annexes",
          `Không bảng nào có cột “${column.id}” (${column.label}); số liệu ấy sẽ không hiện ra. Hãy thêm cột vào tiêu đề bảng.`,
        );
}

function checkHeader(
  table: FormTable,
  figures: TableFigures,
  at: string,
  shown: Set<string>,
  report: Report,
): void {
  const leaves = leavesAt(table.header, `${at}.header`);
  const rowName = figures.definition.kind === "grid" ? figures.definition.rows.name : null;
  const here = new Set<string>();
  leaves.forEach(({ node, at: place }, position) => {
    const { column } = node;
    if (column === undefined)
      return report(
        place,
        `Ô “${node.label}” không có cột (column) cũng không có ô con (children); hãy thêm một trong hai.`,
      );
    if (here.has(column)) report(place, `Cột “${column}” đứng hai lần trong bảng.`);
    here.add(column);
    shown.add(column);
    if (column === "#" || column === rowName) return;
    const concept = figures.columns.find(({ definition }) => definition.id === column);
    if (!concept) {
      const ids = [
        "#",
        ...(rowName === null ? [] : [rowName]),
        ...figures.columns.map((one) => one.definition.id),
      ];
      const hint = unknownName(column, ids, `ở đây có: ${ids.join(", ")}.`);
      return report(place, `“${figures.path}” không có cột “${column}”${hint}`);
    }
    if (table.numberRow && concept.number !== null && concept.number !== position + 1)
      report(place, `Cột “${column}” mang số (${concept.number}) nhưng đứng ở vị trí (${position + 1}).`);
  });
  if (table.widths.length !== leaves.length)
    report(`${at}.widths`, `Có ${table.widths.length} độ rộng cho ${leaves.length} cột; phải bằng nhau.`);
}
