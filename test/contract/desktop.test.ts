/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import { desktop2021 } from "../wordHost/profiles";
import { describeContract } from "./contract";
import { describeOutside } from "./outside";
import { startWord, type WordUnderTest } from "./wordHostContract";

let host: WordUnderTest;
beforeAll(async () => {
  host = await startWord(desktop2021);
});

describeContract(() => host);
describeOutside(() => host);
