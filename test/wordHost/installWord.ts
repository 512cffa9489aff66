import type { Platform } from "../../src/ooxml/platform";
import { Container } from "./container";
import type { Profile } from "./profiles";
import { WordModel, type WordOptions } from "./word/model";

/** The imitated Word around a window, with a document open in it. */
export interface InstalledWord {
  readonly container: Container;
  /** Opens another document. */
  open(bytes: Uint8Array, options?: Partial<WordOptions>): WordModel;
}

const DOCUMENT_URL = "C:\\Báo cáo\\Quý I.docx";

/** Makes a window one of Word's, before office.js is loaded in it; once per window. */
export const installWord = (
  target: object,
  bytes: Uint8Array,
  profile: Profile,
  platform: Platform,
): InstalledWord => {
  const container = new Container(profile);
  const open = (opened: Uint8Array, options: Partial<WordOptions> = {}): WordModel => {
    const model = new WordModel(opened, { profile, platform, ...options });
    container.open(model);
    return model;
  };
  open(bytes);
  container.install(target, DOCUMENT_URL);
  return { container, open };
};
