import { startWord, type WordUnderTest } from "../../contract/wordHostContract";
import type { Profile } from "../../wordHost/profiles";
import { expectRefusals, expectScenarios } from "./expectScenarios";
import type { OpenHost, Scenario } from "./scenario";

/** Plays scenarios in a Word, through the unmodified office.js. */
export function expectInWord(scenarios: readonly Scenario[], profile: Profile): void {
  let word: WordUnderTest;
  beforeAll(async () => {
    word = await startWord(profile);
  });
  const open: OpenHost = (bytes) => word.open(bytes);
  const isRefused = ({ refusedInWord }: Scenario): boolean => refusedInWord !== undefined;

  expectScenarios(
    scenarios.filter((scenario) => !isRefused(scenario)),
    open,
    { host: "word" },
  );

  describe("outside Khớp's own blocks", () => {
    expectRefusals(scenarios.filter(isRefused), open);
  });
}
