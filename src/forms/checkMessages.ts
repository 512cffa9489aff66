/** Messages where they are used: none within itself, and `@` only where a row is at hand. */
import type { Letter, Wording } from "./formSet";
import { findReference, type FormSetIndex, type TableFigures } from "./formSetIndex";
import type { Report } from "./formSetProblem";

/** Messages within messages go no deeper. */
export const MAX_MESSAGE_DEPTH = 8;
/** Most messages that one sentence is put together from, those within it counted each time. */
const MAX_MESSAGE_PARTS = 500;

/** Follows every message from the sections, annexes and the letter down to the messages inside it. */
export function checkMessagesInPlace(index: FormSetIndex, report: Report): void {
  const { sections, annexes, letter, wording } = index.formSet;
  const visited = new Set<string>();
  checkSizes(index, report);

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

/** Messages within messages within messages can grow beyond what any report holds. */
function checkSizes(index: FormSetIndex, report: Report): void {
  const { wording } = index.formSet;
  const sizes = new Map<string, { readonly parts: number; readonly depth: number }>();
  const sizeOf = (id: string): { readonly parts: number; readonly depth: number } => {
    const known = sizes.get(id);
    if (known) return known;
    // A circle is reported where it is found; here it only must come to an end.
    sizes.set(id, { parts: 1, depth: 0 });
    const args = Object.hasOwn(wording, id) ? Object.values(wording[id]?.args ?? {}) : [];
    const inner = args.flatMap((argument) =>
      messagesIn(index, argument, null).map(([within]) => sizeOf(within)),
    );
    const size = {
      parts: inner.reduce((sum, { parts }) => sum + parts, 1),
      depth: Math.max(-1, ...inner.map(({ depth }) => depth)) + 1,
    };
    sizes.set(id, size);
    return size;
  };
  // Those within the first that is too large are too large for the same reason.
  const tooLarge = Object.keys(wording).find((id) => {
    const { parts, depth } = sizeOf(id);
    return depth > MAX_MESSAGE_DEPTH || parts > MAX_MESSAGE_PARTS;
  });
  if (tooLarge !== undefined)
    report(
      `wording.${tooLarge}`,
      `Lời văn “${tooLarge}” gồm quá nhiều lời văn lồng trong nhau (nhiều nhất là ${MAX_MESSAGE_PARTS} lời văn, ${MAX_MESSAGE_DEPTH} tầng); hãy viết gọn lại.`,
    );
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
