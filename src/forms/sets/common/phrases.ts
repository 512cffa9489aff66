/** Arguments and phrases that many sentences share. */
import type { Wording } from "../../formSet";

/** `{unit}`: short name of the reporting body. */
export const unit = { unit: "unit.shortName" } as const;
/** `{inPeriod}`: "Trong quý I năm 2021", at the beginning of a sentence. */
export const inPeriod = { inPeriod: { message: "inPeriod" } } as const;
/** `{year}`: year of the reporting period, for what is decided once a year. */
export const year = { year: "report.period.year" } as const;
/** What nearly every sentence needs. */
export const who = { ...inPeriod, ...unit } as const;

/** "(Chi tiết tại Phụ lục I kèm theo Báo cáo này)". */
export const attachedAt = (annex: string): Wording => ({
  text: "(Chi tiết tại {annex} kèm theo Báo cáo này)",
  args: { annex: { annex } },
});

/** A heading without figures. */
export const heading = (text: string): Wording => ({ text, args: {} });
