/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import { desktop2021 } from "../../wordHost/profiles";
import { expectInWord } from "./inWord";
import { tableScenarios } from "./tableScenarios";

/** The same scenarios in Word. */

jest.setTimeout(120_000);

expectInWord(tableScenarios, desktop2021);
