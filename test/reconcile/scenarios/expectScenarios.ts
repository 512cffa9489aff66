import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOf } from "../../support/docxChecks";
import { expectGolden } from "../../support/golden";
import { byHand } from "./hand";
import { type OpenHost, type Scenario, play } from "./scenario";

const OUT = join(__dirname, "../../../out/scenarios");

const fileName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9]+/gi, "-")
    .toLowerCase()
    .replace(/-$/, "");

/**
 * Plays scenarios over a host: what is asked and what changes is the golden text, the same for every host; the
 * document is valid. It is left in out/, for the gate to hold it against the schema and to open it in LibreOffice.
 */
export function expectScenarios(scenarios: readonly Scenario[], open: OpenHost, host: "docx" | "word"): void {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))("%s", async (name, scenario) => {
    const { story, result } = await play(scenario, open, host);
    // Another program's file breaks the schema before Khớp sees it.
    const folder = scenario.file ? join(OUT, "foreign") : OUT;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${fileName(name)}.${host}.docx`), result);
    expectGolden(join(__dirname, "__golden__", `${fileName(name)}.txt`), story);
    expect(problemsOf(result)).toEqual([]);
    if (scenario.check) await byHand(result, scenario.check);
  });
}
