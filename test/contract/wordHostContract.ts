import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { WordHost } from "../../src/hosts/word/wordHost";
import type { Container } from "../wordHost/container";
import { makeDocx, paragraph } from "../wordHost/makeDocx";
import type { Profile } from "../wordHost/profiles";
import { startOffice } from "../wordHost/startOffice";
import { WordModel, type WordOptions } from "../wordHost/word/model";
import type { ContractHost } from "./harness";

/** The Word host over the imitated Word of a profile, through the unmodified office.js. */
export interface WordUnderTest extends ContractHost {
  readonly container: Container;
  openWith(
    bytes: Uint8Array,
    options: Partial<WordOptions>,
  ): { readonly port: WordHost; readonly model: WordModel };
}

/** Starts office.js in this window; once per test file. */
export const startWord = async (profile: Profile): Promise<WordUnderTest> => {
  const openIn = (container: Container, bytes: Uint8Array, options: Partial<WordOptions> = {}): WordModel => {
    const model = new WordModel(bytes, { profile, platform: nodePlatform, ...options });
    container.open(model);
    return model;
  };
  const container = await startOffice(profile, (started) => {
    openIn(started, makeDocx({ body: paragraph("") }));
  });
  const openWith = (bytes: Uint8Array, options: Partial<WordOptions>) => {
    const model = openIn(container, bytes, options);
    return { port: new WordHost({ Office, Word }, nodePlatform), model };
  };
  return {
    name: profile.name,
    container,
    openWith,
    open(bytes) {
      const { port, model } = openWith(bytes, {});
      return { port, toBytes: () => Promise.resolve(model.save()) };
    },
    ways: { asksAboutComments: true, makesSections: false },
  };
};
