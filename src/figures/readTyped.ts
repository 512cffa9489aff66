/** Figures as people type them into a field: "08", "1.234", "504 hồ sơ", "không", "-", "…". */
import type { FigureValue } from "./figures";
import { readFigure } from "./readFigure";
import type { Scalar } from "../forms/formSet";
import { isDash } from "../language/numbers";
import { capitalise } from "../language/text";

/** A typed text as it was understood; `problem` says in Vietnamese why it was not. */
export type TypedText =
  | { readonly kind: "read"; readonly value: FigureValue }
  | { readonly kind: "unread"; readonly problem: string };

const notKnown = /^(?:…|\.{2,}|\?+|chưa có|chưa có số liệu)$/i;

const isNumber = ({ kind }: Scalar): boolean => kind === "count" || kind === "money" || kind === "score";

/**
 * Reads the text of one field. An empty text and "…" mean that the figure is missing; a dash in place of
 * a number means that there is none, as in statistical tables. The unit may stand behind the number.
 */
export function readTyped(definition: Scalar, typed: string, firstDay: number): TypedText {
  const text = typed.normalize("NFC").trim();
  if (notKnown.test(text)) return { kind: "read", value: null };
  if (isNumber(definition) && isDash(text)) return { kind: "read", value: 0 };
  const raw = definition.kind === "paragraphs" && text === "" ? null : withoutUnit(text, definition);
  const { value, problem } = readFigure(definition, raw, firstDay);
  return problem === null ? { kind: "read", value } : { kind: "unread", problem: capitalise(problem) };
}

function withoutUnit(text: string, definition: Scalar): string {
  const { unit } = definition;
  return unit !== undefined && isNumber(definition) && text.toLowerCase().endsWith(unit.toLowerCase())
    ? text.slice(0, text.length - unit.length).trim()
    : text;
}
