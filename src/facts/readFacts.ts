/** Reads a document: snapshot → facts. Pure, linear in the length of the document. */
import type { Snapshot } from "../document/snapshot";
import { readAbbreviations } from "./abbreviations";
import { readAnnexes } from "./annexes";
import { readCellFigures } from "./cellFigures";
import { readCitations } from "./citations";
import { readDates } from "./dates";
import type { Facts } from "./facts";
import { levelsIn, withoutAllLevels } from "./levels";
import { readIdentity } from "./identity";
import { readFigures } from "./readFigures";
import { blotOut, readMasks } from "./masks";
import { readNumbers } from "./numbers";
import { readTables, tableMasks } from "./readTables";
import { readTokens } from "./tokens";
import { readOutline } from "./outline";
import { readPassages } from "./passages";
import { readPeriods } from "./periods";
import { readPlaceholders } from "./placeholders";

/** All facts of a document. */
export function readFacts(snapshot: Snapshot): Facts {
  const passages = readPassages(snapshot);
  const outline = readOutline(snapshot, passages);
  const dates = readDates(passages);
  const periods = readPeriods(passages, dates);
  const citations = readCitations(passages, dates);
  const annexes = readAnnexes(passages, outline);
  const identity = readIdentity(passages, outline, { citations, dates, periods });
  const abbreviations = readAbbreviations(passages);
  const tokens = readTokens(passages);
  const tables = readTables({ snapshot, passages, outline, tokens, periods, identity });
  const masks = [
    ...tableMasks(tables, tokens),
    ...readMasks({ outline, dates, periods, citations, annexes }),
  ];
  const { numbers, byPassage } = readNumbers(passages, tokens, masks);
  const words = blotOut(tokens, masks);
  const material = { passages, outline, tokens: words, numbers: byPassage, periods, identity, abbreviations };
  const { figures, breakdowns } = readFigures(material);
  const cellFigures = readCellFigures(tables);
  const levels = levelsIn([...figures, ...cellFigures]);
  return {
    snapshot,
    passages,
    outline,
    tokens,
    numbers,
    figures: withoutAllLevels(figures, levels),
    breakdowns,
    tables,
    cellFigures: withoutAllLevels(cellFigures, levels),
    citations,
    dates,
    periods,
    annexes,
    placeholders: readPlaceholders(passages, dates),
    abbreviations,
    identity,
  };
}
