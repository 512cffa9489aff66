/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import { desktop2021 } from "../wordHost/profiles";
import { editScenarios } from "./faultEdits";
import { describeFaults } from "./faults";
import { startWord, type WordUnderTest } from "./wordHostContract";

// Thousands of documents are opened and written to.
jest.setTimeout(600_000);

let word: WordUnderTest;
beforeAll(async () => {
  word = await startWord(desktop2021);
});

describeFaults(() => word, editScenarios, { report: "desktop-edits" });
