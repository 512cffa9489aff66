import { refusal } from "./refusals";

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (bytes[at] !== text.charCodeAt(at)) return false;
  return true;
}

const COMPOUND_FILE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/** An OLE compound file: Office files of before 2007, and encrypted ones of today. */
export const isCompoundFile = (bytes: Uint8Array): boolean => startsWith(bytes, COMPOUND_FILE);

/** Refuses, by its first bytes, a file that is no zip archive at all, saying what it is. Throws `HostError`. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw refusal("empty");
  if (startsWith(bytes, "PK")) return;
  if (isCompoundFile(bytes)) throw compoundRefusal(bytes);
  if (startsWith(bytes, "%PDF")) throw refusal("pdf");
  if (startsWith(bytes, "{\\rtf")) throw refusal("rtf");
  if (/^(?:\xef\xbb\xbf)?\s*</.test(String.fromCharCode(...bytes.subarray(0, 64)))) throw refusal("html");
  throw refusal("notZip");
}

/** An OLE compound file ([MS-CFB]) names its streams in UTF-16; an encrypted .docx is one ([MS-OFFCRYPTO] 2.3). */
function compoundRefusal(bytes: Uint8Array) {
  if (holdsName(bytes, "EncryptedPackage")) return refusal("encrypted");
  return refusal(holdsName(bytes, "WordDocument") ? "oldDoc" : "oldOffice");
}

/** Does the compound file have a stream of this name? */
export function holdsName(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (
      length < name.length &&
      bytes[at + 2 * length] === name.charCodeAt(length) &&
      !bytes[at + 2 * length - 1]
    )
      length += 1;
    if (length === name.length) return true;
  }
  return false;
}
