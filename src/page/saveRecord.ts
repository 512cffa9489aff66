import type { CheckResult } from "../pane/services";
import { checkRecord } from "../workflows/checkRecord";
import { reportOf } from "./documentEngine";
import { rules } from "../rules/registry";
import { ruleSetVersion } from "../rules/ruleSetVersion";

const two = (value: number): string => String(value).padStart(2, "0");

/** The record of a check as the bytes of a .docx: what was checked, by which rules, when, with what result. */
export async function recordOf(
  name: string,
  docx: Uint8Array<ArrayBuffer>,
  result: CheckResult,
  at: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", docx));
  const head = {
    file: name,
    date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
    rules: ruleSetVersion(rules),
    sha256: [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
  };
  return reportOf(checkRecord(head, result));
}
