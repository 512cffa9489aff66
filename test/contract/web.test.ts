/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable", "url": "https://localhost/taskpane.html"}
 */
import { web } from "../wordHost/profiles";
import { describeContract } from "./contract";
import { startWord, type WordUnderTest } from "./wordHostContract";

let host: WordUnderTest;
beforeAll(async () => {
  host = await startWord(web);
});

describeContract(() => host);
