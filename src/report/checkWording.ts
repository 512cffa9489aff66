/** Whether the texts of a form set, and those that an agency puts in their place, can be written. */
import { nearestName } from "../language/nearestName";
import type { FormSet, Wording } from "../forms/formSet";
import type { FormSetProblem } from "../forms/formSetProblem";
import { readIcu, type Choice, type IcuText } from "./icuText";

/** Keys that arguments can have: see `arguments.ts`. */
const KEYS: readonly string[] = [
  "zero",
  "one",
  "missing",
  "none",
  "other",
  "month",
  "quarter",
  "sixMonths",
  "nineMonths",
  "year",
  "custom",
];

/** Arguments of a message that joins figures, beside its own. */
const JOIN_ARGUMENTS = ["figure", "label"];

/** What is wrong with a text of the message, each a Vietnamese clause; none when it can be written. */
export function messageProblems(text: string, known: readonly string[]): readonly string[] {
  const { icu, problem } = readIcu(text);
  if (!icu) return [problem];
  const used = new Set([...icu.written, ...icu.choices.map(({ argument }) => argument)]);
  return [
    ...[...used].filter((name) => !known.includes(name)).map((name) => unknownArgument(name, known)),
    ...icu.choices.flatMap(unknownKeys),
  ];
}

/** Arguments that the form set's text writes and the new text does not, or not in the usual sentence. */
export function lostArguments(original: IcuText, replacement: IcuText): readonly string[] {
  const lost = [...original.written].filter((name) => !replacement.written.has(name));
  const unusual = [...original.usual].filter((name) => !replacement.usual.has(name));
  return [...new Set([...lost, ...unusual])];
}

/** The texts of a form set that are not right ICU. */
export function wordingProblems({ wording }: FormSet): readonly FormSetProblem[] {
  const joined = joinMessages(wording);
  return Object.entries(wording).flatMap(([id, { text, args }]) =>
    messageProblems(text, knownArguments(args, joined.has(id))).map((problem) => ({
      at: `wording.${id}.text`,
      message: `Lời văn “${id}”: ${problem}.`,
    })),
  );
}

/** Ids of the messages that join figures. */
export function joinMessages(wording: FormSet["wording"]): ReadonlySet<string> {
  const ids = Object.values(wording).flatMap(({ args }) =>
    Object.values(args).flatMap((argument) =>
      typeof argument === "object" && "join" in argument ? [argument.message] : [],
    ),
  );
  return new Set(ids);
}

/** Names that the text of a message may use. */
export const knownArguments = (args: Wording["args"], joins: boolean): readonly string[] => [
  ...Object.keys(args),
  ...(joins ? JOIN_ARGUMENTS : []),
];

function unknownArgument(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  if (near !== null) return `không có {${name}}, có lẽ ý là {${near}}`;
  const list = known.map((other) => `{${other}}`).join(", ");
  return known.length === 0
    ? `không có {${name}}; lời văn này không dùng số liệu nào`
    : `không có {${name}}; ở đây có: ${list}`;
}

function unknownKeys({ argument, keys }: Choice): readonly string[] {
  return keys
    .filter((key) => !KEYS.includes(key))
    .map((key) => {
      const near = nearestName(key, KEYS);
      const hint = near === null ? `các trường hợp có thể là: ${KEYS.join(", ")}` : `có lẽ ý là “${near}”`;
      return `{${argument}, select, …} có trường hợp lạ “${key}”; ${hint}`;
    });
}
