import type { Api, Property, ServerObject } from "../richApi/api";
import { ApiError } from "../richApi/protocol";

export interface SearchOptions {
  readonly matchCase: boolean;
  readonly ignoreDiacritics: boolean;
}

const MOST_CHARACTERS = 255;
const CODES: Readonly<Record<string, string>> = { "^": "^", t: "\t", l: "\v", "~": "\u001e", "-": "\u001f" };

/** Undoes the codes of Word's search: `^t` is a tab, `^^` a caret. */
const decode = (pattern: string): string =>
  pattern.replace(/\^(.)/gs, (_whole, code: string) => {
    const character = CODES[code];
    if (character === undefined)
      throw new ApiError("InvalidArgument", `Unknown search code ^${code}`, "search");
    return character;
  });

const fold = (text: string, options: SearchOptions): string => {
  // Letter by letter, so that positions stay those of the text.
  const plain = (character: string): string => {
    const base = character.normalize("NFD").replace(/\p{M}/gu, "");
    return base.length === character.length ? base.replace("đ", "d").replace("Đ", "D") : character;
  };
  const cased = options.matchCase ? text : text.toLowerCase();
  return options.ignoreDiacritics ? Array.from(cased, plain).join("") : cased;
};

/** Where a text holds a pattern, as `[start, end]`, from left to right without overlap. */
export const search = (
  text: string,
  pattern: string,
  options: SearchOptions,
): readonly (readonly [start: number, end: number])[] => {
  if (!pattern || pattern.length > MOST_CHARACTERS)
    throw new ApiError("SearchStringInvalidOrTooLong", "The search string is invalid or too long.", "search");
  const haystack = fold(text, options);
  const needle = fold(decode(pattern), options);
  const found: [number, number][] = [];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.length))
    found.push([at, at + needle.length]);
  return found;
};

/** The options object that the client makes for a search. */
export class SearchOptionsObject implements ServerObject {
  readonly api = searchOptionsApi;
  readonly values = new Map<string, boolean>();
}

const option = (name: string): Property<SearchOptionsObject> => ({
  get: (self) => self.values.get(name) ?? false,
  set: (self, value) => {
    self.values.set(name, value === true);
  },
});

const searchOptionsApi: Api<SearchOptionsObject> = {
  name: "SearchOptions",
  properties: {
    MatchCase: option("MatchCase"),
    IgnorePunct: option("IgnorePunct"),
    IgnoreSpace: option("IgnoreSpace"),
  },
  links: {},
  methods: {},
};
