/** What is not wrong in a form set, but hardly meant: words never written, figures never shown, groups never asked for. */
import { letterMessages } from "./checkMessages";
import { expressionsIn } from "./formula";
import { findReference, type FormSetIndex } from "./formSetIndex";
import type { FormSetProblem } from "./formSetProblem";
import type { FormSet, Wording } from "./formSet";

/** Vietnamese sentences with their places, in the order of the form set. */
export function formSetHints(index: FormSetIndex): readonly FormSetProblem[] {
  const { formSet } = index;
  return [...hiddenFigures(index), ...unusedGroups(formSet), ...unusedMessages(formSet)];
}

type Argument = Wording["args"][string];

const messagesIn = (argument: Argument): readonly string[] =>
  typeof argument === "object" && "message" in argument ? [argument.message] : [];

/** Ids of all messages that the report can come to write. */
function writtenMessages({ wording, sections, annexes, letter }: FormSet): ReadonlySet<string> {
  const written = new Set<string>();
  const write = (id: string): void => {
    if (written.has(id)) return;
    written.add(id);
    for (const argument of Object.values(wording[id]?.args ?? {})) messagesIn(argument).forEach(write);
  };
  for (const { id } of letterMessages(letter)) write(id);
  for (const { heading, content } of sections) {
    if (heading !== null) write(heading);
    for (const item of content) if ("message" in item) write(item.message);
  }
  for (const { title, lines } of annexes) [title, ...lines].forEach(write);
  return written;
}

function unusedMessages(formSet: FormSet): readonly FormSetProblem[] {
  const written = writtenMessages(formSet);
  return Object.keys(formSet.wording)
    .filter((id) => !written.has(id))
    .map((id) => ({
      at: `wording.${id}`,
      message: `Lời văn “${id}” không được dùng ở đâu; hãy đưa vào một mục hoặc bỏ đi.`,
    }));
}

function unusedGroups({ groups, sections, annexes }: FormSet): readonly FormSetProblem[] {
  const asked = new Set([
    ...sections.flatMap((section) => section.groups),
    ...annexes.map(({ group }) => group),
  ]);
  return groups.flatMap(({ id, label }, position) =>
    asked.has(id)
      ? []
      : [
          {
            at: `groups[${position}]`,
            message: `Nhóm “${label}” không thuộc mục nào nên không có chỗ nhập; hãy thêm “${id}” vào groups của một mục.`,
          },
        ],
  );
}

/** Figures that no message writes, no table shows and no formula reads. */
function hiddenFigures(index: FormSetIndex): readonly FormSetProblem[] {
  const shown = shownFigures(index);
  for (const { formula, tablePath } of index.concepts.values())
    for (const part of formula ? expressionsIn(formula) : []) {
      if (part.kind === "sum" || part.kind === "count") shown.add(part.list);
      if (part.kind === "figure" || part.kind === "has")
        shown.add(conceptId(index, part.path.includes(".") ? part.path : `${tablePath ?? ""}.${part.path}`));
    }
  return index.formSet.groups.flatMap((group, g) =>
    group.figures.flatMap((figure, f): readonly FormSetProblem[] => {
      const path = `${group.id}.${figure.id}`;
      const isShown =
        shown.has(path) || [...shown].some((id) => id.startsWith(`${path}.`)) || isBasis(index, path);
      return isShown
        ? []
        : [
            {
              at: `groups[${g}].figures[${f}]`,
              message: `“${figure.label}” không hiện ra ở lời văn hay bảng nào và không dùng để tính; hãy đưa vào báo cáo hoặc bỏ đi.`,
            },
          ];
    }),
  );
}

const conceptId = (index: FormSetIndex, path: string): string =>
  findReference(index, path)?.concept.id ?? path;

/** The list that names the rows of a shown grid is shown with it. */
const isBasis = (index: FormSetIndex, path: string): boolean =>
  [...index.tables.values()].some((table) => table.rowsFrom === path && table.path !== path);

/** Ids of all figures that a message, a table or the letter shows. */
function shownFigures(index: FormSetIndex): Set<string> {
  const { wording, tables, annexes, sections, letter } = index.formSet;
  const shown = new Set<string>();
  for (const { args } of Object.values(wording))
    for (const argument of Object.values(args)) {
      const paths = typeof argument === "string" ? [argument] : "join" in argument ? argument.join : [];
      for (const path of paths) shown.add(conceptId(index, path));
      if (typeof argument === "object" && "each" in argument) shown.add(argument.each);
    }
  for (const { figures } of [...tables, ...annexes.flatMap((annex) => annex.tables)]) shown.add(figures);
  for (const { content } of sections)
    for (const item of content) {
      if ("paragraphs" in item) shown.add(conceptId(index, item.paragraphs));
      if ("message" in item && item.each !== undefined) shown.add(item.each);
    }
  for (const path of [letter.addressees, letter.recipients]) shown.add(conceptId(index, path));
  return shown;
}
