/** Which letters make a Vietnamese syllable. What does not parse as one may be foreign and is left alone. */

const ONSET = "(?<onset>ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?";
const NUCLEUS =
  "(?<nucleus>iêu|yêu|uyê|uya|uyu|oai|oao|oay|oeo|uây|uôi|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])";
const CODA = "(?<coda>ch|ng|nh|[cmnpt])?";
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`, "u");
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ACUTE_OR_DOT = /[\u0301\u0323]/u;

/** What is wrong with a syllable. */
export type SyllableFault = "stop-tone" | "two-tones" | "onset" | "coda-missing";

/** A function that tells the fault of a word in small letters; it remembers words, which recur. */
export function openSyllables(): (word: string) => SyllableFault | null {
  const known = new Map<string, SyllableFault | null>();
  return (word) => {
    const fault = known.get(word);
    if (fault !== undefined) return fault;
    const found = syllableFault(word);
    known.set(word, found);
    return found;
  };
}

/** The fault of a word in small letters, or null: a sound syllable, or none of Vietnamese at all. */
export function syllableFault(word: string): SyllableFault | null {
  // Words without a mark of Vietnamese are as likely foreign.
  if (word.length < 2 || word.length > 8 || !/[^a-z]/u.test(word)) return null;
  const split = word.normalize("NFD");
  const tones = split.match(TONES) ?? [];
  const parsed = SYLLABLE.exec(split.replace(TONES, "").normalize("NFC"))?.groups;
  if (parsed === undefined) return null;
  const { onset = "", nucleus = "", coda = "" } = parsed;
  if (tones.length > 1) return "two-tones";
  if (/^(?:c|ch|p|t)$/u.test(coda) && !ACUTE_OR_DOT.test(tones[0] ?? "")) return "stop-tone";
  if (!isOnset(onset, nucleus)) return "onset";
  return coda === "" && /^(?:iê|yê|uyê|uô|ươ|uâ|oă|ă|â)$/u.test(nucleus) ? "coda-missing" : null;
}

/** "ngh", "gh" and "k" stand before e, ê, i, y; "ng", "g" and "c" before the others. */
function isOnset(onset: string, nucleus: string): boolean {
  const isFront = /^[eêiy]/u.test(nucleus);
  if (onset === "ngh" || onset === "gh" || onset === "k") return isFront;
  if (onset === "ng" || onset === "c") return !isFront;
  return onset !== "g" || !/^[eê]/u.test(nucleus);
}
