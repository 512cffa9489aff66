/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import { desktop2021 } from "../wordHost/profiles";
import { reportScenarios } from "./faultReports";
import { describeFaults, ONE_ERROR } from "./faults";
import { startWord, type WordUnderTest } from "./wordHostContract";

// Hundreds of reports are written and read.
jest.setTimeout(600_000);

let word: WordUnderTest;
beforeAll(async () => {
  word = await startWord(desktop2021);
});

describeFaults(() => word, reportScenarios, { report: "desktop-reports", errors: ONE_ERROR });
