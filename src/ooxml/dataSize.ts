/** Bytes of UTF-8 that a data part may have: Word on the web cannot read a part over 1 MB (office-js#2408). */
export const MOST_DATA_BYTES = 1024 * 1024;
