import { openDocx } from "../../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../../src/hosts/docx/nodePlatform";
import { documentScenarios } from "./documentScenarios";
import { expectScenarios } from "./expectScenarios";
import type { OpenHost } from "./scenario";
import { tableScenarios } from "./tableScenarios";
import { textScenarios } from "./textScenarios";

/** Hand edits, then new figures, in a .docx. */

jest.setTimeout(60_000);

const open: OpenHost = (bytes) => {
  const port = openDocx(bytes, "bao-cao.docx", nodePlatform);
  return { port, toBytes: () => port.toBytes() };
};

describe.each([
  ["text", textScenarios],
  ["tables", tableScenarios],
  ["documents", documentScenarios],
] as const)("%s", (_, scenarios) => {
  expectScenarios(scenarios, open, "docx");
});
