/** Messages where they are used: none within itself, and `@` only where a row is at hand. */
import type { Letter, Wording } from "./formSet";
import { findReference, type FormSetIndex, type TableFigures } from "./formSetIndex";
import type { Report } from "./formSetProblem";

/** Follows every message from the sections, annexes and the letter down to the messages inside it. */
export function checkMessagesInPlace(index: FormSetIndex, report: Report): void {
  const { sections, annexes, letter, wording } = index.formSet;
  const visited = new Set<string>();

  const visit = (id: string, table: TableFigures | null, above: readonly string[]): void => {
    if (above.includes(id)) {
      report(
        `wording.${id}`,
        `Lời văn lồng vòng tròn: ${[...above.slice(above.indexOf(id)), id].join(" → ")}.`,
      );
      return;
    }
    const inPlace = `${id} ${table?.rowsFrom ?? ""}`;
    const message = Object.hasOwn(wording, id) ? wording[id] : undefined;
    if (!message || visited.has(inPlace)) return;
    for (const [name, argument] of Object.entries(message.args)) {
      for (const path of pathsOf(argument))
        checkRow(index, path, table, `wording.${id}.args.${name}`, report);
      for (const [inner, row] of messagesIn(index, argument, table)) visit(inner, row, [...above, id]);
    }
    visited.add(inPlace);
  };

  for (const { heading, content } of sections) {
    if (heading !== null) visit(heading, null, []);
    for (const item of content)
      if ("message" in item) visit(item.message, index.tables.get(item.each ?? "") ?? null, []);
  }
  for (const { title, lines } of annexes) for (const id of [title, ...lines]) visit(id, null, []);
  for (const { id } of letterMessages(letter)) visit(id, null, []);
}

/** The messages of the letter and their places in the JSON; its other two members are columns of lists. */
export function letterMessages(letter: Letter): readonly { readonly id: string; readonly at: string }[] {
  return Object.entries(letter).flatMap(([name, value]) => {
    if (typeof value !== "string") return value.map((id, line) => ({ id, at: `letter.${name}[${line}]` }));
    return name === "addressees" || name === "recipients" ? [] : [{ id: value, at: `letter.${name}` }];
  });
}

type Argument = Wording["args"][string];

/** Figures that an argument shows itself, not those of messages inside it. */
function pathsOf(argument: Argument): readonly string[] {
  if (typeof argument === "string") return [argument];
  return "join" in argument ? argument.join : [];
}

/** Messages that an argument holds, each with the row that is at hand in it. */
function messagesIn(
  index: FormSetIndex,
  argument: Argument,
  table: TableFigures | null,
): readonly (readonly [id: string, table: TableFigures | null])[] {
  if (typeof argument === "string" || !("message" in argument)) return [];
  return [[argument.message, "each" in argument ? (index.tables.get(argument.each) ?? null) : table]];
}

function checkRow(
  index: FormSetIndex,
  path: string,
  table: TableFigures | null,
  at: string,
  report: Report,
): void {
  const reference = findReference(index, path);
  if (reference?.row !== "@") return;
  const { group, table: list } = reference.concept;
  const own = index.tables.get(`${group.id}.${list?.id ?? ""}`);
  if (!table) report(at, `“${path}” có @ nhưng lời văn này được dùng ở nơi không có dòng nào đang xét.`);
  else if (own?.rowsFrom !== table.rowsFrom)
    report(at, `“${path}” có @ nhưng dòng đang xét là của “${table.path}”.`);
}
