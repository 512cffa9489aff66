/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { desktop2021 } from "../wordHost/profiles";
import { describeContract } from "./contract";
import { describeOutside } from "./outside";
import { startWord, type WordUnderTest } from "./wordHostContract";

let host: WordUnderTest;
beforeAll(async () => {
  host = await startWord(desktop2021, nodePlatform);
});

describeContract(() => host);
describeOutside(() => host);
