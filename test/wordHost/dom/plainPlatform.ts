import { nodePlatform } from "../../../src/hosts/docx/nodePlatform";
import type { Platform } from "../../../src/ooxml/platform";
import type { PlainDocument } from "./nodes";
import { parsePlain } from "./parse";
import { serializePlain } from "./serialize";

/** Characters of XML that are remembered with what they parse to. */
const MOST_REMEMBERED = 2_000_000;
/** Null: the text was seen once. */
const remembered = new Map<string, PlainDocument | null>();
let size = 0;

/** The same few documents are opened over and over in a test: what comes again is parsed once more, then copied. */
function parseOnce(text: string): PlainDocument {
  const known = remembered.get(text);
  if (known) return known.cloneNode(true);
  const made = parsePlain(text);
  if (known === undefined) size += text.length;
  if (size > MOST_REMEMBERED) {
    remembered.clear();
    size = 0;
  }
  remembered.set(text, known === undefined ? null : made.cloneNode(true));
  return made;
}

/** The Node platform with a DOM of plain objects in place of slimdom: for suites that open thousands of documents. */
export const plainPlatform: Platform = {
  ...nodePlatform,
  parseXml: parseOnce,
  serializeXml: serializePlain,
};
