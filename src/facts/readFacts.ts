/** Reads a document: snapshot → facts. Pure, linear in the length of the document. */
import type { Snapshot } from "../document/snapshot";
import type { FormSet } from "../forms/formSet";
import { readAbbreviations } from "./abbreviations";
import { readAnnexes } from "./annexes";
import { readCitations } from "./citations";
import { readDates } from "./dates";
import type { Facts } from "./facts";
import { readIdentity } from "./identity";
import { readOutline } from "./outline";
import { readPassages } from "./passages";
import { readPeriods } from "./periods";
import { readPlaceholders } from "./placeholders";

/** `formSets`: the sets whose labels, synonyms and tables are known words of the document. */
export function readFacts(snapshot: Snapshot, _formSets: readonly FormSet[]): Facts {
  const passages = readPassages(snapshot);
  const outline = readOutline(snapshot, passages);
  const dates = readDates(passages);
  const periods = readPeriods(passages, dates);
  const citations = readCitations(passages, dates);
  const annexes = readAnnexes(passages, outline);
  return {
    snapshot,
    passages,
    outline,
    tokens: [],
    numbers: [],
    figures: [],
    tables: [],
    citations,
    dates,
    periods,
    annexes,
    placeholders: readPlaceholders(passages, dates),
    abbreviations: readAbbreviations(passages),
    identity: readIdentity(passages, outline, { citations, dates, periods }),
  };
}
