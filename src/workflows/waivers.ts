/** Letting a finding stand, with a reason that the document keeps; and taking that back. */
import { type DocumentPort, HostError } from "../document/port";
import type { Finding } from "../findings/finding";
import { isWaiverOf, type Waiver } from "../findings/waiver";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { XmlTools } from "../store/readDataPart";
import { dataStateIn } from "./refreshData";
import { NOTHING_KEPT, countedOn, keptIn, storedReport, writeKept } from "./storedReport";

export interface WaiverOptions {
  readonly forms: readonly FormSetIndex[];
  readonly tools: XmlTools;
}

/** Keeps that the drafter lets the finding stand. `date`: today, ISO. An empty reason is refused. */
export async function waiveFinding(
  port: DocumentPort,
  finding: Finding,
  why: { readonly reason: string; readonly date: string },
  options: WaiverOptions,
): Promise<Waiver> {
  const reason = why.reason.trim();
  if (reason === "") throw new HostError("not-supported", "Hãy ghi lý do bỏ qua phát hiện này.");
  const quotes = finding.evidence.map(({ quote }) => quote);
  const waiver: Waiver = { rule: finding.rule, reason, quotes, date: why.date };
  await rewriteWaivers(port, options, (waivers) => [...waivers, waiver]);
  return waiver;
}

/** The finding is reported again. Without a waiver of it the document stays as it is. */
export async function unwaiveFinding(
  port: DocumentPort,
  finding: Finding,
  options: WaiverOptions,
): Promise<void> {
  await rewriteWaivers(port, options, (waivers) => {
    const own = waivers.findIndex((waiver) => isWaiverOf(waiver, finding));
    return own < 0 ? waivers : waivers.filter((_, index) => index !== own);
  });
}

/** Writes the document's data part anew with other waivers and everything else as it was. */
async function rewriteWaivers(
  port: DocumentPort,
  { forms, tools }: WaiverOptions,
  change: (waivers: readonly Waiver[]) => readonly Waiver[],
): Promise<void> {
  const carried = { data: await port.readData() };
  const stored = storedReport(carried, forms, tools);
  if (stored.kind === "unreadable") throw new HostError("not-supported", stored.message);
  const before = keptIn(stored) ?? NOTHING_KEPT;
  const waivers = change(before.waivers);
  if (waivers === before.waivers) return;
  const over = dataStateIn(carried, tools);
  await writeKept(port, stored, { ...countedOn(before, over), waivers }, over);
}
