import { startWord, type WordUnderTest } from "../../contract/wordHostContract";
import type { Profile } from "../../wordHost/profiles";
import { expectScenarios } from "./expectScenarios";
import type { Scenario } from "./scenario";

/** Plays scenarios in a Word, through the unmodified office.js. */
export function expectInWord(scenarios: readonly Scenario[], profile: Profile): void {
  let word: WordUnderTest;
  beforeAll(async () => {
    word = await startWord(profile);
  });
  expectScenarios(scenarios, (bytes) => word.open(bytes), "word");
}
