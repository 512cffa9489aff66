/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import { startWord, type WordUnderTest } from "../../contract/wordHostContract";
import { desktop2021 } from "../../wordHost/profiles";
import { expectRefusals, expectScenarios } from "./expectScenarios";
import type { OpenHost, Scenario } from "./scenario";
import { documentScenarios } from "./documentScenarios";

/** The same scenarios in Word, through the unmodified office.js. */

jest.setTimeout(120_000);

let word: WordUnderTest;
beforeAll(async () => {
  word = await startWord(desktop2021);
});

const open: OpenHost = (bytes) => word.open(bytes);
const isRefused = ({ refusedInWord }: Scenario): boolean => refusedInWord !== undefined;

expectScenarios(
  documentScenarios.filter((scenario) => !isRefused(scenario)),
  open,
);

describe("outside Khớp's own blocks", () => {
  expectRefusals(documentScenarios.filter(isRefused), open);
});
