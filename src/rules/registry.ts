/** All rules, in the order in which they are listed and run. */
import { citationDate } from "./citations/citation-date";
import { citationFullFirst } from "./citations/citation-full-first";
import { citationInForce } from "./citations/citation-in-force";
import { citationNumberWord } from "./citations/citation-number-word";
import { citationType } from "./citations/citation-type";
import { dateAfterReport } from "./dates/date-after-report";
import { dateImpossible } from "./dates/date-impossible";
import { dateSymbolYear } from "./dates/date-symbol-year";
import { dateTwoOfOneDocument } from "./dates/date-two-of-one-document";
import { dateWeekday } from "./dates/date-weekday";
import { dateZero } from "./dates/date-zero";
import { periodInText } from "./dates/period-in-text";
import { periodNext } from "./dates/period-next";
import { periodOfReport } from "./dates/period-of-report";
import { rangeCutOff } from "./dates/range-cut-off";
import { rangeOfReport } from "./dates/range-of-report";
import { rangeReversed } from "./dates/range-reversed";
import { registerOrder } from "./dates/register-order";
import { yearPast } from "./dates/year-past";
import { yearsUntil } from "./dates/years-until";
import { annexNote } from "./form/annex-note";
import { bodyAlignment } from "./form/body-alignment";
import { bodyIndent } from "./form/body-indent";
import { bodySize } from "./form/body-size";
import { bodySpacing } from "./form/body-spacing";
import { closingMark } from "./form/closing-mark";
import { componentFormat } from "./form/component-format";
import { components } from "./form/components";
import { componentsOrder } from "./form/components-order";
import { font } from "./form/font";
import { headingFormat } from "./form/heading-format";
import { nationalTitle } from "./form/national-title";
import { numberFormat } from "./form/number-format";
import { pageMargins } from "./form/page-margins";
import { pageNumber } from "./form/page-number";
import { pageSize } from "./form/page-size";
import { placeDateFormat } from "./form/place-date-format";
import { recipientsFormat } from "./form/recipients-format";
import { signatureForm } from "./form/signature-form";
import { textColour } from "./form/text-colour";
import { allOnTime } from "./claims/all-on-time";
import { changeDirection } from "./claims/change-direction";
import { amountInTable } from "./money/amount-in-table";
import { amountInWords } from "./money/amount-in-words";
import { spentWithinGranted } from "./money/spent-within-granted";
import { average } from "./ratios/average";
import { ratioOverOne } from "./ratios/ratio-over-one";
import { scoreRange } from "./ratios/score-range";
import { scoreScale } from "./ratios/score-scale";
import { share } from "./ratios/share";
import { shareCutOff } from "./ratios/share-cut-off";
import { tableShare } from "./ratios/table-share";
import { columnNumbers } from "./tables/column-numbers";
import { emptyCells } from "./tables/empty-cells";
import { mixedShares } from "./tables/mixed-shares";
import { rowsMissing } from "./tables/rows-missing";
import { balance } from "./identities/balance";
import { partOfAll } from "./identities/part-of-all";
import { blockStale } from "./khop-document/block-stale";
import { controlMissing } from "./khop-document/control-missing";
import { controlText } from "./khop-document/control-text";
import { figureUnused } from "./khop-document/figure-unused";
import { abbreviationTail } from "./language/abbreviation-tail";
import { abbreviations } from "./language/abbreviations";
import { doubledWords } from "./language/doubled-words";
import { nameCapitals } from "./language/name-capitals";
import { slips } from "./language/slips";
import { strayPunctuation } from "./language/stray-punctuation";
import { syllables } from "./language/syllables";
import { addressee } from "./structure/addressee";
import { annexCode } from "./structure/annex-code";
import { annexLetter } from "./structure/annex-letter";
import { annexMissing } from "./structure/annex-missing";
import { annexNotCited } from "./structure/annex-not-cited";
import { brackets } from "./structure/brackets";
import { headingDots } from "./structure/heading-dots";
import { headingSequence } from "./structure/heading-sequence";
import { ownReference } from "./structure/own-reference";
import { placeholderDate } from "./structure/placeholder-date";
import { placeholderNumber } from "./structure/placeholder-number";
import { placeholderText } from "./structure/placeholder-text";
import { quotationMarks } from "./structure/quotation-marks";
import { symbolSpelling } from "./structure/symbol-spelling";
import { partExceeds } from "./sums/part-exceeds";
import { partsListedSum } from "./sums/parts-listed-sum";
import { partsScore } from "./sums/parts-score";
import { partsSum } from "./sums/parts-sum";
import { columnFormula } from "./tables/column-formula";
import { sequenceNumbers } from "./tables/sequence-numbers";
import { totalRow } from "./tables/total-row";
import { registerCount } from "./text-table/register-count";
import { scopeQuestion } from "./text-table/scope-question";
import { tableTable } from "./text-table/table-table";
import { textTable } from "./text-table/text-table";
import { textText } from "./text-table/text-text";
import type { Rule } from "./rule";

export const rules: readonly Rule[] = [
  partsSum,
  partsListedSum,
  partExceeds,
  partsScore,
  columnFormula,
  totalRow,
  columnNumbers,
  sequenceNumbers,
  rowsMissing,
  mixedShares,
  emptyCells,
  textTable,
  textText,
  tableTable,
  registerCount,
  scopeQuestion,
  balance,
  partOfAll,
  share,
  shareCutOff,
  tableShare,
  average,
  scoreRange,
  scoreScale,
  ratioOverOne,
  amountInWords,
  amountInTable,
  spentWithinGranted,
  allOnTime,
  changeDirection,
  dateAfterReport,
  dateImpossible,
  dateSymbolYear,
  dateTwoOfOneDocument,
  dateWeekday,
  dateZero,
  periodInText,
  periodNext,
  periodOfReport,
  rangeCutOff,
  rangeOfReport,
  rangeReversed,
  registerOrder,
  yearPast,
  yearsUntil,
  addressee,
  annexCode,
  annexLetter,
  annexMissing,
  annexNotCited,
  brackets,
  headingDots,
  headingSequence,
  ownReference,
  placeholderDate,
  placeholderNumber,
  placeholderText,
  quotationMarks,
  symbolSpelling,
  citationDate,
  citationFullFirst,
  citationInForce,
  citationNumberWord,
  citationType,
  abbreviationTail,
  abbreviations,
  doubledWords,
  nameCapitals,
  slips,
  strayPunctuation,
  syllables,
  annexNote,
  bodyAlignment,
  bodyIndent,
  bodySize,
  bodySpacing,
  closingMark,
  componentFormat,
  componentsOrder,
  components,
  font,
  headingFormat,
  nationalTitle,
  numberFormat,
  pageMargins,
  pageNumber,
  pageSize,
  placeDateFormat,
  recipientsFormat,
  signatureForm,
  textColour,
  blockStale,
  controlMissing,
  controlText,
  figureUnused,
];
