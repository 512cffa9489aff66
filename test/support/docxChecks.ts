import { strFromU8, unzipSync } from "fflate";
import { parseXmlDocument, type Element } from "slimdom";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * What is wrong with a .docx that a schema does not see, or that Word does not forgive: loose relationships, parts
 * without content type, control ids used twice, cells without a last paragraph, rows that do not fill the grid, merges
 * that continue nothing, tags that are too long.
 */
export function problemsOf(bytes: Uint8Array): readonly string[] {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
  return [...relationshipProblems(files), ...contentTypeProblems(files), ...bodyProblems(files)];
}

const root = (files: ReadonlyMap<string, string>, name: string): Element => {
  const found = parseXmlDocument(files.get(name) ?? "").documentElement;
  if (!found) throw new Error(`${name} is empty`);
  return found;
};

function relationshipProblems(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files.keys()]
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => {
      const folder = name.replace(/_rels\/[^/]*$/, "");
      const ids = new Set<string>();
      return root(files, name).children.flatMap((relationship) => {
        const id = relationship.getAttribute("Id") ?? "";
        const target = relationship.getAttribute("Target") ?? "";
        const part = target.startsWith("/")
          ? target.slice(1)
          : `${folder}${target}`.replace(/[^/]+\/\.\.\//g, "");
        const problems = ids.has(id) ? [`${name}: ${id} twice`] : [];
        ids.add(id);
        return files.has(part) ? problems : [...problems, `${name}: ${target} is not there`];
      });
    });
}

function contentTypeProblems(files: ReadonlyMap<string, string>): readonly string[] {
  const types = root(files, "[Content_Types].xml").children;
  const overrides = types.map((type) => type.getAttribute("PartName")).filter((name) => name !== null);
  const extensions = types.map((type) => type.getAttribute("Extension"));
  const missing = overrides.filter((name) => !files.has(name.slice(1)));
  const untyped = [...files.keys()].filter(
    (name) =>
      name !== "[Content_Types].xml" &&
      !overrides.includes(`/${name}`) &&
      !extensions.includes(name.slice(name.lastIndexOf(".") + 1)),
  );
  return [
    ...missing.map((name) => `type of ${name}, which is not there`),
    ...untyped.map((name) => `${name} has no type`),
  ];
}

function bodyProblems(files: ReadonlyMap<string, string>): readonly string[] {
  const document = root(files, "word/document.xml");
  const problems: string[] = [];
  const ids = new Set<string | null>();
  const styles = files.has("word/styles.xml") ? root(files, "word/styles.xml") : null;
  const styleIds = new Set(styles?.children.map((style) => style.getAttributeNS(W, "styleId")));
  for (const style of document.getElementsByTagNameNS(W, "pStyle"))
    if (!styleIds.has(style.getAttributeNS(W, "val")))
      problems.push(`style ${style.getAttributeNS(W, "val") ?? ""} is not there`);
  for (const properties of document.getElementsByTagNameNS(W, "sdtPr")) {
    const id = child(properties, "id")?.getAttributeNS(W, "val") ?? null;
    if (id !== null && ids.has(id)) problems.push(`control id ${id} twice`);
    ids.add(id);
    for (const name of ["tag", "alias"])
      if ((child(properties, name)?.getAttributeNS(W, "val") ?? "").length > 64)
        problems.push(`${name} too long`);
  }
  for (const table of document.getElementsByTagNameNS(W, "tbl")) problems.push(...tableProblems(table));
  return problems;
}

const child = (parent: Element, name: string): Element | undefined =>
  parent.children.find((element) => element.localName === name && element.namespaceURI === W);
const children = (parent: Element, name: string): readonly Element[] =>
  parent.children.flatMap((element) =>
    element.localName === name
      ? [element]
      : ["sdt", "sdtContent"].includes(element.localName)
        ? children(element, name)
        : [],
  );
const numberOf = (parent: Element | undefined, name: string, otherwise: number): number =>
  Number((parent && child(parent, name))?.getAttributeNS(W, "val") ?? otherwise);

function tableProblems(table: Element): readonly string[] {
  const problems: string[] = [];
  const grid =
    child(table, "tblGrid")?.children.filter(({ localName }) => localName === "gridCol").length ?? 0;
  const next = table.nextElementSibling;
  if (!next || next.localName === "tbl") problems.push("a table without paragraph behind it");
  let above = new Map<number, number>();
  const rows = children(table, "tr");
  if (rows.length === 0) problems.push("a table without rows");
  for (const row of rows) {
    const own = new Map<number, number>();
    const trPr = child(row, "trPr");
    let column = numberOf(trPr, "gridBefore", 0);
    for (const cell of children(row, "tc")) {
      const tcPr = child(cell, "tcPr");
      const width = numberOf(tcPr, "gridSpan", 1);
      const merge = tcPr && child(tcPr, "vMerge");
      if (merge && merge.getAttributeNS(W, "val") !== "restart" && above.get(column) !== width)
        problems.push("a merge that continues nothing");
      if (merge) own.set(column, width);
      if (cell.lastElementChild?.localName !== "p")
        problems.push("a cell that does not end with a paragraph");
      column += width;
    }
    if (column + numberOf(trPr, "gridAfter", 0) !== grid)
      problems.push(`a row of ${column} columns in a grid of ${grid}`);
    above = own;
  }
  return problems;
}
