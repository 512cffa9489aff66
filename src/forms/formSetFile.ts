/** A form set as an agency writes it: a JSON text, whose mistakes are told with their places. */
import { formatInteger } from "../language/numbers";
import { compileFormSet } from "./compileFormSet";
import type { FormSetIndex } from "./formSetIndex";
import type { FormSetProblem } from "./formSetProblem";
import { member } from "./json";
import { parseJson, type JsonPlace } from "./parseJson";
import { placeName } from "./placeName";
import { jsonPath } from "./schemaIssues";

/** A problem with where it stands in the file. */
export interface PlacedProblem extends FormSetProblem {
  /** In the official's words: "nhóm “Kinh phí”, số liệu “Đã chi”"; empty for the whole file. */
  readonly place: string;
  /** Where in the text the part that is wrong begins, or what it is missing in; null where the text cannot be read. */
  readonly source: JsonPlace | null;
}

export type ReadFormSet =
  | { readonly index: FormSetIndex; readonly problems: readonly [] }
  | { readonly index: null; readonly problems: readonly PlacedProblem[] };

/** Longest text that is looked at, in characters. */
const MAX_TEXT = 500_000;
/**
 * Longest form set without its spaces, in characters: it is kept in every document made with it, beside the figures.
 * The largest of those that ship with the program has half as many.
 */
const MAX_KEPT = 150_000;

/** What else can be wrong with a form set that compiles: see `wordingProblems`. */
export type FurtherCheck = (index: FormSetIndex) => readonly FormSetProblem[];

/** Reads and checks the text of a form set; never throws. All problems are reported together, in reading order. */
export function readFormSet(text: string, furtherCheck: FurtherCheck): ReadFormSet {
  if (text.length > MAX_TEXT) return refused([unplaced(tooLong(text.length, MAX_TEXT))]);
  const { value, problems: unreadable } = parseJson(text);
  if (unreadable.length > 0) return refused(unreadable.map(unplaced));
  if (!isMeantAsFormSet(value)) return refused([unplaced(NOT_A_FORM_SET)]);
  const kept = JSON.stringify(value).length;
  if (kept > MAX_KEPT) return refused([unplaced(tooLong(kept, MAX_KEPT))]);
  const compiled = compileFormSet(value);
  const problems = compiled.index ? furtherCheck(compiled.index) : compiled.problems;
  if (compiled.index && problems.length === 0) return { index: compiled.index, problems: [] };
  return refused(placeProblems(text, problems));
}

/** Problems of a form set with their places in its text, in reading order. The text is JSON. */
export function placeProblems(text: string, problems: readonly FormSetProblem[]): readonly PlacedProblem[] {
  const places = new Map<string, JsonPlace>();
  const { value } = parseJson(text, (path, place) => {
    places.set(jsonPath(path), place);
  });
  const placed = problems.map((problem): PlacedProblem => {
    const place = placeName(value, problem.at);
    return { ...problem, place, source: sourceOf(places, problem.at) };
  });
  return placed.sort(inReadingOrder);
}

const refused = (problems: readonly PlacedProblem[]): ReadFormSet => ({ index: null, problems });

const unplaced = (message: string): PlacedProblem => ({ at: "", message, place: "", source: null });

/** Of another file one thing is worth saying: that it is another file. */
const isMeantAsFormSet = (json: unknown): boolean =>
  member(json, "groups") !== undefined || member(json, "wording") !== undefined;

const NOT_A_FORM_SET =
  "Tệp này không phải là bộ biểu mẫu (không có groups và wording); có thể đây là tệp số liệu hay tệp lời văn. " +
  "Để có một bộ biểu mẫu bắt đầu, chạy khop forms new.";

const tooLong = (length: number, most: number): string =>
  `Bộ biểu mẫu dài ${formatInteger(length)} ký tự; nhiều nhất là ${formatInteger(most)} vì bộ biểu mẫu được lưu trong từng văn bản. Hãy bỏ bớt phần không dùng.`;

/** Of the part itself, else of the nearest one around it that is in the text. */
function sourceOf(places: ReadonlyMap<string, JsonPlace>, at: string): JsonPlace {
  for (let around = at; around !== ""; around = outerPath(around)) {
    const place = places.get(around);
    if (place) return place;
  }
  return { line: 1, column: 1 };
}

const outerPath = (at: string): string => at.slice(0, Math.max(at.lastIndexOf("."), at.lastIndexOf("["), 0));

const inReadingOrder = ({ source: one }: PlacedProblem, { source: other }: PlacedProblem): number =>
  (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
