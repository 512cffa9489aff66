/** Endings of files that are taken for spreadsheets; old and other kinds are refused with words. */
const ENDINGS = ["xlsx", "csv", "tsv", "txt", "xls", "xlsm", "ods"] as const;

/** What file pickers offer. */
export const SPREADSHEETS = ENDINGS.map((ending) => `.${ending}`).join(",");

export const isSpreadsheet = (name: string): boolean =>
  ENDINGS.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
