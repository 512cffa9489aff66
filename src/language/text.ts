/** Vietnamese text: Unicode form, capitals, sentences. */

/** Text in NFC and, for each of its characters, where it stood in the raw text. */
export interface NfcText {
  readonly text: string;
  /** One entry for each UTF-16 unit of `text` and one for its end: the index into the raw text. */
  readonly offsets: readonly number[];
}

/** A starter with all that Unicode may compose with it: combining marks, conjoining jamo. */
const COMPOSABLE = /[^\p{M}][\p{M}\u1160-\u11ff]*|\p{M}+/gu;

/**
 * Brings text to NFC, the form of TCVN 6909:2001, keeping the way back. All units of a composed character
 * point at the start of its raw sequence.
 */
export function toNfc(raw: string): NfcText {
  const text = raw.normalize("NFC");
  if (text === raw) return { text, offsets: Array.from({ length: raw.length + 1 }, (_, index) => index) };
  const offsets: number[] = [];
  for (const match of raw.matchAll(COMPOSABLE)) {
    const [segment] = match;
    const composed = segment.normalize("NFC");
    const unchanged = composed === segment;
    for (let unit = 0; unit < composed.length; unit++) {
      offsets.push(match.index + (unchanged ? unit : 0));
    }
  }
  offsets.push(raw.length);
  return { text, offsets };
}

/** The raw range that a range of the NFC text stands for, widened to whole characters. */
export function rawRange(
  { offsets }: NfcText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const at = (index: number): number => {
    const offset = offsets[index];
    if (offset === undefined) throw new RangeError(`No character at ${index}`);
    return offset;
  };
  const rawStart = at(start);
  if (end <= start) return { start: rawStart, end: rawStart };
  let next = end;
  while (next < offsets.length - 1 && at(next) === at(end - 1)) next++;
  return { start: rawStart, end: at(next) };
}

/** First letter in capital; the rest as it is. Opening brackets and quotes are passed over. */
export function capitalise(text: string): string {
  return text.replace(/^[\s("“«[']*\p{L}/u, (start) => start.toUpperCase());
}

/** A sentence and where it stands in the text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  /** End exclusive. */
  readonly end: number;
}

/** Words that end in a dot without ending a sentence: authority to sign, places, degrees, forms of address. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    "TM KT TL TUQ Q",
    "TP Tp tp TX Tx tx TT Tt P H",
    "GS PGS TS ThS Ths BS KS LS",
    "Mr Mrs Ms Dr St Tr tr VD vd vs",
  ]
    .join(" ")
    .split(" "),
);
/** A numbering at the start of a sentence: "1", "II", "II.5", "3.1.2", "a", "đ". */
const LIST_MARKER = /^(?:[IVX]{1,6}|\d{1,3}|\p{L})(?:\.\d{1,3}){0,4}$/u;
/** A date or a number with spaces behind its dots: "14. 3. 2021", "6. 460. 000". */
const SPACED_DATE = /^\d{1,2}\. ?\d{1,2}\. ?\d{4}$/;

const LINE_BREAKS = "\n\r";
const END_MARKS = ".!?…";
const OPENING = "([{“«";
const CLOSING = ")]}”»";
/** Marks that belong to the sentence that they follow. */
const TRAILING = `${CLOSING}"'’`;

/**
 * Splits running text of an office document into sentences. A line break always ends one; otherwise
 * ". ! ? …" do, but not inside numbers, dates, brackets, abbreviations and list markers.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const bracketed = insideBrackets(text);
  let start = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    const from = start + piece.indexOf(trimmed);
    if (trimmed !== "") sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
    start = end;
  };
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (LINE_BREAKS.includes(character)) close(index);
    else if (bracketed[index] !== true) {
      const mark = CLOSING.includes(character) ? index - 1 : index;
      if (!END_MARKS.includes(text.charAt(mark))) continue;
      const end = endOfMarks(text, index + 1);
      if (endsSentence(text, start, mark, end)) close(end);
      index = end - 1;
    }
  }
  close(text.length);
  return sentences;
}

/** Index behind further end marks, closing quotes and brackets. */
function endOfMarks(text: string, from: number): number {
  let end = from;
  while (end < text.length && (END_MARKS + TRAILING).includes(text.charAt(end))) end++;
  return end;
}

function endsSentence(text: string, start: number, mark: number, end: number): boolean {
  if (end === text.length) return true;
  if (!/\s/.test(text.charAt(end))) return false;
  const next = firstVisible(text, end);
  if (/\p{Ll}/u.test(next)) return false;
  if (text.charAt(mark) !== "." || END_MARKS.includes(text.charAt(mark + 1))) return true;

  const before = text.slice(start, mark);
  const word = lastWord(before);
  if (ABBREVIATIONS.has(word)) return false;
  if (before.trim() === word && LIST_MARKER.test(word)) return false;
  if (isInitial(before, word)) return false;
  return !insideSpacedNumber(text, mark);
}

function firstVisible(text: string, from: number): string {
  let index = from;
  while (index < text.length && /[\s"'“«([]/.test(text.charAt(index))) index++;
  return text.charAt(index);
}

/** A letter in place of a middle name: "Nguyễn V. An", but not "quý I." or "nhóm B.". */
function isInitial(before: string, word: string): boolean {
  if (!/^\p{Lu}$/u.test(word)) return false;
  const name = lastWord(before.slice(0, before.length - word.length).trimEnd());
  return /^\p{Lu}\p{Ll}/u.test(name);
}

/** The characters behind the last space, bracket or quote. */
function lastWord(before: string): string {
  let from = before.length;
  while (from > 0 && !/[\s([{“«"'/,;:-]/.test(before.charAt(from - 1))) from--;
  return before.slice(from);
}

function insideSpacedNumber(text: string, mark: number): boolean {
  const left = /(?:^|[^\d])((?:\d{1,3}\. ?)*\d{1,3})$/.exec(text.slice(Math.max(0, mark - 20), mark))?.[1];
  const right = /^\. ?\d{1,4}(?:\. ?\d{3,4})*(?!\d)/.exec(text.slice(mark, mark + 20))?.[0];
  if (left === undefined || right === undefined) return false;
  const whole = left + right;
  return SPACED_DATE.test(whole) || /^\d{1,3}(?:\. ?\d{3})+$/.test(whole);
}

/** For each character: does it stand between brackets or quotes that close on the same line? */
function insideBrackets(text: string): readonly boolean[] {
  const change = new Array<number>(text.length).fill(0);
  const shift = (index: number, by: number): void => {
    change[index] = (change[index] ?? 0) + by;
  };
  let open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (LINE_BREAKS.includes(character)) open = [];
    else if (OPENING.includes(character)) open.push(index);
    else if (CLOSING.includes(character)) {
      const from = open.pop();
      if (from === undefined) continue;
      shift(from, 1);
      shift(index, -1);
    }
  }
  let depth = 0;
  return change.map((by) => (depth += by) > 0);
}
