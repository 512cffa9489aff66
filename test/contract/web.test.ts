/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import { web } from "../wordHost/profiles";
import { describeContract } from "./contract";
import { describeOutside } from "./outside";
import { startWord, type WordUnderTest } from "./wordHostContract";

let host: WordUnderTest;
beforeAll(async () => {
  host = await startWord(web);
});

describeContract(() => host);
describeOutside(() => host);
