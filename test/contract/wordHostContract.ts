import { WordHost } from "../../src/hosts/word/wordHost";
import type { Platform } from "../../src/ooxml/platform";
import type { Container } from "../wordHost/container";
import { plainPlatform } from "../wordHost/dom/plainPlatform";
import { installWord } from "../wordHost/installWord";
import { makeDocx, paragraph } from "../wordHost/makeDocx";
import type { Profile } from "../wordHost/profiles";
import { startOffice } from "../wordHost/startOffice";
import type { WordModel, WordOptions } from "../wordHost/word/model";
import type { ContractHost } from "./harness";

/** The Word host over the imitated Word of a profile, through the unmodified office.js. */
export interface WordUnderTest extends ContractHost {
  readonly container: Container;
  openWith(
    bytes: Uint8Array,
    options: Partial<WordOptions>,
  ): { readonly port: WordHost; readonly model: WordModel };
}

/** Starts office.js in this window; once per test file. The DOM under it is slimdom only where that is asked for. */
export const startWord = async (
  profile: Profile,
  platform: Platform = plainPlatform,
): Promise<WordUnderTest> => {
  const word = installWord(window, makeDocx({ body: paragraph("") }), profile, platform);
  await startOffice(profile);
  const openWith = (bytes: Uint8Array, options: Partial<WordOptions>) => {
    const model = word.open(bytes, options);
    return { port: new WordHost({ Office, Word }, platform), model };
  };
  return {
    name: profile.name,
    container: word.container,
    openWith,
    open(bytes) {
      const { port, model } = openWith(bytes, {});
      return { port, toBytes: () => Promise.resolve(model.save()) };
    },
    ways: { asksAboutComments: true, makesSections: false },
  };
};
