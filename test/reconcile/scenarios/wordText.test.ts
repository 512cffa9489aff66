/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import { desktop2021 } from "../../wordHost/profiles";
import { expectInWord } from "./inWord";
import { textScenarios } from "./textScenarios";

/** The same scenarios in Word. */

jest.setTimeout(120_000);

expectInWord(textScenarios, desktop2021);
