import { atLeast } from "./richApi/api";

/** How a particular Word behaves, as far as it is known; what is unconfirmed is a switch. */
export interface Profile {
  readonly name: string;
  /** Highest WordApi set that the host claims and answers. */
  readonly wordApi: `1.${number}`;
  /** On the web, a control that shares its paragraph gets a second copy on `insertOoxml` (office-js#1914). */
  readonly secondCopy: boolean;
  /** On the web, ids of controls change with every `insertOoxml` (office-js#2759). */
  readonly newIds: boolean;
  /** On the web, other controls of the same paragraph throw after `insertOoxml` (office-js#3137). */
  readonly siblingsThrow: boolean;
  /** Characters that a custom XML part may have and still be read (office-js#2408). */
  readonly partLimit: number;
  /** On the web, a search ignores diacritics (office-js#3360). */
  readonly searchIgnoresDiacritics: boolean;
  /** Colours of the theme as 0xRRGGBB, as the desktop hands them to office.js; null: it cannot be asked. */
  readonly theme: Readonly<Record<string, number>> | null;
  /** Unconfirmed: commands before a failing one stay applied. */
  readonly failedSyncKeepsEarlier: boolean;
  /** Unconfirmed: `text` includes what track changes marks as deleted. */
  readonly textIncludesDeleted: boolean;
  /** Unconfirmed: paragraphs of cells that a merged cell above reaches over are listed, empty. */
  readonly listsCoveredCells: boolean;
  /** Unconfirmed: `insertOoxml("Replace")` leaves a trailing paragraph inside a block control. */
  readonly replaceLeavesParagraph: boolean;
}

/** Office 2021 for Windows, volume licence: WordApi 1.3 and the Common API. */
export const desktop2021: Profile = {
  name: "Word 2021 trên máy",
  wordApi: "1.3",
  secondCopy: false,
  newIds: false,
  siblingsThrow: false,
  partLimit: Infinity,
  searchIgnoresDiacritics: false,
  theme: null,
  failedSyncKeepsEarlier: true,
  textIncludesDeleted: false,
  listsCoveredCells: true,
  replaceLeavesParagraph: true,
};

/** Office 2016 for Windows, volume licence: below what Khớp needs. */
export const desktop2016: Profile = { ...desktop2021, name: "Word 2016 trên máy", wordApi: "1.1" };

/** The same with a theme that is chosen in Word: "White" and "Black". */
export const desktopWhite: Profile = {
  ...desktop2021,
  name: "Word 2021 trên máy, giao diện trắng",
  theme: { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0x262626 },
};
export const desktopBlack: Profile = {
  ...desktop2021,
  name: "Word 2021 trên máy, giao diện đen",
  theme: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff },
};

/** Word on the web: newer sets, and its own ways. */
export const web: Profile = {
  ...desktop2021,
  name: "Word trên web",
  wordApi: "1.9",
  secondCopy: true,
  newIds: true,
  siblingsThrow: true,
  partLimit: 1024 * 1024,
  searchIgnoresDiacritics: true,
  listsCoveredCells: false,
};

/** What `isSetSupported` answers from. */
export const requirementMatrix = (profile: Profile): Readonly<Record<string, string>> => ({
  WordApi: profile.wordApi,
  ...(atLeast(profile.wordApi, "1.4") ? { WordApiOnline: "1.1" } : {}),
  CustomXmlParts: "1.2",
  Settings: "1.1",
});
