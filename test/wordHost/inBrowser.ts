/**
 * For pages in a real browser: bundle this and load it before office.js. It makes the window one of Word's and leaves
 * the document's bytes to be had back. `window.testWord` is all that a test needs to know.
 */
import { browserPlatform } from "../../src/hosts/docx/browserPlatform";
import { WordHost } from "../../src/hosts/word/wordHost";
import type { Fault } from "./faults";
import { type InstalledWord, installWord } from "./installWord";
import { defineLaterApi } from "./laterApi";
import { desktop2016, desktop2021, desktopBlack, desktopWhite, web } from "./profiles";
import { atLeast } from "./richApi/api";

const profiles = { desktop2016, desktop2021, desktopBlack, desktopWhite, web };

export interface TestWord {
  /** Before office.js: a .docx as base64, and which Word. */
  install(docx: string, profile: keyof typeof profiles): void;
  /** Another theme is chosen in Word, that of this profile. */
  chooseTheme(profile: keyof typeof profiles): void;
  /** In `Office.onReady()`: gives the library what it lacks of the sets that this Word claims. */
  addLaterApi(): void;
  /** After `Office.onReady()`: what the add-in's page makes. */
  makeHost(): WordHost;
  /** Makes exchanges to come fail. */
  failAt(faults: readonly Fault[]): void;
  /** The open document as base64. */
  save(): string;
}

declare global {
  interface Window {
    testWord: TestWord;
  }
}

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

const toBase64 = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

let save = (): Uint8Array => new Uint8Array();
let failAt: InstalledWord["container"]["failAt"] = () => undefined;
let chooseTheme: InstalledWord["container"]["chooseTheme"] = () => undefined;
let wordApi: string = desktop2021.wordApi;

window.testWord = {
  install(docx, name) {
    const profile = profiles[name];
    const bytes = fromBase64(docx);
    const word = installWord(window, bytes, profile, browserPlatform);
    const model = word.open(bytes);
    save = () => model.save();
    failAt = (faults) => word.container.failAt(faults);
    chooseTheme = (theme) => word.container.chooseTheme(theme);
    ({ wordApi } = profile);
  },
  failAt: (faults) => failAt(faults),
  chooseTheme: (name) => chooseTheme(profiles[name].theme),
  addLaterApi() {
    if (atLeast(wordApi, "1.5")) defineLaterApi();
  },
  makeHost() {
    this.addLaterApi();
    return new WordHost({ Office, Word }, browserPlatform);
  },
  save: () => toBase64(save()),
};
