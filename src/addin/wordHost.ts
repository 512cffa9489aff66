import { browserPlatform } from "../hosts/docx/browserPlatform";
import type { OfficeLibrary } from "../hosts/word/office";
import { WordHost } from "../hosts/word/wordHost";

/** The host that reads and writes the text of the document in Word. */
export const hostOver = (library: OfficeLibrary): WordHost => new WordHost(library, browserPlatform);
