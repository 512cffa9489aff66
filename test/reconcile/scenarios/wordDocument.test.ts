/** @jest-environment ./test/wordHost/officeEnvironment.ts */
import { desktop2021 } from "../../wordHost/profiles";
import { expectInWord } from "./inWord";
import { documentScenarios } from "./documentScenarios";

/** The same scenarios in Word. */

jest.setTimeout(120_000);

expectInWord(documentScenarios, desktop2021);
