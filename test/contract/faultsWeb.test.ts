/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import { web } from "../wordHost/profiles";
import { editScenarios } from "./faultEdits";
import { reportScenarios } from "./faultReports";
import { describeFaults, TWO_ERRORS } from "./faults";
import { startWord, type WordUnderTest } from "./wordHostContract";

// Thousands of documents are opened and written to.
jest.setTimeout(600_000);

let word: WordUnderTest;
beforeAll(async () => {
  word = await startWord(web);
});

const restores = reportScenarios.filter(({ operation }) => operation === "khôi phục");

describeFaults(() => word, [...editScenarios, ...restores], { report: "web", errors: TWO_ERRORS });
