/** What an ICU text does: which arguments it writes, and by which it chooses. */
import type { IntlMessageFormat } from "intl-messageformat";
import { compileMessage } from "./messages";

/** As the parser numbers the kinds of elements. */
const LITERAL = 0;
const ARGUMENT = 1;
const SELECT = 5;

interface Element {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** A place where a text chooses: `{total, select, zero {…} other {…}}`. */
export interface Choice {
  readonly argument: string;
  readonly keys: readonly string[];
}

export interface IcuText {
  /** Arguments that some variant writes. */
  readonly written: ReadonlySet<string>;
  /** Arguments that are written where every choice falls on `other`: the usual sentence. */
  readonly usual: ReadonlySet<string>;
  readonly choices: readonly Choice[];
}

/** The text read, or a Vietnamese sentence that says why it cannot be. */
export type ReadIcu =
  { readonly icu: IcuText; readonly problem: null } | { readonly icu: null; readonly problem: string };

export function readIcu(text: string): ReadIcu {
  let message: IntlMessageFormat;
  try {
    message = compileMessage(text);
  } catch (error) {
    return { icu: null, problem: syntaxProblem(text, error) };
  }
  const elements: readonly Element[] = message.getAst();
  const foreign = foreignElement(elements);
  if (foreign !== null) return { icu: null, problem: foreign };
  const choices = choicesIn(elements);
  return {
    icu: {
      written: new Set(argumentsIn(elements, () => true)),
      usual: new Set(argumentsIn(elements, (key) => key === "other")),
      choices,
    },
    problem: null,
  };
}

const nameOf = ({ value }: Element): string => (typeof value === "string" ? value : "");

const variantsOf = ({ options = {} }: Element): readonly (readonly [string, readonly Element[]])[] =>
  Object.entries(options).map(([key, { value }]) => [key, value]);

function* argumentsIn(elements: readonly Element[], follow: (key: string) => boolean): Generator<string> {
  for (const element of elements) {
    if (element.type === ARGUMENT) yield nameOf(element);
    for (const [key, variant] of variantsOf(element)) if (follow(key)) yield* argumentsIn(variant, follow);
  }
}

function choicesIn(elements: readonly Element[]): readonly Choice[] {
  return elements.flatMap((element) => {
    const variants = variantsOf(element);
    if (variants.length === 0) return [];
    const own = { argument: nameOf(element), keys: variants.map(([key]) => key) };
    return [own, ...variants.flatMap(([, variant]) => choicesIn(variant))];
  });
}

/** Numbers and dates are formatted by the program, and Vietnamese has no plural: other ICU elements say nothing here. */
function foreignElement(elements: readonly Element[]): string | null {
  for (const element of elements) {
    if (![LITERAL, ARGUMENT, SELECT].includes(element.type))
      return `{${nameOf(element)}, …} dùng kiểu không có ở đây; chỉ dùng {${nameOf(element)}} hoặc {${nameOf(element)}, select, zero {…} other {…}}`;
    for (const [, variant] of variantsOf(element)) {
      const inside = foreignElement(variant);
      if (inside !== null) return inside;
    }
  }
  return null;
}

/** The parser's codes, in words. */
const SYNTAX: Readonly<Record<string, string>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: "thiếu dấu } đóng",
  EMPTY_ARGUMENT: "có cặp dấu {} rỗng",
  MALFORMED_ARGUMENT: "trong dấu {} phải là một tên, ví dụ {total}",
  EXPECT_ARGUMENT_TYPE: "sau dấu phẩy phải là select",
  INVALID_ARGUMENT_TYPE: "sau dấu phẩy phải là select",
  EXPECT_SELECT_ARGUMENT_OPTIONS:
    "sau select phải là dấu phẩy và các trường hợp, ví dụ {total, select, zero {…} other {…}}",
  EXPECT_SELECT_ARGUMENT_SELECTOR: "trường hợp của select thiếu tên, ví dụ zero {…}",
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: "sau tên trường hợp phải là {…}",
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: "một trường hợp của select đứng hai lần",
  MISSING_OTHER_CLAUSE: "select thiếu trường hợp other {…}",
};

function syntaxProblem(text: string, error: unknown): string {
  const code = error instanceof Error ? error.message : "";
  const words = SYNTAX[code] ?? "sai cú pháp (dấu { } không cân nhau)";
  const at = offsetOf(error);
  const near = at === null ? "" : ` (gần “${text.slice(Math.max(0, at - 12), at + 12)}”)`;
  return words + near;
}

/** Where the parser stopped, when it says so. */
function offsetOf(error: unknown): number | null {
  if (!(error instanceof Error) || !("location" in error)) return null;
  const { location } = error as { readonly location?: { readonly start?: { readonly offset?: unknown } } };
  const offset = location?.start?.offset;
  return typeof offset === "number" ? offset : null;
}
