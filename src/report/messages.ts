/** Messages of a form set, written out with the figures of a report. */
import { IntlMessageFormat } from "intl-messageformat";
import type { Inline } from "../document/blocks";
import type { FigureBook } from "../figures/deriveFigures";
import { MAX_MESSAGE_DEPTH } from "../forms/checkMessages";
import { resolvePath, type RowAtHand } from "../forms/evaluateFormula";
import type { Wording } from "../forms/formSet";
import { argument, figureArgument, keyOfCount, missing, type Argument } from "./arguments";
import type { References } from "./references";

/** Texts that an agency puts in place of a form set's own, by message id. */
export type WordingOverride = Readonly<Record<string, string>>;

/** Writes a message; `row` is what `@` stands for in the paths of its arguments. Empty when nothing is to be said. */
export type MessageWriter = (id: string, row?: RowAtHand | null) => readonly Inline[];

type ArgumentDefinition = Wording["args"][string];
type Arguments = Readonly<Record<string, Argument>>;

/** Compiles ICU text. Only `{name}` and `{name, select, …}` have a meaning; see `checkMessage`. */
export const compileMessage = (text: string): IntlMessageFormat =>
  new IntlMessageFormat(text, "vi", undefined, { ignoreTag: true });

export function messageWriter(
  book: FigureBook,
  override: WordingOverride,
  references: References,
): MessageWriter {
  const { wording } = book.index.formSet;
  const compiled = new Map<string, IntlMessageFormat>();

  const textOf = (id: string, { text }: Wording): string =>
    (Object.hasOwn(override, id) ? override[id] : undefined) ?? text;

  const format = (id: string, definition: Wording, args: Arguments): readonly Inline[] => {
    const message = compiled.get(id) ?? compileMessage(textOf(id, definition));
    compiled.set(id, message);
    const parts = message.formatToParts<Argument>(args);
    return joinTexts(
      parts.flatMap((part) => (typeof part.value === "string" ? { text: part.value } : part.value.write())),
    );
  };

  const write = (id: string, row: RowAtHand | null, own: Arguments, depth: number): readonly Inline[] => {
    const definition = wording[id];
    if (!definition) throw new Error(`No message ${id} in the form set ${book.index.formSet.id}`);
    if (depth > MAX_MESSAGE_DEPTH) throw new Error(`The message ${id} contains itself`);
    const args = Object.entries(definition.args).map(([name, argument]): [string, Argument] => [
      name,
      resolve(argument, row, depth),
    ]);
    return format(id, definition, { ...Object.fromEntries(args), ...own });
  };

  const resolve = (definition: ArgumentDefinition, row: RowAtHand | null, depth: number): Argument => {
    if (typeof definition === "string") return figureArgument(book, resolvePath(definition, row));
    if ("annex" in definition) return references.annex(definition.annex);
    if ("law" in definition) return references.law(definition.law);
    if ("each" in definition) {
      const { each, message, separator } = definition;
      const rows = book.rows(each);
      return argument(
        () => (rows ? keyOfCount(rows.length) : "missing"),
        () => {
          const written = rows?.map(({ id }) => write(message, { list: each, id }, {}, depth + 1));
          return written ? separated(written, separator) : missing;
        },
      );
    }
    if ("join" in definition) {
      const { join, message, separator } = definition;
      const figures = join.map((path) => ({ path, figure: figureArgument(book, path) }));
      const present = figures.filter(({ figure }) => figure.toString() !== "zero");
      return argument(
        () =>
          present.some(({ figure }) => figure.toString() === "missing")
            ? "missing"
            : keyOfCount(present.length),
        () =>
          separated(
            present.map(({ path, figure }) =>
              write(message, row, { figure, label: labelOf(book, path) }, depth + 1),
            ),
            separator,
          ),
      );
    }
    return argument(
      () => "other",
      () => write(definition.message, row, {}, depth + 1),
    );
  };

  return (id, row = null) => write(id, row, {}, 0);
}

/** The label of a figure within a sentence: "Kế hoạch". */
function labelOf(book: FigureBook, path: string): Argument {
  const label = book.find(path)?.concept.label ?? "";
  return argument(
    () => "other",
    () => [{ text: label }],
  );
}

function separated(phrases: readonly (readonly Inline[])[], separator: string): readonly Inline[] {
  return phrases
    .filter((phrase) => phrase.length > 0)
    .flatMap((phrase, position) => (position === 0 ? phrase : [{ text: separator }, ...phrase]));
}

/** Neighbouring texts without a figure become one; empty ones go. */
function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    if (inline.text === "" && inline.figure === undefined) continue;
    const last = joined.at(-1);
    if (last && last.figure === undefined && inline.figure === undefined)
      joined[joined.length - 1] = { text: last.text + inline.text };
    else joined.push(inline);
  }
  return joined;
}
